package dev.megalith.tests.differential;

/// Register contents that make instructions show their corners.
final class OperandGenerator {
  private static final long[] INTEGERS = {
    0,
    1,
    2,
    3,
    7,
    8,
    15,
    16,
    31,
    32,
    33,
    63,
    64,
    65,
    127,
    128,
    255,
    256,
    0x7FFF,
    0x8000,
    0xFFFF,
    0x1_0000,
    0x7FFF_FFFFL,
    0x8000_0000L,
    0x8000_0001L,
    0xFFFF_FFFEL,
    0xFFFF_FFFFL,
    0x1_0000_0000L,
    0x1_0000_0001L,
    Long.MAX_VALUE,
    Long.MIN_VALUE,
    Long.MIN_VALUE + 1,
    -1,
    -2,
    -3,
    -128,
    -129,
    -32768,
    0xFFFF_FFFF_8000_0000L,
    0xFFFF_FFFF_7FFF_FFFFL,
    0xFFFF_FFFF_0000_0000L,
    0x0123_4567_89AB_CDEFL,
    0x5555_5555_5555_5555L,
    0xAAAA_AAAA_AAAA_AAAAL,
    0x8080_8080_8080_8080L,
    0x7F7F_7F7F_7F7F_7F7FL,
    0x8000_8000_8000_8000L,
    0x7FFF_7FFF_7FFF_7FFFL,
    0x8000_0000_8000_0000L,
    0x7FFF_FFFF_7FFF_FFFFL,
    0x00FF_00FF_00FF_00FFL
  };

  /// IEEE formats: total bits and fraction bits.
  private static final int[] TOTAL = {16, 32, 64};

  private static final int[] FRACTION = {10, 23, 52};

  // FPCR: AHP 26, DN 25, FZ 24, RMode 23:22, FZ16 19.
  private static final long FPCR_BITS = 0x07C8_0000L;

  // FPSR: QC 27, IDC 7, IXC 4, UFC 3, OFC 2, DZC 1, IOC 0.
  private static final long FPSR_BITS = 0x0800_009FL;

  private final RandomSource random;
  private int format;
  private int nearExponent;

  OperandGenerator(RandomSource random) {
    this.random = random;
  }

  /// Fills record `index`, all but its slot; FPCR has only bits of `fpcr`.
  void fill(byte[] records, int index, long fpcr) {
    format = random.below(3);
    int exponents = (1 << (TOTAL[format] - 1 - FRACTION[format])) - 2;
    nearExponent = 1 + random.below(exponents);
    int vectors = random.below(8);
    for (int n = 0; n < 31; n++) {
      CaseBatch.put(records, index, CaseBatch.X + 8 * n, integer());
    }
    CaseBatch.put(records, index, CaseBatch.SP, integer());
    for (int n = 0; n < 64; n++) {
      CaseBatch.put(records, index, CaseBatch.V + 8 * n, vectors < 6 ? floats() : lanes());
    }
    for (int n = 0; n < CaseBatch.WINDOW_BYTES; n += 8) {
      CaseBatch.put(records, index, CaseBatch.MEMORY + n, random.oneIn(4) ? integer() : lanes());
    }
    CaseBatch.put(records, index, CaseBatch.NZCV, (random.bits() & 0xF) << 28);
    long modes = random.oneIn(2) ? 0 : random.bits() & FPCR_BITS;
    CaseBatch.put(records, index, CaseBatch.FPCR, modes & fpcr);
    CaseBatch.put(records, index, CaseBatch.FPSR, random.oneIn(4) ? random.bits() & FPSR_BITS : 0);
  }

  /// An integer for a general register.
  long integer() {
    return switch (random.below(8)) {
      case 0, 1 -> random.bits();
      case 2, 3 -> random.pick(INTEGERS);
      case 4 -> random.bits() >> random.below(64);
      case 5 -> (int) random.bits();
      case 6 -> random.bits() & 0xFFFF_FFFFL;
      default -> random.oneIn(2) ? floats() : 1L << random.below(64);
    };
  }

  /// Eight bytes of integer lanes.
  private long lanes() {
    return switch (random.below(4)) {
      case 0 -> random.bits();
      case 1 -> random.pick(INTEGERS);
      case 2 -> {
        int bits = 8 << random.below(4);
        long mask = -1L >>> (64 - bits);
        long value = 0;
        for (int at = 0; at < 64; at += bits) {
          value |= (random.pick(INTEGERS) & mask) << at;
        }
        yield value;
      }
      default -> sparse();
    };
  }

  /// One bit in eight set.
  private long sparse() {
    long half = random.bits();
    long quarter = half & random.bits();
    return quarter & random.bits();
  }

  /// Eight bytes of floating-point lanes of the case's format.
  private long floats() {
    int bits = TOTAL[format];
    long value = 0;
    for (int at = 0; at < 64; at += bits) {
      value |= one() << at;
    }
    return value;
  }

  private long one() {
    int bits = TOTAL[format];
    int fraction = FRACTION[format];
    long sign = random.oneIn(2) ? 1L << (bits - 1) : 0;
    int exponentMax = (1 << (bits - 1 - fraction)) - 1;
    int bias = exponentMax >> 1;
    long exponent =
        switch (random.below(16)) {
          case 0 -> 0;
          case 1 -> exponentMax;
          case 2 -> exponentMax - 1 - random.below(3);
          case 3 -> 1 + random.below(fraction + 2);
          case 4, 5 -> bias + random.below(4);
          case 6 -> bias + integerBoundary();
          case 7 -> bias - random.below(fraction + 3);
          case 8 -> 1 + random.below(exponentMax - 1);
          case 9 -> (nearExponent + bias) / 2;
          default -> nearExponent + random.below(5) - 2;
        };
    exponent = Math.clamp(exponent, 0, exponentMax);
    return sign | exponent << fraction | fraction(fraction);
  }

  private int integerBoundary() {
    return switch (random.below(5)) {
      case 0 -> 6 + random.below(3);
      case 1 -> 14 + random.below(3);
      case 2 -> 30 + random.below(3);
      default -> 62 + random.below(3);
    };
  }

  private long fraction(int bits) {
    long mask = (1L << bits) - 1;
    return switch (random.below(8)) {
      case 0 -> 0;
      case 1 -> mask;
      case 2 -> 1L << random.below(bits);
      case 3 -> mask ^ 1L << random.below(bits);
      case 4 -> 1;
      case 5 -> (mask << random.below(bits)) & mask;
      default -> random.bits() & mask;
    };
  }
}
