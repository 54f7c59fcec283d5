package dev.megalith.coordinator.cluster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.megalith.coordinator.machine.Console;
import dev.megalith.coordinator.machine.CreateRequest;
import dev.megalith.coordinator.machine.Machines;
import dev.megalith.coordinator.model.ConsoleEnd;
import dev.megalith.coordinator.model.MachineEnd;
import dev.megalith.coordinator.model.Outcome;
import dev.megalith.coordinator.service.EmbeddedCluster;
import dev.megalith.fabric.agent.NodeCapacity;
import dev.megalith.fabric.clock.MachineClock;
import dev.megalith.fabric.link.Role;
import dev.megalith.fabric.node.Assignment;
import dev.megalith.fabric.node.RoleEvents;
import dev.megalith.fabric.node.RoleHost;
import dev.megalith.machine.MachineSpec;
import dev.megalith.machine.boot.BootPlan;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The same machines with nodes in this process.
@Timeout(30)
class EmbeddedClusterTest {
  private static final Outcome DONE = new Outcome.Done();

  private final EmbeddedCluster cluster =
      new EmbeddedCluster(System::nanoTime, System::currentTimeMillis);
  private final List<FakeRole> roles = new CopyOnWriteArrayList<>();

  @BeforeEach
  void addNodes() {
    cluster.add(Role.MEMORY, NodeCapacity.NONE, this::make);
    cluster.add(Role.GIC, NodeCapacity.NONE, this::make);
    cluster.add(Role.DEVICE, NodeCapacity.NONE, this::make);
    cluster.add(Role.WORKER, NodeCapacity.ofWorker(2, 512), this::make);
    cluster.add(Role.WORKER, NodeCapacity.ofWorker(2, 512), this::make);
  }

  @AfterEach
  void close() {
    cluster.close();
  }

  private RoleHost make(Assignment assignment, MachineClock clock, RoleEvents events) {
    FakeRole role = FakeRole.of(assignment, clock, events);
    roles.add(role);
    return role;
  }

  private FakeRole role(Role wanted) {
    return roles.stream()
        .filter(role -> role.assignment.self().role() == wanted)
        .findFirst()
        .orElseThrow();
  }

  private void run() {
    run(Map.of("time-scale", "0.5"));
  }

  private void run(Map<String, String> options) {
    CreateRequest request =
        new CreateRequest(
            "m",
            MachineSpec.builder().vcpus(8).build(),
            _ -> new BootPlan(List.of(), 0x4000_0000, 0),
            "",
            List.of(),
            options,
            0,
            0,
            "");
    assertInstanceOf(Machines.Created.Made.class, cluster.machines().create(request));
    assertEquals(DONE, cluster.machines().init("m"));
    assertEquals(DONE, cluster.machines().start("m"));
  }

  @Test
  void guestThatEnds_hasItsLastWordsHeardFirst() throws Exception {
    run();
    Console.Attachment client =
        cluster.machines().get("m").orElseThrow().console().attach(false, true);
    client.write("ls\n".getBytes(StandardCharsets.UTF_8));
    FakeRole.Device device = (FakeRole.Device) role(Role.DEVICE);
    assertEquals("input ls\n", device.told.getLast());

    device.print("bye");
    role(Role.WORKER).events.guestEnded(false);
    MachineEnd end = cluster.machines().end("m").orElseThrow().join();
    assertEquals(MachineEnd.Reason.SYSTEM_OFF, end.reason());
    assertArrayEquals("bye".getBytes(StandardCharsets.UTF_8), client.read());
    assertNull(client.read());
    assertEquals(new ConsoleEnd(ConsoleEnd.Reason.GUEST_OFF, ""), client.end());
  }

  @Test
  void pauseAndResume_goOnWithTheCounterWhereItStopped() throws InterruptedException {
    run();
    MachineClock first = role(Role.WORKER).clock;
    MachineClock other = role(Role.GIC).clock;
    cluster.machines().pause("m");
    long stopped = first.ticks();
    Thread.sleep(20);
    assertEquals(stopped, first.ticks());
    assertEquals(DONE, cluster.machines().resume("m"));
    TestCluster.await(() -> first.ticks() > stopped && other.ticks() > stopped);
  }

  @Test
  void console_attachedByAnother_isTakenOver() throws Exception {
    run();
    Console console = cluster.machines().get("m").orElseThrow().console();
    Console.Attachment first = console.attach(false, true);
    Console.Attachment watcher = console.attach(true, true);
    Console.Attachment second = console.attach(false, true);
    assertNull(first.read());
    assertEquals(
        new ConsoleEnd(ConsoleEnd.Reason.TAKEN_OVER, "another client attached"), first.end());
    ((FakeRole.Device) role(Role.DEVICE)).print("x");
    assertArrayEquals(new byte[] {'x'}, watcher.read());
    assertArrayEquals(new byte[] {'x'}, second.read());
    second.close();
    assertArrayEquals(new byte[] {'x'}, console.attach(false, true).read());
  }

  @Test
  void stop_endsTheConsole() throws Exception {
    run();
    Console.Attachment client =
        cluster.machines().get("m").orElseThrow().console().attach(true, true);
    assertEquals(DONE, cluster.machines().stop("m"));
    assertNull(client.read());
    assertEquals(new ConsoleEnd(ConsoleEnd.Reason.MACHINE_STOPPED, ""), client.end());
    assertEquals("close", role(Role.WORKER).told.getLast());
  }

  @Test
  void guestTime_ofWorkersWithTooFewCarriers_runsSlower() throws InterruptedException {
    run(Map.of());
    FakeRole worker = role(Role.WORKER);
    worker.counters = Map.of("megalith.worker.runnable", 8L, "megalith.worker.carriers", 1L);
    MachineClock clock = role(Role.GIC).clock;
    TestCluster.await(() -> pace(clock) < 0.2);
    worker.counters = Map.of("megalith.worker.runnable", 1L, "megalith.worker.carriers", 1L);
    TestCluster.await(() -> pace(clock) > 0.9);
  }

  /// Guest time over the host's, for a tenth of a second.
  private static double pace(MachineClock clock) {
    long nanos = System.nanoTime();
    long ticks = clock.ticks();
    TestCluster.await(() -> System.nanoTime() - nanos > 100_000_000);
    long passed = clock.ticks() - ticks;
    return passed * 16.0 / (System.nanoTime() - nanos);
  }

  @Test
  void guestTime_atAFixedScale_followsIt() {
    run();
    assertEquals(0.5, pace(role(Role.WORKER).clock), 0.1);
  }
}
