package dev.megalith.fabric.agent;

import dev.megalith.fabric.clock.MachineClock;
import dev.megalith.fabric.link.Links;
import dev.megalith.fabric.link.NodeId;
import dev.megalith.fabric.node.Assignment;

/// Where this process takes links of its machines, and makes them.
public interface LinkFactory extends AutoCloseable {
  /// Where other processes connect to, as it stands in [Assignment#addresses].
  String address();

  /// The links of one machine, not open yet; `losses` hears of each peer once that is gone.
  Links create(Assignment assignment, MachineClock clock, LossListener losses);

  @Override
  void close();

  /// Hears that a peer cannot be reached any more; must not wait.
  @FunctionalInterface
  interface LossListener {
    /// `reason` is one line.
    void lost(NodeId peer, String reason);
  }
}
