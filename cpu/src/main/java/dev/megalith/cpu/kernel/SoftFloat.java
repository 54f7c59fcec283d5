package dev.megalith.cpu.kernel;

import dev.megalith.cpu.CpuState;

/// Floating-point arithmetic by integer operations, exact for every FPCR and for all formats.
///
/// The environment is `fpcr` (read) and `fpsr` (accumulated) of the state. Each operation goes
/// through the same steps: flush inputs, NaNs, infinities and zeros, then the exact result of two
/// normalised significands with all lost bits folded into the lowest one, then
/// [SoftFloatRound#round]. Nothing is allocated.
///
/// Spec: [ARM] shared pseudocode FPAdd, FPSub, FPMul, FPMulX, FPDiv, FPSqrt, FPMulAdd,
/// FPRecipStepFused, FPRSqrtStepFused.
public final class SoftFloat {
  /// Quotients are made in digits of so many bits: a 53-bit remainder still fits a signed long.
  private static final int DIGIT_BITS = 10;

  private static final int QUOTIENT_BITS = 60;

  /// Result bits of a square root: 53, a guard bit and two to spare.
  private static final int ROOT_BITS = 56;

  private SoftFloat() {}

  public static long add(CpuState s, FpFormat f, long a, long b) {
    a = SoftFloatRound.flushInput(s, f, a);
    b = SoftFloatRound.flushInput(s, f, b);
    if (f.isNan(a) || f.isNan(b)) {
      return SoftFloatRound.propagate(s, f, a, b);
    }
    return addNumbers(s, f, a, b);
  }

  public static long sub(CpuState s, FpFormat f, long a, long b) {
    a = SoftFloatRound.flushInput(s, f, a);
    b = SoftFloatRound.flushInput(s, f, b);
    if (f.isNan(a) || f.isNan(b)) {
      return SoftFloatRound.propagate(s, f, a, b);
    }
    return addNumbers(s, f, a, b ^ f.signBit);
  }

  private static long addNumbers(CpuState s, FpFormat f, long a, long b) {
    boolean sameSign = ((a ^ b) & f.signBit) == 0;
    if (f.isInfinite(a)) {
      return f.isInfinite(b) && !sameSign ? SoftFloatRound.invalid(s, f) : a;
    }
    if (f.isInfinite(b)) {
      return b;
    }
    if (f.isZero(b)) {
      return f.isZero(a) && !sameSign ? SoftFloatRound.exactZero(s, f) : a;
    }
    if (f.isZero(a)) {
      return b;
    }
    boolean swap = f.magnitude(a) < f.magnitude(b);
    long large = swap ? b : a;
    long small = swap ? a : b;
    int exponent = f.exponent(large);
    // One bit of room for the carry; the low bits are free, as no significand has more than 53.
    long sum = f.significand(large) >>> 1;
    long addend = shiftRight(f.significand(small) >>> 1, exponent - f.exponent(small));
    sum = sameSign ? sum + addend : sum - addend;
    if (sum == 0) {
      return SoftFloatRound.exactZero(s, f);
    }
    int shift = Long.numberOfLeadingZeros(sum);
    return SoftFloatRound.round(s, f, f.isNegative(large), exponent + 1 - shift, sum << shift);
  }

  public static long mul(CpuState s, FpFormat f, long a, long b) {
    return mul(s, f, a, b, false);
  }

  /// FMULX: zero times infinity is two, with the sign of the product.
  public static long mulx(CpuState s, FpFormat f, long a, long b) {
    return mul(s, f, a, b, true);
  }

  private static long mul(CpuState s, FpFormat f, long a, long b, boolean extended) {
    a = SoftFloatRound.flushInput(s, f, a);
    b = SoftFloatRound.flushInput(s, f, b);
    if (f.isNan(a) || f.isNan(b)) {
      return SoftFloatRound.propagate(s, f, a, b);
    }
    long sign = (a ^ b) & f.signBit;
    boolean infinite = f.isInfinite(a) || f.isInfinite(b);
    if (f.isZero(a) || f.isZero(b)) {
      if (infinite) {
        return extended ? sign | two(f) : SoftFloatRound.invalid(s, f);
      }
      return sign;
    }
    if (infinite) {
      return sign | f.infinity;
    }
    long n = f.significand(a);
    long m = f.significand(b);
    long high = Math.unsignedMultiplyHigh(n, m);
    long low = n * m;
    int shift = Long.numberOfLeadingZeros(high);
    long product = high << shift | (shift == 0 ? 0 : low >>> 63) | sticky(low << shift);
    int exponent = f.exponent(a) + f.exponent(b) + 1 - shift;
    return SoftFloatRound.round(s, f, sign != 0, exponent, product);
  }

