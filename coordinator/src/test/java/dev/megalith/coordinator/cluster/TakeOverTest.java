package dev.megalith.coordinator.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.rpc.ErrorInfo;
import dev.megalith.coordinator.service.CoordinatorConfig;
import dev.megalith.coordinator.service.CoordinatorProcess;
import dev.megalith.fabric.link.Role;
import dev.megalith.fabric.rpc.RpcError;
import dev.megalith.proto.control.v1.Machine;
import dev.megalith.proto.control.v1.MachineEvent;
import dev.megalith.proto.control.v1.MachinePhase;
import dev.megalith.proto.control.v1.StopMachineRequest;
import dev.megalith.proto.control.v1.WatchMachinesRequest;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Two coordinators, each with its Hazelcast member: what is there when the first is gone.
@Timeout(240)
class TakeOverTest {
  @TempDir private Path stateDir;

  private CoordinatorProcess first;
  private CoordinatorProcess second;
  private TestCluster before;
  private TestCluster after;

  @BeforeEach
  void start() throws IOException {
    List<String> peers = List.of("127.0.0.1:" + freePort(), "127.0.0.1:" + freePort());
    first = coordinator(peers, 0);
    TestCluster.await(() -> first.machines() != null);
    second = coordinator(peers, 1);
    before = new TestCluster(first, List.of(first.address(), second.address())).withNodes(2);
    after = new TestCluster(second);
  }

  private CoordinatorProcess coordinator(List<String> peers, int index) {
    return TestCluster.start(
        new CoordinatorConfig("127.0.0.1", 0, stateDir, peers.get(index), peers));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @AfterEach
  void stop() {
    after.close();
    before.close();
  }

  @Test
  void second_whenTheFirstIsGone_hasAllMachinesAndRunningOnesGoOn() {
    before.create("planned", 2);
    before.running("running", 4);
    FakeRole worker = before.workers().getFirst().last();
    StatusRuntimeException refused =
        assertThrows(StatusRuntimeException.class, () -> after.get("running"));
    assertEquals(Status.Code.UNAVAILABLE, refused.getStatus().getCode());
    ErrorInfo info = RpcError.infoOf(refused);
    assertEquals("NOT_LEADING", info.getReason());
    assertEquals(first.address(), info.getMetadataOrThrow("leader"));

    long ticks = worker.clock.ticks();
    first.close();
    TestCluster.await(() -> second.machines() != null);
    TestCluster.await(() -> after.joinedNodes() == before.nodes.size());
    TestCluster.await(() -> after.get("running").getPhaseDetail().startsWith("taken over"));
    Machine running = after.get("running");
    assertEquals(MachinePhase.MACHINE_PHASE_RUNNING, running.getPhase());
    assertEquals(MachinePhase.MACHINE_PHASE_CREATED, after.get("planned").getPhase());
    MachineEvent oldest =
        after
            .api
            .watchMachines(WatchMachinesRequest.newBuilder().setResumeToken("0").build())
            .next()
            .getEvent();
    assertEquals("planned", oldest.getMachineId());
    assertFalse(worker.told.contains("close"), "the machine has gone on");
    assertTrue(worker.clock.ticks() > ticks);

    after.api.stopMachine(StopMachineRequest.newBuilder().setMachineId("running").build());
    assertEquals("close", worker.told.getLast());
    after.kernel = before.kernel;
    assertEquals(MachinePhase.MACHINE_PHASE_RUNNING, after.running("new", 2).getPhase());
  }

  @Test
  void nodeThatDiesWithTheCoordinator_failsItsMachine() {
    before.running("running", 4);
    first.close();
    before.node(Role.GIC).close();
    TestCluster.await(() -> second.machines() != null);
    TestCluster.await(() -> after.joinedNodes() == before.nodes.size() - 1);
    StatusRuntimeException refused =
        assertThrows(StatusRuntimeException.class, () -> after.start("running"));
    assertEquals("TAKING_OVER", RpcError.infoOf(refused).getReason());
    TestCluster.await(
        () -> after.get("running").getPhase() == MachinePhase.MACHINE_PHASE_FAILED, 60);
    String detail = after.get("running").getPhaseDetail();
    assertTrue(detail.startsWith("gic 0 (pid 1234 at 127.0.0.1:"), detail);
    assertTrue(detail.endsWith("did not come back to the coordinator that took over"), detail);
    TestCluster.await(() -> before.workers().getFirst().last().told.contains("close"));
  }
}
