package dev.megalith.coordinator.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.rpc.BadRequest;
import com.google.rpc.ErrorInfo;
import com.google.rpc.PreconditionFailure;
import dev.megalith.fabric.link.Role;
import dev.megalith.fabric.rpc.RpcError;
import dev.megalith.proto.control.v1.BootSource;
import dev.megalith.proto.control.v1.CreateMachineRequest;
import dev.megalith.proto.control.v1.GetServerInfoRequest;
import dev.megalith.proto.control.v1.GetServerInfoResponse;
import dev.megalith.proto.control.v1.GetStatisticsRequest;
import dev.megalith.proto.control.v1.ListMachinesRequest;
import dev.megalith.proto.control.v1.ListMachinesResponse;
import dev.megalith.proto.control.v1.ListWorkersRequest;
import dev.megalith.proto.control.v1.Machine;
import dev.megalith.proto.control.v1.MachineEvent;
import dev.megalith.proto.control.v1.MachinePhase;
import dev.megalith.proto.control.v1.MachineSpec;
import dev.megalith.proto.control.v1.PauseMachineRequest;
import dev.megalith.proto.control.v1.PressPowerButtonRequest;
import dev.megalith.proto.control.v1.RaiseSpiRequest;
import dev.megalith.proto.control.v1.ReadMemoryRequest;
import dev.megalith.proto.control.v1.ResumeMachineRequest;
import dev.megalith.proto.control.v1.SendMsiRequest;
import dev.megalith.proto.control.v1.StopMachineRequest;
import dev.megalith.proto.control.v1.WatchMachinesRequest;
import dev.megalith.proto.control.v1.WriteMemoryRequest;
import io.grpc.Context;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.health.v1.HealthCheckRequest;
import io.grpc.health.v1.HealthCheckResponse.ServingStatus;
import io.grpc.health.v1.HealthGrpc;
import io.grpc.protobuf.StatusProto;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/// `megalith.control.v1`: answers, and what refusals carry.
@Timeout(180)
class MachineApiTest {
  private static final long RAM = 0x4000_0000;

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

  private static StatusRuntimeException refused(Status.Code code, Executable call) {
    StatusRuntimeException error = assertThrows(StatusRuntimeException.class, call);
    assertEquals(code, error.getStatus().getCode(), error.getMessage());
    return error;
  }

  private static ErrorInfo info(StatusRuntimeException error) {
    ErrorInfo info = RpcError.infoOf(error);
    assertEquals("megalith.dev", info.getDomain());
    return info;
  }

  private static BadRequest.FieldViolation violation(StatusRuntimeException error)
      throws InvalidProtocolBufferException {
    return StatusProto.fromThrowable(error)
        .getDetails(1)
        .unpack(BadRequest.class)
        .getFieldViolations(0);
  }

  private void raise(int intid) {
    cluster.api.raiseSpi(
        RaiseSpiRequest.newBuilder().setMachineId("m").setIntid(intid).setLevel(true).build());
  }

  @Test
  void create_ofWrongFields_namesFieldValueAndBound() throws Exception {
    StatusRuntimeException name =
        refused(Status.Code.INVALID_ARGUMENT, () -> cluster.create("No_Name", 1));
    assertEquals("machine_id", violation(name).getField());

    StatusRuntimeException vcpus =
        refused(Status.Code.INVALID_ARGUMENT, () -> cluster.create("m", 513));
    assertEquals("spec", violation(vcpus).getField());
    assertEquals("vcpus 513: must be 1 to 512", violation(vcpus).getDescription());

    StatusRuntimeException kernel =
        refused(
            Status.Code.INVALID_ARGUMENT,
            () ->
                cluster.api.createMachine(
                    cluster
                        .request("m", 1)
                        .setBoot(BootSource.newBuilder().setKernelSha256("12"))
                        .build()));
    assertEquals("boot.kernel_sha256", violation(kernel).getField());

    StatusRuntimeException scale =
        refused(
            Status.Code.INVALID_ARGUMENT,
            () ->
                cluster.api.createMachine(
                    cluster.request("m", 1).putOptions("time-scale", "fast").build()));
    assertEquals("options", violation(scale).getField());
  }

