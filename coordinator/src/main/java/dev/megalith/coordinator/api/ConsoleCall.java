package dev.megalith.coordinator.api;

import com.google.protobuf.UnsafeByteOperations;
import dev.megalith.coordinator.machine.Console;
import dev.megalith.coordinator.model.ConsoleEnd;
import dev.megalith.fabric.agent.AgentException;
import dev.megalith.fabric.rpc.RpcError;
import dev.megalith.fabric.rpc.SendWindow;
import dev.megalith.proto.control.v1.AttachConsoleRequest;
import dev.megalith.proto.control.v1.AttachConsoleResponse;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// One client of a console: input on gRPC's thread, output on a thread of its own.
///
/// | field | writer | readers | access |
/// |---|---|---|---|
/// | `attachment` | gRPC's thread | the same, cancellation | volatile |
/// | `answer` | the pump; before it there is one, gRPC's thread | | one at a time |
final class ConsoleCall implements StreamObserver<AttachConsoleRequest> {
  /// A client that takes nothing for so long has left.
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final Function<String, Console> consoles;
  private final Supplier<StatusRuntimeException> moved;
  private final ServerCallStreamObserver<AttachConsoleResponse> answer;
  private final Executor pumps;
  private final SendWindow window = new SendWindow();
  private volatile Console.@Nullable Attachment attachment;
  private boolean over;

  /// @param moved what a client gets whose console another coordinator has now
  ConsoleCall(
      Function<String, Console> consoles,
      Supplier<StatusRuntimeException> moved,
      ServerCallStreamObserver<AttachConsoleResponse> answer,
      Executor pumps) {
    this.consoles = consoles;
    this.moved = moved;
    this.answer = answer;
    this.pumps = pumps;
    window.attach(answer);
    answer.setOnCancelHandler(this::leave);
  }

  @Override
  public void onNext(AttachConsoleRequest request) {
    if (over) {
      return;
    }
    try {
      Console.Attachment open = attachment;
      if (open == null) {
        open = attach(request);
      }
      if (!request.getInput().isEmpty()) {
        open.write(request.getInput().toByteArray());
      }
    } catch (StatusRuntimeException e) {
      over = true;
      answer.onError(e);
    } catch (AgentException _) {
      // The machine is ending: the pump tells why.
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private Console.Attachment attach(AttachConsoleRequest request) {
    if (request.getMachineId().isEmpty()) {
      throw RpcError.field("machine_id", "must be in the first message").exception();
    }
    Console.Attachment open =
        consoles
            .apply(request.getMachineId())
            .attach(request.getReadOnly(), !request.getNoReplay());
    attachment = open;
    pumps.execute(() -> pump(open));
    return open;
  }

  private void pump(Console.Attachment open) {
    try (open) {
      byte[] bytes;
      while ((bytes = open.read()) != null && window.await(PATIENCE)) {
        answer.onNext(
            AttachConsoleResponse.newBuilder()
                .setOutput(UnsafeByteOperations.unsafeWrap(bytes))
                .build());
      }
      ConsoleEnd end = open.end();
      if (window.isClosed()) {
        return;
      }
      if (end == null) {
        answer.onError(moved.get());
      } else {
        answer.onNext(AttachConsoleResponse.newBuilder().setEnd(ApiWire.consoleEnd(end)).build());
        answer.onCompleted();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } catch (StatusRuntimeException | IllegalStateException _) {
      // The client is gone.
    }
  }

  @Override
  public void onError(Throwable error) {
    leave();
  }

  /// The client has no more input, but still reads.
  @Override
  public void onCompleted() {
    if (attachment == null && !over) {
      over = true;
      answer.onError(RpcError.field("machine_id", "must be in the first message").exception());
    }
  }

  private void leave() {
    window.close();
    Console.Attachment open = attachment;
    if (open != null) {
      open.close();
    }
  }
}
