package dev.megalith.cli.machine;

import dev.megalith.fabric.clock.VirtualCounter;
import dev.megalith.machine.MachinePlan;
import dev.megalith.machine.RedistributorRegion;
import dev.megalith.machine.RegionName;
import dev.megalith.worker.ShardConfig;
import java.util.ArrayList;
import java.util.List;

/// From a machine's plan to what its worker and its distributor must know.
final class ShardConfigs {
  private ShardConfigs() {}

  /// Aff3.Aff2.Aff1.Aff0 in 32 bits, by vCPU.
  static List<Integer> affinities(MachinePlan plan) {
    List<Integer> affinities = new ArrayList<>();
    for (int i = 0; i < plan.topology().vcpus(); i++) {
      long affinity = plan.topology().affinity(i);
      affinities.add((int) ((affinity & 0xFF_FFFF) | (affinity >>> 8 & 0xFF00_0000L)));
    }
    return affinities;
  }

  static ShardConfig of(MachinePlan plan) {
    List<ShardConfig.RedistributorRegion> regions = new ArrayList<>();
    for (RedistributorRegion region : plan.memoryMap().redistributorRegions()) {
      if (region.count() > 0) {
        regions.add(new ShardConfig.RedistributorRegion(region.base(), region.count()));
      }
    }
    return new ShardConfig(
        affinities(plan),
        plan.memoryMap().paBits(),
        (int) VirtualCounter.FREQUENCY_HZ,
        plan.memoryMap().region(RegionName.GIC_DIST).base(),
        regions);
  }
}
