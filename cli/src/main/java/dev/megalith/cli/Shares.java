package dev.megalith.cli;

import dev.megalith.cli.machine.ClusterConfig;
import dev.megalith.coordinator.model.Placement;
import dev.megalith.coordinator.model.Shard;
import dev.megalith.machine.MachinePlan;
import dev.megalith.machine.NumaPlan;
import java.util.Collections;
import java.util.List;

/// Which vCPUs each worker of a run gets, before there are workers: all of them are alike.
final class Shares {
  private Shares() {}

  /// The plan with a NUMA node for each worker, where there are several and the user wants it.
  static MachinePlan withNuma(MachinePlan plan, ClusterConfig cluster) {
    if (!cluster.numa() || cluster.workers() == 1) {
      return plan;
    }
    Placement.Capacity capacity = new Placement.Capacity(cluster.carriers(), Integer.MAX_VALUE);
    List<Placement.Capacity> workers = Collections.nCopies(cluster.workers(), capacity);
    return switch (Placement.place(plan.spec().vcpus(), workers)) {
      case Placement.Result.Placed(List<Shard> shards) ->
          plan.withNuma(NumaPlan.split(plan, shards.stream().map(Shard::count).toList()));
      case Placement.Result.Unplaceable(String reason) -> throw new IllegalStateException(reason);
    };
  }
}
