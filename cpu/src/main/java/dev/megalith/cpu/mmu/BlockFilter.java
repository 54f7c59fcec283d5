package dev.megalith.cpu.mmu;

/// A Bloom filter over numbers: may say yes wrongly, never no wrongly. Grows fuller until cleared.
final class BlockFilter {
  private static final int WORDS = 256;
  private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

  private final long[] bits = new long[WORDS];

  private static int hash(long number) {
    return (int) (number * SPREAD >>> 50);
  }

  void add(long number) {
    int hash = hash(number);
    bits[hash >>> 6] |= 1L << hash;
  }

  boolean mayContain(long number) {
    int hash = hash(number);
    return (bits[hash >>> 6] >>> hash & 1) != 0;
  }

  void clear() {
    java.util.Arrays.fill(bits, 0);
  }
}
