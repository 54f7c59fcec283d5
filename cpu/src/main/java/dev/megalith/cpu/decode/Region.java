package dev.megalith.cpu.decode;

import dev.megalith.cpu.raw.Raw;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// A region in its page: where it starts, what it was made from, and its code. Immutable, but for a
/// racy count of slices that ended in it.
public final class Region {
  public final RegionCode code;

  /// Index of the first instruction in the page.
  public final int entry;

  private int slices;
  private final BitSet covered;
  private final int[] insns;

  /// `insns` are the page's encodings when it was translated, `covered` says which of them count.
  public Region(RegionCode code, int entry, BitSet covered, int[] insns) {
    this.code = code;
    this.entry = entry;
    this.covered = (BitSet) covered.clone();
    this.insns = insns.clone();
  }

  /// Counts a slice that ended in here; the new count.
  int countSlice() {
    return ++slices;
  }

  /// How many instructions were translated.
  public int length() {
    return covered.cardinality();
  }

  /// Whether it was made from one of the instructions `first` to `last`.
  boolean covers(int first, int last) {
    int next = covered.nextSetBit(first);
    return next >= 0 && next <= last;
  }

  /// What this one and others were made from.
  BitSet union(@Nullable BitSet others) {
    BitSet all = (BitSet) covered.clone();
    if (others != null) {
      all.or(others);
    }
    return all;
  }

  /// Whether the page at `host` still holds what the region was made from.
  boolean matches(long host) {
    for (int i = covered.nextSetBit(0); i >= 0; i = covered.nextSetBit(i + 1)) {
      if ((int) Raw.load32(host + 4L * i) != insns[i]) {
        return false;
      }
    }
    return true;
  }
}
