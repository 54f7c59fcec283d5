package dev.megalith.device.bus;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the device that answers at an address. Immutable but for the counts of misses.
///
/// What hits nothing reads as zero, ignores writes and is counted.
public final class Bus {
  /// A range of addresses with one device behind it.
  public record Region(String name, long basePa, long sizeBytes, BusTarget target) {
    private boolean contains(long pa) {
      return Long.compareUnsigned(pa - basePa, sizeBytes) < 0;
    }
  }

  private final Region[] regions;
  private final UnmappedAccesses unmapped = new UnmappedAccesses();

  public Bus(List<Region> regions) {
    this.regions =
        regions.stream().sorted(Comparator.comparingLong(Region::basePa)).toArray(Region[]::new);
    for (int i = 1; i < this.regions.length; i++) {
      Region before = this.regions[i - 1];
      if (before.contains(this.regions[i].basePa())) {
        throw new IllegalArgumentException(
            String.format(
                "%s at 0x%x lies in %s",
                this.regions[i].name(), this.regions[i].basePa(), before.name()));
      }
    }
  }

  public long read(long pa, int sizeBytes) {
    Region region = find(pa);
    if (region == null) {
      unmapped.countRead(pa);
      return 0;
    }
    return region.target().read(pa - region.basePa(), sizeBytes);
  }

  public void write(long pa, int sizeBytes, long value) {
    Region region = find(pa);
    if (region == null) {
      unmapped.countWrite(pa);
      return;
    }
    region.target().write(pa - region.basePa(), sizeBytes, value);
  }

  public UnmappedAccesses unmapped() {
    return unmapped;
  }

  /// A handful of regions: a walk beats a search.
  private @Nullable Region find(long pa) {
    for (Region region : regions) {
      if (region.contains(pa)) {
        return region;
      }
    }
    return null;
  }
}
