package dev.megalith.fabric.agent;

import com.google.protobuf.UnsafeByteOperations;
import dev.megalith.fabric.rpc.SendWindow;
import dev.megalith.proto.node.v1.ConsoleResponse;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the guest writes, on its way to the coordinator: from a log to one stream, as fast as the
/// stream takes it.
///
/// | field | writer | readers | access |
/// |---|---|---|---|
/// | `finishing` | gRPC's thread | the pump | volatile |
/// | `answer` | the pump; errors from gRPC's thread | | its monitor |
final class ConsoleStream {
  private static final Logger LOG = LoggerFactory.getLogger(ConsoleStream.class);

  private static final int CHUNK_BYTES = 32 << 10;

  /// A coordinator that takes nothing for so long is gone.
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final ServerCallStreamObserver<ConsoleResponse> answer;
  private final SendWindow window = new SendWindow();
  private volatile boolean finishing;
  private volatile ConsoleLog followed = new ConsoleLog(1);

  ConsoleStream(ServerCallStreamObserver<ConsoleResponse> answer) {
    this.answer = answer;
    window.attach(answer);
    answer.setOnCancelHandler(this::cancelled);
  }

  /// The stream for errors of requests.
  StreamObserver<ConsoleResponse> untilDone() {
    return new StreamObserver<>() {
      @Override
      public void onNext(ConsoleResponse response) {}

      @Override
      public void onError(Throwable error) {
        end(() -> answer.onError(error));
      }

      @Override
      public void onCompleted() {}
    };
  }

  /// The coordinator wants what is there already and no more.
  void finish() {
    finishing = true;
    followed.wake();
  }

  private void cancelled() {
    window.close();
    finish();
  }

  /// Follows the log from the oldest byte that it has.
  void pump(ConsoleLog log) {
    followed = log;
    long position = log.tail(Integer.MAX_VALUE);
    try {
      ConsoleLog.@Nullable Chunk chunk;
      while ((chunk = log.read(position, CHUNK_BYTES, () -> !finishing)) != null
          && window.await(PATIENCE)) {
        if (chunk.position() != position) {
          LOG.warn("{} bytes of console output are lost", chunk.position() - position);
        }
        position = chunk.end();
        send(chunk.bytes());
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    end(answer::onCompleted);
  }

  private void send(byte[] bytes) {
    synchronized (answer) {
      if (!window.isClosed()) {
        answer.onNext(
            ConsoleResponse.newBuilder().setOutput(UnsafeByteOperations.unsafeWrap(bytes)).build());
      }
    }
  }

  private void end(Runnable last) {
    synchronized (answer) {
      if (!window.isClosed()) {
        window.close();
        last.run();
      }
    }
    finish();
  }
}
