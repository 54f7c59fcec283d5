package dev.megalith.coordinator.node;

import dev.megalith.fabric.agent.AgentException;
import dev.megalith.fabric.agent.AgentWire;
import dev.megalith.fabric.agent.HostedStatus;
import dev.megalith.fabric.agent.NodeCapacity;
import dev.megalith.fabric.link.NodeId;
import dev.megalith.fabric.link.Role;
import dev.megalith.fabric.rpc.RpcError;
import dev.megalith.proto.node.v1.DropMachine;
import dev.megalith.proto.node.v1.GuestEnded;
import dev.megalith.proto.node.v1.Heartbeat;
import dev.megalith.proto.node.v1.HeartbeatAnswer;
import dev.megalith.proto.node.v1.HostedMachine;
import dev.megalith.proto.node.v1.JoinRequest;
import dev.megalith.proto.node.v1.JoinResponse;
import dev.megalith.proto.node.v1.NodeHello;
import dev.megalith.proto.node.v1.NodeWelcome;
import dev.megalith.proto.node.v1.RoleFailed;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// One node's stream, from its hello to its loss.
///
/// | field | writer | readers | access |
/// |---|---|---|---|
/// | `joined`, `table`, `over` | gRPC's thread, [#expire] | the same | monitor of `this` |
/// | `heardNanos` | gRPC's thread | [#expire] | volatile |
final class NodeSession implements StreamObserver<JoinRequest> {
  private final LeaderView<? extends Leading> leader;
  private final StreamObserver<JoinResponse> responses;
  private final LongSupplier nanos;
  private final int leaseMillis;
  private final Consumer<NodeSession> ended;
  private volatile long heardNanos;
  private @Nullable JoinedNode joined;
  private @Nullable NodeTable table;
  private boolean over;

  NodeSession(
      LeaderView<? extends Leading> leader,
      StreamObserver<JoinResponse> responses,
      LongSupplier nanos,
      int leaseMillis,
      Consumer<NodeSession> ended) {
    this.leader = leader;
    this.responses = responses;
    this.nanos = nanos;
    this.leaseMillis = leaseMillis;
    this.ended = ended;
    this.heardNanos = nanos.getAsLong();
  }

  @Override
  public void onNext(JoinRequest request) {
    heardNanos = nanos.getAsLong();
    switch (request.getMessageCase()) {
      case HELLO -> hello(request.getHello());
      case HEARTBEAT -> heartbeat(request.getHeartbeat());
      case GUEST_ENDED -> guestEnded(request.getGuestEnded());
      case ROLE_FAILED -> roleFailed(request.getRoleFailed());
      case LEAVING -> {
        String reason = request.getLeaving().getReason();
        lose(reason.isEmpty() ? "it left" : "it left: " + reason);
      }
      case MESSAGE_NOT_SET -> {
        // From a newer node.
      }
    }
  }

  private void hello(NodeHello hello) {
    Leading leading = leader.leading();
    if (leading == null) {
      refuse(leader.notLeading());
      return;
    }
    if (hello.getTermSeen() > leading.term()) {
      leading.raiseTerm(hello.getTermSeen());
    }
    Role role = AgentWire.role(hello.getRole());
    if (role == Role.COORDINATOR) {
      refuse(RpcError.field("hello.role", "unknown: " + hello.getRoleValue()).exception());
      return;
    }
    List<HostedStatus> hosted;
    try {
      hosted = hosted(hello.getMachinesList());
    } catch (AgentException e) {
      refuse(RpcError.field("hello.machines", e.getMessage()).exception());
      return;
    }
    RemoteNode client;
    try {
      client = new RemoteNode(hello.getAgentAddress());
    } catch (IllegalArgumentException e) {
      refuse(RpcError.field("hello.agent_address", String.valueOf(e.getMessage())).exception());
      return;
    }
    NodeTable nodes = leading.nodes();
    NodeInfo info = info(nodes.nextNumber(), role, hello);
    JoinedNode node = new JoinedNode(info, client);
    synchronized (this) {
      if (over || joined != null) {
        node.client().close();
        return;
      }
      joined = node;
      table = nodes;
      responses.onNext(
          JoinResponse.newBuilder()
              .setWelcome(
                  NodeWelcome.newBuilder()
                      .setNodeNumber(info.number())
                      .setTerm(leading.term())
                      .setLeaseMillis(leaseMillis)
                      .setHeartbeatMillis(RegistryService.HEARTBEAT_MILLIS))
              .build());
    }
    nodes.join(node, hosted).forEach(this::drop);
  }