  public static long div(CpuState s, FpFormat f, long a, long b) {
    a = SoftFloatRound.flushInput(s, f, a);
    b = SoftFloatRound.flushInput(s, f, b);
    if (f.isNan(a) || f.isNan(b)) {
      return SoftFloatRound.propagate(s, f, a, b);
    }
    long sign = (a ^ b) & f.signBit;
    if (f.isInfinite(a)) {
      return f.isInfinite(b) ? SoftFloatRound.invalid(s, f) : sign | f.infinity;
    }
    if (f.isZero(b)) {
      if (f.isZero(a)) {
        return SoftFloatRound.invalid(s, f);
      }
      s.fpsr |= FpControl.DZC;
      return sign | f.infinity;
    }
    if (f.isZero(a) || f.isInfinite(b)) {
      return sign;
    }
    long dividend = f.significand(a) >>> 11;
    long divisor = f.significand(b) >>> 11;
    long quotient = dividend / divisor;
    long remainder = dividend % divisor;
    for (int done = 0; done < QUOTIENT_BITS; done += DIGIT_BITS) {
      remainder <<= DIGIT_BITS;
      quotient = quotient << DIGIT_BITS | remainder / divisor;
      remainder %= divisor;
    }
    quotient |= sticky(remainder);
    int shift = Long.numberOfLeadingZeros(quotient);
    int exponent = f.exponent(a) - f.exponent(b) + 63 - QUOTIENT_BITS - shift;
    return SoftFloatRound.round(s, f, sign != 0, exponent, quotient << shift);
  }

  public static long sqrt(CpuState s, FpFormat f, long a) {
    a = SoftFloatRound.flushInput(s, f, a);
    if (f.isNan(a)) {
      return SoftFloatRound.quiet(s, f, a);
    }
    if (f.isZero(a)) {
      return a;
    }
    if (f.isNegative(a)) {
      return SoftFloatRound.invalid(s, f);
    }
    if (f.isInfinite(a)) {
      return a;
    }
    int exponent = f.exponent(a);
    // Two integer bits for an odd exponent, one for an even one: the root starts with a 1.
    long radicand = (exponent & 1) != 0 ? f.significand(a) : f.significand(a) >>> 1;
    long root = 0;
    long remainder = 0;
    for (int bit = 0; bit < ROOT_BITS; bit++) {
      remainder = remainder << 2 | radicand >>> 62;
      radicand <<= 2;
      long trial = root << 2 | 1;
      root <<= 1;
      if (remainder >= trial) {
        remainder -= trial;
        root |= 1;
      }
    }
    long significand = (root << (64 - ROOT_BITS)) | sticky(remainder);
    return SoftFloatRound.round(s, f, false, exponent >> 1, significand);
  }

  /// `addend + a * b`, rounded once.
  public static long fma(CpuState s, FpFormat f, long addend, long a, long b) {
    addend = SoftFloatRound.flushInput(s, f, addend);
    a = SoftFloatRound.flushInput(s, f, a);
    b = SoftFloatRound.flushInput(s, f, b);
    boolean zeroByInfinity = isZeroByInfinity(f, a, b);
    if (f.isNan(addend) || f.isNan(a) || f.isNan(b)) {
      if (zeroByInfinity && !f.isSignallingNan(addend)) {
        return SoftFloatRound.invalid(s, f);
      }
      return SoftFloatRound.propagate3(s, f, addend, a, b);
    }
    return zeroByInfinity ? SoftFloatRound.invalid(s, f) : fmaNumbers(s, f, addend, a, b, 0);
  }

  /// FRECPS: `2 - a * b`, rounded once; zero times infinity counts as zero.
  public static long recipStep(CpuState s, FpFormat f, long a, long b) {
    return step(s, f, two(f), a, b, 0);
  }

  /// FRSQRTS: `(3 - a * b) / 2`, rounded once; zero times infinity counts as zero.
  public static long rsqrtStep(CpuState s, FpFormat f, long a, long b) {
    return step(s, f, two(f) | f.quietBit, a, b, -1);
  }

  private static long step(CpuState s, FpFormat f, long from, long a, long b, int scale) {
    a = SoftFloatRound.flushInput(s, f, a) ^ f.signBit;
    b = SoftFloatRound.flushInput(s, f, b);
    if (f.isNan(a) || f.isNan(b)) {
      return SoftFloatRound.propagate(s, f, a, b);
    }
    return isZeroByInfinity(f, a, b)
        ? fmaNumbers(s, f, from, 0, 0, scale)
        : fmaNumbers(s, f, from, a, b, scale);
  }

