package dev.megalith.fabric.agent;

import com.google.rpc.ErrorInfo;
import dev.megalith.fabric.agent.AgentException.Reason;
import dev.megalith.fabric.link.NodeId;
import dev.megalith.fabric.link.Role;
import dev.megalith.fabric.node.Assignment;
import dev.megalith.fabric.rpc.RpcError;
import dev.megalith.proto.node.v1.CallHeader;
import dev.megalith.proto.node.v1.NodeRole;
import dev.megalith.proto.node.v1.PrepareRequest;
import dev.megalith.proto.node.v1.VcpuRange;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Between the messages of `megalith.node.v1` and our own words, for both sides.
public final class AgentWire {
  /// Of images, memory and console output in one message.
  public static final int CHUNK_BYTES_MAX = 1 << 20;

  private AgentWire() {}

  public static CallHeader header(CallRef ref) {
    return CallHeader.newBuilder()
        .setMachine(ref.machine())
        .setEpoch(ref.epoch())
        .setTerm(ref.term())
        .setRequestId(ref.requestId())
        .build();
  }

  public static CallRef ref(CallHeader header) {
    return new CallRef(
        header.getMachine(), header.getEpoch(), header.getTerm(), header.getRequestId());
  }

  public static dev.megalith.proto.node.v1.CounterLine line(CounterLine line) {
    return dev.megalith.proto.node.v1.CounterLine.newBuilder()
        .setBaseTicks(line.baseTicks())
        .setCoordinatorNanos(line.coordinatorNanos())
        .setRate(line.rate())
        .build();
  }

  /// Reads it.
  ///
  /// @throws AgentException where the rate is none
  public static CounterLine line(dev.megalith.proto.node.v1.CounterLine line)
      throws AgentException {
    double rate = line.getRate();
    if (!(rate > 0 && rate < Double.POSITIVE_INFINITY)) {
      throw new AgentException(Reason.INVALID, "rate " + rate + " of the counter: must be above 0");
    }
    return new CounterLine(line.getBaseTicks(), line.getCoordinatorNanos(), rate);
  }

  public static NodeRole role(Role role) {
    return switch (role) {
      case COORDINATOR -> NodeRole.NODE_ROLE_UNSPECIFIED;
      case MEMORY -> NodeRole.NODE_ROLE_MEMORY;
      case GIC -> NodeRole.NODE_ROLE_GIC;
      case ITS -> NodeRole.NODE_ROLE_ITS;
      case DEVICE -> NodeRole.NODE_ROLE_DEVICE;
      case WORKER -> NodeRole.NODE_ROLE_WORKER;
    };
  }

  /// COORDINATOR stands for what we do not know.
  public static Role role(NodeRole role) {
    return switch (role) {
      case NODE_ROLE_MEMORY -> Role.MEMORY;
      case NODE_ROLE_GIC -> Role.GIC;
      case NODE_ROLE_ITS -> Role.ITS;
      case NODE_ROLE_DEVICE -> Role.DEVICE;
      case NODE_ROLE_WORKER -> Role.WORKER;
      case NODE_ROLE_UNSPECIFIED, UNRECOGNIZED -> Role.COORDINATOR;
    };
  }

  public static PrepareRequest prepare(CallRef ref, Assignment assignment) {
    PrepareRequest.Builder request =
        PrepareRequest.newBuilder()
            .setHeader(header(ref))
            .setPackedNodeId(assignment.self().packed())
            .setSpec(assignment.spec())
            .putAllOptions(assignment.options())
            .setEntryPc(assignment.entryPc())
            .setX0(assignment.x0());
    for (Assignment.VcpuRange shard : assignment.shards()) {
      request.addShards(VcpuRange.newBuilder().setFirst(shard.first()).setCount(shard.count()));
    }
    assignment.addresses().forEach((node, at) -> request.putAddresses(node.packed(), at));
    return request.build();
  }

