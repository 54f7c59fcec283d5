package dev.megalith.worker.gic;

import dev.megalith.arch.base.Invariant;
import dev.megalith.arch.gic.Intid;
import java.util.Arrays;

/// The SPIs that the distributor has lent to this PE, pending or active.
///
/// Hot: allocates only when more SPIs are held than ever before.
final class HeldSpis {
  private static final int ABSENT = -1;
  private static final short[] NOTHING = {};

  /// Candidates of the held ones, in no order.
  private int[] held = new int[4];

  private boolean[] active = new boolean[4];
  private int count;

  /// Where each SPI stands in `held`, or ABSENT; made when the first SPI comes.
  private short[] slots = NOTHING;

  void lend(int intid, int priority, int group) {
    if (slots.length == 0) {
      slots = new short[Intid.SPI_LAST + 1];
      Arrays.fill(slots, (short) ABSENT);
    }
    if (isHeld(intid)) {
      throw Invariant.violated("SPI %d lent twice", intid);
    }
    if (count == held.length) {
      held = Arrays.copyOf(held, 2 * count);
      active = Arrays.copyOf(active, 2 * count);
    }
    slots[intid] = (short) count;
    held[count] = Candidate.of(priority, intid, group);
    active[count] = false;
    count++;
  }

  boolean isHeld(int intid) {
    return slot(intid) != ABSENT;
  }

  boolean isActive(int intid) {
    return active[slot(intid)];
  }

  void activate(int intid) {
    active[slot(intid)] = true;
  }

  void remove(int intid) {
    int slot = slot(intid);
    count--;
    held[slot] = held[count];
    active[slot] = active[count];
    slots[Candidate.intid(held[slot])] = (short) slot;
    slots[intid] = ABSENT;
  }

  /// The pending one that comes first, of the groups in `groups` (bit g for group g).
  int best(int groups) {
    int best = Candidate.NONE;
    for (int i = 0; i < count; i++) {
      int candidate = held[i];
      if (candidate < best && !active[i] && (groups >>> Candidate.group(candidate) & 1) != 0) {
        best = candidate;
      }
    }
    return best;
  }

  int count() {
    return count;
  }

  private int slot(int intid) {
    return intid >= 0 && intid < slots.length ? slots[intid] : ABSENT;
  }
}
