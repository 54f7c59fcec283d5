package dev.megalith.worker.gic;

import dev.megalith.arch.base.Invariant;
import dev.megalith.arch.base.Narrow;
import dev.megalith.arch.gic.Access;
import dev.megalith.arch.gic.ConfigBits;
import dev.megalith.arch.gic.GicConstants;
import dev.megalith.arch.gic.GicFields.GicrWaker;
import dev.megalith.arch.gic.GicPriority;
import dev.megalith.arch.gic.GicrRegister;
import org.jspecify.annotations.Nullable;

/// One PE's redistributor: its SGIs and PPIs, one bit each, and the two frames that show them.
///
/// Spec: [GIC] 12.10, 12.11. Hot: never allocates, but for the registers of LPIs.
final class Redistributor {
  /// SGIs are edge-triggered for ever; GICR_ICFGR0 is read-only.
  private static final int SGIS = 0xFFFF;

  private final int pe;
  private final int affinity;
  private final boolean last;

  /// Null in a GIC without LPIs.
  private final @Nullable Lpis lpis;

  private final byte[] priority = new byte[32];
  private int group;
  private int enabled;
  private int edge = SGIS;
  private int line;
  private int latch;
  private int active;
  private boolean asleep = true;
  private long unknownAccesses;

  Redistributor(int pe, int affinity, boolean last, @Nullable Lpis lpis) {
    this.pe = pe;
    this.affinity = affinity;
    this.last = last;
    this.lpis = lpis;
  }

  /// GICR_WAKER.ProcessorSleep. A PE that sleeps takes no 1-of-N interrupts.
  boolean isAsleep() {
    return asleep;
  }

  long unknownAccesses() {
    return unknownAccesses;
  }

  void setLine(int intid, boolean high) {
    int bit = 1 << intid;
    if (high) {
      latch |= bit & edge & ~line;
      line |= bit;
    } else {
      line &= ~bit;
    }
  }

  /// An SGI of one group reaches this PE; one that is configured as the other group does not pend.
  void pendSgi(int intid, int sgiGroup) {
    if ((group >>> intid & 1) == sgiGroup) {
      latch |= 1 << intid;
    }
  }

  void activate(int intid) {
    active |= 1 << intid;
    latch &= ~(1 << intid);
  }

  void deactivate(int intid) {
    active &= ~(1 << intid);
  }

  /// The pending SGI or PPI that comes first, of the groups in `groups` (bit g for group g).
  int best(int groups) {
    int groupMask = ((groups & 1) != 0 ? ~group : 0) | ((groups & 2) != 0 ? group : 0);
    int best = Candidate.NONE;
    for (int left = pending() & enabled & ~active & groupMask; left != 0; left &= left - 1) {
      int intid = Integer.numberOfTrailingZeros(left);
      best = Math.min(best, Candidate.of(priority[intid] & 0xFF, intid, group >>> intid & 1));
    }
    return best;
  }

  private int pending() {
    return latch | (line & ~edge);
  }

  long read(int offset, int size) {
    GicrRegister register = GicrRegister.find(offset, size);
    if (register == null) {
      unknownAccesses++;
      return 0;
    }
    if (register.isOfLpis()) {
      return lpis == null ? 0 : lpis.read(register, offset, size);
    }
    return switch (register) {
      case GICR_WAKER -> asleep ? register.row().reset() : 0;
      case GICR_IGROUPR0 -> Narrow.u32(group);
      case GICR_ISENABLER0, GICR_ICENABLER0 -> Narrow.u32(enabled);
      case GICR_ISPENDR0, GICR_ICPENDR0 -> Narrow.u32(pending());
      case GICR_ISACTIVER0, GICR_ICACTIVER0 -> Narrow.u32(active);
      case GICR_IPRIORITYR -> readPriority(offset - register.row().offset(), size);
      case GICR_ICFGR0 -> register.row().reset();
      case GICR_ICFGR1 -> ConfigBits.toIcfgr(edge >>> 16);
      default -> GicConstants.gicr(offset, size, pe, affinity, last, lpis != null);
    };
  }

  void write(int offset, int size, long value) {
    GicrRegister register = GicrRegister.find(offset, size);
    if (register == null) {
      unknownAccesses++;
      return;
    }
    if (register.access() != Access.RW && register.access() != Access.WO) {
      return;
    }
    if (register.isOfLpis()) {
      if (lpis != null) {
        lpis.write(register, offset, size, value);
      }
      return;
    }
    int bits = (int) value;
    switch (register) {
      case GICR_WAKER -> asleep = GicrWaker.PROCESSOR_SLEEP.isSet(value);
      case GICR_IGROUPR0 -> group = bits;
      case GICR_ISENABLER0 -> enabled |= bits;
      case GICR_ICENABLER0 -> enabled &= ~bits;
      case GICR_ISPENDR0 -> latch |= bits;
      case GICR_ICPENDR0 -> latch &= ~bits;
      case GICR_ISACTIVER0 -> active |= bits;
      case GICR_ICACTIVER0 -> active &= ~bits;
      case GICR_IPRIORITYR -> writePriority(offset - register.row().offset(), size, value);
      case GICR_ICFGR1 -> edge = SGIS | ConfigBits.fromIcfgr(value) << 16;
      default -> throw Invariant.violated("%s is writable, but not written", register);
    }
  }

  private long readPriority(int first, int size) {
    return size == 1 ? priority[first] & 0xFF : GicPriority.word(priority, first);
  }

  private void writePriority(int first, int size, long value) {
    for (int i = 0; i < size; i++) {
      priority[first + i] = (byte) (value >>> (8 * i) & GicPriority.MASK);
    }
  }
}
