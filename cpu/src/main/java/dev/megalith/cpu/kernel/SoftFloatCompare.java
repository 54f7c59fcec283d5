package dev.megalith.cpu.kernel;

import dev.megalith.cpu.CpuState;

/// Comparisons, minimum and maximum for all formats.
///
/// Spec: [ARM] shared pseudocode FPCompare, FPCompareEQ, FPCompareGE, FPCompareGT, FPMax, FPMin,
/// FPMaxNum, FPMinNum.
public final class SoftFloatCompare {
  /// NZCV of an unordered comparison.
  public static final int UNORDERED = 0b0011;

  public static final int LESS = 0b1000;
  public static final int EQUAL = 0b0110;
  public static final int GREATER = 0b0010;

  private SoftFloatCompare() {}

  /// FCMP, or FCMPE where `signalling`: NZCV as four bits. A signalling NaN, or any NaN where
  /// `signalling`, is an invalid operation.
  public static int compare(CpuState s, FpFormat f, long a, long b, boolean signalling) {
    a = SoftFloatRound.flushInput(s, f, a);
    b = SoftFloatRound.flushInput(s, f, b);
    if (f.isNan(a) || f.isNan(b)) {
      if (signalling || f.isSignallingNan(a) || f.isSignallingNan(b)) {
        s.fpsr |= FpControl.IOC;
      }
      return UNORDERED;
    }
    long left = order(f, a);
    long right = order(f, b);
    return left == right ? EQUAL : left < right ? LESS : GREATER;
  }

  /// FCMEQ of Advanced SIMD: quiet.
  public static boolean equal(CpuState s, FpFormat f, long a, long b) {
    return compare(s, f, a, b, false) == EQUAL;
  }

  /// FCMGE of Advanced SIMD: signalling.
  public static boolean greaterOrEqual(CpuState s, FpFormat f, long a, long b) {
    int result = compare(s, f, a, b, true);
    return result == EQUAL || result == GREATER;
  }

  /// FCMGT of Advanced SIMD: signalling.
  public static boolean greater(CpuState s, FpFormat f, long a, long b) {
    return compare(s, f, a, b, true) == GREATER;
  }

  public static long max(CpuState s, FpFormat f, long a, long b) {
    a = SoftFloatRound.flushInput(s, f, a);
    b = SoftFloatRound.flushInput(s, f, b);
    if (f.isNan(a) || f.isNan(b)) {
      return SoftFloatRound.propagate(s, f, a, b);
    }
    return maxNumbers(f, a, b);
  }

  public static long min(CpuState s, FpFormat f, long a, long b) {
    a = SoftFloatRound.flushInput(s, f, a);
    b = SoftFloatRound.flushInput(s, f, b);
    if (f.isNan(a) || f.isNan(b)) {
      return SoftFloatRound.propagate(s, f, a, b);
    }
    return minNumbers(f, a, b);
  }

  /// FMAXNM: a number wins over a quiet NaN.
  public static long maxNumber(CpuState s, FpFormat f, long a, long b) {
    if (isQuietNan(f, a) && !f.isNan(b)) {
      return SoftFloatRound.flushInput(s, f, b);
    }
    if (isQuietNan(f, b) && !f.isNan(a)) {
      return SoftFloatRound.flushInput(s, f, a);
    }
    return max(s, f, a, b);
  }

  /// FMINNM: a number wins over a quiet NaN.
  public static long minNumber(CpuState s, FpFormat f, long a, long b) {
    if (isQuietNan(f, a) && !f.isNan(b)) {
      return SoftFloatRound.flushInput(s, f, b);
    }
    if (isQuietNan(f, b) && !f.isNan(a)) {
      return SoftFloatRound.flushInput(s, f, a);
    }
    return min(s, f, a, b);
  }

  private static boolean isQuietNan(FpFormat f, long bits) {
    return f.isNan(bits) && !f.isSignallingNan(bits);
  }

  /// The larger number; +0 of two zeros if there is one.
  private static long maxNumbers(FpFormat f, long a, long b) {
    if (f.isZero(a) && f.isZero(b)) {
      return a & b;
    }
    return order(f, a) > order(f, b) ? a : b;
  }

  /// The smaller number; -0 of two zeros if there is one.
  private static long minNumbers(FpFormat f, long a, long b) {
    if (f.isZero(a) && f.isZero(b)) {
      return a | b;
    }
    return order(f, a) < order(f, b) ? a : b;
  }

  /// Integers in the order of the numbers, with both zeros at 0.
  private static long order(FpFormat f, long bits) {
    long magnitude = f.magnitude(bits);
    return f.isNegative(bits) ? -magnitude : magnitude;
  }
}
