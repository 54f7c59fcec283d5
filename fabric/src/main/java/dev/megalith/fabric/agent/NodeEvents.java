package dev.megalith.fabric.agent;

import dev.megalith.fabric.link.NodeId;

/// What a node's machines report to the coordinator. Calls do not wait.
public interface NodeEvents {
  /// The guest switched itself off, or asked for a reset.
  void guestEnded(String machine, long epoch, boolean reset);

  /// The role cannot go on; `reason` is one line.
  void roleFailed(String machine, long epoch, String reason);

  /// A peer of this machine cannot be reached any more; `reason` is one line.
  void linkLost(String machine, long epoch, NodeId peer, String reason);
}
