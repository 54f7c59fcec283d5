package dev.megalith.worker.gic;

import dev.megalith.arch.base.Field;
import dev.megalith.arch.base.Invariant;
import dev.megalith.arch.gic.GicConstants;
import dev.megalith.arch.gic.GicFields.GicrCtlr;
import dev.megalith.arch.gic.GicFields.GicrPendbaser;
import dev.megalith.arch.gic.GicFields.GicrPropbaser;
import dev.megalith.arch.gic.GicPriority;
import dev.megalith.arch.gic.GicrRegister;
import dev.megalith.arch.gic.Intid;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The LPIs of one PE: which are pending, with what the guest's table says of each.
///
/// LPIs are of group 1, edge-triggered and never active. The table is read by blocks, when an LPI
/// of the block is first set, and kept until INV or INVALL; the pending table is read when
/// EnableLPIs is set and written when it is cleared. Tables outside of RAM say: not enabled, not
/// pending.
///
/// Spec: [GIC] 5.1 "LPIs", 12.11. Hot: acknowledging does not allocate; setting does once a block.
final class Lpis {
  private static final Field ENABLE = Field.bit(0);

  /// LPIs whose configuration is read at once, one byte each.
  private static final int BLOCK = 1024;

  /// INTIDs are of 16 bits at most (GICD_TYPER.IDbits).
  private static final int INTID_BITS_MAX = 16;

  /// Fewer bits of INTID than this have no LPIs.
  private static final int INTID_BITS_MIN = 14;

  private static final int PRIORITY_SHIFT = 8 - GicPriority.BITS;

  private final LpiMemory memory;
  private final byte[] @Nullable [] blocks = new byte[IntidSet.INTIDS / BLOCK][];
  private final @Nullable IntidSet[] ready = new IntidSet[1 << GicPriority.BITS];

  /// All that are pending, also those that are not enabled; made when LPIs are first enabled.
  private @Nullable IntidSet pending;

  /// Bit n: `ready[n]` is not empty.
  private int readyPriorities;

  private boolean enabled;
  private long propbaser;
  private long pendbaser;

  Lpis(LpiMemory memory) {
    this.memory = memory;
  }

  // --- registers
  // -------------------------------------------------------------------------------------

  long read(GicrRegister register, int offset, int size) {
    long value =
        switch (register) {
          case GICR_CTLR ->
              GicrCtlr.ENABLE_LPIS.of(enabled ? 1 : 0) | GicrCtlr.CES.of(1) | GicrCtlr.IR.of(1);
          case GICR_PROPBASER -> propbaser;
          case GICR_PENDBASER -> GicrPendbaser.PTZ.set(pendbaser, 0);
          default -> 0; // GICR_SYNCR: never busy.
        };
    return GicConstants.part(value, offset - register.row().offset(), size);
  }

  void write(GicrRegister register, int offset, int size, long value) {
    int part = offset - register.row().offset();
    switch (register) {
      case GICR_CTLR -> enable(GicrCtlr.ENABLE_LPIS.isSet(value));
      case GICR_PROPBASER -> {
        if (!enabled) {
          propbaser = GicConstants.withPart(propbaser, part, size, value) & GicrPropbaser.WRITABLE;
        }
      }
      case GICR_PENDBASER -> {
        if (!enabled) {
          pendbaser = GicConstants.withPart(pendbaser, part, size, value) & GicrPendbaser.WRITABLE;
        }
      }
      case GICR_INVLPIR -> {
        if (part == 0) {
          invalidate((int) value);
        }
      }
      case GICR_INVALLR -> invalidateAll();
      default -> throw Invariant.violated("%s is no register of LPIs", register);
    }
  }

  private void enable(boolean enable) {
    if (enable == enabled) {
      return;
    }
    if (enable) {
      enabled = true;
      forget();
      load();
    } else {
      save();
      forget();
      enabled = false;
    }
  }

  private void forget() {
    Arrays.fill(blocks, null);
    Arrays.fill(ready, null);
    readyPriorities = 0;
    pending = new IntidSet();
  }

  // --- pending table: a bit each, at its INTID
  // -------------------------------------------------------

  private void load() {
    byte[] bits = new byte[Math.max(0, intidEnd() - Intid.LPI_FIRST) / 8];
    if (GicrPendbaser.PTZ.isSet(pendbaser) || !memory.read(pendingPa(), bits)) {
      return;
    }
    for (int at = 0; at < bits.length; at++) {
      for (int left = bits[at] & 0xFF; left != 0; left &= left - 1) {
        set(Intid.LPI_FIRST + 8 * at + Integer.numberOfTrailingZeros(left));
      }
    }
  }