  /// Reads it.
  ///
  /// @throws AgentException where it names roles that there are not
  public static Assignment assignment(PrepareRequest request) throws AgentException {
    List<Assignment.VcpuRange> shards =
        request.getShardsList().stream()
            .map(shard -> new Assignment.VcpuRange(shard.getFirst(), shard.getCount()))
            .toList();
    Map<NodeId, String> addresses = new HashMap<>();
    for (Map.Entry<Integer, String> entry : request.getAddressesMap().entrySet()) {
      addresses.put(nodeId(entry.getKey()), entry.getValue());
    }
    CallHeader header = request.getHeader();
    return new Assignment(
        header.getMachine(),
        header.getEpoch(),
        nodeId(request.getPackedNodeId()),
        request.getSpec(),
        shards,
        addresses,
        request.getOptionsMap(),
        request.getEntryPc(),
        request.getX0());
  }

  /// Reads it.
  ///
  /// @throws AgentException where it names a role that there is not
  public static NodeId nodeId(int packed) throws AgentException {
    int role = packed >>> 16;
    if (role >= Role.values().length) {
      throw new AgentException(Reason.INVALID, "node id 0x%x: no such role".formatted(packed));
    }
    return NodeId.unpack(packed);
  }

  public static dev.megalith.proto.node.v1.HostedPhase phase(HostedPhase phase) {
    return switch (phase) {
      case NEW, CLOSED -> dev.megalith.proto.node.v1.HostedPhase.HOSTED_PHASE_UNSPECIFIED;
      case PREPARED -> dev.megalith.proto.node.v1.HostedPhase.HOSTED_PHASE_PREPARED;
      case LINKED -> dev.megalith.proto.node.v1.HostedPhase.HOSTED_PHASE_LINKED;
      case INITIALISED -> dev.megalith.proto.node.v1.HostedPhase.HOSTED_PHASE_INITIALISED;
      case RUNNING -> dev.megalith.proto.node.v1.HostedPhase.HOSTED_PHASE_RUNNING;
      case PAUSED -> dev.megalith.proto.node.v1.HostedPhase.HOSTED_PHASE_PAUSED;
      case FAILED -> dev.megalith.proto.node.v1.HostedPhase.HOSTED_PHASE_FAILED;
    };
  }

  public static HostedPhase phase(dev.megalith.proto.node.v1.HostedPhase phase) {
    return switch (phase) {
      case HOSTED_PHASE_PREPARED -> HostedPhase.PREPARED;
      case HOSTED_PHASE_LINKED -> HostedPhase.LINKED;
      case HOSTED_PHASE_INITIALISED -> HostedPhase.INITIALISED;
      case HOSTED_PHASE_RUNNING -> HostedPhase.RUNNING;
      case HOSTED_PHASE_PAUSED -> HostedPhase.PAUSED;
      case HOSTED_PHASE_FAILED -> HostedPhase.FAILED;
      case HOSTED_PHASE_UNSPECIFIED, UNRECOGNIZED -> HostedPhase.NEW;
    };
  }

  /// What a node's answer says, as it was thrown there.
  public static AgentException exception(StatusRuntimeException error) {
    ErrorInfo info = RpcError.infoOf(error);
    Reason reason = Reason.UNREACHABLE;
    if (info != null) {
      for (Reason known : Reason.values()) {
        if (known.name().equals(info.getReason())) {
          reason = known;
        }
      }
    }
    return new AgentException(reason, RpcError.lineOf(error), error);
  }

  static StatusRuntimeException error(AgentException e) {
    Status.Code code =
        switch (e.reason()) {
          case STALE_EPOCH, STALE_TERM, WRONG_STEP -> Status.Code.FAILED_PRECONDITION;
          case UNKNOWN_MACHINE -> Status.Code.NOT_FOUND;
          case ROLE_FAILED -> Status.Code.INTERNAL;
          case NOT_OFFERED -> Status.Code.UNIMPLEMENTED;
          case INVALID -> Status.Code.INVALID_ARGUMENT;
          case UNREACHABLE -> Status.Code.UNAVAILABLE;
        };
    return new RpcError(code, e.reason().name(), e.getMessage(), Map.of()).exception();
  }
}
