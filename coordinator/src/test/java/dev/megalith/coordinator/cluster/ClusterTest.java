package dev.megalith.coordinator.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.megalith.fabric.link.Role;
import dev.megalith.proto.control.v1.DeleteMachineRequest;
import dev.megalith.proto.control.v1.Machine;
import dev.megalith.proto.control.v1.MachinePhase;
import dev.megalith.proto.control.v1.PauseMachineRequest;
import dev.megalith.proto.control.v1.ResumeMachineRequest;
import dev.megalith.proto.control.v1.StopMachineRequest;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The coordinator and nodes over real gRPC: lives, failures and losses.
@Timeout(180)
class ClusterTest {
  @TempDir private Path stateDir;

  private TestCluster cluster;

  @BeforeEach
  void start() {
    cluster = new TestCluster(stateDir).withNodes(2);
  }

  @AfterEach
  void stop() {
    cluster.close();
  }

  private void stop(String name) {
    cluster.api.stopMachine(StopMachineRequest.newBuilder().setMachineId(name).build());
  }

  @Test
  void life_reachesAllNodesStepByStep() {
    Machine created = cluster.create("m", 4);
    assertEquals(MachinePhase.MACHINE_PHASE_CREATED, created.getPhase());
    assertEquals(0, created.getNodesCount());

    Machine initialised = cluster.init("m");
    assertEquals(MachinePhase.MACHINE_PHASE_INITIALISED, initialised.getPhase());
    assertEquals(5, initialised.getNodesCount());
    FakeRole.Memory memory = (FakeRole.Memory) cluster.node(Role.MEMORY).last();
    assertTrue(memory.loadedBytes.sum() > 4096, "kernel and device tree");
    FakeRole worker = cluster.workers().getFirst().last();
    assertEquals(List.of("prepare", "init"), worker.told);
    assertEquals(2, worker.assignment.shards().size());

    assertEquals(MachinePhase.MACHINE_PHASE_RUNNING, cluster.start("m").getPhase());
    long first = worker.clock.ticks();
    TestCluster.await(() -> worker.clock.ticks() > first);

    cluster.api.pauseMachine(PauseMachineRequest.newBuilder().setMachineId("m").build());
    long stopped = worker.clock.ticks();
    assertEquals(stopped, worker.clock.ticks());
    cluster.api.resumeMachine(ResumeMachineRequest.newBuilder().setMachineId("m").build());
    TestCluster.await(() -> worker.clock.ticks() > stopped);

    stop("m");
    assertEquals(List.of("prepare", "init", "start", "pause", "start", "close"), worker.told);
    cluster.api.deleteMachine(DeleteMachineRequest.newBuilder().setMachineId("m").build());
    assertThrows(StatusRuntimeException.class, () -> cluster.get("m"));
  }

  @Test
  void roleThatFails_failsTheMachineAndEndsIt() {
    cluster.node(Role.GIC).arrange = role -> role.failing = "init";
    cluster.create("m", 4);
    StatusRuntimeException error =
        assertThrows(StatusRuntimeException.class, () -> cluster.init("m"));
    assertEquals(Status.Code.ABORTED, error.getStatus().getCode());
    assertEquals("machine m failed: gic 0: no room for init", error.getStatus().getDescription());
    Machine failed = cluster.get("m");
    assertEquals(MachinePhase.MACHINE_PHASE_FAILED, failed.getPhase());
    assertEquals("gic 0: no room for init", failed.getPhaseDetail());
    TestCluster.await(() -> cluster.workers().getFirst().last().told.contains("close"));
  }