  private void save() {
    byte[] bits = new byte[Math.max(0, intidEnd() - Intid.LPI_FIRST) / 8];
    for (int intid : pending().toArray()) {
      bits[(intid - Intid.LPI_FIRST) / 8] |= (byte) (1 << intid % 8);
    }
    boolean _ = memory.write(pendingPa(), bits); // Where there is no RAM, nothing can be kept.
  }

  /// What is before it is not about LPIs.
  private long pendingPa() {
    return GicrPendbaser.address(pendbaser) + Intid.LPI_FIRST / 8;
  }

  private int intidEnd() {
    int bits = Math.min(GicrPropbaser.ID_BITS_LESS_1.getInt(propbaser) + 1, INTID_BITS_MAX);
    return bits < INTID_BITS_MIN ? 0 : 1 << bits;
  }

  // --- what the ITS says
  // -----------------------------------------------------------------------------

  /// An LPI becomes pending; nothing happens while LPIs are not enabled, or out of range.
  void set(int intid) {
    if (isInRange(intid) && !pending().contains(intid)) {
      pending().add(intid);
      file(intid);
    }
  }

  /// An LPI is pending no more; whether it was.
  boolean clear(int intid) {
    if (!isInRange(intid) || !pending().remove(intid)) {
      return false;
    }
    unfile(intid);
    return true;
  }

  /// All are pending no more; which were.
  int[] clearAll() {
    if (!enabled) {
      return new int[0];
    }
    int[] all = pending().toArray();
    for (int intid : all) {
      boolean _ = clear(intid);
    }
    return all;
  }

  /// Reads the configuration of one anew.
  void invalidate(int intid) {
    if (!isInRange(intid)) {
      return;
    }
    byte[] block = blocks[intid / BLOCK];
    byte[] one = new byte[1];
    if (block != null) {
      block[intid % BLOCK] = memory.read(configPa(intid), one) ? one[0] : 0;
    }
    if (pending().contains(intid)) {
      unfile(intid);
      file(intid);
    }
  }

  void invalidateAll() {
    if (!enabled) {
      return;
    }
    Arrays.fill(blocks, null);
    for (int intid : pending().toArray()) {
      unfile(intid);
      file(intid);
    }
  }

  // --- for the CPU interface
  // -------------------------------------------------------------------------

  /// The enabled pending one that comes first, as a candidate.
  int best() {
    if (readyPriorities == 0) {
      return Candidate.NONE;
    }
    int priority = Integer.numberOfTrailingZeros(readyPriorities);
    return Candidate.of(priority << PRIORITY_SHIFT, ready(priority).first(), 1);
  }

  private boolean isInRange(int intid) {
    return enabled && intid >= Intid.LPI_FIRST && intid < intidEnd();
  }

  /// Sorts a pending LPI in by its priority, if it is enabled.
  private void file(int intid) {
    int config = config(intid);
    if (ENABLE.isSet(config)) {
      int priority = (config & GicPriority.MASK) >>> PRIORITY_SHIFT;
      ready(priority).add(intid);
      readyPriorities |= 1 << priority;
    }
  }

  /// Its configuration may have changed since it was filed: it is sought.
  private void unfile(int intid) {
    for (int left = readyPriorities; left != 0; left &= left - 1) {
      int priority = Integer.numberOfTrailingZeros(left);
      if (ready(priority).remove(intid) && ready(priority).isEmpty()) {
        readyPriorities &= ~(1 << priority);
      }
    }
  }

  private int config(int intid) {
    byte[] block = blocks[intid / BLOCK];
    if (block == null) {
      block = new byte[BLOCK];
      if (!memory.read(configPa(intid / BLOCK * BLOCK), block)) {
        Arrays.fill(block, (byte) 0);
      }
      blocks[intid / BLOCK] = block;
    }
    return block[intid % BLOCK] & 0xFF;
  }

  private long configPa(int intid) {
    return GicrPropbaser.address(propbaser) + intid - Intid.LPI_FIRST;
  }

  private IntidSet ready(int priority) {
    IntidSet set = ready[priority];
    if (set == null) {
      set = new IntidSet();
      ready[priority] = set;
    }
    return set;
  }

  private IntidSet pending() {
    IntidSet set = pending;
    if (set == null) {
      throw Invariant.violated("LPIs were never enabled");
    }
    return set;
  }
}
