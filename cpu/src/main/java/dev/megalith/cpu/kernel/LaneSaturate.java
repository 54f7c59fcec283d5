package dev.megalith.cpu.kernel;

import dev.megalith.cpu.CpuState;

/// Arithmetic on the lanes of a 64-bit half that saturates and says so in FPSR.QC.
public final class LaneSaturate {
  private LaneSaturate() {}

  public static long sqadd(CpuState state, long n, long m, int size) {
    if (size == 3) {
      long sum = n + m;
      return ((n ^ sum) & (m ^ sum)) < 0 ? limit(state, n < 0) : sum;
    }
    int bits = 8 << size;
    long r = 0;
    for (int at = 0; at < 64; at += bits) {
      long sum = Lanes.signed(n, at, bits) + Lanes.signed(m, at, bits);
      r |= Lanes.put(Lanes.saturateSigned(state, sum, bits), at, bits);
    }
    return r;
  }

  public static long sqsub(CpuState state, long n, long m, int size) {
    if (size == 3) {
      long difference = n - m;
      return ((n ^ m) & (n ^ difference)) < 0 ? limit(state, n < 0) : difference;
    }
    int bits = 8 << size;
    long r = 0;
    for (int at = 0; at < 64; at += bits) {
      long difference = Lanes.signed(n, at, bits) - Lanes.signed(m, at, bits);
      r |= Lanes.put(Lanes.saturateSigned(state, difference, bits), at, bits);
    }
    return r;
  }

  public static long uqadd(CpuState state, long n, long m, int size) {
    long sum = LaneInteger.add(n, m, size);
    long over = LaneInteger.cmhi(n, sum, size);
    return over == 0 ? sum : saturatedTo(state, sum | over);
  }

  public static long uqsub(CpuState state, long n, long m, int size) {
    long under = LaneInteger.cmhi(m, n, size);
    long difference = LaneInteger.sub(n, m, size);
    return under == 0 ? difference : saturatedTo(state, difference & ~under);
  }

  /// SUQADD: adds unsigned `n` to the signed destination.
  public static long suqadd(CpuState state, long d, long n, int size) {
    int bits = 8 << size;
    long r = 0;
    for (int at = 0; at < 64; at += bits) {
      long a = Lanes.signed(d, at, bits);
      long b = Lanes.unsigned(n, at, bits);
      long sum = a + b;
      if (size == 3) {
        boolean over = b < 0 ? a >= 0 || sum < 0 : a > 0 && sum < 0;
        sum = over ? limit(state, false) : sum;
      } else {
        sum = Lanes.saturateSigned(state, sum, bits);
      }
      r |= Lanes.put(sum, at, bits);
    }
    return r;
  }

  /// USQADD: adds signed `n` to the unsigned destination.
  public static long usqadd(CpuState state, long d, long n, int size) {
    int bits = 8 << size;
    long r = 0;
    for (int at = 0; at < 64; at += bits) {
      long a = Lanes.unsigned(d, at, bits);
      long b = Lanes.signed(n, at, bits);
      long sum = a + b;
      if (size < 3) {
        sum = Lanes.saturateUnsigned(state, sum, bits);
      } else if (b < 0 ? Long.compareUnsigned(a, -b) < 0 : Long.compareUnsigned(sum, a) < 0) {
        sum = saturatedTo(state, b < 0 ? 0 : -1L);
      }
      r |= Lanes.put(sum, at, bits);
    }
    return r;
  }

  public static long sqabs(CpuState state, long n, int size) {
    long lowest = LaneInteger.cmeq(n, Lanes.high(size), size);
    long r = LaneInteger.abs(n, size);
    return lowest == 0 ? r : saturatedTo(state, r ^ lowest);
  }

  public static long sqneg(CpuState state, long n, int size) {
    long lowest = LaneInteger.cmeq(n, Lanes.high(size), size);
    long r = LaneInteger.neg(n, size);
    return lowest == 0 ? r : saturatedTo(state, r ^ lowest);
  }

  public static long sqdmulh(CpuState state, long n, long m, int size) {
    return doublingHigh(state, 0, n, m, size, 0, 1);
  }

  public static long sqrdmulh(CpuState state, long n, long m, int size) {
    return doublingHigh(state, 0, n, m, size, 1, 1);
  }

  public static long sqrdmlah(CpuState state, long d, long n, long m, int size) {
    return doublingHigh(state, d, n, m, size, 1, 1);
  }

  public static long sqrdmlsh(CpuState state, long d, long n, long m, int size) {
    return doublingHigh(state, d, n, m, size, 1, -1);
  }

  /// The high half of `d:0 + sign * 2 * n * m`, rounded where `round` is 1. The doubling is taken
  /// back by shifting one bit less, so that 64 bits hold all of it.
  private static long doublingHigh(
      CpuState state, long d, long n, long m, int size, int round, int sign) {
    int bits = 8 << size;
    long r = 0;
    for (int at = 0; at < 64; at += bits) {
      long product = sign * Lanes.signed(n, at, bits) * Lanes.signed(m, at, bits);
      long sum = (Lanes.signed(d, at, bits) << (bits - 1)) + product;
      long high = (sum + ((long) round << (bits - 2))) >> (bits - 1);
      r |= Lanes.put(Lanes.saturateSigned(state, high, bits), at, bits);
    }
    return r;
  }

  /// SQDMULL on widened operands: `size` is that of the wide lanes.
  public static long sqdmull(CpuState state, long n, long m, int size) {
    long product = LaneInteger.mul(n, m, size);
    // Twice the product leaves the range only for the lowest value squared.
    return sqadd(state, product, product, size);
  }

  public static long sqdmlal(CpuState state, long d, long n, long m, int size) {
    return sqadd(state, d, sqdmull(state, n, m, size), size);
  }

  public static long sqdmlsl(CpuState state, long d, long n, long m, int size) {
    return sqsub(state, d, sqdmull(state, n, m, size), size);
  }

  /// SQXTN: the signed lanes of twice `size` in `n`, clamped to `size`, in the low 32 bits.
  public static long sqxtn(CpuState state, long n, int size) {
    int bits = 8 << size;
    long r = 0;
    for (int at = 0; at < 32; at += bits) {
      long x = Lanes.signed(n, 2 * at, 2 * bits);
      r |= Lanes.put(Lanes.saturateSigned(state, x, bits), at, bits);
    }
    return r;
  }

  public static long sqxtun(CpuState state, long n, int size) {
    int bits = 8 << size;
    long r = 0;
    for (int at = 0; at < 32; at += bits) {
      long x = Lanes.signed(n, 2 * at, 2 * bits);
      r |= Lanes.put(Lanes.saturateUnsigned(state, x, bits), at, bits);
    }
    return r;
  }

  public static long uqxtn(CpuState state, long n, int size) {
    int bits = 8 << size;
    long max = (1L << bits) - 1;
    long r = 0;
    for (int at = 0; at < 32; at += bits) {
      long x = Lanes.unsigned(n, 2 * at, 2 * bits);
      boolean over = Long.compareUnsigned(x, max) > 0;
      r |= Lanes.put(over ? saturatedTo(state, max) : x, at, bits);
    }
    return r;
  }

  static long limit(CpuState state, boolean negative) {
    return saturatedTo(state, negative ? Long.MIN_VALUE : Long.MAX_VALUE);
  }

  static long saturatedTo(CpuState state, long value) {
    Lanes.saturated(state);
    return value;
  }
}
