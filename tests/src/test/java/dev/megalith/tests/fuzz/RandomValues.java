package dev.megalith.tests.fuzz;

import dev.megalith.tests.differential.RandomSource;

/// Register values that lie at ends: of RAM, of address spaces, of devices, of numbers.
final class RandomValues {
  private static final long[] EDGES = {
    0,
    1,
    -1,
    Long.MIN_VALUE,
    Long.MAX_VALUE,
    1L << 31,
    1L << 32,
    1L << 36,
    1L << 40,
    1L << 47,
    1L << 48,
    1L << 52,
    1L << 55,
    -1L << 48,
    -1L << 39,
    // The devices of the machine: GICD, GICR, PL011, PL031, PL061, holes.
    0x0800_0000,
    0x0801_0000,
    0x080A_0000,
    0x080B_0000,
    0x080C_0000,
    0x080D_0000,
    0x0900_0000,
    0x0901_0000,
    0x0903_0000,
    0x0A00_0000,
    0x40_1000_0000L,
    // SMCCC functions.
    0x8400_0000L,
    0xC400_0001L,
    0xC400_0003L,
    0xC400_0004L,
    0x8400_000AL,
    0x8000_0000L
  };

  private final RandomSource random;
  private final long ramPa;
  private final long ramBytes;

  RandomValues(RandomSource random, long ramPa, long ramBytes) {
    this.random = random;
    this.ramPa = ramPa;
    this.ramBytes = ramBytes;
  }

  long next() {
    return switch (random.below(8)) {
      case 0 -> random.bits();
      case 1 -> random.bits() >> random.below(64);
      case 2 -> ramPa + ramBytes - random.below(64);
      case 3 -> random.pick(EDGES);
      case 4 -> random.pick(EDGES) + random.below(256) - 128;
      case 5 -> random.pick(EDGES) + random.below(1 << 16);
      default -> tagged(inRam());
    };
  }

  /// Any byte of RAM.
  long inRam() {
    return ramPa + Long.remainderUnsigned(random.bits(), ramBytes) & (random.oneIn(3) ? -1 : -16);
  }

  private long tagged(long address) {
    return random.oneIn(16) ? address | random.bits() << 56 : address;
  }
}
