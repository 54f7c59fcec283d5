package dev.megalith.cpu.kernel;

import java.math.BigInteger;

/// The same arithmetic by unbounded integers, written for clarity: what [SoftFloat] is held
/// against. Operands are finite and not zero; so is the exact result.
final class ExactReference {
  /// More than enough bits that a sticky one decides correctly.
  private static final int EXTRA_BITS = 300;

  /// `sign * significand * 2^exponent`, the significand signed.
  record Exact(BigInteger significand, int exponent) {
    Exact plus(Exact other) {
      int low = Math.min(exponent, other.exponent);
      return new Exact(
          significand
              .shiftLeft(exponent - low)
              .add(other.significand.shiftLeft(other.exponent - low)),
          low);
    }

    Exact times(Exact other) {
      return new Exact(significand.multiply(other.significand), exponent + other.exponent);
    }

    /// The quotient to [#EXTRA_BITS] bits with a sticky lowest bit.
    Exact over(Exact other) {
      BigInteger[] parts =
          significand.abs().shiftLeft(EXTRA_BITS).divideAndRemainder(other.significand.abs());
      BigInteger quotient = withSticky(parts[0], parts[1].signum() != 0);
      boolean negative = significand.signum() != other.significand.signum();
      return new Exact(
          negative ? quotient.negate() : quotient, exponent - other.exponent - EXTRA_BITS - 1);
    }

    Exact root() {
      int even = exponent - (exponent & 1);
      BigInteger radicand = significand.shiftLeft((exponent & 1) + EXTRA_BITS);
      BigInteger[] parts = radicand.sqrtAndRemainder();
      return new Exact(withSticky(parts[0], parts[1].signum() != 0), (even - EXTRA_BITS) / 2 - 1);
    }

    private static BigInteger withSticky(BigInteger value, boolean sticky) {
      return value.shiftLeft(1).or(sticky ? BigInteger.ONE : BigInteger.ZERO);
    }
  }

  /// A bit pattern and the flags it raises.
  record Rounded(long bits, int flags) {}

  private ExactReference() {}

  static Exact of(FpFormat f, long bits) {
    int field = f.exponentField(bits);
    long fraction = bits & f.fractionMask;
    BigInteger significand =
        BigInteger.valueOf(field == 0 ? fraction : fraction | 1L << f.fractionBits);
    return new Exact(
        f.isNegative(bits) ? significand.negate() : significand,
        Math.max(field, 1) - f.bias - f.fractionBits);
  }

  static Rounded round(FpFormat f, int fpcr, Exact exact) {
    boolean negative = exact.significand.signum() < 0;
    BigInteger magnitude = exact.significand.abs();
    int top = magnitude.bitLength() - 1 + exact.exponent;
    int smallest = 1 - f.bias;
    long sign = negative ? f.signBit : 0;
    if (top < smallest && (fpcr & f.flushBit) != 0) {
      return new Rounded(sign, FpControl.UFC);
    }
    int unit = Math.max(top, smallest) - f.fractionBits;
    BigInteger below = BigInteger.ZERO;
    BigInteger whole = magnitude;
    if (unit > exact.exponent) {
      whole = magnitude.shiftRight(unit - exact.exponent);
      below = magnitude.subtract(whole.shiftLeft(unit - exact.exponent));
    } else {
      whole = magnitude.shiftLeft(exact.exponent - unit);
    }
    boolean inexact = below.signum() != 0;
    int half = below.shiftLeft(1).compareTo(BigInteger.ONE.shiftLeft(unit - exact.exponent));
    boolean up =
        switch (FpControl.rounding(fpcr)) {
          case FpControl.TIE_EVEN -> inexact && (half > 0 || half == 0 && whole.testBit(0));
          case FpControl.PLUS_INFINITY -> inexact && !negative;
          case FpControl.MINUS_INFINITY -> inexact && negative;
          default -> false;
        };
    long kept = whole.longValueExact() + (up ? 1 : 0);
    int field = unit + f.fractionBits + f.bias;
    if (kept >>> f.fractionBits == 2) {
      kept >>>= 1;
      field++;
    }
    if (field >= f.exponentLimit) {
      return overflow(f, fpcr, negative);
    }
    int flags = inexact ? FpControl.IXC | (top < smallest ? FpControl.UFC : 0) : 0;
    boolean normal = kept >>> f.fractionBits != 0;
    return new Rounded(
        sign | (normal ? (long) field << f.fractionBits | kept & f.fractionMask : kept), flags);
  }

  private static Rounded overflow(FpFormat f, int fpcr, boolean negative) {
    int away = negative ? FpControl.MINUS_INFINITY : FpControl.PLUS_INFINITY;
    int rounding = FpControl.rounding(fpcr);
    boolean infinite = rounding == FpControl.TIE_EVEN || rounding == away;
    return new Rounded(
        (negative ? f.signBit : 0) | (infinite ? f.infinity : f.infinity - 1),
        FpControl.OFC | FpControl.IXC);
  }
}
