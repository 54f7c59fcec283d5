package dev.megalith.coordinator.api;

import com.google.protobuf.UnsafeByteOperations;
import dev.megalith.coordinator.image.ImageStore;
import dev.megalith.coordinator.machine.CreateRequest;
import dev.megalith.coordinator.machine.Machine;
import dev.megalith.coordinator.machine.MachineEvent;
import dev.megalith.coordinator.machine.Machines;
import dev.megalith.coordinator.model.Outcome;
import dev.megalith.coordinator.node.JoinedNode;
import dev.megalith.coordinator.node.LeaderView;
import dev.megalith.fabric.link.NodeId;
import dev.megalith.fabric.link.Role;
import dev.megalith.fabric.rpc.RpcError;
import dev.megalith.fabric.rpc.SendWindow;
import dev.megalith.machine.MachineSpec;
import dev.megalith.machine.SpecException;
import dev.megalith.proto.control.v1.AttachConsoleRequest;
import dev.megalith.proto.control.v1.AttachConsoleResponse;
import dev.megalith.proto.control.v1.BootSource;
import dev.megalith.proto.control.v1.CreateMachineRequest;
import dev.megalith.proto.control.v1.CreateMachineResponse;
import dev.megalith.proto.control.v1.DeleteMachineRequest;
import dev.megalith.proto.control.v1.DeleteMachineResponse;
import dev.megalith.proto.control.v1.GetMachineRequest;
import dev.megalith.proto.control.v1.GetMachineResponse;
import dev.megalith.proto.control.v1.GetServerInfoRequest;
import dev.megalith.proto.control.v1.GetServerInfoResponse;
import dev.megalith.proto.control.v1.GetStatisticsRequest;
import dev.megalith.proto.control.v1.GetStatisticsResponse;
import dev.megalith.proto.control.v1.InitMachineRequest;
import dev.megalith.proto.control.v1.InitMachineResponse;
import dev.megalith.proto.control.v1.ListMachinesRequest;
import dev.megalith.proto.control.v1.ListMachinesResponse;
import dev.megalith.proto.control.v1.ListNodesRequest;
import dev.megalith.proto.control.v1.ListNodesResponse;
import dev.megalith.proto.control.v1.ListWorkersRequest;
import dev.megalith.proto.control.v1.ListWorkersResponse;
import dev.megalith.proto.control.v1.MachineServiceGrpc;
import dev.megalith.proto.control.v1.Node;
import dev.megalith.proto.control.v1.PauseMachineRequest;
import dev.megalith.proto.control.v1.PauseMachineResponse;
import dev.megalith.proto.control.v1.PlacementPolicy;
import dev.megalith.proto.control.v1.PressPowerButtonRequest;
import dev.megalith.proto.control.v1.PressPowerButtonResponse;
import dev.megalith.proto.control.v1.RaiseSpiRequest;
import dev.megalith.proto.control.v1.RaiseSpiResponse;
import dev.megalith.proto.control.v1.ReadMemoryRequest;
import dev.megalith.proto.control.v1.ReadMemoryResponse;
import dev.megalith.proto.control.v1.ResumeMachineRequest;
import dev.megalith.proto.control.v1.ResumeMachineResponse;
import dev.megalith.proto.control.v1.SendMsiRequest;
import dev.megalith.proto.control.v1.SendMsiResponse;
import dev.megalith.proto.control.v1.StartMachineRequest;
import dev.megalith.proto.control.v1.StartMachineResponse;
import dev.megalith.proto.control.v1.StopMachineRequest;
import dev.megalith.proto.control.v1.StopMachineResponse;
import dev.megalith.proto.control.v1.UploadImageRequest;
import dev.megalith.proto.control.v1.UploadImageResponse;
import dev.megalith.proto.control.v1.WatchMachinesRequest;
import dev.megalith.proto.control.v1.WatchMachinesResponse;
import dev.megalith.proto.control.v1.WriteMemoryRequest;
import dev.megalith.proto.control.v1.WriteMemoryResponse;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// `megalith.control.v1.MachineService` over the machines of the coordinator that leads. Calls wait
/// on the server's threads.
public final class MachineApi extends MachineServiceGrpc.MachineServiceImplBase {
  private static final Logger LOG = LoggerFactory.getLogger(MachineApi.class);

