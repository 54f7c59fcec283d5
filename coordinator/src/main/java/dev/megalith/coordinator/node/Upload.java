package dev.megalith.coordinator.node;

import dev.megalith.fabric.agent.AgentException;
import dev.megalith.fabric.agent.AgentException.Reason;
import dev.megalith.fabric.agent.AgentWire;
import dev.megalith.fabric.rpc.SendWindow;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.ClientCallStreamObserver;
import io.grpc.stub.ClientResponseObserver;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// A call of many requests and one answer, from a thread that waits.
///
/// | field | writer | readers | access |
/// |---|---|---|---|
/// | `requests` | when the call starts | the sender | plain, same thread |
final class Upload<Q, A> implements ClientResponseObserver<Q, A> {
  private final Duration patience;
  private final SendWindow window = new SendWindow();
  private final CompletableFuture<Void> done = new CompletableFuture<>();
  private @Nullable ClientCallStreamObserver<Q> requests;

  Upload(Duration patience) {
    this.patience = patience;
  }

  @Override
  public void beforeStart(ClientCallStreamObserver<Q> stream) {
    requests = stream;
    window.attach(stream);
  }

  /// Waits until the stream takes it.
  void send(Q request) throws AgentException {
    try {
      if (window.await(patience)) {
        stream().onNext(request);
        return;
      }
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
    if (!done.isDone()) {
      stream().cancel("no progress", null);
    }
    finish();
  }

  /// Waits for the answer.
  void finish() throws AgentException {
    if (!done.isDone()) {
      stream().onCompleted();
    }
    try {
      done.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof StatusRuntimeException status
          ? AgentWire.exception(status)
          : new AgentException(Reason.UNREACHABLE, String.valueOf(e.getCause()), e);
    } catch (TimeoutException e) {
      stream().cancel("no answer", null);
      throw new AgentException(Reason.UNREACHABLE, "no answer in " + patience, e);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static AgentException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new AgentException(Reason.UNREACHABLE, "interrupted", e);
  }

  private ClientCallStreamObserver<Q> stream() {
    if (requests == null) {
      throw new IllegalStateException("the call has not been started");
    }
    return requests;
  }

  @Override
  public void onNext(A response) {}

  @Override
  public void onError(Throwable error) {
    done.completeExceptionally(
        error instanceof StatusRuntimeException
            ? error
            : Status.fromThrowable(error).asRuntimeException());
    window.close();
  }

  @Override
  public void onCompleted() {
    done.complete(null);
    window.close();
  }
}
