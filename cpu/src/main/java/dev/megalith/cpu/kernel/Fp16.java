package dev.megalith.cpu.kernel;

import dev.megalith.cpu.CpuState;

/// Half-precision operations on bit patterns in the low 16 bits of an int, zero-extended, under
/// FPCR and FPSR of the state. All by [SoftFloat].
public final class Fp16 {
  private static final FpFormat F = FpFormat.HALF;

  private Fp16() {}

  private static long wide(int bits) {
    return bits & 0xFFFFL;
  }

  public static int add(CpuState s, int a, int b) {
    return (int) SoftFloat.add(s, F, wide(a), wide(b));
  }

  public static int sub(CpuState s, int a, int b) {
    return (int) SoftFloat.sub(s, F, wide(a), wide(b));
  }

  public static int mul(CpuState s, int a, int b) {
    return (int) SoftFloat.mul(s, F, wide(a), wide(b));
  }

  /// FMULX: zero times infinity is two.
  public static int mulx(CpuState s, int a, int b) {
    return (int) SoftFloat.mulx(s, F, wide(a), wide(b));
  }

  public static int div(CpuState s, int a, int b) {
    return (int) SoftFloat.div(s, F, wide(a), wide(b));
  }

  public static int sqrt(CpuState s, int a) {
    return (int) SoftFloat.sqrt(s, F, wide(a));
  }

  /// `addend + a * b`, rounded once.
  public static int fma(CpuState s, int addend, int a, int b) {
    return (int) SoftFloat.fma(s, F, wide(addend), wide(a), wide(b));
  }

  /// FRECPS: 2 - a * b.
  public static int recipStep(CpuState s, int a, int b) {
    return (int) SoftFloat.recipStep(s, F, wide(a), wide(b));
  }

  /// FRSQRTS: (3 - a * b) / 2.
  public static int rsqrtStep(CpuState s, int a, int b) {
    return (int) SoftFloat.rsqrtStep(s, F, wide(a), wide(b));
  }

  /// FABD: the magnitude of a - b.
  public static int absoluteDifference(CpuState s, int a, int b) {
    return abs(sub(s, a, b));
  }

  public static int neg(int a) {
    return (a ^ 0x8000) & 0xFFFF;
  }

  public static int abs(int a) {
    return a & 0x7FFF;
  }

  public static int max(CpuState s, int a, int b) {
    return (int) SoftFloatCompare.max(s, F, wide(a), wide(b));
  }

  public static int min(CpuState s, int a, int b) {
    return (int) SoftFloatCompare.min(s, F, wide(a), wide(b));
  }

  /// FMAXNM: a number wins over a quiet NaN.
  public static int maxNumber(CpuState s, int a, int b) {
    return (int) SoftFloatCompare.maxNumber(s, F, wide(a), wide(b));
  }

  /// FMINNM: a number wins over a quiet NaN.
  public static int minNumber(CpuState s, int a, int b) {
    return (int) SoftFloatCompare.minNumber(s, F, wide(a), wide(b));
  }

  /// NZCV as four bits; `signalling` for FCMPE.
  public static int compare(CpuState s, int a, int b, boolean signalling) {
    return SoftFloatCompare.compare(s, F, wide(a), wide(b), signalling);
  }

  /// FCMEQ: quiet.
  public static boolean equal(CpuState s, int a, int b) {
    return SoftFloatCompare.equal(s, F, wide(a), wide(b));
  }

  /// FCMGE: signalling.
  public static boolean greaterOrEqual(CpuState s, int a, int b) {
    return SoftFloatCompare.greaterOrEqual(s, F, wide(a), wide(b));
  }

  /// FCMGT: signalling.
  public static boolean greater(CpuState s, int a, int b) {
    return SoftFloatCompare.greater(s, F, wide(a), wide(b));
  }

  /// FRECPE.
  public static int recipEstimate(CpuState s, int a) {
    return (int) SoftFloatEstimate.recip(s, F, wide(a));
  }

  /// FRSQRTE.
  public static int rsqrtEstimate(CpuState s, int a) {
    return (int) SoftFloatEstimate.rsqrt(s, F, wide(a));
  }

  /// FRECPX.
  public static int recipExponent(CpuState s, int a) {
    return (int) SoftFloatEstimate.exponent(s, F, wide(a));
  }

  /// FRINT*: `exact` for FRINTX.
  public static int roundToIntegral(CpuState s, int a, int rounding, boolean exact) {
    return (int) SoftFloatConvert.roundToIntegral(s, F, wide(a), rounding, exact);
  }

  /// An integer of `width` bits, zero-extended.
  public static long toFixed(
      CpuState s, int a, int width, boolean unsigned, int fixedBits, int rounding) {
    return SoftFloatConvert.toFixed(s, F, wide(a), width, unsigned, fixedBits, rounding);
  }

  /// A 64-bit integer scaled by 2^-fixedBits, rounded by FPCR.
  public static int fromFixed(CpuState s, long value, boolean unsigned, int fixedBits) {
    return (int)
        SoftFloatConvert.fromFixed(s, F, value, unsigned, fixedBits, FpControl.rounding(s.fpcr));
  }

  /// FCVT to single, from the format that FPCR.AHP selects.
  public static int toSingle(CpuState s, int a) {
    return (int)
        SoftFloatConvert.convert(s, FpFormat.halfOfConversion(s.fpcr), FpFormat.SINGLE, wide(a));
  }

  /// FCVT to double, from the format that FPCR.AHP selects.
  public static long toDouble(CpuState s, int a) {
    return SoftFloatConvert.convert(s, FpFormat.halfOfConversion(s.fpcr), FpFormat.DOUBLE, wide(a));
  }
}
