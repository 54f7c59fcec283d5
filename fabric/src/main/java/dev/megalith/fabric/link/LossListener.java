package dev.megalith.fabric.link;

/// Learns that a process of the machine is gone.
@FunctionalInterface
public interface LossListener {
  /// The links to `peer` are down and stay so; `reason` is one line. Once for each peer, on a
  /// thread of its links; does not wait.
  void lost(NodeId peer, String reason);
}