  private static NodeInfo info(long number, Role role, NodeHello hello) {
    return new NodeInfo(
        number,
        hello.getInstanceId(),
        role,
        hello.getAgentAddress(),
        hello.getLinkAddress(),
        new NodeCapacity(
            hello.getCapacity().getCarriers(),
            hello.getCapacity().getVcpusMax(),
            hello.getCapacity().getRamBytesMax()),
        hello.getPid());
  }

  private static List<HostedStatus> hosted(List<HostedMachine> machines) throws AgentException {
    List<HostedStatus> hosted = new ArrayList<>();
    for (HostedMachine machine : machines) {
      hosted.add(
          new HostedStatus(
              machine.getMachine(),
              machine.getEpoch(),
              AgentWire.nodeId(machine.getPackedNodeId()),
              AgentWire.phase(machine.getPhase()),
              machine.getCounterTicks()));
    }
    return hosted;
  }

  private void heartbeat(Heartbeat beat) {
    if (isReplaced()) {
      refuse(
          Status.ABORTED
              .withDescription("a late stream of the same node took its place: join again")
              .asRuntimeException());
      return;
    }
    send(
        JoinResponse.newBuilder()
            .setHeartbeatAnswer(
                HeartbeatAnswer.newBuilder()
                    .setSequence(beat.getSequence())
                    .setNodeNanos(beat.getNodeNanos())
                    .setCoordinatorNanos(heardNanos))
            .build());
  }

  /// Whether another stream of the same process was taken in after this one: where the process has
  /// given that one up, nobody would know the node any more.
  private synchronized boolean isReplaced() {
    return joined != null && table != null && !table.has(joined);
  }

  private void drop(HostedStatus machine) {
    send(
        JoinResponse.newBuilder()
            .setDropMachine(
                DropMachine.newBuilder().setMachine(machine.machine()).setEpoch(machine.epoch()))
            .build());
  }

  private void guestEnded(GuestEnded end) {
    NodeListener listener = listener();
    if (listener != null) {
      listener.guestEnded(end.getMachine(), end.getEpoch(), end.getReset());
    }
  }

  private void roleFailed(RoleFailed failure) {
    NodeListener listener = listener();
    if (listener == null) {
      return;
    }
    NodeId peer = null;
    if (failure.hasLostPeer()) {
      try {
        peer = AgentWire.nodeId(failure.getLostPeer());
      } catch (AgentException _) {
        // The reason says enough.
      }
    }
    listener.roleFailed(failure.getMachine(), failure.getEpoch(), failure.getReason(), peer);
  }

  private synchronized @Nullable NodeListener listener() {
    return over || table == null ? null : table.listener();
  }

  private synchronized void send(JoinResponse response) {
    if (!over && joined != null) {
      responses.onNext(response);
    }
  }

  private void refuse(StatusRuntimeException error) {
    synchronized (this) {
      if (over) {
        return;
      }
      over = true;
      responses.onError(error);
    }
    ended.accept(this);
  }

  void expire() {
    long silentMillis = (nanos.getAsLong() - heardNanos) / 1_000_000;
    if (silentMillis > leaseMillis) {
      String reason = "no heartbeat for " + silentMillis + " ms";
      lose(reason);
      refuse(Status.DEADLINE_EXCEEDED.withDescription(reason).asRuntimeException());
    }
  }

  /// Ends the stream; the node goes to another coordinator and is not lost.
  void dismiss(StatusRuntimeException why) {
    JoinedNode node;
    synchronized (this) {
      node = joined;
      joined = null;
    }
    if (node != null) {
      node.client().close();
    }
    refuse(why);
  }

  private void lose(String reason) {
    JoinedNode node;
    NodeTable nodes;
    synchronized (this) {
      node = joined;
      nodes = table;
      joined = null;
    }
    if (node != null && nodes != null) {
      nodes.lose(node, reason);
    }
  }

  @Override
  public void onError(Throwable error) {
    end(broken(error));
  }

  /// gRPC says only that the call is cancelled when the node's connection is gone.
  private static String broken(Throwable error) {
    Status status = Status.fromThrowable(error);
    return status.getCode() == Status.Code.CANCELLED
        ? "its connection broke"
        : RpcError.lineOf(error);
  }

  @Override
  public void onCompleted() {
    end("it left");
    synchronized (this) {
      responses.onCompleted();
    }
  }

  private void end(String reason) {
    lose(reason);
    synchronized (this) {
      over = true;
    }
    ended.accept(this);
  }
}