  private static boolean isZeroByInfinity(FpFormat f, long a, long b) {
    return f.isZero(a) && f.isInfinite(b) || f.isInfinite(a) && f.isZero(b);
  }

  /// `(addend + a * b) * 2^scale` for numbers whose product is defined.
  private static long fmaNumbers(CpuState s, FpFormat f, long addend, long a, long b, int scale) {
    long sign = (a ^ b) & f.signBit;
    boolean sameSign = ((sign ^ addend) & f.signBit) == 0;
    if (f.isInfinite(a) || f.isInfinite(b)) {
      return f.isInfinite(addend) && !sameSign ? SoftFloatRound.invalid(s, f) : sign | f.infinity;
    }
    if (f.isInfinite(addend)) {
      return addend;
    }
    if (f.isZero(a) || f.isZero(b)) {
      if (f.isZero(addend)) {
        return sameSign ? sign : SoftFloatRound.exactZero(s, f);
      }
      return SoftFloatRound.round(
          s, f, f.isNegative(addend), f.exponent(addend) + scale, f.significand(addend));
    }
    return fmaFinite(s, f, addend, a, b, scale);
  }

  /// The sum of a product and an addend in 128 bits; bit 126 is the leading bit of the larger one,
  /// or 127 after a carry. A product has at most 106 bits, so 21 bits below it are free.
  private static long fmaFinite(CpuState s, FpFormat f, long addend, long a, long b, int scale) {
    long n = f.significand(a);
    long m = f.significand(b);
    long high = Math.unsignedMultiplyHigh(n, m);
    long low = n * m;
    int exponent = f.exponent(a) + f.exponent(b);
    if (high < 0) {
      low = high << 63 | low >>> 1;
      high >>>= 1;
      exponent++;
    }
    boolean negative = ((a ^ b) & f.signBit) != 0;
    if (!f.isZero(addend)) {
      boolean sameSign = negative == f.isNegative(addend);
      long otherHigh = f.significand(addend) >>> 1;
      long otherLow = 0;
      int distance = exponent - f.exponent(addend);
      if (distance >= 0) {
        otherLow = shiftRightLow(otherHigh, otherLow, distance);
        otherHigh = shiftRightHigh(otherHigh, distance);
      } else {
        low = shiftRightLow(high, low, -distance);
        high = shiftRightHigh(high, -distance);
        exponent -= distance;
      }
      if (sameSign) {
        low += otherLow;
        high += otherHigh + (Long.compareUnsigned(low, otherLow) < 0 ? 1 : 0);
      } else {
        boolean below =
            high < otherHigh || high == otherHigh && Long.compareUnsigned(low, otherLow) < 0;
        long fromLow = below ? otherLow : low;
        long takeLow = below ? low : otherLow;
        high = below ? otherHigh - high : high - otherHigh;
        low = fromLow - takeLow;
        high -= Long.compareUnsigned(fromLow, takeLow) < 0 ? 1 : 0;
        negative ^= below;
      }
    }
    if ((high | low) == 0) {
      return SoftFloatRound.exactZero(s, f);
    }
    if (high == 0) {
      high = low;
      low = 0;
      exponent -= 64;
    }
    int shift = Long.numberOfLeadingZeros(high);
    long significand = high << shift | (shift == 0 ? 0 : low >>> (64 - shift));
    return SoftFloatRound.round(
        s, f, negative, exponent + 1 - shift + scale, significand | sticky(low << shift));
  }

  static long two(FpFormat f) {
    return (long) (f.bias + 1) << f.fractionBits;
  }

  static long sticky(long lost) {
    return lost != 0 ? 1 : 0;
  }

  /// `value >>> distance`, with the lowest bit set if a set bit was lost.
  static long shiftRight(long value, int distance) {
    if (distance == 0) {
      return value;
    }
    return distance < 64 ? value >>> distance | sticky(value << (64 - distance)) : sticky(value);
  }

  /// The high half of `high:low >>> distance`.
  private static long shiftRightHigh(long high, int distance) {
    return distance < 64 ? high >>> distance : 0;
  }

  /// The low half of `high:low >>> distance`, with the lowest bit set if a set bit was lost.
  private static long shiftRightLow(long high, long low, int distance) {
    if (distance == 0) {
      return low;
    }
    if (distance < 64) {
      return high << (64 - distance) | low >>> distance | sticky(low << (64 - distance));
    }
    return shiftRight(high, distance - 64) | sticky(low);
  }
}