  @Test
  void create_withTheSameRequestId_isDoneOnce() {
    CreateMachineRequest request = cluster.request("", 2).setRequestId("0b7d7c0e").build();
    Machine made = cluster.api.createMachine(request).getMachine();
    assertEquals("machine-1", made.getMachineId());
    assertEquals(made, cluster.api.createMachine(request).getMachine());
    StatusRuntimeException taken =
        refused(Status.Code.ALREADY_EXISTS, () -> cluster.create("machine-1", 2));
    assertEquals("MACHINE_EXISTS", info(taken).getReason());
  }

  @Test
  void create_withoutFields_hasTheDefaults() {
    Machine made =
        cluster
            .api
            .createMachine(
                CreateMachineRequest.newBuilder()
                    .setBoot(BootSource.newBuilder().setKernelSha256(cluster.kernel))
                    .build())
            .getMachine();
    MachineSpec spec = made.getSpec();
    assertEquals(1, spec.getVcpus());
    assertEquals(128 << 20, spec.getRamBytes());
    assertEquals(3, spec.getGicVersion());
    assertTrue(spec.getHighmem());
    assertTrue(made.getCreateTime().getSeconds() > 0);
  }

  @Test
  void calls_tooEarlyAndTooLate_nameTheMissingCall() throws Exception {
    cluster.create("m", 2);
    StatusRuntimeException early =
        refused(Status.Code.FAILED_PRECONDITION, () -> cluster.start("m"));
    assertEquals("TOO_EARLY", info(early).getReason());
    assertEquals("Init", info(early).getMetadataOrThrow("missing_call"));
    PreconditionFailure.Violation violation =
        StatusProto.fromThrowable(early)
            .getDetails(1)
            .unpack(PreconditionFailure.class)
            .getViolations(0);
    assertEquals("CALL:Init", violation.getType());
    assertEquals("machines/m", violation.getSubject());

    StatusRuntimeException spi = refused(Status.Code.FAILED_PRECONDITION, () -> raise(40));
    assertEquals("Init", info(spi).getMetadataOrThrow("missing_call"));
    cluster.init("m");
    StatusRuntimeException resume =
        refused(
            Status.Code.FAILED_PRECONDITION,
            () ->
                cluster.api.resumeMachine(
                    ResumeMachineRequest.newBuilder().setMachineId("m").build()));
    assertEquals("Start", info(resume).getMetadataOrThrow("missing_call"));
    raise(40);
    cluster.start("m");
    raise(41);
    FakeRole gic = cluster.node(Role.GIC).last();
    assertEquals(List.of("prepare", "init", "line 40 true", "start", "line 41 true"), gic.told);
    refused(Status.Code.FAILED_PRECONDITION, () -> cluster.init("m"));

    cluster.api.stopMachine(StopMachineRequest.newBuilder().setMachineId("m").build());
    StatusRuntimeException late = refused(Status.Code.FAILED_PRECONDITION, () -> raise(40));
    assertEquals("MACHINE_OVER", info(late).getReason());
    assertEquals("Create", info(late).getMetadataOrThrow("missing_call"));
    assertEquals(
        "NO_MACHINE", info(refused(Status.Code.NOT_FOUND, () -> cluster.get("x"))).getReason());
  }

  @Test
  void raiseSpi_ofWhatIsNoSpi_changesNothing() throws Exception {
    cluster.running("m", 2);
    StatusRuntimeException sgi = refused(Status.Code.INVALID_ARGUMENT, () -> raise(5));
    assertEquals("intid", violation(sgi).getField());
    StatusRuntimeException beyond = refused(Status.Code.INVALID_ARGUMENT, () -> raise(300));
    assertEquals("intid 300: this machine has SPIs 32 to 287", beyond.getStatus().getDescription());
    assertEquals(MachinePhase.MACHINE_PHASE_RUNNING, cluster.get("m").getPhase());
    StatusRuntimeException msi =
        refused(
            Status.Code.FAILED_PRECONDITION,
            () -> cluster.api.sendMsi(SendMsiRequest.newBuilder().setMachineId("m").build()));
    assertEquals("NO_ITS", info(msi).getReason());
  }

