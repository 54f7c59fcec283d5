package dev.megalith.machine;

import dev.megalith.arch.base.Invariant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Where everything is in one machine's physical address space. Immutable.
public final class MemoryMap {
  private final Map<RegionName, Region> regions = new EnumMap<>(RegionName.class);
  private final List<RedistributorRegion> redistributors;
  private final int paBits;
  private final long memtop;
  private final long highestPa;

  /// @param paBits physical address bits that the map was planned for
  /// @param memtop end of the space that RAM, present and future, takes
  /// @param highestPa highest address that the map uses
  MemoryMap(
      List<Region> regions,
      List<RedistributorRegion> redistributors,
      int paBits,
      long memtop,
      long highestPa) {
    for (Region region : regions) {
      Region twin = this.regions.put(region.name(), region);
      Invariant.check(twin == null, "two regions named %s", region.name());
    }
    this.redistributors = List.copyOf(redistributors);
    this.paBits = paBits;
    this.memtop = memtop;
    this.highestPa = highestPa;
  }

  /// The region of that name; one that this layout lacks is our bug.
  public Region region(RegionName name) {
    Region region = regions.get(name);
    if (region == null) {
      throw Invariant.violated("no region %s in this layout", name);
    }
    return region;
  }

  public Region ram() {
    return region(RegionName.RAM);
  }

  /// All regions by base address, those that are off included.
  public List<Region> regions() {
    return regions.values().stream().sorted(Comparator.comparingLong(Region::base)).toList();
  }

  /// The regions that hold the vCPUs' redistributors, in vCPU order; empty without redistributors.
  public List<RedistributorRegion> redistributorRegions() {
    return redistributors;
  }

  /// Base of the RD_base frame of a vCPU.
  public long redistributorBase(int vcpu) {
    for (RedistributorRegion region : redistributors) {
      if (region.holds(vcpu)) {
        return region.baseOf(vcpu);
      }
    }
    throw Invariant.violated("vCPU %d has no redistributor", vcpu);
  }

  public int paBits() {
    return paBits;
  }

  public long memtop() {
    return memtop;
  }

  public long highestPa() {
    return highestPa;
  }
}
