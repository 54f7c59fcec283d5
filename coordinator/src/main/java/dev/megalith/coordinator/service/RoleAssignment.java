package dev.megalith.coordinator.service;

import dev.megalith.coordinator.model.Shard;
import dev.megalith.machine.MachinePlan;
import java.util.List;

/// What a role learns about a machine.
///
/// @param shards where all vCPUs run
public record RoleAssignment(String machine, MachinePlan plan, List<Shard> shards) {
  public RoleAssignment {
    shards = List.copyOf(shards);
  }
}
