package dev.megalith.fabric.agent;

import com.google.rpc.ErrorInfo;
import dev.megalith.fabric.rpc.RpcChannels;
import dev.megalith.fabric.rpc.RpcError;
import dev.megalith.proto.node.v1.DropMachine;
import dev.megalith.proto.node.v1.HeartbeatAnswer;
import dev.megalith.proto.node.v1.JoinRequest;
import dev.megalith.proto.node.v1.JoinResponse;
import dev.megalith.proto.node.v1.NodeRegistryServiceGrpc;
import dev.megalith.proto.node.v1.NodeWelcome;
import io.grpc.ManagedChannel;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// One stream to one coordinator.
///
/// Messages are sent under the monitor of `this`; answers go through a queue to the thread that
/// joins, so that gRPC's threads never wait.
final class JoinSession implements AutoCloseable {
  private final String address;
  private final LongSupplier nanos;
  private final ManagedChannel channel;
  private final StreamObserver<JoinRequest> requests;
  private final LinkedBlockingQueue<Answer> answers = new LinkedBlockingQueue<>();
  private boolean over;

  /// What came from the coordinator.
  sealed interface Answer {
    record Welcome(NodeWelcome welcome) implements Answer {}

    record Beat(HeartbeatAnswer answer, long receivedNanos) implements Answer {}

    record Drop(DropMachine drop) implements Answer {}

    /// The stream is over.
    ///
    /// @param leader where the leader is said to be; empty: not known
    record Over(String reason, String leader) implements Answer {}
  }

  JoinSession(String address, LongSupplier nanos) {
    this.address = address;
    this.nanos = nanos;
    this.channel = RpcChannels.open(address);
    this.requests = NodeRegistryServiceGrpc.newStub(channel).join(new Receiver());
  }

  String address() {
    return address;
  }

  /// To a stream that is over it does nothing.
  synchronized void send(JoinRequest request) {
    if (!over) {
      requests.onNext(request);
    }
  }

  /// The next answer, or null when the time is up.
  @Nullable Answer poll(long nanos) throws InterruptedException {
    return answers.poll(Math.max(nanos, 0), TimeUnit.NANOSECONDS);
  }

  @Override
  public void close() {
    synchronized (this) {
      if (!over) {
        over = true;
        requests.onCompleted();
      }
    }
    channel.shutdown();
    try {
      channel.awaitTermination(200, TimeUnit.MILLISECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    channel.shutdownNow();
  }

  private void end(String reason, String leader) {
    synchronized (this) {
      over = true;
    }
    answers.add(new Answer.Over(reason, leader));
  }

  private final class Receiver implements StreamObserver<JoinResponse> {
    @Override
    public void onNext(JoinResponse response) {
      switch (response.getMessageCase()) {
        case WELCOME -> answers.add(new Answer.Welcome(response.getWelcome()));
        case HEARTBEAT_ANSWER ->
            answers.add(new Answer.Beat(response.getHeartbeatAnswer(), nanos.getAsLong()));
        case DROP_MACHINE -> answers.add(new Answer.Drop(response.getDropMachine()));
        case MESSAGE_NOT_SET -> {
          // From a newer coordinator.
        }
      }
    }

    @Override
    public void onError(Throwable error) {
      ErrorInfo info = RpcError.infoOf(error);
      String leader = info == null ? "" : info.getMetadataOrDefault("leader", "");
      end(RpcError.lineOf(error), leader);
    }

    @Override
    public void onCompleted() {
      end("the coordinator ended the stream", "");
    }
  }
}