  @Test
  void memory_isReadAndWrittenThroughTheDevices() throws Exception {
    cluster.running("m", 2);
    ByteString written = ByteString.copyFromUtf8("megalith");
    cluster.api.writeMemory(
        WriteMemoryRequest.newBuilder()
            .setMachineId("m")
            .setPa(RAM + 16)
            .setContent(written)
            .build());
    ReadMemoryRequest read =
        ReadMemoryRequest.newBuilder().setMachineId("m").setPa(RAM + 16).setLengthBytes(8).build();
    assertEquals(written, cluster.api.readMemory(read).next().getContent());
    StatusRuntimeException none =
        refused(
            Status.Code.INVALID_ARGUMENT,
            () ->
                cluster
                    .api
                    .readMemory(read.toBuilder().setLengthBytes(0).build())
                    .forEachRemaining(_ -> {}));
    assertEquals("length_bytes", violation(none).getField());
  }

  @Test
  void powerButton_withTheSameRequestId_isPressedOnce() {
    cluster.running("m", 2);
    PressPowerButtonRequest press =
        PressPowerButtonRequest.newBuilder().setMachineId("m").setRequestId("1").build();
    cluster.api.pressPowerButton(press);
    cluster.api.pressPowerButton(press);
    assertEquals(1, cluster.device().told.stream().filter("power"::equals).count());
  }

  @Test
  void list_isPagedInTheOrderOfNames() {
    cluster.create("c", 1);
    cluster.create("a", 1);
    cluster.create("b", 1);
    ListMachinesRequest.Builder request = ListMachinesRequest.newBuilder().setPageSize(2);
    ListMachinesResponse page = cluster.api.listMachines(request.build());
    assertEquals(List.of("a", "b"), names(page));
    page = cluster.api.listMachines(request.setPageToken(page.getNextPageToken()).build());
    assertEquals(List.of("c"), names(page));
    assertEquals("", page.getNextPageToken());
  }

  private static List<String> names(ListMachinesResponse page) {
    return page.getMachinesList().stream().map(Machine::getMachineId).toList();
  }

  @Test
  void watch_resumedAfterAToken_missesNothing() {
    cluster.running("m", 2);
    List<MachineEvent> all = watch("0", 4);
    assertEquals(
        List.of(
            MachinePhase.MACHINE_PHASE_CREATED,
            MachinePhase.MACHINE_PHASE_PREPARED,
            MachinePhase.MACHINE_PHASE_INITIALISED,
            MachinePhase.MACHINE_PHASE_RUNNING),
        all.stream().map(MachineEvent::getPhase).toList());
    cluster.api.pauseMachine(PauseMachineRequest.newBuilder().setMachineId("m").build());
    List<MachineEvent> next = watch(all.get(2).getResumeToken(), 2);
    assertEquals(all.get(3), next.get(0));
    assertEquals(MachinePhase.MACHINE_PHASE_PAUSED, next.get(1).getPhase());
  }

  private List<MachineEvent> watch(String token, int count) {
    List<MachineEvent> events = new ArrayList<>();
    Context.CancellableContext context = Context.current().withCancellation();
    context.run(() -> {
      Iterator<dev.megalith.proto.control.v1.WatchMachinesResponse> stream =
          cluster.api.watchMachines(
              WatchMachinesRequest.newBuilder().setMachineId("m").setResumeToken(token).build());
      while (events.size() < count) {
        events.add(stream.next().getEvent());
      }
    });
    context.cancel(null);
    return events;
  }

  @Test
  void info_nodesStatisticsAndHealth_tellOfTheCluster() {
    cluster.running("m", 4);
    GetServerInfoResponse info =
        cluster.api.getServerInfo(GetServerInfoRequest.getDefaultInstance());
    assertTrue(info.getLeading());
    assertEquals(cluster.coordinator.address(), info.getLeaderAddress());
    assertEquals(
        List.of(List.of("m"), List.of("m")),
        cluster.api.listWorkers(ListWorkersRequest.getDefaultInstance()).getWorkersList().stream()
            .map(worker -> List.copyOf(worker.getMachineIdsList()))
            .toList());
    assertEquals(
        5,
        cluster
            .api
            .getStatistics(GetStatisticsRequest.newBuilder().setMachineId("m").build())
            .getNodesCount());
    assertEquals(
        ServingStatus.SERVING,
        HealthGrpc.newBlockingStub(cluster.channel)
            .check(HealthCheckRequest.getDefaultInstance())
            .getStatus());
    assertFalse(cluster.get("m").getNodesList().isEmpty());
  }
}
