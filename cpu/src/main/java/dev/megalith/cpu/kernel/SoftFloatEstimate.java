package dev.megalith.cpu.kernel;

import dev.megalith.cpu.CpuState;

/// Reciprocal and reciprocal square root estimates, and the reciprocal exponent.
///
/// Spec: [ARM] shared pseudocode FPRecipEstimate, FPRSqrtEstimate, FPRecpX, RecipEstimate,
/// RecipSqrtEstimate, UnsignedRecipEstimate, UnsignedRSqrtEstimate.
public final class SoftFloatEstimate {
  private static final short[] RSQRT = new short[512];

  static {
    for (int a = 128; a < RSQRT.length; a++) {
      RSQRT[a] = (short) computeRecipSqrt(a);
    }
  }

  private SoftFloatEstimate() {}

  /// The 9-bit estimate of 2^17 / a for a in 256..511, at the middle of its interval.
  static int recipEstimate(int a) {
    int twice = a * 2 + 1;
    return ((1 << 19) / twice + 1) / 2;
  }

  /// The 9-bit estimate of the reciprocal square root for a in 128..511.
  static int recipSqrtEstimate(int a) {
    return RSQRT[a];
  }

  private static int computeRecipSqrt(int a) {
    int middle = a < 256 ? a * 2 + 1 : ((a & ~1) + 1) * 2;
    int b = 512;
    while (middle * (b + 1) * (b + 1) < 1 << 28) {
      b++;
    }
    return (b + 1) / 2;
  }

  /// URECPE of one 32-bit element.
  public static int unsignedRecipEstimate(int a) {
    return a >= 0 ? -1 : recipEstimate(a >>> 23) << 23;
  }

  /// URSQRTE of one 32-bit element.
  public static int unsignedRsqrtEstimate(int a) {
    return a >>> 30 == 0 ? -1 : recipSqrtEstimate(a >>> 23) << 23;
  }

  /// FRECPE.
  public static long recip(CpuState s, FpFormat f, long bits) {
    bits = SoftFloatRound.flushInput(s, f, bits);
    if (f.isNan(bits)) {
      return SoftFloatRound.quiet(s, f, bits);
    }
    long sign = bits & f.signBit;
    if (f.isInfinite(bits)) {
      return sign;
    }
    if (f.isZero(bits)) {
      s.fpsr |= FpControl.DZC;
      return sign | f.infinity;
    }
    int exponent = f.exponent(bits);
    if (exponent < -f.bias - 1) {
      return SoftFloatRound.overflow(s, f, sign != 0, FpControl.rounding(s.fpcr));
    }
    if ((s.fpcr & f.flushBit) != 0 && exponent >= f.bias - 1) {
      s.fpsr |= FpControl.UFC;
      return sign;
    }
    int scaled = (int) (f.significand(bits) >>> 55);
    // The estimate's leading bit at the place of a normal number's implicit one.
    long fraction = (long) recipEstimate(scaled) << 55;
    int field = f.bias - 1 - exponent;
    int drop = 63 - f.fractionBits;
    return field > 0
        ? sign | ((long) (field - 1) << f.fractionBits) + (fraction >>> drop)
        : sign | fraction >>> (drop + 1 - field);
  }

  /// FRSQRTE.
  public static long rsqrt(CpuState s, FpFormat f, long bits) {
    bits = SoftFloatRound.flushInput(s, f, bits);
    if (f.isNan(bits)) {
      return SoftFloatRound.quiet(s, f, bits);
    }
    if (f.isZero(bits)) {
      s.fpsr |= FpControl.DZC;
      return bits | f.infinity;
    }
    if (f.isNegative(bits)) {
      return SoftFloatRound.invalid(s, f);
    }
    if (f.isInfinite(bits)) {
      return 0;
    }
    int exponent = f.exponent(bits);
    // An even exponent field is an odd exponent: the significand counts 2..4.
    boolean odd = (exponent & 1) != 0;
    int scaled = (int) (f.significand(bits) >>> (odd ? 55 : 56));
    int field = (3 * f.bias - 1 - (exponent + f.bias)) >> 1;
    long fraction = (long) recipSqrtEstimate(scaled) << 55 >>> (63 - f.fractionBits);
    return ((long) (field - 1) << f.fractionBits) + fraction;
  }

  /// FRECPX: the exponent field inverted, the fraction zero.
  public static long exponent(CpuState s, FpFormat f, long bits) {
    bits = SoftFloatRound.flushInput(s, f, bits);
    if (f.isNan(bits)) {
      return SoftFloatRound.quiet(s, f, bits);
    }
    long sign = bits & f.signBit;
    int field = f.exponentField(bits);
    int result = field == 0 ? f.exponentLimit - 1 : f.exponentLimit - field;
    return sign | (long) result << f.fractionBits;
  }
}
