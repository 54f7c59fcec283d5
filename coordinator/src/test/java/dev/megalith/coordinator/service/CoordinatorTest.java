package dev.megalith.coordinator.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.megalith.coordinator.model.MachineEnd;
import dev.megalith.coordinator.model.MachineEnd.Reason;
import dev.megalith.coordinator.model.Outcome;
import dev.megalith.coordinator.model.Outcome.Code;
import dev.megalith.coordinator.model.Phase;
import dev.megalith.coordinator.model.Shard;
import dev.megalith.machine.MachineSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class CoordinatorTest {
  private static final Outcome DONE = new Outcome.Done();
  private static final MachineSpec FOUR_VCPUS = MachineSpec.builder().vcpus(4).build();

  private final List<String> log = new ArrayList<>();
  private final Coordinator coordinator = new Coordinator(() -> 1000);

  private Roles roles(Function<String, RoleResult> answer) {
    return new Roles(
        new RecordingRole("memory", log, answer),
        new RecordingRole("gic", log, answer),
        new RecordingRole("devices", log, answer),
        List.of(new RecordingRole("w0", log, answer), new RecordingRole("w1", log, answer)));
  }

  private Roles willing() {
    return roles(_ -> RoleResult.DONE);
  }

  private Roles failingAt(String line) {
    return roles(told -> told.equals(line) ? new RoleResult.Failed("no room") : RoleResult.DONE);
  }

  private MachineStatus status() {
    return coordinator.status("m").orElseThrow();
  }

  private List<Phase> phases() {
    return status().events().stream().map(MachineEvent::phase).toList();
  }

  private CompletableFuture<MachineEnd> end() {
    return coordinator.end("m").orElseThrow();
  }

  @Test
  void create_plansAndPlacesWithoutTouchingARole() {
    assertEquals(DONE, coordinator.create("m", FOUR_VCPUS, willing()));
    assertEquals(List.of(), log);
    assertEquals(List.of(new Shard(0, 0, 2), new Shard(1, 2, 2)), status().shards());
    assertEquals(4, status().plan().topology().vcpus());
    assertEquals(List.of(new MachineEvent(1, 1000, Phase.CREATED, "")), status().events());
  }

  @Test
  void create_ofImpossibleSpec_isAnInvalidArgument() {
    MachineSpec tooMuch = MachineSpec.builder().paBits(32).ramBytes(8L << 30).build();
    assertTrue(
        coordinator.create("m", tooMuch, willing()) instanceof Outcome.Refused(Code code, _, _, _)
            && code == Code.INVALID_ARGUMENT);
    MachineSpec tooMany = MachineSpec.builder().vcpus(300).build();
    assertEquals(
        new Outcome.Refused(
            Code.FAILED_PRECONDITION, "machine m: 300 vCPUs, 2 workers take at most 256"),
        coordinator.create("m", tooMany, willing()));
    assertTrue(coordinator.status("m").isEmpty());
  }

  @Test
  void create_ofTakenName_isRefusedUntilStopped() {
    coordinator.create("m", FOUR_VCPUS, willing());
    assertEquals(
        new Outcome.Refused(Code.ALREADY_EXISTS, "machine m is created: call Stop before Create"),
        coordinator.create("m", FOUR_VCPUS, willing()));
    coordinator.stop("m");
    assertEquals(DONE, coordinator.create("m", FOUR_VCPUS, willing()));
  }

  @Test
  void call_ofUnknownMachine_isNotFound() {
    assertEquals(
        new Outcome.Refused(Code.NOT_FOUND, "no machine x: call Create first"),
        coordinator.start("x"));
  }

  @Test
  void life_goesThroughTheRolesInTheOrderOfDependence() {
    coordinator.create("m", FOUR_VCPUS, willing());
    coordinator.init("m");
    assertEquals(
        List.of(
            "memory prepare",
            "gic prepare",
            "devices prepare",
            "w0 prepare",
            "w1 prepare",
            "memory init",
            "gic init",
            "devices init",
            "w0 init",
            "w1 init"),
        log);
    log.clear();
    coordinator.setLine("m", 33, true);
    coordinator.start("m");
    assertEquals(
        List.of(
            "gic line 33 true",
            "memory start",
            "gic start",
            "devices start",
            "w0 start",
            "w1 start"),
        log);
    log.clear();
    coordinator.pause("m");
    assertEquals(
        List.of("w1 pause", "w0 pause", "devices pause", "gic pause", "memory pause"), log);
    assertEquals(DONE, coordinator.stop("m"));
    assertEquals(
        List.of(
            Phase.CREATED,
            Phase.PREPARED,
            Phase.INITIALISED,
            Phase.RUNNING,
            Phase.PAUSED,
            Phase.STOPPED),
        phases());
    assertEquals(MachineEnd.of(Reason.STOPPED), end().join());
  }

  @Test
  void roleThatFails_failsTheMachineAtThatPoint() {
    coordinator.create("m", FOUR_VCPUS, failingAt("gic prepare"));
    assertEquals(new Outcome.Failed("no room"), coordinator.init("m"));
    assertEquals(List.of("memory prepare", "gic prepare"), log);
    assertEquals(List.of(Phase.CREATED, Phase.FAILED), phases());
    assertEquals(new MachineEnd(Reason.FAILED, "no room"), end().join());

    log.clear();
    assertEquals(DONE, coordinator.stop("m"));
    assertEquals(List.of("w1 stop", "w0 stop", "devices stop", "gic stop", "memory stop"), log);
  }

  @Test
  void roleThatFailsToStop_doesNotKeepTheOthers() {
    coordinator.create("m", FOUR_VCPUS, failingAt("devices stop"));
    coordinator.init("m");
    log.clear();
    assertEquals(new Outcome.Failed("no room"), coordinator.stop("m"));
    assertEquals(List.of("w1 stop", "w0 stop", "devices stop", "gic stop", "memory stop"), log);
    assertEquals(Phase.STOPPED, status().phase());
    assertTrue(end().isDone());
  }

  /// The guest may be off before the last role has started; and its thread must not wait for us.
  @Test
  void guestEnded_whileStarting_isNotForgotten() {
    Roles fast =
        roles(told -> {
          if (told.equals("w0 start")) {
            Thread vcpu =
                Thread.ofPlatform().start(() -> coordinator.guestEnded("m", Reason.SYSTEM_OFF));
            joinUninterruptibly(vcpu);
          }
          return RoleResult.DONE;
        });
    coordinator.create("m", FOUR_VCPUS, fast);
    coordinator.init("m");
    coordinator.start("m");
    assertEquals(Phase.ENDED, status().phase());
    assertEquals(MachineEnd.of(Reason.SYSTEM_OFF), end().join());
  }

  @Test
  void guestEnded_whilePausing_isTheLastWord() {
    AtomicReference<Outcome> reported = new AtomicReference<>();
    Roles late =
        roles(told -> {
          if (told.equals("w0 pause")) {
            reported.set(coordinator.guestEnded("m", Reason.SYSTEM_RESET));
          }
          return RoleResult.DONE;
        });
    coordinator.create("m", FOUR_VCPUS, late);
    coordinator.init("m");
    coordinator.start("m");
    coordinator.pause("m");
    assertEquals(DONE, reported.get());
    assertEquals(
        List.of(Phase.CREATED, Phase.PREPARED, Phase.INITIALISED, Phase.RUNNING, Phase.ENDED),
        phases());
  }

  @Test
  void roleFailed_whileRunning_endsTheMachine() {
    coordinator.create("m", FOUR_VCPUS, willing());
    coordinator.init("m");
    coordinator.start("m");
    assertFalse(end().isDone());
    coordinator.roleFailed("m", "vCPU 3 broke a promise");
    assertEquals(new MachineEnd(Reason.FAILED, "vCPU 3 broke a promise"), end().join());
    assertEquals(Phase.FAILED, status().phase());
  }

  @Test
  void events_ofALongLife_areBounded() {
    coordinator.create("m", FOUR_VCPUS, willing());
    coordinator.init("m");
    for (int i = 0; i < Machine.EVENTS_MAX; i++) {
      coordinator.start("m");
      coordinator.pause("m");
    }
    List<MachineEvent> events = status().events();
    assertEquals(Machine.EVENTS_MAX, events.size());
    assertEquals(3 + 2 * Machine.EVENTS_MAX, events.getLast().sequence());
  }

  private static void joinUninterruptibly(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
