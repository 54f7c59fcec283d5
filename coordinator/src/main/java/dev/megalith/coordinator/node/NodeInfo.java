package dev.megalith.coordinator.node;

import dev.megalith.fabric.agent.NodeCapacity;
import dev.megalith.fabric.link.Role;

/// A node that has joined.
///
/// @param number the coordinator's, from 1, for as long as it stays
/// @param instanceId the process's own, the same when it comes back
/// @param agentAddress `host:port`; empty for a node in this process
/// @param linkAddress where other processes of a machine connect to
/// @param pid 0: not known
public record NodeInfo(
    long number,
    String instanceId,
    Role role,
    String agentAddress,
    String linkAddress,
    NodeCapacity capacity,
    long pid) {
  /// Which process it is, for messages.
  public String where() {
    return agentAddress.isEmpty() ? "in this process" : "pid " + pid + " at " + agentAddress;
  }
}