  @Test
  void nodeThatIsLost_failsTheMachineWithItsReason_andTheOthersStayUsable() {
    cluster.running("m", 4);
    FakeNode lost = cluster.workers().get(1);
    lost.close();
    cluster.awaitPhase("m", MachinePhase.MACHINE_PHASE_FAILED);
    String detail = cluster.get("m").getPhaseDetail();
    assertTrue(detail.matches("worker 1 \\(pid 1234 at 127.0.0.1:\\d+\\) was lost: .+"), detail);
    TestCluster.await(() -> cluster.workers().getFirst().last().told.contains("close"));

    Machine second = cluster.running("n", 4);
    assertEquals(MachinePhase.MACHINE_PHASE_RUNNING, second.getPhase());
    assertEquals(4, second.getNodesCount());

    stop("m");
    assertEquals(MachinePhase.MACHINE_PHASE_STOPPED, cluster.get("m").getPhase());
  }

  @Test
  void nodeThatHangs_isWaitedForNoLongerThanItsLoss() {
    cluster.workers().get(1).arrange = role -> role.hanging = "pause";
    cluster.running("m", 4);
    Thread pause =
        Thread.ofVirtual()
            .start(() ->
                assertThrows(
                    StatusRuntimeException.class,
                    () ->
                        cluster.api.pauseMachine(
                            PauseMachineRequest.newBuilder().setMachineId("m").build())));
    TestCluster.await(() -> cluster.workers().get(1).last().told.contains("pause"));
    cluster.node(Role.GIC).close();
    cluster.awaitPhase("m", MachinePhase.MACHINE_PHASE_FAILED);
    TestCluster.await(() -> cluster.workers().get(1).last().told.contains("close"));
    TestCluster.await(() -> !pause.isAlive());
  }

  @Test
  void roleThatReportsItsFailure_failsTheMachine() {
    cluster.running("m", 4);
    cluster.workers().getFirst().last().events.failed("vCPU 1 broke a promise");
    cluster.awaitPhase("m", MachinePhase.MACHINE_PHASE_FAILED);
    assertEquals("worker 0: vCPU 1 broke a promise", cluster.get("m").getPhaseDetail());
  }

  @Test
  void guestThatEnds_pausesTheNodes() {
    cluster.running("m", 2);
    cluster.workers().getFirst().last().events.guestEnded(false);
    cluster.awaitPhase("m", MachinePhase.MACHINE_PHASE_ENDED);
    TestCluster.await(() -> cluster.workers().getFirst().last().told.contains("pause"));
    stop("m");
    assertEquals("close", cluster.workers().getFirst().last().told.getLast());
  }

  @Test
  void nodes_haveAPartInSeveralMachines() {
    cluster.running("a", 2);
    cluster.running("b", 2);
    stop("a");
    assertEquals(MachinePhase.MACHINE_PHASE_RUNNING, cluster.get("b").getPhase());
    assertEquals(1, cluster.node(Role.MEMORY).process.host().machines().size());
  }

  @Test
  void machine_withoutNodesForIt_staysCreated() {
    cluster.create("m", 4);
    cluster.node(Role.DEVICE).close();
    TestCluster.await(() -> cluster.joinedNodes() == 4);
    StatusRuntimeException error =
        assertThrows(StatusRuntimeException.class, () -> cluster.init("m"));
    assertEquals(
        "machine m: needs 1 device-service, 0 have joined", error.getStatus().getDescription());
    assertEquals(MachinePhase.MACHINE_PHASE_CREATED, cluster.get("m").getPhase());
  }

  @Test
  void nodes_withoutACoordinatorForTooLong_endTheirMachines() {
    cluster.close();
    cluster = new TestCluster(stateDir, Duration.ofSeconds(4)).withNodes(2);
    FakeNode impatient =
        new FakeNode(Role.WORKER, List.of(cluster.coordinator.address()), Duration.ofSeconds(1));
    cluster.nodes.add(impatient);
    TestCluster.await(() -> cluster.joinedNodes() == 6);
    cluster.running("m", 6);
    FakeRole worker = impatient.last();
    long lost = System.nanoTime();
    cluster.coordinator.close();
    TestCluster.await(() -> worker.told.contains("close"));
    long millis = (System.nanoTime() - lost) / 1_000_000;
    assertTrue(millis > 1000, "ended after " + millis + " ms, with a grace of 1 s");
    assertFalse(cluster.workers().getFirst().last().told.contains("close"));
  }
}
