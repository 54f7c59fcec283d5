package dev.megalith.coordinator.node;

import dev.megalith.proto.node.v1.JoinRequest;
import dev.megalith.proto.node.v1.JoinResponse;
import dev.megalith.proto.node.v1.NodeRegistryServiceGrpc;
import io.grpc.stub.StreamObserver;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/// Takes nodes in and watches over them. Thread-safe.
public final class RegistryService extends NodeRegistryServiceGrpc.NodeRegistryServiceImplBase {
  static final int HEARTBEAT_MILLIS = 500;

  private final LeaderView<? extends Leading> leader;
  private final LongSupplier nanos;
  private final int leaseMillis;
  private final Set<NodeSession> sessions = ConcurrentHashMap.newKeySet();

  /// @param lease a node that is silent for so long is lost
  public RegistryService(LeaderView<? extends Leading> leader, LongSupplier nanos, Duration lease) {
    this.leader = leader;
    this.nanos = nanos;
    this.leaseMillis = (int) lease.toMillis();
  }

  @Override
  public StreamObserver<JoinRequest> join(StreamObserver<JoinResponse> responses) {
    NodeSession session = new NodeSession(leader, responses, nanos, leaseMillis, sessions::remove);
    sessions.add(session);
    return session;
  }

  /// Ends nodes that have been silent for too long; to be called every now and then.
  public void expire() {
    sessions.forEach(NodeSession::expire);
  }

  /// This coordinator does not lead any more: its nodes go to another.
  public void dismiss() {
    sessions.forEach(session -> session.dismiss(leader.notLeading()));
  }
}
