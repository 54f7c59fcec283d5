package dev.megalith.worker.service;

import dev.megalith.fabric.clock.VirtualCounter;
import dev.megalith.machine.MachinePlan;
import dev.megalith.machine.RedistributorRegion;
import dev.megalith.machine.RegionName;
import dev.megalith.worker.ShardConfig;
import java.util.List;
import java.util.stream.IntStream;

/// From a machine's plan to what a shard must know.
final class ShardConfigs {
  private ShardConfigs() {}

  static ShardConfig of(MachinePlan plan) {
    List<ShardConfig.RedistributorRegion> regions =
        plan.memoryMap().redistributorRegions().stream()
            .filter(region -> region.count() > 0)
            .map(ShardConfigs::region)
            .toList();
    return new ShardConfig(
        IntStream.range(0, plan.topology().vcpus())
            .mapToObj(plan.topology()::packedAffinity)
            .toList(),
        plan.memoryMap().paBits(),
        (int) VirtualCounter.FREQUENCY_HZ,
        plan.memoryMap().region(RegionName.GIC_DIST).base(),
        regions);
  }

  private static ShardConfig.RedistributorRegion region(RedistributorRegion region) {
    return new ShardConfig.RedistributorRegion(region.base(), region.count());
  }
}
