package dev.megalith.tests.fuzz;

import dev.megalith.cpu.raw.Raw;
import dev.megalith.tests.differential.RandomSource;

/// RAM between two fences of known bytes: a store outside of RAM shows.
final class FuzzMemory implements AutoCloseable {
  static final long PA = 0x4000_0000L;
  static final int BYTES = 1 << 20;
  private static final int FENCE_BYTES = 1 << 16;
  private static final byte FENCE = 0x5A;

  private final long allocation = Raw.allocate(BYTES + 2L * FENCE_BYTES + 4096);
  private final long base = (allocation + FENCE_BYTES + 4095) & -4096L;

  FuzzMemory() {
    Raw.fill(base - FENCE_BYTES, FENCE_BYTES, FENCE);
    Raw.fill(base, BYTES, (byte) 0);
    Raw.fill(base + BYTES, FENCE_BYTES, FENCE);
  }

  /// Host address of the page of `pa`, or 0.
  long page(long pa) {
    return pa >= PA && pa < PA + BYTES ? base + (pa - PA & -4096L) : 0;
  }

  void store32(long pa, int value) {
    Raw.store32(base + (pa - PA), value);
  }

  void store64(long pa, long value) {
    Raw.store64(base + (pa - PA), value);
  }

  /// The word at `pa`; 0 where no RAM is.
  int load32(long pa) {
    long page = page(pa);
    return page == 0 ? 0 : (int) Raw.load32(page + (pa & 4092));
  }

  void fillRandom(long pa, int bytes, RandomSource random) {
    for (int offset = 0; offset < bytes; offset += 8) {
      store64(pa + offset, random.bits());
    }
  }

  boolean isFenceWhole() {
    return isFence(base - FENCE_BYTES) && isFence(base + BYTES);
  }

  private static boolean isFence(long address) {
    for (int offset = 0; offset < FENCE_BYTES; offset++) {
      if ((byte) Raw.load8(address + offset) != FENCE) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() {
    Raw.free(allocation);
  }
}
