package dev.megalith.fabric.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.megalith.fabric.agent.AgentException.Reason;
import dev.megalith.fabric.clock.MachineClock;
import dev.megalith.fabric.link.InMemoryMesh;
import dev.megalith.fabric.link.Links;
import dev.megalith.fabric.link.NodeId;
import dev.megalith.fabric.link.Plane;
import dev.megalith.fabric.link.Role;
import dev.megalith.fabric.node.Assignment;
import dev.megalith.fabric.node.ConsoleTarget;
import dev.megalith.fabric.node.RoleEvents;
import dev.megalith.fabric.node.RoleException;
import dev.megalith.fabric.node.RoleHost;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;

/// The life of machines on one node, and whose orders it takes.
@Timeout(20)
class NodeHostTest {
  private static final CounterLine LINE = new CounterLine(1000, 0, 1);

  private final InMemoryMesh mesh = new InMemoryMesh();
  private final List<String> reports = new CopyOnWriteArrayList<>();
  private final List<TestRole> roles = new CopyOnWriteArrayList<>();
  private final NodeHost host = new NodeHost(this::make, mesh, System::nanoTime, events());

  private String failing = "";

  @AfterEach
  void close() {
    host.close();
    mesh.close();
  }

  private RoleHost make(Assignment assignment, MachineClock clock, RoleEvents events) {
    TestRole role = new TestRole(events, failing);
    roles.add(role);
    return role;
  }

  private NodeEvents events() {
    return new NodeEvents() {
      @Override
      public void guestEnded(String machine, long epoch, boolean reset) {
        reports.add(machine + " " + epoch + " ended");
      }

      @Override
      public void roleFailed(String machine, long epoch, String reason) {
        reports.add(machine + " " + epoch + " " + reason);
      }

      @Override
      public void linkLost(String machine, long epoch, NodeId peer, String reason) {
        reports.add(machine + " " + epoch + " lost " + peer);
      }
    };
  }

  private static CallRef ref(long epoch, long term) {
    return new CallRef("m", epoch, term, "test");
  }

  private static Assignment assignment(long epoch) {
    NodeId self = new NodeId(Role.DEVICE, 0);
    return new Assignment("m", epoch, self, "", List.of(), Map.of(self, "memory"), Map.of(), 0, 0);
  }

  private void running() throws AgentException {
    host.prepare(ref(1, 1), assignment(1));
    host.openLinks(ref(1, 1));
    host.init(ref(1, 1));
    host.start(ref(1, 1), LINE);
  }

  private static void assertRefused(Reason reason, Executable call) {
    assertEquals(reason, assertThrows(AgentException.class, call).reason());
  }

  @Test
  void steps_repeated_areDoneOnce() throws AgentException {
    running();
    running();
    assertEquals(List.of("prepare", "init", "start"), roles.getFirst().told);
    long stopped = host.pause(ref(1, 1));
    assertEquals(stopped, host.pause(ref(1, 1)));
    assertTrue(stopped >= 1000);
    host.start(ref(1, 1), LINE);
    host.stop(ref(1, 1));
    host.stop(ref(1, 1));
    assertEquals(
        List.of("prepare", "init", "start", "pause", "start", "close"), roles.getFirst().told);
    assertEquals(List.of(), host.machines());
  }

  @Test
  void steps_outOfOrder_areRefused() throws AgentException {
    assertRefused(Reason.UNKNOWN_MACHINE, () -> host.init(ref(1, 1)));
    host.prepare(ref(1, 1), assignment(1));
    assertRefused(Reason.WRONG_STEP, () -> host.init(ref(1, 1)));
    assertRefused(Reason.WRONG_STEP, () -> host.pause(ref(1, 1)));
    assertRefused(Reason.WRONG_STEP, () -> host.setRate(ref(1, 1), LINE));
    assertRefused(Reason.NOT_OFFERED, () -> host.setLine(ref(1, 1), 40, true));
  }

