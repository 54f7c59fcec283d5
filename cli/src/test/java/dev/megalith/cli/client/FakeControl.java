package dev.megalith.cli.client;

import com.google.protobuf.Any;
import com.google.protobuf.ByteString;
import com.google.protobuf.Timestamp;
import com.google.rpc.BadRequest;
import com.google.rpc.ErrorInfo;
import com.google.rpc.Status;
import dev.megalith.proto.control.v1.*;
import io.grpc.Grpc;
import io.grpc.InsecureServerCredentials;
import io.grpc.Server;
import io.grpc.protobuf.StatusProto;
import io.grpc.stub.StreamObserver;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;

/// A coordinator's API over a map of machines; nothing runs.
///
/// Its console writes `login: `, answers `hi` to each `\n`, and ends at `bye`.
final class FakeControl extends MachineServiceGrpc.MachineServiceImplBase implements AutoCloseable {
  final TreeMap<String, Machine> machines = new TreeMap<>();
  final List<String> calls = new ArrayList<>();
  final List<String> uploads = new ArrayList<>();
  private final AtomicLong instructions = new AtomicLong();
  private final Server server;

  /// Where the one that leads is, if this one does not.
  String leader = "";

  FakeControl() throws IOException {
    server =
        Grpc.newServerBuilderForPort(0, InsecureServerCredentials.create())
            .addService(this)
            .build()
            .start();
  }

  String address() {
    return "127.0.0.1:" + server.getPort();
  }

  /// Adds a machine.
  void add(String name, MachinePhase phase) {
    machines.put(
        name,
        Machine.newBuilder()
            .setMachineId(name)
            .setPhase(phase)
            .setSpec(MachineSpec.newBuilder().setVcpus(4).setRamBytes(2L << 30))
            .addNodes(
                MachineNode.newBuilder()
                    .setRole("worker")
                    .setAddress("127.0.0.1:41234")
                    .setPid(4711)
                    .setVcpuCount(4))
            .build());
  }

  @Override
  public synchronized void createMachine(
      CreateMachineRequest request, StreamObserver<CreateMachineResponse> answer) {
    if (request.getSpec().getVcpus() == 13) {
      refuse(
          answer,
          3,
          "must not be 13",
          BadRequest.newBuilder()
              .addFieldViolations(BadRequest.FieldViolation.newBuilder().setField("spec.vcpus"))
              .build());
      return;
    }
    String name = request.getMachineId().isEmpty() ? "m1" : request.getMachineId();
    Machine machine =
        Machine.newBuilder()
            .setMachineId(name)
            .setSpec(request.getSpec())
            .setBoot(request.getBoot())
            .setPlacementPolicy(request.getPlacementPolicy())
            .putAllOptions(request.getOptionsMap())
            .setPhase(MachinePhase.MACHINE_PHASE_CREATED)
            .build();
    machines.put(name, machine);
    calls.add("create " + name);
    answer(answer, CreateMachineResponse.newBuilder().setMachine(machine).build());
  }

  @Override
  public synchronized void getMachine(
      GetMachineRequest request, StreamObserver<GetMachineResponse> answer) {
    Machine machine = machines.get(request.getMachineId());
    if (machine == null) {
      refuse(
          answer,
          5,
          "machine " + request.getMachineId() + ": there is none",
          ErrorInfo.newBuilder().setReason("NOT_FOUND").build());
    } else {
      answer(answer, GetMachineResponse.newBuilder().setMachine(machine).build());
    }
  }

  @Override
  public synchronized void listMachines(
      ListMachinesRequest request, StreamObserver<ListMachinesResponse> answer) {
    if (!leader.isEmpty()) {
      refuse(
          answer,
          14,
          "ask the coordinator at " + leader,
          ErrorInfo.newBuilder().setReason("NOT_LEADING").putMetadata("leader", leader).build());
      return;
    }
    answer(answer, ListMachinesResponse.newBuilder().addAllMachines(machines.values()).build());
  }

  @Override
  public void initMachine(InitMachineRequest request, StreamObserver<InitMachineResponse> answer) {
    move("init", request.getMachineId(), MachinePhase.MACHINE_PHASE_INITIALISED);
    answer(answer, InitMachineResponse.getDefaultInstance());
  }

  @Override
  public void startMachine(
      StartMachineRequest request, StreamObserver<StartMachineResponse> answer) {
    move("start", request.getMachineId(), MachinePhase.MACHINE_PHASE_RUNNING);
    answer(answer, StartMachineResponse.getDefaultInstance());
  }

  @Override
  public void pauseMachine(
      PauseMachineRequest request, StreamObserver<PauseMachineResponse> answer) {
    move("pause", request.getMachineId(), MachinePhase.MACHINE_PHASE_PAUSED);
    answer(answer, PauseMachineResponse.getDefaultInstance());
  }

  @Override
  public void resumeMachine(
      ResumeMachineRequest request, StreamObserver<ResumeMachineResponse> answer) {
    move("resume", request.getMachineId(), MachinePhase.MACHINE_PHASE_RUNNING);
    answer(answer, ResumeMachineResponse.getDefaultInstance());
  }

