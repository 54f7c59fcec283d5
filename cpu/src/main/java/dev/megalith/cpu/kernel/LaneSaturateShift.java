package dev.megalith.cpu.kernel;

import dev.megalith.cpu.CpuState;

/// Shifts of the lanes of a 64-bit half that saturate and say so in FPSR.QC.
public final class LaneSaturateShift {
  private LaneSaturateShift() {}

  public static long sqshl(CpuState state, long n, long m, int size) {
    return signedShift(state, n, m, size, false);
  }

  public static long sqrshl(CpuState state, long n, long m, int size) {
    return signedShift(state, n, m, size, true);
  }

  public static long uqshl(CpuState state, long n, long m, int size) {
    return unsignedShift(state, n, m, size, false);
  }

  public static long uqrshl(CpuState state, long n, long m, int size) {
    return unsignedShift(state, n, m, size, true);
  }

  private static long signedShift(CpuState state, long n, long m, int size, boolean round) {
    int bits = 8 << size;
    long r = 0;
    for (int at = 0; at < 64; at += bits) {
      int shift = (byte) (m >>> at);
      long x = Lanes.signed(n, at, bits);
      if (shift >= 0) {
        x = leftSigned(state, x, shift, bits);
      } else {
        x = round ? LaneShift.roundSigned(x, shift) : LaneShift.shiftSigned(x, shift);
      }
      r |= Lanes.put(x, at, bits);
    }
    return r;
  }

  private static long unsignedShift(CpuState state, long n, long m, int size, boolean round) {
    int bits = 8 << size;
    long r = 0;
    for (int at = 0; at < 64; at += bits) {
      int shift = (byte) (m >>> at);
      long x = Lanes.unsigned(n, at, bits);
      if (shift >= 0) {
        x = leftUnsigned(state, x, shift, bits);
      } else {
        x = round ? LaneShift.roundUnsigned(x, shift) : LaneShift.shiftUnsigned(x, shift);
      }
      r |= Lanes.put(x, at, bits);
    }
    return r;
  }

  /// `x << shift` clamped to signed `bits`.
  private static long leftSigned(CpuState state, long x, int shift, int bits) {
    // Bits of x below its sign; they must not reach the lane's sign bit.
    int significant = 64 - Long.numberOfLeadingZeros(x ^ x >> 63);
    if (x != 0 && significant + shift > bits - 1) {
      return LaneSaturate.limit(state, x < 0) >> (64 - bits);
    }
    return x == 0 ? 0 : x << shift;
  }

  /// Unsigned `x << shift` clamped to `bits`.
  private static long leftUnsigned(CpuState state, long x, int shift, int bits) {
    int significant = 64 - Long.numberOfLeadingZeros(x);
    if (x != 0 && significant + shift > bits) {
      return LaneSaturate.saturatedTo(state, -1L);
    }
    return x == 0 ? 0 : x << shift;
  }

  public static long sqshlImmediate(CpuState state, long n, int amount, int size) {
    return sqshl(state, n, Lanes.splat(amount, size), size);
  }

  public static long uqshlImmediate(CpuState state, long n, int amount, int size) {
    return uqshl(state, n, Lanes.splat(amount, size), size);
  }

  /// SQSHLU: signed lanes, clamped to unsigned.
  public static long sqshluImmediate(CpuState state, long n, int amount, int size) {
    long negative = LaneInteger.cmltZero(n, size);
    if (negative != 0) {
      Lanes.saturated(state);
    }
    return uqshl(state, n & ~negative, Lanes.splat(amount, size), size);
  }

  // The narrowing shifts: `size` is that of the narrow lanes, the result stands in the low 32 bits.

  public static long shrn(CpuState state, long n, int amount, int size) {
    return Lanes.narrow(LaneShift.ushr(n, amount, size + 1), size);
  }

  public static long rshrn(CpuState state, long n, int amount, int size) {
    return Lanes.narrow(LaneShift.urshr(n, amount, size + 1), size);
  }

  public static long sqshrn(CpuState state, long n, int amount, int size) {
    return LaneSaturate.sqxtn(state, LaneShift.sshr(n, amount, size + 1), size);
  }

  public static long sqrshrn(CpuState state, long n, int amount, int size) {
    return LaneSaturate.sqxtn(state, LaneShift.srshr(n, amount, size + 1), size);
  }

  public static long sqshrun(CpuState state, long n, int amount, int size) {
    return LaneSaturate.sqxtun(state, LaneShift.sshr(n, amount, size + 1), size);
  }

  public static long sqrshrun(CpuState state, long n, int amount, int size) {
    return LaneSaturate.sqxtun(state, LaneShift.srshr(n, amount, size + 1), size);
  }

  public static long uqshrn(CpuState state, long n, int amount, int size) {
    return LaneSaturate.uqxtn(state, LaneShift.ushr(n, amount, size + 1), size);
  }

  public static long uqrshrn(CpuState state, long n, int amount, int size) {
    return LaneSaturate.uqxtn(state, LaneShift.urshr(n, amount, size + 1), size);
  }
}
