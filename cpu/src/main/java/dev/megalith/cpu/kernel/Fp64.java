package dev.megalith.cpu.kernel;

import dev.megalith.cpu.CpuState;

/// Double-precision operations on bit patterns, under FPCR and FPSR of the state. Hot.
///
/// The host's arithmetic does what it does exactly as Arm: rounding to nearest, no flushing, a
/// normal result, and an inexact flag that is already set or provably stays as it is. All else goes
/// to [SoftFloat]. `Math.fma` is one instruction on hosts with FMA3.
public final class Fp64 {
  private static final FpFormat F = FpFormat.DOUBLE;

  /// What of FPCR must be clear for the host's arithmetic.
  private static final int SLOW = FpControl.RMODE | FpControl.FZ;

  /// Above this, error terms of products and quotients do not underflow.
  private static final double SAFE = 0x1p-900;

  private Fp64() {}

  private static double of(long bits) {
    return Double.longBitsToDouble(bits);
  }

  /// Whether a result raises neither overflow, underflow nor invalid, and is no NaN.
  private static boolean isOrdinary(double r) {
    double magnitude = Math.abs(r);
    return magnitude > Double.MIN_NORMAL && magnitude <= Double.MAX_VALUE;
  }

  private static boolean isInexactKnown(CpuState s) {
    return (s.fpsr & FpControl.IXC) != 0;
  }

  /// Whether r, the rounded sum of x and y, is their sum (the error of Knuth's TwoSum is zero).
  private static boolean isExactSum(double x, double y, double r) {
    double part = r - x;
    return (x - (r - part)) + (y - part) == 0;
  }

  private static boolean isExactProduct(double x, double y, double r) {
    return Math.abs(r) > SAFE && Math.fma(x, y, -r) == 0;
  }

  public static long add(CpuState s, long a, long b) {
    double x = of(a);
    double y = of(b);
    double r = x + y;
    if ((s.fpcr & SLOW) == 0
        && Math.abs(r) <= Double.MAX_VALUE
        && (isInexactKnown(s) || isExactSum(x, y, r))) {
      return Double.doubleToRawLongBits(r);
    }
    return SoftFloat.add(s, F, a, b);
  }

  public static long sub(CpuState s, long a, long b) {
    double x = of(a);
    double y = of(b);
    double r = x - y;
    if ((s.fpcr & SLOW) == 0
        && Math.abs(r) <= Double.MAX_VALUE
        && (isInexactKnown(s) || isExactSum(x, -y, r))) {
      return Double.doubleToRawLongBits(r);
    }
    return SoftFloat.sub(s, F, a, b);
  }

  public static long mul(CpuState s, long a, long b) {
    double x = of(a);
    double y = of(b);
    double r = x * y;
    if ((s.fpcr & SLOW) == 0) {
      boolean exactZero = r == 0 && (x == 0 || y == 0);
      if (exactZero || isOrdinary(r) && (isInexactKnown(s) || isExactProduct(x, y, r))) {
        return Double.doubleToRawLongBits(r);
      }
    }
    return SoftFloat.mul(s, F, a, b);
  }

  /// FMULX: zero times infinity is two.
  public static long mulx(CpuState s, long a, long b) {
    double r = of(a) * of(b);
    return isOrdinary(r) ? mul(s, a, b) : SoftFloat.mulx(s, F, a, b);
  }

  public static long div(CpuState s, long a, long b) {
    double x = of(a);
    double y = of(b);
    double r = x / y;
    if ((s.fpcr & SLOW) == 0 && isOrdinary(r)) {
      boolean large = Math.abs(x) > SAFE && Math.abs(y) > SAFE;
      if (isInexactKnown(s) || large && Math.fma(r, y, -x) == 0) {
        return Double.doubleToRawLongBits(r);
      }
    }
    return SoftFloat.div(s, F, a, b);
  }

  public static long sqrt(CpuState s, long a) {
    double x = of(a);
    double r = Math.sqrt(x);
    if ((s.fpcr & SLOW) == 0
        && isOrdinary(r)
        && (isInexactKnown(s) || x > SAFE && Math.fma(r, r, -x) == 0)) {
      return Double.doubleToRawLongBits(r);
    }
    return SoftFloat.sqrt(s, F, a);
  }

  /// `addend + a * b`, rounded once.
  public static long fma(CpuState s, long addend, long a, long b) {
    if ((s.fpcr & SLOW) == 0) {
      double x = of(a);
      double y = of(b);
      double z = of(addend);
      double r = Math.fma(x, y, z);
      if (isOrdinary(r) && (isInexactKnown(s) || isExactFma(x, y, z, r))) {
        return Double.doubleToRawLongBits(r);
      }
    }
    return SoftFloat.fma(s, F, addend, a, b);
  }

  private static boolean isExactFma(double x, double y, double z, double r) {
    double product = x * y;
    return isExactProduct(x, y, product) && isExactSum(product, z, r);
  }

  /// FRECPS: 2 - a * b.
  public static long recipStep(CpuState s, long a, long b) {
    return SoftFloat.recipStep(s, F, a, b);
  }

  /// FRSQRTS: (3 - a * b) / 2.
  public static long rsqrtStep(CpuState s, long a, long b) {
    return SoftFloat.rsqrtStep(s, F, a, b);
  }

  /// FABD: the magnitude of a - b.
  public static long absoluteDifference(CpuState s, long a, long b) {
    return abs(sub(s, a, b));
  }

  public static long neg(long a) {
    return a ^ Long.MIN_VALUE;
  }

  public static long abs(long a) {
    return a & Long.MAX_VALUE;
  }

