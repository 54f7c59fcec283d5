package dev.megalith.worker.bus;

import dev.megalith.worker.ShardConfig;
import java.util.List;

/// Which GIC frame a physical address belongs to. Pure.
public final class PhysicalMap {
  /// RD_base and SGI_base, 64 KiB each.
  public static final int REDISTRIBUTOR_BYTES = 0x2_0000;

  private static final int DISTRIBUTOR_BYTES = 0x1_0000;

  /// Not a redistributor.
  public static final int NONE = -1;

  private final long gicdBase;
  private final long[] base;
  private final int[] first;
  private final int[] count;

  public PhysicalMap(ShardConfig config) {
    this.gicdBase = config.gicdBase();
    List<ShardConfig.RedistributorRegion> regions = config.redistributorRegions();
    this.base = new long[regions.size()];
    this.first = new int[regions.size()];
    this.count = new int[regions.size()];
    int next = 0;
    for (int i = 0; i < base.length; i++) {
      base[i] = regions.get(i).base();
      count[i] = regions.get(i).count();
      first[i] = next;
      next += count[i];
    }
  }

  public boolean isDistributor(long pa) {
    return pa >= gicdBase && pa < gicdBase + DISTRIBUTOR_BYTES;
  }

  public int distributorOffset(long pa) {
    return (int) (pa - gicdBase);
  }

  /// The PE whose redistributor holds `pa`, or [#NONE].
  public int redistributorOf(long pa) {
    for (int i = 0; i < base.length; i++) {
      long offset = pa - base[i];
      if (offset >= 0 && offset < (long) count[i] * REDISTRIBUTOR_BYTES) {
        return first[i] + (int) (offset / REDISTRIBUTOR_BYTES);
      }
    }
    return NONE;
  }

  /// Offset from RD_base; regions are aligned to 64 KiB only.
  public int redistributorOffset(long pa) {
    for (int i = 0; i < base.length; i++) {
      long offset = pa - base[i];
      if (offset >= 0 && offset < (long) count[i] * REDISTRIBUTOR_BYTES) {
        return (int) (offset % REDISTRIBUTOR_BYTES);
      }
    }
    return 0;
  }

  /// Whether the frame of `pe` is the last of its region, so that a walk ends there.
  public boolean isLast(int pe) {
    for (int i = 0; i < base.length; i++) {
      if (pe == first[i] + count[i] - 1) {
        return i + 1 == base.length
            || base[i] + (long) count[i] * REDISTRIBUTOR_BYTES != base[i + 1];
      }
    }
    return false;
  }
}