  private static final int CHUNK_BYTES = 1 << 20;
  private static final long READ_BYTES_MAX = 64L << 20;
  private static final int PAGE_SIZE = 100;
  private static final int PAGE_SIZE_MAX = 1000;

  /// Events in one go, and how long to wait for the first.
  private static final int EVENTS_MAX = 64;

  private static final long EVENTS_WAIT_MILLIS = 1000;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /// What not every server of this API has.
  private static final List<String> CAPABILITIES =
      List.of("console", "memory-access", "spi-injection", "time-scale");

  /// [GIC] 2.2: shared peripheral interrupts.
  private static final int SPI_FIRST = 32;

  private static final int SPI_LAST = 1019;

  private final LeaderView<? extends LeadingMachines> leader;
  private final ImageStore images;
  private final Executor pumps;
  private final String version;

  /// @param pumps gives each console stream a thread
  /// @param version of the program, for GetServerInfo
  public MachineApi(
      LeaderView<? extends LeadingMachines> leader,
      ImageStore images,
      Executor pumps,
      String version) {
    this.leader = leader;
    this.images = images;
    this.pumps = pumps;
    this.version = version;
  }

  @Override
  public void createMachine(
      CreateMachineRequest request, StreamObserver<CreateMachineResponse> answer) {
    answer(
        answer,
        () -> {
          Machines machines = machines();
          return switch (machines.create(createRequest(request))) {
            case Machines.Created.Made(Machine machine) ->
                CreateMachineResponse.newBuilder().setMachine(ApiWire.machine(machine)).build();
            case Machines.Created.Not(Outcome.Refused refusal) -> throw ApiErrors.of(refusal);
          };
        });
  }

  private CreateRequest createRequest(CreateMachineRequest request) {
    BootSource boot = request.getBoot();
    requireImage("boot.kernel_sha256", boot.getKernelSha256());
    for (int i = 0; i < boot.getInitrdSha256SCount(); i++) {
      requireImage("boot.initrd_sha256s[" + i + "]", boot.getInitrdSha256S(i));
    }
    if (boot.getKernelSha256().isEmpty()) {
      throw RpcError.field("boot.kernel_sha256", "must name an uploaded kernel").exception();
    }
    MachineSpec spec;
    try {
      spec = ApiWire.spec(request.getSpec());
    } catch (SpecException e) {
      throw RpcError.field("spec", e.getMessage()).exception();
    }
    PlacementPolicy policy = request.getPlacementPolicy();
    return new CreateRequest(
        request.getMachineId(),
        spec,
        images.boot(boot.getKernelSha256(), boot.getInitrdSha256SList()),
        boot.getKernelSha256(),
        boot.getInitrdSha256SList(),
        request.getOptionsMap(),
        policy.getWorkers(),
        policy.getMemoryMembers(),
        request.getRequestId());
  }

  private void requireImage(String field, String sha256) {
    if (!sha256.isEmpty() && !images.contains(sha256)) {
      throw RpcError.field(
              field,
              ImageStore.isSha256(sha256)
                  ? "image " + sha256 + " is not here: call UploadImage first"
                  : "'" + sha256 + "' is no SHA-256 in lower-case hex")
          .exception();
    }
  }

  @Override
  public void getMachine(GetMachineRequest request, StreamObserver<GetMachineResponse> answer) {
    answer(
        answer,
        () ->
            GetMachineResponse.newBuilder()
                .setMachine(ApiWire.machine(machine(request.getMachineId())))
                .build());
  }

