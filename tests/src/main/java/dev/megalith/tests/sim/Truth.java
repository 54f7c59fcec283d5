package dev.megalith.tests.sim;

import java.util.HashMap;
import java.util.Map;

/// The flat memory that all accesses must agree with, in the one order in which they happen.
final class Truth {
  /// Words of 8 bytes that a simulated page has: two in each block.
  static final int WORDS_PER_BLOCK = 2;

  static final int PAGE_WORDS = 64 * WORDS_PER_BLOCK;

  private final Map<Long, long[]> pages = new HashMap<>();
  private long accesses;

  private long[] page(long page) {
    return pages.computeIfAbsent(page, _ -> new long[PAGE_WORDS]);
  }

  void load(long page, int word, long seen, String who) {
    accesses++;
    long last = page(page)[word];
    if (seen != last) {
      throw new AssertionError(
          who + " sees " + seen + " in word " + word + " of page " + page + ", last was " + last);
    }
  }

  void store(long page, int word, long value) {
    accesses++;
    page(page)[word] = value;
  }

  long accesses() {
    return accesses;
  }
}
