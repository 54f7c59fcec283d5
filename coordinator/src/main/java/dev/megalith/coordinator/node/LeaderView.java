package dev.megalith.coordinator.node;

import dev.megalith.fabric.rpc.RpcError;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Who leads, as this coordinator sees it.
public interface LeaderView<L> {
  /// What this coordinator has because it leads; null while it does not.
  @Nullable L leading();

  /// `host:port` of the coordinator that leads; empty: nobody is known to.
  String leaderAddress();

  /// What a call gets from a coordinator that does not lead.
  default StatusRuntimeException notLeading() {
    String leader = leaderAddress();
    return new RpcError(
            Status.Code.UNAVAILABLE,
            "NOT_LEADING",
            leader.isEmpty() ? "no coordinator leads now" : "ask the coordinator at " + leader,
            Map.of("leader", leader))
        .exception();
  }
}
