package dev.megalith.coordinator.model;

import static dev.megalith.coordinator.model.Phase.CREATED;
import static dev.megalith.coordinator.model.Phase.ENDED;
import static dev.megalith.coordinator.model.Phase.FAILED;
import static dev.megalith.coordinator.model.Phase.INITIALISED;
import static dev.megalith.coordinator.model.Phase.PAUSED;
import static dev.megalith.coordinator.model.Phase.PREPARED;
import static dev.megalith.coordinator.model.Phase.RUNNING;
import static dev.megalith.coordinator.model.Phase.STOPPED;

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
import dev.megalith.coordinator.model.Outcome.Code;
import dev.megalith.coordinator.model.Outcome.Done;
import dev.megalith.coordinator.model.Outcome.Refused;
import java.util.Map;
import java.util.function.Consumer;

/// The life of one machine: Create, (Prepare), Init, Start and Pause in turn, Stop. Pure.
///
/// As with KVM's explicit VGIC_INIT, the machine's shape is fixed by Init, and interrupt lines may
/// be set from Init on, before any vCPU has run as well as later. A call that has been done already
/// is done; one that comes too early or too late is refused with the call that is missing.
public final class LifeCycle {
  private static final Done DONE = new Done();

  private final String machine;
  private Phase phase;
  private boolean endTold;

  public LifeCycle(String machine) {
    this(machine, CREATED);
  }

  /// A life that another coordinator began.
  public LifeCycle(String machine, Phase phase) {
    this.machine = machine;
    this.phase = phase;
  }

  public Phase phase() {
    return phase;
  }

  public Outcome apply(LifeCycleCommand command, Consumer<LifeCycleEffect> effects) {
    return switch (command) {
      case Prepare() -> prepare(effects);
      case Init() -> init(effects);
      case PopulateLine(int intid, boolean high) -> populate(intid, high, effects);
      case Start() -> start(effects);
      case Pause() -> pause(effects);
      case Stop() -> stop(effects);
      case GuestEnded(MachineEnd end) -> guestEnded(end, effects);
      case RoleFailed(String reason) -> roleFailed(reason, effects);
    };
  }

  private Outcome prepare(Consumer<LifeCycleEffect> effects) {
    return switch (phase) {
      case CREATED -> move(Step.PREPARE, PREPARED, effects);
      case PREPARED -> DONE;
      case INITIALISED, RUNNING, PAUSED -> fixed("Prepare");
      case ENDED, FAILED, STOPPED -> over("Prepare");
    };
  }

  private Outcome init(Consumer<LifeCycleEffect> effects) {
    return switch (phase) {
      case CREATED -> {
        move(Step.PREPARE, PREPARED, effects);
        yield move(Step.INIT, INITIALISED, effects);
      }
      case PREPARED -> move(Step.INIT, INITIALISED, effects);
      case INITIALISED -> DONE;
      case RUNNING, PAUSED -> fixed("Init");
      case ENDED, FAILED, STOPPED -> over("Init");
    };
  }

  private Outcome populate(int intid, boolean high, Consumer<LifeCycleEffect> effects) {
    return switch (phase) {
      case CREATED, PREPARED -> early("RaiseSpi", "Init");
      case INITIALISED, RUNNING, PAUSED -> {
        effects.accept(new SetLine(intid, high));
        yield DONE;
      }
      case ENDED, FAILED, STOPPED -> over("RaiseSpi");
    };
  }

  private Outcome start(Consumer<LifeCycleEffect> effects) {
    return switch (phase) {
      case CREATED, PREPARED -> early("Start", "Init");
      case INITIALISED, PAUSED -> {
        // The guest may end before the last role has started: RUNNING comes first.
        enter(RUNNING, "", effects);
        effects.accept(new Drive(Step.START));
        yield DONE;
      }
      case RUNNING -> DONE;
      case ENDED, FAILED, STOPPED -> over("Start");
    };
  }

  private Outcome pause(Consumer<LifeCycleEffect> effects) {
    return switch (phase) {
      case CREATED, PREPARED -> early("Pause", "Init");
      case INITIALISED -> early("Pause", "Start");
      case RUNNING -> move(Step.PAUSE, PAUSED, effects);
      case PAUSED -> DONE;
      case ENDED, FAILED, STOPPED -> over("Pause");
    };
  }

  private Outcome stop(Consumer<LifeCycleEffect> effects) {
    if (phase == STOPPED) {
      return DONE;
    }
    if (phase == CREATED) {
      enter(STOPPED, "", effects);
    } else {
      move(Step.STOP, STOPPED, effects);
    }
    tellEnd(MachineEnd.of(MachineEnd.Reason.STOPPED), effects);
    return DONE;
  }

  private Outcome guestEnded(MachineEnd end, Consumer<LifeCycleEffect> effects) {
    return switch (phase) {
      case RUNNING, PAUSED -> {
        enter(ENDED, end.reason().name(), effects);
        tellEnd(end, effects);
        yield DONE;
      }
      case ENDED, FAILED, STOPPED -> DONE;
      case CREATED, PREPARED, INITIALISED -> early("GuestEnded", "Start");
    };
  }

  private Outcome roleFailed(String reason, Consumer<LifeCycleEffect> effects) {
    if (phase != STOPPED && phase != FAILED) {
      enter(FAILED, reason, effects);
      tellEnd(new MachineEnd(MachineEnd.Reason.FAILED, reason), effects);
    }
    return DONE;
  }

  private Outcome move(Step step, Phase next, Consumer<LifeCycleEffect> effects) {
    effects.accept(new Drive(step));
    enter(next, "", effects);
    return DONE;
  }

  private void enter(Phase next, String detail, Consumer<LifeCycleEffect> effects) {
    phase = next;
    effects.accept(new Entered(next, detail));
  }

  private void tellEnd(MachineEnd end, Consumer<LifeCycleEffect> effects) {
    if (!endTold) {
      endTold = true;
      effects.accept(new Ended(end));
    }
  }

  private Refused early(String call, String missing) {
    return refuse("TOO_EARLY", call + " is too early: call " + missing + " first", missing);
  }

  private Refused fixed(String call) {
    return refuse(
        "TOO_LATE",
        call
            + " is too late: vCPUs, addresses and interrupt counts are fixed by Init;"
            + " call Stop and Create it anew",
        "Stop");
  }

  private Refused over(String call) {
    return phase == STOPPED
        ? refuse("MACHINE_OVER", call + " is too late: call Create first", "Create")
        : refuse("MACHINE_OVER", call + " is too late: call Stop, then Create", "Stop");
  }

  private Refused refuse(String reason, String why, String missing) {
    return new Refused(
        Code.FAILED_PRECONDITION,
        reason,
        "machine " + machine + " is " + phase.words() + ": " + why,
        Map.of("machine", machine, "phase", phase.name(), "missing_call", missing));
  }
}
