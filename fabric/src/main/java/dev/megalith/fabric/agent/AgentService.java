package dev.megalith.fabric.agent;

import com.google.protobuf.ByteString;
import com.google.protobuf.UnsafeByteOperations;
import dev.megalith.fabric.agent.AgentException.Reason;
import dev.megalith.proto.node.v1.ConsoleRequest;
import dev.megalith.proto.node.v1.ConsoleResponse;
import dev.megalith.proto.node.v1.GetStatisticsRequest;
import dev.megalith.proto.node.v1.GetStatisticsResponse;
import dev.megalith.proto.node.v1.InitRequest;
import dev.megalith.proto.node.v1.InitResponse;
import dev.megalith.proto.node.v1.LoadImageRequest;
import dev.megalith.proto.node.v1.LoadImageResponse;
import dev.megalith.proto.node.v1.NodeAgentServiceGrpc;
import dev.megalith.proto.node.v1.OpenLinksRequest;
import dev.megalith.proto.node.v1.OpenLinksResponse;
import dev.megalith.proto.node.v1.PauseRequest;
import dev.megalith.proto.node.v1.PauseResponse;
import dev.megalith.proto.node.v1.PrepareRequest;
import dev.megalith.proto.node.v1.PrepareResponse;
import dev.megalith.proto.node.v1.PressPowerButtonRequest;
import dev.megalith.proto.node.v1.PressPowerButtonResponse;
import dev.megalith.proto.node.v1.ReadMemoryRequest;
import dev.megalith.proto.node.v1.ReadMemoryResponse;
import dev.megalith.proto.node.v1.SetLineRequest;
import dev.megalith.proto.node.v1.SetLineResponse;
import dev.megalith.proto.node.v1.SetRateRequest;
import dev.megalith.proto.node.v1.SetRateResponse;
import dev.megalith.proto.node.v1.StartRequest;
import dev.megalith.proto.node.v1.StartResponse;
import dev.megalith.proto.node.v1.StopRequest;
import dev.megalith.proto.node.v1.StopResponse;
import dev.megalith.proto.node.v1.WriteMemoryRequest;
import dev.megalith.proto.node.v1.WriteMemoryResponse;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/// [NodeHost] over gRPC. Calls wait on the server's threads.
final class AgentService extends NodeAgentServiceGrpc.NodeAgentServiceImplBase {
  private final NodeHost host;
  private final Executor pumps;

  /// `pumps` gives each console stream a thread.
  AgentService(NodeHost host, Executor pumps) {
    this.host = host;
    this.pumps = pumps;
  }

  @Override
  public void prepare(PrepareRequest request, StreamObserver<PrepareResponse> answer) {
    answer(
        answer,
        () -> {
          host.prepare(AgentWire.ref(request.getHeader()), AgentWire.assignment(request));
          return PrepareResponse.getDefaultInstance();
        });
  }

  @Override
  public void openLinks(OpenLinksRequest request, StreamObserver<OpenLinksResponse> answer) {
    answer(
        answer,
        () -> {
          host.openLinks(AgentWire.ref(request.getHeader()));
          return OpenLinksResponse.getDefaultInstance();
        });
  }

  @Override
  public void init(InitRequest request, StreamObserver<InitResponse> answer) {
    answer(
        answer,
        () -> {
          host.init(AgentWire.ref(request.getHeader()));
          return InitResponse.getDefaultInstance();
        });
  }

  @Override
  public void start(StartRequest request, StreamObserver<StartResponse> answer) {
    answer(
        answer,
        () -> {
          host.start(AgentWire.ref(request.getHeader()), AgentWire.line(request.getLine()));
          return StartResponse.getDefaultInstance();
        });
  }

  @Override
  public void pause(PauseRequest request, StreamObserver<PauseResponse> answer) {
    answer(
        answer,
        () ->
            PauseResponse.newBuilder()
                .setCounterTicks(host.pause(AgentWire.ref(request.getHeader())))
                .build());
  }

  @Override
  public void setRate(SetRateRequest request, StreamObserver<SetRateResponse> answer) {
    answer(
        answer,
        () -> {
          host.setRate(AgentWire.ref(request.getHeader()), AgentWire.line(request.getLine()));
          return SetRateResponse.getDefaultInstance();
        });
  }

  @Override
  public void stop(StopRequest request, StreamObserver<StopResponse> answer) {
    answer(
        answer,
        () -> {
          host.stop(AgentWire.ref(request.getHeader()));
          return StopResponse.getDefaultInstance();
        });
  }

  @Override
  public void setLine(SetLineRequest request, StreamObserver<SetLineResponse> answer) {
    answer(
        answer,
        () -> {
          host.setLine(AgentWire.ref(request.getHeader()), request.getIntid(), request.getHigh());
          return SetLineResponse.getDefaultInstance();
        });
  }