  @Override
  public void listMachines(
      ListMachinesRequest request, StreamObserver<ListMachinesResponse> answer) {
    answer(
        answer,
        () -> {
          int asked = request.getPageSize();
          if (asked < 0) {
            throw RpcError.field("page_size", "above " + Integer.MAX_VALUE).exception();
          }
          int size = asked == 0 ? PAGE_SIZE : Math.min(asked, PAGE_SIZE_MAX);
          List<Machine> page =
              machines().all().stream()
                  .filter(
                      machine -> machine.record().machine().compareTo(request.getPageToken()) > 0)
                  .limit(size + 1L)
                  .toList();
          ListMachinesResponse.Builder response = ListMachinesResponse.newBuilder();
          page.stream().limit(size).map(ApiWire::machine).forEach(response::addMachines);
          if (page.size() > size) {
            response.setNextPageToken(page.get(size - 1).record().machine());
          }
          return response.build();
        });
  }

  @Override
  public void watchMachines(
      WatchMachinesRequest request, StreamObserver<WatchMachinesResponse> answer) {
    ServerCallStreamObserver<WatchMachinesResponse> stream =
        (ServerCallStreamObserver<WatchMachinesResponse>) answer;
    SendWindow window = new SendWindow();
    window.attach(stream);
    stream.setOnCancelHandler(window::close);
    pumps.execute(() -> {
      try {
        watch(request, stream, window);
      } catch (StatusRuntimeException e) {
        answer.onError(e);
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
        answer.onError(leader.notLeading());
      }
    });
  }

  private void watch(
      WatchMachinesRequest request, StreamObserver<WatchMachinesResponse> stream, SendWindow window)
      throws InterruptedException {
    Machines machines = machines();
    if (!request.getMachineId().isEmpty()) {
      machine(request.getMachineId());
    }
    long seen = firstSeen(request.getResumeToken(), machines);
    while (!window.isClosed()) {
      if (leader.leading() == null) {
        throw leader.notLeading();
      }
      for (MachineEvent event : machines.events().await(seen, EVENTS_MAX, EVENTS_WAIT_MILLIS)) {
        seen = event.sequence();
        boolean wanted =
            request.getMachineId().isEmpty() || request.getMachineId().equals(event.machine());
        if (wanted && window.await(PATIENCE)) {
          stream.onNext(WatchMachinesResponse.newBuilder().setEvent(ApiWire.event(event)).build());
        }
      }
    }
  }

  private static long firstSeen(String token, Machines machines) {
    if (token.isEmpty()) {
      return machines.events().lastSequence();
    }
    try {
      long seen = Long.parseLong(token);
      if (seen >= 0) {
        return seen;
      }
    } catch (NumberFormatException _) {
      // Said below.
    }
    throw RpcError.field("resume_token", "'" + token + "' is no token of an event").exception();
  }

  @Override
  public void initMachine(InitMachineRequest request, StreamObserver<InitMachineResponse> answer) {
    answer(
        answer,
        () ->
            InitMachineResponse.newBuilder()
                .setMachine(drive(request.getMachineId(), Machines::init))
                .build());
  }

  @Override
  public void startMachine(
      StartMachineRequest request, StreamObserver<StartMachineResponse> answer) {
    answer(
        answer,
        () ->
            StartMachineResponse.newBuilder()
                .setMachine(drive(request.getMachineId(), Machines::start))
                .build());
  }

  @Override
  public void pauseMachine(
      PauseMachineRequest request, StreamObserver<PauseMachineResponse> answer) {
    answer(
        answer,
        () ->
            PauseMachineResponse.newBuilder()
                .setMachine(drive(request.getMachineId(), Machines::pause))
                .build());
  }

  @Override
  public void resumeMachine(
      ResumeMachineRequest request, StreamObserver<ResumeMachineResponse> answer) {
    answer(
        answer,
        () ->
            ResumeMachineResponse.newBuilder()
                .setMachine(drive(request.getMachineId(), Machines::resume))
                .build());
  }

