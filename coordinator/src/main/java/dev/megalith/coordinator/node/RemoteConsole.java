package dev.megalith.coordinator.node;

import com.google.protobuf.ByteString;
import dev.megalith.fabric.agent.AgentException;
import dev.megalith.fabric.agent.AgentException.Reason;
import dev.megalith.fabric.agent.AgentWire;
import dev.megalith.fabric.agent.CallRef;
import dev.megalith.fabric.rpc.SendWindow;
import dev.megalith.proto.node.v1.ConsoleRequest;
import dev.megalith.proto.node.v1.ConsoleResponse;
import io.grpc.stub.ClientCallStreamObserver;
import io.grpc.stub.ClientResponseObserver;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The console of a machine whose devices are in another process.
///
/// | field | writer | readers | access |
/// |---|---|---|---|
/// | `requests` | when the call starts | senders | plain; used under its monitor |
/// | `finished` | under the monitor of `window` | | |
final class RemoteConsole
    implements NodeClient.ConsoleChannel, ClientResponseObserver<ConsoleRequest, ConsoleResponse> {
  private static final Duration PATIENCE = Duration.ofDays(1);

  private final Consumer<byte[]> output;
  private final Runnable ended;
  private final SendWindow window = new SendWindow();
  private @Nullable ClientCallStreamObserver<ConsoleRequest> requests;
  private boolean finished;

  RemoteConsole(Consumer<byte[]> output, Runnable ended) {
    this.output = output;
    this.ended = ended;
  }

  @Override
  public void beforeStart(ClientCallStreamObserver<ConsoleRequest> stream) {
    requests = stream;
    window.attach(stream);
  }

  void begin(CallRef ref) {
    send(ConsoleRequest.newBuilder().setHeader(AgentWire.header(ref)).build());
  }

  @Override
  public void input(byte[] bytes) throws AgentException, InterruptedException {
    if (!window.await(PATIENCE)) {
      throw new AgentException(Reason.UNREACHABLE, "the console has ended");
    }
    send(ConsoleRequest.newBuilder().setInput(ByteString.copyFrom(bytes)).build());
  }

  private void send(ConsoleRequest request) {
    synchronized (window) {
      if (requests != null && !finished && !window.isClosed()) {
        requests.onNext(request);
      }
    }
  }

  @Override
  public void finish() {
    synchronized (window) {
      if (requests != null && !finished && !window.isClosed()) {
        finished = true;
        requests.onCompleted();
      }
    }
  }

  @Override
  public void onNext(ConsoleResponse response) {
    output.accept(response.getOutput().toByteArray());
  }

  @Override
  public void onError(Throwable error) {
    window.close();
    ended.run();
  }

  @Override
  public void onCompleted() {
    window.close();
    ended.run();
  }
}
