package dev.megalith.worker.gic;

import java.util.Arrays;

/// A set of INTIDs of 16 bits: three levels of words, so that the first is found in constant time.
///
/// Hot: never allocates. Takes 8 KiB.
final class IntidSet {
  static final int INTIDS = 1 << 16;

  private final long[] words = new long[INTIDS / 64];

  /// Bit n of the whole: `words[n]` is not zero.
  private final long[] summary = new long[INTIDS / 64 / 64];

  /// Bit n: `summary[n]` is not zero.
  private int top;

  boolean isEmpty() {
    return top == 0;
  }

  boolean contains(int intid) {
    return (words[intid >>> 6] >>> intid & 1) != 0;
  }

  void add(int intid) {
    words[intid >>> 6] |= 1L << intid;
    summary[intid >>> 12] |= 1L << (intid >>> 6);
    top |= 1 << (intid >>> 12);
  }

  /// Whether it was there.
  boolean remove(int intid) {
    if (!contains(intid)) {
      return false;
    }
    int word = intid >>> 6;
    int group = intid >>> 12;
    words[word] &= ~(1L << intid);
    if (words[word] == 0) {
      summary[group] &= ~(1L << word);
      if (summary[group] == 0) {
        top &= ~(1 << group);
      }
    }
    return true;
  }

  void clear() {
    Arrays.fill(words, 0);
    Arrays.fill(summary, 0);
    top = 0;
  }

  /// The lowest, of a set that is not empty.
  int first() {
    int group = Integer.numberOfTrailingZeros(top);
    int word = group << 6 | Long.numberOfTrailingZeros(summary[group]);
    return word << 6 | Long.numberOfTrailingZeros(words[word]);
  }

  /// All, ascending.
  int[] toArray() {
    int[] all = new int[Arrays.stream(words).mapToInt(Long::bitCount).sum()];
    int count = 0;
    for (int word = 0; word < words.length; word++) {
      for (long left = words[word]; left != 0; left &= left - 1) {
        all[count++] = word << 6 | Long.numberOfTrailingZeros(left);
      }
    }
    return all;
  }
}