  public static long max(CpuState s, long a, long b) {
    double r = Math.max(of(a), of(b));
    return (s.fpcr & FpControl.FZ) == 0 && !Double.isNaN(r)
        ? Double.doubleToRawLongBits(r)
        : SoftFloatCompare.max(s, F, a, b);
  }

  public static long min(CpuState s, long a, long b) {
    double r = Math.min(of(a), of(b));
    return (s.fpcr & FpControl.FZ) == 0 && !Double.isNaN(r)
        ? Double.doubleToRawLongBits(r)
        : SoftFloatCompare.min(s, F, a, b);
  }

  /// FMAXNM: a number wins over a quiet NaN.
  public static long maxNumber(CpuState s, long a, long b) {
    double r = Math.max(of(a), of(b));
    return (s.fpcr & FpControl.FZ) == 0 && !Double.isNaN(r)
        ? Double.doubleToRawLongBits(r)
        : SoftFloatCompare.maxNumber(s, F, a, b);
  }

  /// FMINNM: a number wins over a quiet NaN.
  public static long minNumber(CpuState s, long a, long b) {
    double r = Math.min(of(a), of(b));
    return (s.fpcr & FpControl.FZ) == 0 && !Double.isNaN(r)
        ? Double.doubleToRawLongBits(r)
        : SoftFloatCompare.minNumber(s, F, a, b);
  }

  /// NZCV as four bits; `signalling` for FCMPE.
  public static int compare(CpuState s, long a, long b, boolean signalling) {
    if ((s.fpcr & FpControl.FZ) == 0) {
      double x = of(a);
      double y = of(b);
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
    return SoftFloatCompare.compare(s, F, a, b, signalling);
  }

  /// FCMEQ: quiet.
  public static boolean equal(CpuState s, long a, long b) {
    return compare(s, a, b, false) == SoftFloatCompare.EQUAL;
  }

  /// FCMGE: signalling.
  public static boolean greaterOrEqual(CpuState s, long a, long b) {
    return (compare(s, a, b, true) & 0b1001) == 0;
  }

  /// FCMGT: signalling.
  public static boolean greater(CpuState s, long a, long b) {
    return compare(s, a, b, true) == SoftFloatCompare.GREATER;
  }

  /// FRECPE.
  public static long recipEstimate(CpuState s, long a) {
    return SoftFloatEstimate.recip(s, F, a);
  }

  /// FRSQRTE.
  public static long rsqrtEstimate(CpuState s, long a) {
    return SoftFloatEstimate.rsqrt(s, F, a);
  }

  /// FRECPX.
  public static long recipExponent(CpuState s, long a) {
    return SoftFloatEstimate.exponent(s, F, a);
  }

  /// FRINT*: `exact` for FRINTX.
  public static long roundToIntegral(CpuState s, long a, int rounding, boolean exact) {
    return SoftFloatConvert.roundToIntegral(s, F, a, rounding, exact);
  }

  /// An integer of `width` bits, zero-extended.
  public static long toFixed(
      CpuState s, long a, int width, boolean unsigned, int fixedBits, int rounding) {
    return SoftFloatConvert.toFixed(s, F, a, width, unsigned, fixedBits, rounding);
  }

  /// FCVTZS to 64 bits.
  public static long toLong(CpuState s, long a) {
    double x = of(a);
    if ((s.fpcr & FpControl.FZ) == 0 && Math.abs(x) < 0x1p63) {
      long r = (long) x;
      if (isInexactKnown(s) || r == x) {
        return r;
      }
    }
    return toFixed(s, a, 64, false, 0, FpControl.ZERO);
  }

  /// FCVTZS to 32 bits, zero-extended.
  public static long toInt(CpuState s, long a) {
    double x = of(a);
    if ((s.fpcr & FpControl.FZ) == 0 && Math.abs(x) < 0x1p31) {
      int r = (int) x;
      if (isInexactKnown(s) || r == x) {
        return Integer.toUnsignedLong(r);
      }
    }
    return toFixed(s, a, 32, false, 0, FpControl.ZERO);
  }

  /// A 64-bit integer scaled by 2^-fixedBits, rounded by FPCR.
  public static long fromFixed(CpuState s, long value, boolean unsigned, int fixedBits) {
    if (!unsigned && fixedBits == 0) {
      return fromLong(s, value);
    }
    return SoftFloatConvert.fromFixed(s, F, value, unsigned, fixedBits, FpControl.rounding(s.fpcr));
  }

  /// SCVTF from 64 bits.
  public static long fromLong(CpuState s, long value) {
    boolean exact = value + (1L << 53) >>> 54 == 0;
    if (exact || (s.fpcr & FpControl.RMODE) == 0 && isInexactKnown(s)) {
      return Double.doubleToRawLongBits((double) value);
    }
    return SoftFloatConvert.fromFixed(s, F, value, false, 0, FpControl.rounding(s.fpcr));
  }

  /// FCVT to single.
  public static int toSingle(CpuState s, long a) {
    double x = of(a);
    float r = (float) x;
    float magnitude = Math.abs(r);
    if ((s.fpcr & SLOW) == 0
        && magnitude > Float.MIN_NORMAL
        && magnitude <= Float.MAX_VALUE
        && (isInexactKnown(s) || r == x)) {
      return Float.floatToRawIntBits(r);
    }
    return (int) SoftFloatConvert.convert(s, F, FpFormat.SINGLE, a);
  }

  /// FCVTXN: to single, to odd.
  public static int toSingleOdd(CpuState s, long a) {
    return (int) SoftFloatConvert.convert(s, F, FpFormat.SINGLE, a, FpControl.ODD);
  }

  /// FCVT to half.
  public static int toHalf(CpuState s, long a) {
    return (int) SoftFloatConvert.convert(s, F, FpFormat.halfOfConversion(s.fpcr), a);
  }
}
