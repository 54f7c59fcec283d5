package dev.megalith.cpu.kernel;

import dev.megalith.cpu.CpuState;

/// Lanes packed in a 64-bit half of a vector: how they are cut, put, widened and narrowed. Hot.
///
/// `size` 0 to 3 stands for lanes of 8, 16, 32 and 64 bits, lane 0 in the lowest bits. `HIGH` and
/// `LOW` are the highest and lowest bit of each lane.
public final class Lanes {
  /// FPSR.QC: some instruction saturated since it was cleared.
  public static final int QC = 1 << 27;

  private static final long[] HIGH = {
    0x8080_8080_8080_8080L, 0x8000_8000_8000_8000L, 0x8000_0000_8000_0000L, Long.MIN_VALUE
  };
  private static final long[] LOW = {
    0x0101_0101_0101_0101L, 0x0001_0001_0001_0001L, 0x0000_0001_0000_0001L, 1
  };

  private Lanes() {}

  public static long high(int size) {
    return HIGH[size];
  }

  public static long low(int size) {
    return LOW[size];
  }

  /// The ones of a single lane at the bottom.
  public static long mask(int size) {
    return -1L >>> (64 - (8 << size));
  }

  /// The lane of `bits` bits at bit `at`, sign-extended.
  public static long signed(long half, int at, int bits) {
    return (half << (64 - bits - at)) >> (64 - bits);
  }

  /// The lane of `bits` bits at bit `at`, zero-extended.
  public static long unsigned(long half, int at, int bits) {
    return (half << (64 - bits - at)) >>> (64 - bits);
  }

  /// The low `bits` bits of `value`, moved to bit `at`.
  public static long put(long value, int at, int bits) {
    return (value << (64 - bits)) >>> (64 - bits - at);
  }

  /// `value` in all lanes.
  public static long splat(long value, int size) {
    return (value & mask(size)) * LOW[size];
  }

  /// All ones in each lane whose highest bit is set in `flags`, whose other bits are clear.
  public static long fill(long flags, int size) {
    return (flags - (flags >>> ((8 << size) - 1))) | flags;
  }

  /// The 32 bits of `half` (the low or the upper ones) with each lane zero-extended to its double.
  public static long widenUnsigned(long half, boolean upper, int size) {
    long x = upper ? half >>> 32 : half & 0xFFFF_FFFFL;
    if (size == 2) {
      return x;
    }
    x = (x | x << 16) & 0x0000_FFFF_0000_FFFFL;
    return size == 1 ? x : (x | x << 8) & 0x00FF_00FF_00FF_00FFL;
  }

  /// The same with sign extension.
  public static long widenSigned(long half, boolean upper, int size) {
    if (size == 2) {
      return upper ? half >> 32 : (int) half;
    }
    long x = widenUnsigned(half, upper, size);
    long signs = x & (size == 1 ? 0x0000_8000_0000_8000L : 0x0080_0080_0080_0080L);
    return x | signs * (size == 1 ? 0x1_FFFEL : 0x1FEL);
  }

  public static long widen(long half, boolean upper, int size, boolean isUnsigned) {
    return isUnsigned ? widenUnsigned(half, upper, size) : widenSigned(half, upper, size);
  }

  /// The low halves of the lanes of `half`, `size` being that of the narrow lanes, in 32 bits.
  public static long narrow(long half, int size) {
    long x = half;
    if (size == 0) {
      x &= 0x00FF_00FF_00FF_00FFL;
      x = (x | x >>> 8) & 0x0000_FFFF_0000_FFFFL;
      return (x | x >>> 16) & 0xFFFF_FFFFL;
    }
    if (size == 1) {
      x &= 0x0000_FFFF_0000_FFFFL;
      return (x | x >>> 16) & 0xFFFF_FFFFL;
    }
    return x & 0xFFFF_FFFFL;
  }

  /// `value` clamped to signed `bits` (below 64), noting saturation.
  public static long saturateSigned(CpuState state, long value, int bits) {
    long max = (1L << (bits - 1)) - 1;
    if (value > max) {
      saturated(state);
      return max;
    }
    if (value < ~max) {
      saturated(state);
      return ~max;
    }
    return value;
  }

  /// Signed `value` clamped to unsigned `bits` (below 64), noting saturation.
  public static long saturateUnsigned(CpuState state, long value, int bits) {
    long max = (1L << bits) - 1;
    if (value < 0 || value > max) {
      saturated(state);
      return value < 0 ? 0 : max;
    }
    return value;
  }

  public static void saturated(CpuState state) {
    state.fpsr |= QC;
  }
}
