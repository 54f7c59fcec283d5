package dev.megalith.cpu.decode;

import dev.megalith.cpu.raw.Raw;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// A region in its page: where it starts, what it was made from, and its code. Immutable, but for a
/// racy count of slices that ended in it.
public final class Region {
  public final RegionCode code;

  /// Indices in the page of the instructions where control may enter, that for which it was made
  /// first.
  private final int[] entries;

  private int slices;

  /// The count of slices from which on its [HotCode] is asked again; racy.
  private int nextSlices = HotCode.SLICES;

  /// What the [HotCode] knows of it, and only that touches.
  public @Nullable Object notes;

  private final BitSet covered;
  private final int[] insns;

  /// `insns` are the page's encodings when it was translated, `covered` says which of them count.
  public Region(RegionCode code, int[] entries, BitSet covered, int[] insns) {
    this.code = code;
    this.entries = entries.clone();
    this.covered = (BitSet) covered.clone();
    this.insns = insns.clone();
  }

  public int[] entries() {
    return entries;
  }

  /// Counts a slice that ended in here.
  void countSlice() {
    slices++;
  }

  /// Whether enough slices have ended here since [#askAfter]; says so once.
  boolean isAsking() {
    boolean asking = slices >= nextSlices;
    if (asking) {
      nextSlices = Integer.MAX_VALUE;
    }
    return asking;
  }

  /// Has the [HotCode] asked after so many more slices.
  public void askAfter(int more) {
    nextSlices = slices + more;
  }

  public int slices() {
    return slices;
  }

  /// The encoding that instruction `index` of the page had when it was translated.
  public int insnAt(int index) {
    return insns[index];
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