  @Test
  void calls_ofAnotherEpochOrAnEarlierTerm_areRefused() throws AgentException {
    running();
    assertRefused(Reason.STALE_EPOCH, () -> host.pause(ref(2, 1)));
    assertTrue(host.acceptTerm(5));
    assertRefused(Reason.STALE_TERM, () -> host.pause(ref(1, 4)));
    assertRefused(Reason.STALE_TERM, () -> host.stop(ref(1, 4)));
    host.pause(ref(1, 6));
    assertEquals(6, host.term());
  }

  @Test
  void prepare_ofALaterEpoch_endsTheMachineOfTheSameName() throws AgentException {
    running();
    host.prepare(ref(2, 1), assignment(2));
    assertEquals("close", roles.getFirst().told.getLast());
    assertRefused(Reason.STALE_EPOCH, () -> host.pause(ref(1, 1)));
    host.drop("m", 1, "stale");
    assertEquals(1, host.machines().size());
    host.drop("m", 2, "given up");
    assertEquals(List.of(), host.machines());
  }

  @Test
  void step_thatFails_leavesOnlyTheEnd() throws AgentException {
    failing = "init";
    host.prepare(ref(1, 1), assignment(1));
    host.openLinks(ref(1, 1));
    AgentException error = assertThrows(AgentException.class, () -> host.init(ref(1, 1)));
    assertEquals(Reason.ROLE_FAILED, error.reason());
    assertEquals("device 0: cannot init", error.getMessage());
    assertRefused(Reason.WRONG_STEP, () -> host.init(ref(1, 1)));
    assertEquals(HostedPhase.FAILED, host.machines().getFirst().phase());
    host.stop(ref(1, 1));
    assertEquals(List.of("prepare", "init", "close"), roles.getFirst().told);
  }

  @Test
  void stop_ofARoleThatHangs_endsItWhileItWaits() throws Exception {
    failing = "hang";
    running();
    List<Reason> reasons = new ArrayList<>();
    Thread pause =
        Thread.ofVirtual()
            .start(() ->
                reasons.add(
                    assertThrows(AgentException.class, () -> host.pause(ref(1, 1))).reason()));
    roles.getFirst().hanging.await();
    host.stop(ref(1, 1));
    pause.join();
    assertEquals(List.of(Reason.ROLE_FAILED), reasons);
  }

  @Test
  void reports_ofAMachineThatHasEnded_areNotPassedOn() throws AgentException {
    running();
    roles.getFirst().events.guestEnded(false);
    roles.getFirst().events.failed("out of luck");
    host.stop(ref(1, 1));
    roles.getFirst().events.failed("nobody listens");
    assertEquals(List.of("m 1 ended", "m 1 device 0: out of luck"), reports);
  }

  @Test
  void powerButton_ofTheSameRequest_isPressedOnce() throws AgentException {
    running();
    host.powerButton(ref(1, 1));
    host.powerButton(ref(1, 1));
    host.powerButton(new CallRef("m", 1, 1, "another"));
    assertEquals(List.of("prepare", "init", "start", "power", "power"), roles.getFirst().told);
  }

  private static final class TestRole implements RoleHost, ConsoleTarget {
    private final RoleEvents events;
    private final String failing;
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final CountDownLatch hanging = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);

    TestRole(RoleEvents events, String failing) {
      this.events = events;
      this.failing = failing;
    }

    @Override
    public void prepare(Links links) {
      for (Plane plane : Plane.values()) {
        links.onFrame(plane, (_, _) -> {});
      }
      told.add("prepare");
    }

    @Override
    public void init() throws RoleException {
      told.add("init");
      if (failing.equals("init")) {
        throw new RoleException("cannot init");
      }
    }

    @Override
    public void start() {
      told.add("start");
    }

    @Override
    public void pause() throws RoleException {
      told.add("pause");
      if (failing.equals("hang")) {
        hanging.countDown();
        try {
          closed.await();
        } catch (InterruptedException e) {
          throw new RoleException("interrupted", e);
        }
        throw new RoleException("closed");
      }
    }

    @Override
    public Map<String, Long> statistics() {
      return Map.of();
    }

    @Override
    public void close() {
      told.add("close");
      closed.countDown();
    }

    @Override
    public void onOutput(Consumer<byte[]> output) {}

    @Override
    public void receive(byte[] bytes) {}

    @Override
    public void powerButton() {
      told.add("power");
    }
  }
}