  @Override
  public void pressPowerButton(
      PressPowerButtonRequest request, StreamObserver<PressPowerButtonResponse> answer) {
    answer(
        answer,
        () -> {
          host.powerButton(AgentWire.ref(request.getHeader()));
          return PressPowerButtonResponse.getDefaultInstance();
        });
  }

  @Override
  public void getStatistics(
      GetStatisticsRequest request, StreamObserver<GetStatisticsResponse> answer) {
    answer(
        answer,
        () ->
            GetStatisticsResponse.newBuilder()
                .putAllCounters(host.statistics(AgentWire.ref(request.getHeader())))
                .build());
  }

  @Override
  public void readMemory(ReadMemoryRequest request, StreamObserver<ReadMemoryResponse> answer) {
    CallRef ref = AgentWire.ref(request.getHeader());
    answerAll(
        answer,
        () -> {
          long end = request.getPa() + request.getLengthBytes();
          for (long pa = request.getPa(); pa != end; ) {
            int length = (int) Long.min(end - pa, AgentWire.CHUNK_BYTES_MAX);
            if (length <= 0) {
              throw new AgentException(
                  Reason.INVALID, "length of " + request.getLengthBytes() + " bytes");
            }
            byte[] bytes = host.readMemory(ref, pa, length);
            answer.onNext(
                ReadMemoryResponse.newBuilder()
                    .setContent(UnsafeByteOperations.unsafeWrap(bytes))
                    .build());
            pa += length;
          }
        });
  }

  @Override
  public StreamObserver<LoadImageRequest> loadImage(StreamObserver<LoadImageResponse> answer) {
    return new Upload<>(answer, LoadImageResponse.getDefaultInstance()) {
      @Override
      void take(LoadImageRequest request) throws AgentException {
        CallRef ref = request.hasHeader() ? begin(AgentWire.ref(request.getHeader())) : ref();
        host.load(ref, request.getPa(), request.getContent().asReadOnlyByteBuffer());
      }
    };
  }

  @Override
  public StreamObserver<WriteMemoryRequest> writeMemory(
      StreamObserver<WriteMemoryResponse> answer) {
    return new Upload<>(answer, WriteMemoryResponse.getDefaultInstance()) {
      @Override
      void take(WriteMemoryRequest request) throws AgentException {
        CallRef ref = request.hasHeader() ? begin(AgentWire.ref(request.getHeader())) : ref();
        host.writeMemory(ref, request.getPa(), request.getContent().toByteArray());
      }
    };
  }

  @Override
  public StreamObserver<ConsoleRequest> console(StreamObserver<ConsoleResponse> answer) {
    ConsoleStream stream = new ConsoleStream((ServerCallStreamObserver<ConsoleResponse>) answer);
    return new Upload<>(stream.untilDone(), ConsoleResponse.getDefaultInstance()) {
      @Override
      void take(ConsoleRequest request) throws AgentException, InterruptedException {
        CallRef ref;
        if (request.hasHeader()) {
          ref = begin(AgentWire.ref(request.getHeader()));
          ConsoleLog log = host.console(ref);
          pumps.execute(() -> stream.pump(log));
        } else {
          ref = ref();
        }
        ByteString input = request.getInput();
        if (!input.isEmpty()) {
          host.input(ref, input.toByteArray());
        }
      }

      @Override
      public void onCompleted() {
        stream.finish();
      }
    };
  }

  private static <T> void answer(StreamObserver<T> answer, Call<T> call) {
    answerAll(answer, () -> answer.onNext(call.call()));
  }

  private static void answerAll(StreamObserver<?> answer, Work work) {
    try {
      work.run();
    } catch (AgentException e) {
      answer.onError(AgentWire.error(e));
      return;
    }
    answer.onCompleted();
  }

  private interface Call<T> {
    T call() throws AgentException;
  }

  private interface Work {
    void run() throws AgentException;
  }

  /// A stream of requests whose first one names the machine, with one answer at the end.
  private abstract static class Upload<Q, A> implements StreamObserver<Q> {
    private final StreamObserver<A> answer;
    private final A done;
    private @Nullable CallRef ref;
    private boolean failed;

    Upload(StreamObserver<A> answer, A done) {
      this.answer = answer;
      this.done = done;
    }

    abstract void take(Q request) throws AgentException, InterruptedException;

    CallRef begin(CallRef named) {
      ref = named;
      return named;
    }

    CallRef ref() throws AgentException {
      if (ref == null) {
        throw new AgentException(Reason.INVALID, "the first message has no header");
      }
      return ref;
    }

    @Override
    public void onNext(Q request) {
      if (failed) {
        return;
      }
      try {
        take(request);
      } catch (AgentException e) {
        failed = true;
        answer.onError(AgentWire.error(e));
      } catch (InterruptedException _) {
        failed = true;
        Thread.currentThread().interrupt();
      }
    }

    @Override
    public void onError(Throwable error) {
      failed = true;
    }

    @Override
    public void onCompleted() {
      if (!failed) {
        answer.onNext(done);
        answer.onCompleted();
      }
    }
  }
}