  @Override
  public void stopMachine(StopMachineRequest request, StreamObserver<StopMachineResponse> answer) {
    move("stop", request.getMachineId(), MachinePhase.MACHINE_PHASE_STOPPED);
    answer(answer, StopMachineResponse.getDefaultInstance());
  }

  @Override
  public synchronized void deleteMachine(
      DeleteMachineRequest request, StreamObserver<DeleteMachineResponse> answer) {
    machines.remove(request.getMachineId());
    answer(answer, DeleteMachineResponse.getDefaultInstance());
  }

  @Override
  public void pressPowerButton(
      PressPowerButtonRequest request, StreamObserver<PressPowerButtonResponse> answer) {
    synchronized (this) {
      calls.add("power " + request.getMachineId());
    }
    answer(answer, PressPowerButtonResponse.getDefaultInstance());
  }

  @Override
  public void getStatistics(
      GetStatisticsRequest request, StreamObserver<GetStatisticsResponse> answer) {
    answer(
        answer,
        GetStatisticsResponse.newBuilder()
            .addNodes(
                NodeStatistics.newBuilder()
                    .setRole("worker")
                    .putCounters(Counters.INSTRUCTIONS, instructions.addAndGet(30_000_000))
                    .putCounters(Counters.RESIDENT_BYTES, 80_000_000))
            .addNodes(NodeStatistics.newBuilder().setRole("gic"))
            .build());
  }

  @Override
  public void listNodes(ListNodesRequest request, StreamObserver<ListNodesResponse> answer) {
    answer(
        answer,
        ListNodesResponse.newBuilder()
            .addNodes(
                Node.newBuilder()
                    .setNodeNumber(7)
                    .setRole("worker")
                    .setAddress("127.0.0.1:41234")
                    .setCarriers(2)
                    .setVcpusMax(512)
                    .addMachineIds("demo"))
            .build());
  }

  @Override
  public void watchMachines(
      WatchMachinesRequest request, StreamObserver<WatchMachinesResponse> answer) {
    answer.onNext(
        WatchMachinesResponse.newBuilder()
            .setEvent(
                MachineEvent.newBuilder()
                    .setMachineId("demo")
                    .setPhase(MachinePhase.MACHINE_PHASE_RUNNING)
                    .setTime(Timestamp.newBuilder().setSeconds(7)))
            .build());
    answer.onNext(
        WatchMachinesResponse.newBuilder()
            .setEvent(
                MachineEvent.newBuilder()
                    .setMachineId("demo")
                    .setPhase(MachinePhase.MACHINE_PHASE_FAILED)
                    .setDetail("worker 1 is lost"))
            .build());
  }

  @Override
  public StreamObserver<UploadImageRequest> uploadImage(
      StreamObserver<UploadImageResponse> answer) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    return new Requests<>() {
      @Override
      public void onNext(UploadImageRequest request) {
        bytes.writeBytes(request.getContent().toByteArray());
      }

      @Override
      public void onCompleted() {
        uploads.add(bytes.toString(StandardCharsets.ISO_8859_1));
        answer(answer, UploadImageResponse.newBuilder().setSha256("sha-" + bytes.size()).build());
      }
    };
  }

  @Override
  public StreamObserver<AttachConsoleRequest> attachConsole(
      StreamObserver<AttachConsoleResponse> answer) {
    return new Requests<>() {
      @Override
      public void onNext(AttachConsoleRequest request) {
        String input = request.getInput().toString(StandardCharsets.ISO_8859_1);
        if (!request.getMachineId().isEmpty()) {
          answer.onNext(output("login: "));
        }
        if (input.contains("\n")) {
          answer.onNext(output("hi"));
        }
        if (input.contains("bye")) {
          answer.onNext(
              AttachConsoleResponse.newBuilder()
                  .setEnd(
                      ConsoleEnd.newBuilder()
                          .setReason(ConsoleEndReason.CONSOLE_END_REASON_MACHINE_FAILED)
                          .setDetail("worker 1 is lost"))
                  .build());
          answer.onCompleted();
        }
      }

      @Override
      public void onCompleted() {}
    };
  }

  private static AttachConsoleResponse output(String text) {
    return AttachConsoleResponse.newBuilder().setOutput(ByteString.copyFromUtf8(text)).build();
  }

  private synchronized void move(String call, String name, MachinePhase phase) {
    calls.add(call + " " + name);
    machines.computeIfPresent(name, (_, machine) -> machine.toBuilder().setPhase(phase).build());
  }

  private static <T> void answer(StreamObserver<T> observer, T message) {
    observer.onNext(message);
    observer.onCompleted();
  }

  private static void refuse(
      StreamObserver<?> observer, int code, String message, com.google.protobuf.Message detail) {
    observer.onError(
        StatusProto.toStatusRuntimeException(
            Status.newBuilder()
                .setCode(code)
                .setMessage(message)
                .addDetails(Any.pack(detail))
                .build()));
  }

  @Override
  public void close() {
    server.shutdownNow();
  }

  private interface Requests<T> extends StreamObserver<T> {
    @Override
    default void onError(Throwable error) {}
  }
}
