package dev.megalith.tests.sim;

import dev.megalith.guestmemory.model.Unit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// The frames of one node: simulated pages have few words.
final class SimMemory {
  private final Map<Long, long[]> pages = new HashMap<>();

  long[] page(long page) {
    return pages.computeIfAbsent(page, _ -> new long[Truth.PAGE_WORDS]);
  }

  long[] copyOut(long unit) {
    long[] page = page(Unit.pageOf(unit));
    int first = firstWord(unit);
    return Arrays.copyOfRange(page, first, first + words(unit));
  }

  void copyIn(long unit, long[] contents) {
    System.arraycopy(contents, 0, page(Unit.pageOf(unit)), firstWord(unit), words(unit));
  }

  void clear(long unit) {
    copyIn(unit, new long[words(unit)]);
  }

  /// The word at an offset in a page: the first two of each block are simulated.
  static int word(int offset) {
    return offset / Unit.BLOCK_BYTES * Truth.WORDS_PER_BLOCK
        + offset % Unit.BLOCK_BYTES / Long.BYTES;
  }

  static int offset(int word) {
    return word / Truth.WORDS_PER_BLOCK * Unit.BLOCK_BYTES
        + word % Truth.WORDS_PER_BLOCK * Long.BYTES;
  }

  private static int firstWord(long unit) {
    return Unit.isBlock(unit) ? Unit.blockOf(unit) * Truth.WORDS_PER_BLOCK : 0;
  }

  private static int words(long unit) {
    return Unit.isBlock(unit) ? Truth.WORDS_PER_BLOCK : Truth.PAGE_WORDS;
  }
}
