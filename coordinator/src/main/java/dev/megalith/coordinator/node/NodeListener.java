package dev.megalith.coordinator.node;

import dev.megalith.fabric.agent.HostedStatus;
import dev.megalith.fabric.link.NodeId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Hears of nodes and of what their machines report. Calls do not wait.
public interface NodeListener {
  /// A node has joined; `hosted` is what it has of machines already. The answer is what of that it
  /// is to drop.
  List<HostedStatus> joined(JoinedNode node, List<HostedStatus> hosted);

  /// A node is gone; `reason` is one line.
  void lost(JoinedNode node, String reason);

  void guestEnded(String machine, long epoch, boolean reset);

  /// A role cannot go on.
  ///
  /// @param lostPeer the process of the machine that could not be reached, if that is the reason
  void roleFailed(String machine, long epoch, String reason, @Nullable NodeId lostPeer);
}
