package dev.megalith.cpu.kernel;

import dev.megalith.cpu.CpuState;

/// Single-precision operations on bit patterns, under FPCR and FPSR of the state. Hot.
///
/// As [Fp64]: the host's arithmetic where it is the same, else [SoftFloat].
public final class Fp32 {
  private static final FpFormat F = FpFormat.SINGLE;

  private static final int SLOW = FpControl.RMODE | FpControl.FZ;

  private Fp32() {}

  private static float of(int bits) {
    return Float.intBitsToFloat(bits);
  }

  private static long wide(int bits) {
    return Integer.toUnsignedLong(bits);
  }

  private static boolean isOrdinary(float r) {
    float magnitude = Math.abs(r);
    return magnitude > Float.MIN_NORMAL && magnitude <= Float.MAX_VALUE;
  }

  private static boolean isInexactKnown(CpuState s) {
    return (s.fpsr & FpControl.IXC) != 0;
  }

  /// Whether r, the rounded sum of x and y, is their sum (the error of Knuth's TwoSum is zero).
  private static boolean isExactSum(float x, float y, float r) {
    float part = r - x;
    return (x - (r - part)) + (y - part) == 0;
  }

  /// Products of singles are exact in double.
  private static boolean isExactProduct(float x, float y, float r) {
    return (double) x * (double) y == r;
  }

  public static int add(CpuState s, int a, int b) {
    float x = of(a);
    float y = of(b);
    float r = x + y;
    if ((s.fpcr & SLOW) == 0
        && Math.abs(r) <= Float.MAX_VALUE
        && (isInexactKnown(s) || isExactSum(x, y, r))) {
      return Float.floatToRawIntBits(r);
    }
    return (int) SoftFloat.add(s, F, wide(a), wide(b));
  }

  public static int sub(CpuState s, int a, int b) {
    float x = of(a);
    float y = of(b);
    float r = x - y;
    if ((s.fpcr & SLOW) == 0
        && Math.abs(r) <= Float.MAX_VALUE
        && (isInexactKnown(s) || isExactSum(x, -y, r))) {
      return Float.floatToRawIntBits(r);
    }
    return (int) SoftFloat.sub(s, F, wide(a), wide(b));
  }

  public static int mul(CpuState s, int a, int b) {
    float x = of(a);
    float y = of(b);
    float r = x * y;
    if ((s.fpcr & SLOW) == 0) {
      boolean exactZero = r == 0 && (x == 0 || y == 0);
      if (exactZero || isOrdinary(r) && (isInexactKnown(s) || isExactProduct(x, y, r))) {
        return Float.floatToRawIntBits(r);
      }
    }
    return (int) SoftFloat.mul(s, F, wide(a), wide(b));
  }

  /// FMULX: zero times infinity is two.
  public static int mulx(CpuState s, int a, int b) {
    float r = of(a) * of(b);
    return isOrdinary(r) ? mul(s, a, b) : (int) SoftFloat.mulx(s, F, wide(a), wide(b));
  }

  public static int div(CpuState s, int a, int b) {
    float x = of(a);
    float y = of(b);
    float r = x / y;
    if ((s.fpcr & SLOW) == 0 && isOrdinary(r) && (isInexactKnown(s) || isExactProduct(r, y, x))) {
      return Float.floatToRawIntBits(r);
    }
    return (int) SoftFloat.div(s, F, wide(a), wide(b));
  }

  public static int sqrt(CpuState s, int a) {
    float x = of(a);
    float r = (float) Math.sqrt(x);
    if ((s.fpcr & SLOW) == 0 && isOrdinary(r) && (isInexactKnown(s) || isExactProduct(r, r, x))) {
      return Float.floatToRawIntBits(r);
    }
    return (int) SoftFloat.sqrt(s, F, wide(a));
  }

  /// `addend + a * b`, rounded once.
  public static int fma(CpuState s, int addend, int a, int b) {
    if ((s.fpcr & SLOW) == 0) {
      float x = of(a);
      float y = of(b);
      float z = of(addend);
      float r = Math.fma(x, y, z);
      if (isOrdinary(r) && (isInexactKnown(s) || isExactFma(x, y, z, r))) {
        return Float.floatToRawIntBits(r);
      }
    }
    return (int) SoftFloat.fma(s, F, wide(addend), wide(a), wide(b));
  }

  /// Whether the sum is exact in double and in single.
  private static boolean isExactFma(float x, float y, float z, float r) {
    double product = (double) x * (double) y;
    double sum = product + z;
    double part = sum - product;
    return (product - (sum - part)) + (z - part) == 0 && sum == r;
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
    return a ^ Integer.MIN_VALUE;
  }

  public static int abs(int a) {
    return a & Integer.MAX_VALUE;
  }

