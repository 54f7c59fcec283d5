package dev.megalith.tests.differential;

/// A small generator of random numbers (xorshift64*), replayed by its seed.
public final class RandomSource {
  private long state;

  public RandomSource(long seed) {
    state = seed * 0x9E37_79B9_7F4A_7C15L ^ 0x5DEE_CE66_D1CE_4E5BL;
    if (state == 0) {
      state = 1;
    }
    for (int i = 0; i < 8; i++) {
      bits();
    }
  }

  /// 64 random bits.
  public long bits() {
    long s = state;
    s ^= s >>> 12;
    s ^= s << 25;
    s ^= s >>> 27;
    state = s;
    long product = s * 0x2545_F491_4F6C_DD1DL;
    return product ^ product >>> 32;
  }

  /// 0 to `bound` - 1.
  public int below(int bound) {
    return (int) (((bits() >>> 32) * bound) >>> 32);
  }

  public boolean oneIn(int n) {
    return below(n) == 0;
  }

  public long pick(long[] values) {
    return values[below(values.length)];
  }
}