  @Override
  public void stopMachine(StopMachineRequest request, StreamObserver<StopMachineResponse> answer) {
    answer(
        answer,
        () ->
            StopMachineResponse.newBuilder()
                .setMachine(drive(request.getMachineId(), Machines::stop))
                .build());
  }

  @Override
  public void deleteMachine(
      DeleteMachineRequest request, StreamObserver<DeleteMachineResponse> answer) {
    answer(
        answer,
        () -> {
          require(request.getMachineId(), machines().delete(request.getMachineId()));
          return DeleteMachineResponse.getDefaultInstance();
        });
  }

  private interface Call {
    Outcome make(Machines machines, String name);
  }

  private dev.megalith.proto.control.v1.Machine drive(String name, Call call) {
    require(name, call.make(machines(), name));
    return ApiWire.machine(machine(name));
  }

  private static void require(String name, Outcome outcome) {
    switch (outcome) {
      case Outcome.Done() -> {}
      case Outcome.Refused refused -> throw ApiErrors.of(refused);
      case Outcome.Failed(String message) -> throw ApiErrors.failed(name, message);
    }
  }

  @Override
  public StreamObserver<UploadImageRequest> uploadImage(
      StreamObserver<UploadImageResponse> answer) {
    return new ImageUpload(images, answer);
  }

  @Override
  public void listNodes(ListNodesRequest request, StreamObserver<ListNodesResponse> answer) {
    answer(answer, () -> ListNodesResponse.newBuilder().addAllNodes(nodes(_ -> true)).build());
  }

  @Override
  public void listWorkers(ListWorkersRequest request, StreamObserver<ListWorkersResponse> answer) {
    answer(
        answer,
        () ->
            ListWorkersResponse.newBuilder()
                .addAllWorkers(nodes(node -> node.info().role() == Role.WORKER))
                .build());
  }

  private List<Node> nodes(Predicate<JoinedNode> wanted) {
    Machines machines = machines();
    return machines.nodes().all().stream()
        .filter(wanted)
        .map(node -> ApiWire.node(node, machines.machinesOn(node)))
        .toList();
  }

  @Override
  public StreamObserver<AttachConsoleRequest> attachConsole(
      StreamObserver<AttachConsoleResponse> answer) {
    return new ConsoleCall(
        name -> machine(name).console(),
        leader::notLeading,
        (ServerCallStreamObserver<AttachConsoleResponse>) answer,
        pumps);
  }

  @Override
  public void readMemory(ReadMemoryRequest request, StreamObserver<ReadMemoryResponse> answer) {
    long length = request.getLengthBytes();
    answerAll(
        answer,
        () -> {
          if (Long.compareUnsigned(length - 1, READ_BYTES_MAX) >= 0) {
            throw RpcError.field(
                    "length_bytes",
                    Long.toUnsignedString(length) + ": must be 1 to " + READ_BYTES_MAX)
                .exception();
          }
          for (long done = 0; done < length; done += CHUNK_BYTES) {
            int chunk = (int) Math.min(length - done, CHUNK_BYTES);
            byte[] bytes =
                given(machines().readMemory(request.getMachineId(), request.getPa() + done, chunk));
            answer.onNext(
                ReadMemoryResponse.newBuilder()
                    .setContent(UnsafeByteOperations.unsafeWrap(bytes))
                    .build());
          }
        });
  }

  @Override
  public void writeMemory(WriteMemoryRequest request, StreamObserver<WriteMemoryResponse> answer) {
    answer(
        answer,
        () -> {
          int length = request.getContent().size();
          if (length < 1 || length > CHUNK_BYTES) {
            throw RpcError.field("content", length + " bytes: must be 1 to " + CHUNK_BYTES)
                .exception();
          }
          given(
              machines()
                  .writeMemory(
                      request.getMachineId(), request.getPa(), request.getContent().toByteArray()));
          return WriteMemoryResponse.getDefaultInstance();
        });
  }

