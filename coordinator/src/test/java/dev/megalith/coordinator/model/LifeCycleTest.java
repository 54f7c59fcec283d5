package dev.megalith.coordinator.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.megalith.coordinator.model.LifeCycleCommand.GuestEnded;
import dev.megalith.coordinator.model.LifeCycleCommand.Init;
import dev.megalith.coordinator.model.LifeCycleCommand.Pause;
import dev.megalith.coordinator.model.LifeCycleCommand.PopulateLine;
import dev.megalith.coordinator.model.LifeCycleCommand.Prepare;
import dev.megalith.coordinator.model.LifeCycleCommand.RoleFailed;
import dev.megalith.coordinator.model.LifeCycleCommand.Start;
import dev.megalith.coordinator.model.LifeCycleCommand.Stop;
import dev.megalith.coordinator.model.LifeCycleEffect.Drive;
import dev.megalith.coordinator.model.LifeCycleEffect.Ended;
import dev.megalith.coordinator.model.LifeCycleEffect.Entered;
import dev.megalith.coordinator.model.LifeCycleEffect.SetLine;
import dev.megalith.coordinator.model.LifeCycleEffect.Step;
import dev.megalith.coordinator.model.MachineEnd.Reason;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LifeCycleTest {
  private static final GuestEnded SYSTEM_OFF = new GuestEnded(MachineEnd.of(Reason.SYSTEM_OFF));
  private static final Ended ENDED_BY_STOP = new Ended(MachineEnd.of(Reason.STOPPED));

  private final LifeCycle life = new LifeCycle("m");

  private List<LifeCycleEffect> done(LifeCycleCommand command) {
    List<LifeCycleEffect> effects = new ArrayList<>();
    assertEquals(new Outcome.Done(), life.apply(command, effects::add));
    return effects;
  }

  private String refused(LifeCycleCommand command) {
    List<LifeCycleEffect> effects = new ArrayList<>();
    Phase before = life.phase();
    Outcome outcome = life.apply(command, effects::add);
    Outcome.Refused refused = assertInstanceOf(Outcome.Refused.class, outcome);
    assertEquals(Outcome.Code.FAILED_PRECONDITION, refused.code());
    assertEquals(List.of(), effects);
    assertEquals(before, life.phase());
    return refused.message();
  }

  private static Entered entered(Phase phase) {
    return new Entered(phase, "");
  }

  @Test
  void calls_inOrder_driveTheRoles() {
    assertEquals(List.of(new Drive(Step.PREPARE), entered(Phase.PREPARED)), done(new Prepare()));
    assertEquals(List.of(new Drive(Step.INIT), entered(Phase.INITIALISED)), done(new Init()));
    assertEquals(List.of(new SetLine(33, true)), done(new PopulateLine(33, true)));
    assertEquals(List.of(entered(Phase.RUNNING), new Drive(Step.START)), done(new Start()));
    assertEquals(List.of(new Drive(Step.PAUSE), entered(Phase.PAUSED)), done(new Pause()));
    assertEquals(List.of(entered(Phase.RUNNING), new Drive(Step.START)), done(new Start()));
    assertEquals(
        List.of(new Drive(Step.STOP), entered(Phase.STOPPED), ENDED_BY_STOP), done(new Stop()));
  }

  @Test
  void init_withoutPrepare_preparesFirst() {
    assertEquals(
        List.of(
            new Drive(Step.PREPARE),
            entered(Phase.PREPARED),
            new Drive(Step.INIT),
            entered(Phase.INITIALISED)),
        done(new Init()));
  }

  @Test
  void calls_repeated_doNothingMore() {
    done(new Prepare());
    assertEquals(List.of(), done(new Prepare()));
    done(new Init());
    assertEquals(List.of(), done(new Init()));
    done(new Start());
    assertEquals(List.of(), done(new Start()));
    done(new Pause());
    assertEquals(List.of(), done(new Pause()));
    done(new Stop());
    assertEquals(List.of(), done(new Stop()));
  }

  @Test
  void calls_tooEarly_nameTheMissingCall() {
    assertEquals("machine m is created: Start is too early: call Init first", refused(new Start()));
    assertEquals("machine m is created: Pause is too early: call Init first", refused(new Pause()));
    assertEquals(
        "machine m is created: RaiseSpi is too early: call Init first",
        refused(new PopulateLine(33, true)));
    done(new Prepare());
    assertEquals(
        "machine m is prepared: RaiseSpi is too early: call Init first",
        refused(new PopulateLine(33, true)));
    done(new Init());
    assertEquals(
        "machine m is initialised: Pause is too early: call Start first", refused(new Pause()));
    assertEquals(
        "machine m is initialised: GuestEnded is too early: call Start first", refused(SYSTEM_OFF));
  }

  @Test
  void populateLine_fromInitToTheEnd_isDone() {
    done(new Init());
    done(new Start());
    assertEquals(List.of(new SetLine(33, false)), done(new PopulateLine(33, false)));
    done(new Pause());
    assertEquals(List.of(new SetLine(33, true)), done(new PopulateLine(33, true)));
    done(new Stop());
    assertEquals(
        "machine m is stopped: RaiseSpi is too late: call Create first",
        refused(new PopulateLine(33, true)));
  }

  @Test
  void shape_afterInit_isFixed() {
    done(new Init());
    assertEquals(
        "machine m is initialised: Prepare is too late: vCPUs, addresses and interrupt counts are"
            + " fixed by Init; call Stop and Create it anew",
        refused(new Prepare()));
    done(new Start());
    refused(new Init());
    done(new Pause());
    refused(new Init());
  }

  @Test
  void stop_ofCreatedMachine_hasNothingToFree() {
    assertEquals(List.of(entered(Phase.STOPPED), ENDED_BY_STOP), done(new Stop()));
    assertEquals(
        "machine m is stopped: Start is too late: call Create first", refused(new Start()));
  }

  @Test
  void guestEnded_isToldOnce() {
    done(new Init());
    done(new Start());
    assertEquals(
        List.of(new Entered(Phase.ENDED, "SYSTEM_OFF"), new Ended(SYSTEM_OFF.end())),
        done(SYSTEM_OFF));
    assertEquals(List.of(), done(SYSTEM_OFF));
    assertEquals(
        "machine m is ended: Start is too late: call Stop, then Create", refused(new Start()));
    assertEquals(List.of(new Drive(Step.STOP), entered(Phase.STOPPED)), done(new Stop()));
  }

  @Test
  void roleFailed_endsTheMachineUntilStop() {
    done(new Init());
    assertEquals(
        List.of(
            new Entered(Phase.FAILED, "disk full"),
            new Ended(new MachineEnd(Reason.FAILED, "disk full"))),
        done(new RoleFailed("disk full")));
    assertEquals(List.of(), done(new RoleFailed("again")));
    refused(new Init());
    done(new Stop());
    assertEquals(List.of(), done(new RoleFailed("too late to matter")));
    assertEquals(Phase.STOPPED, life.phase());
  }
}
