package dev.megalith.coordinator.machine;

import dev.megalith.coordinator.machine.MachineRecord.PlacedNode;
import dev.megalith.coordinator.node.JoinedNode;
import dev.megalith.fabric.link.NodeId;

/// A process of a machine and the way to it.
record Placed(PlacedNode place, JoinedNode node) {
  NodeId id() {
    return place.id();
  }

  /// `worker 2 (pid 1234 at 127.0.0.1:41234)`.
  String name() {
    return id() + " (" + node.info().where() + ")";
  }
}
