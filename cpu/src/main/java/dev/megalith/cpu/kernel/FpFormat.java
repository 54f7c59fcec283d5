package dev.megalith.cpu.kernel;

/// One binary floating-point format: where the fields of a bit pattern lie.
///
/// Patterns are the low [#width] bits of a long, zero-extended. Instances are constants, so that
/// compiled code folds their fields.
///
/// Spec: [ARM] A1.4 "Supported data types".
public final class FpFormat {
  /// IEEE half precision as operand of arithmetic: FPCR.FZ16 flushes.
  public static final FpFormat HALF = new FpFormat(16, 10, FpControl.FZ16, false);

  /// IEEE half precision in conversions between formats: never flushed.
  public static final FpFormat HALF_STORAGE = new FpFormat(16, 10, 0, false);

  /// Arm alternative half precision (FPCR.AHP): no infinities and no NaNs.
  public static final FpFormat HALF_ALTERNATIVE = new FpFormat(16, 10, 0, true);

  public static final FpFormat SINGLE = new FpFormat(32, 23, FpControl.FZ, false);
  public static final FpFormat DOUBLE = new FpFormat(64, 52, FpControl.FZ, false);

  public final int width;
  final int fractionBits;
  final int bias;

  /// The FPCR bit that flushes subnormals of this format, or 0.
  final int flushBit;

  final boolean alternative;

  public final long signBit;
  public final long mask;
  final long fractionMask;
  final long quietBit;

  /// Magnitude of infinity; the first magnitude that is not a number in the alternative format.
  public final long infinity;

  /// The exponent field of infinity, which no finite number reaches.
  final int exponentLimit;

  public final long defaultNan;

  private FpFormat(int width, int fractionBits, int flushBit, boolean alternative) {
    this.width = width;
    this.fractionBits = fractionBits;
    this.flushBit = flushBit;
    this.alternative = alternative;
    int exponentBits = width - 1 - fractionBits;
    bias = (1 << (exponentBits - 1)) - 1;
    signBit = 1L << (width - 1);
    mask = signBit | (signBit - 1);
    fractionMask = (1L << fractionBits) - 1;
    quietBit = 1L << (fractionBits - 1);
    exponentLimit = alternative ? 1 << exponentBits : (1 << exponentBits) - 1;
    infinity = (long) exponentLimit << fractionBits;
    defaultNan = infinity | quietBit;
  }

  /// The format of a scalar instruction's `type` (bits 23:22); 2 is reserved there.
  public static FpFormat ofType(int type) {
    return switch (type & 3) {
      case 0 -> SINGLE;
      case 1 -> DOUBLE;
      default -> HALF;
    };
  }

  /// The half-precision format of conversions, which FPCR.AHP selects.
  public static FpFormat halfOfConversion(int fpcr) {
    return (fpcr & FpControl.AHP) != 0 ? HALF_ALTERNATIVE : HALF_STORAGE;
  }

  public long magnitude(long bits) {
    return bits & (signBit - 1);
  }

  public boolean isNegative(long bits) {
    return (bits & signBit) != 0;
  }

  public boolean isNan(long bits) {
    return magnitude(bits) > infinity;
  }

  public boolean isSignallingNan(long bits) {
    return isNan(bits) && (bits & quietBit) == 0;
  }

  public boolean isInfinite(long bits) {
    return magnitude(bits) == infinity;
  }

  public boolean isZero(long bits) {
    return magnitude(bits) == 0;
  }

  public boolean isSubnormal(long bits) {
    long magnitude = magnitude(bits);
    return magnitude != 0 && magnitude <= fractionMask;
  }

  /// The largest finite number.
  long largest() {
    return infinity - 1;
  }

  int exponentField(long bits) {
    return (int) (magnitude(bits) >>> fractionBits);
  }

  /// The significand of a finite nonzero number, shifted so that bit 63 is set.
  long significand(long bits) {
    long fraction = bits & fractionMask;
    long whole = exponentField(bits) == 0 ? fraction : fraction | fractionMask + 1;
    return whole << Long.numberOfLeadingZeros(whole);
  }

  /// The exponent e of a finite nonzero number, which is significand * 2^(e - 63).
  int exponent(long bits) {
    int field = exponentField(bits);
    return field != 0
        ? field - bias
        : 64 - bias - fractionBits - Long.numberOfLeadingZeros(bits & fractionMask);
  }
}