  @Override
  public void raiseSpi(RaiseSpiRequest request, StreamObserver<RaiseSpiResponse> answer) {
    answer(
        answer,
        () -> {
          int intid = request.getIntid();
          if (intid < SPI_FIRST || intid > SPI_LAST) {
            throw RpcError.field(
                    "intid",
                    Integer.toUnsignedString(intid) + ": SPIs are " + SPI_FIRST + " to " + SPI_LAST)
                .exception();
          }
          require(
              request.getMachineId(),
              machines().raiseSpi(request.getMachineId(), intid, request.getLevel()));
          return RaiseSpiResponse.getDefaultInstance();
        });
  }

  @Override
  public void sendMsi(SendMsiRequest request, StreamObserver<SendMsiResponse> answer) {
    answer(
        answer,
        () -> {
          String name = request.getMachineId();
          machine(name);
          throw ApiErrors.of(
              new Outcome.Refused(
                  Outcome.Code.FAILED_PRECONDITION,
                  "NO_ITS",
                  "machine " + name + " has no ITS: create one with its on",
                  Map.of("machine", name, "missing_call", "Create")));
        });
  }

  @Override
  public void pressPowerButton(
      PressPowerButtonRequest request, StreamObserver<PressPowerButtonResponse> answer) {
    answer(
        answer,
        () -> {
          given(machines().powerButton(request.getMachineId(), request.getRequestId()));
          return PressPowerButtonResponse.getDefaultInstance();
        });
  }

  @Override
  public void getStatistics(
      GetStatisticsRequest request, StreamObserver<GetStatisticsResponse> answer) {
    answer(
        answer,
        () -> {
          Map<NodeId, Map<String, Long>> all = given(machines().statistics(request.getMachineId()));
          GetStatisticsResponse.Builder response = GetStatisticsResponse.newBuilder();
          all.forEach((node, counters) -> response.addNodes(ApiWire.statistics(node, counters)));
          return response.build();
        });
  }

  @Override
  public void getServerInfo(
      GetServerInfoRequest request, StreamObserver<GetServerInfoResponse> answer) {
    answer(
        answer,
        () -> {
          LeadingMachines leading = leader.leading();
          return GetServerInfoResponse.newBuilder()
              .setVersion(version)
              .setLeading(leading != null)
              .setLeaderAddress(leader.leaderAddress())
              .setTerm(leading == null ? 0 : leading.term())
              .addAllCapabilities(CAPABILITIES)
              .build();
        });
  }

  private Machines machines() {
    LeadingMachines leading = leader.leading();
    if (leading == null) {
      throw leader.notLeading();
    }
    return leading.machines();
  }

  private Machine machine(String name) {
    return machines().get(name).orElseThrow(() -> ApiErrors.of(Machines.unknown(name)));
  }

  private static <T> T given(Machines.Answer<T> answer) {
    return switch (answer) {
      case Machines.Answer.Given<T>(T value) -> value;
      case Machines.Answer.Not<T>(Outcome.Refused refusal) -> throw ApiErrors.of(refusal);
    };
  }

  private interface Answer<T> {
    T make();
  }

  private static <T> void answer(StreamObserver<T> answer, Answer<T> work) {
    answerAll(answer, () -> answer.onNext(work.make()));
  }

  private static void answerAll(StreamObserver<?> answer, Runnable work) {
    try {
      work.run();
    } catch (StatusRuntimeException e) {
      answer.onError(e);
      return;
    } catch (RuntimeException e) {
      LOG.error("a call failed", e);
      answer.onError(
          new RpcError(Status.Code.INTERNAL, "INTERNAL", String.valueOf(e.getMessage()), Map.of())
              .exception());
      return;
    }
    answer.onCompleted();
  }
}