  public static int max(CpuState s, int a, int b) {
    float r = Math.max(of(a), of(b));
    return (s.fpcr & FpControl.FZ) == 0 && !Float.isNaN(r)
        ? Float.floatToRawIntBits(r)
        : (int) SoftFloatCompare.max(s, F, wide(a), wide(b));
  }

  public static int min(CpuState s, int a, int b) {
    float r = Math.min(of(a), of(b));
    return (s.fpcr & FpControl.FZ) == 0 && !Float.isNaN(r)
        ? Float.floatToRawIntBits(r)
        : (int) SoftFloatCompare.min(s, F, wide(a), wide(b));
  }

  /// FMAXNM: a number wins over a quiet NaN.
  public static int maxNumber(CpuState s, int a, int b) {
    float r = Math.max(of(a), of(b));
    return (s.fpcr & FpControl.FZ) == 0 && !Float.isNaN(r)
        ? Float.floatToRawIntBits(r)
        : (int) SoftFloatCompare.maxNumber(s, F, wide(a), wide(b));
  }

  /// FMINNM: a number wins over a quiet NaN.
  public static int minNumber(CpuState s, int a, int b) {
    float r = Math.min(of(a), of(b));
    return (s.fpcr & FpControl.FZ) == 0 && !Float.isNaN(r)
        ? Float.floatToRawIntBits(r)
        : (int) SoftFloatCompare.minNumber(s, F, wide(a), wide(b));
  }

  /// NZCV as four bits; `signalling` for FCMPE.
  public static int compare(CpuState s, int a, int b, boolean signalling) {
    if ((s.fpcr & FpControl.FZ) == 0) {
      float x = of(a);
      float y = of(b);
      if (x < y) {
        return SoftFloatCompare.LESS;
      }
      if (x > y) {
        return SoftFloatCompare.GREATER;
      }
      if (x == y) {
        return SoftFloatCompare.EQUAL;
      }
    }
    return SoftFloatCompare.compare(s, F, wide(a), wide(b), signalling);
  }

  /// FCMEQ: quiet.
  public static boolean equal(CpuState s, int a, int b) {
    return compare(s, a, b, false) == SoftFloatCompare.EQUAL;
  }

  /// FCMGE: signalling.
  public static boolean greaterOrEqual(CpuState s, int a, int b) {
    return (compare(s, a, b, true) & 0b1001) == 0;
  }

  /// FCMGT: signalling.
  public static boolean greater(CpuState s, int a, int b) {
    return compare(s, a, b, true) == SoftFloatCompare.GREATER;
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

  /// FCVTZS to 64 bits.
  public static long toLong(CpuState s, int a) {
    float x = of(a);
    if ((s.fpcr & FpControl.FZ) == 0 && Math.abs(x) < 0x1p63f) {
      long r = (long) x;
      if (isInexactKnown(s) || r == x) {
        return r;
      }
    }
    return toFixed(s, a, 64, false, 0, FpControl.ZERO);
  }

  /// FCVTZS to 32 bits, zero-extended.
  public static long toInt(CpuState s, int a) {
    float x = of(a);
    if ((s.fpcr & FpControl.FZ) == 0 && Math.abs(x) < 0x1p31f) {
      int r = (int) x;
      if (isInexactKnown(s) || r == x) {
        return Integer.toUnsignedLong(r);
      }
    }
    return toFixed(s, a, 32, false, 0, FpControl.ZERO);
  }

  /// A 64-bit integer scaled by 2^-fixedBits, rounded by FPCR.
  public static int fromFixed(CpuState s, long value, boolean unsigned, int fixedBits) {
    if (!unsigned && fixedBits == 0) {
      return fromLong(s, value);
    }
    return (int)
        SoftFloatConvert.fromFixed(s, F, value, unsigned, fixedBits, FpControl.rounding(s.fpcr));
  }

  /// SCVTF from 64 bits.
  public static int fromLong(CpuState s, long value) {
    boolean exact = value + (1L << 24) >>> 25 == 0;
    if (exact || (s.fpcr & FpControl.RMODE) == 0 && isInexactKnown(s)) {
      return Float.floatToRawIntBits((float) value);
    }
    return (int) SoftFloatConvert.fromFixed(s, F, value, false, 0, FpControl.rounding(s.fpcr));
  }

  /// FCVT to double.
  public static long toDouble(CpuState s, int a) {
    double r = of(a);
    if ((s.fpcr & FpControl.FZ) == 0 && !Double.isNaN(r)) {
      return Double.doubleToRawLongBits(r);
    }
    return SoftFloatConvert.convert(s, F, FpFormat.DOUBLE, wide(a));
  }

  /// FCVT to half.
  public static int toHalf(CpuState s, int a) {
    return (int) SoftFloatConvert.convert(s, F, FpFormat.halfOfConversion(s.fpcr), wide(a));
  }
}
