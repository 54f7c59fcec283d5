package dev.megalith.cpu.kernel;

import dev.megalith.cpu.CpuState;

/// Conversions between formats, to and from integers and fixed point, and rounding to integral
/// values.
///
/// Spec: [ARM] shared pseudocode FPConvert, FPToFixed, FixedToFP, FPToFixedJS, FPRoundInt.
public final class SoftFloatConvert {
  /// [#toFixedJavaScript]: set beside the 32-bit result when it is exact.
  public static final long JS_EXACT = 1L << 32;

  private SoftFloatConvert() {}

  /// FCVT by the rounding mode of FPCR. Half formats are [FpFormat#halfOfConversion].
  public static long convert(CpuState s, FpFormat from, FpFormat to, long bits) {
    return convert(s, from, to, bits, FpControl.rounding(s.fpcr));
  }

  public static long convert(CpuState s, FpFormat from, FpFormat to, long bits, int rounding) {
    bits = SoftFloatRound.flushInput(s, from, bits);
    boolean negative = from.isNegative(bits);
    long sign = negative ? to.signBit : 0;
    if (from.isNan(bits)) {
      return convertNan(s, from, to, bits, sign);
    }
    if (from.isInfinite(bits)) {
      if (to.alternative) {
        s.fpsr |= FpControl.IOC;
        return sign | to.largest();
      }
      return sign | to.infinity;
    }
    if (from.isZero(bits)) {
      return sign;
    }
    return SoftFloatRound.round(
        s, to, negative, from.exponent(bits), from.significand(bits), rounding);
  }

  private static long convertNan(CpuState s, FpFormat from, FpFormat to, long nan, long sign) {
    if (to.alternative || from.isSignallingNan(nan)) {
      s.fpsr |= FpControl.IOC;
    }
    if (to.alternative) {
      return sign;
    }
    if ((s.fpcr & FpControl.DN) != 0) {
      return to.defaultNan;
    }
    long fraction = nan & from.fractionMask;
    int wider = to.fractionBits - from.fractionBits;
    long payload = wider >= 0 ? fraction << wider : fraction >>> -wider;
    return sign | to.infinity | to.quietBit | payload;
  }

  /// An integer of `width` bits (zero-extended) that is `bits * 2^fixedBits`, saturated.
  public static long toFixed(
      CpuState s, FpFormat f, long bits, int width, boolean unsigned, int fixedBits, int rounding) {
    bits = SoftFloatRound.flushInput(s, f, bits);
    boolean negative = f.isNegative(bits);
    if (f.isNan(bits)) {
      s.fpsr |= FpControl.IOC;
      return 0;
    }
    if (f.isZero(bits)) {
      return 0;
    }
    long mask = -1L >>> (64 - width);
    long limit = unsigned ? negative ? 0 : mask : negative ? (mask >>> 1) + 1 : mask >>> 1;
    int exponent = f.exponent(bits) + fixedBits;
    boolean huge = f.isInfinite(bits) || exponent > 63;
    long significand = f.significand(bits);
    long whole = huge ? -1L : wholePart(significand, exponent);
    long rest = huge ? 0 : restPart(significand, exponent);
    if (rest != 0 && SoftFloatRound.roundsUp(rounding, negative, (whole & 1) != 0, rest)) {
      whole++;
    }
    if (huge || Long.compareUnsigned(whole, limit) > 0) {
      s.fpsr |= FpControl.IOC;
      whole = limit;
    } else if (rest != 0) {
      s.fpsr |= FpControl.IXC;
    }
    return (negative ? -whole : whole) & mask;
  }

  /// The bits of `significand * 2^(exponent - 63)` at and above 1; the exponent is below 64.
  private static long wholePart(long significand, int exponent) {
    return exponent < 0 ? 0 : significand >>> (63 - exponent);
  }

  /// The bits below 1, at the top of a long, the lowest one sticky.
  private static long restPart(long significand, int exponent) {
    if (exponent >= 63) {
      return 0;
    }
    return exponent >= 0
        ? significand << (exponent + 1)
        : SoftFloat.shiftRight(significand, -1 - exponent);
  }

  /// The number `value * 2^-fixedBits`, where `value` is a 64-bit integer.
  public static long fromFixed(
      CpuState s, FpFormat f, long value, boolean unsigned, int fixedBits, int rounding) {
    if (value == 0) {
      return 0;
    }
    boolean negative = !unsigned && value < 0;
    long magnitude = negative ? -value : value;
    int shift = Long.numberOfLeadingZeros(magnitude);
    return SoftFloatRound.round(
        s, f, negative, 63 - shift - fixedBits, magnitude << shift, rounding);
  }

  /// FRINT*: the nearest integral number; `exact` flags a result that differs.
  public static long roundToIntegral(
      CpuState s, FpFormat f, long bits, int rounding, boolean exact) {
    bits = SoftFloatRound.flushInput(s, f, bits);
    if (f.isNan(bits)) {
      return SoftFloatRound.quiet(s, f, bits);
    }
    if (f.isInfinite(bits) || f.isZero(bits)) {
      return bits;
    }
    int exponent = f.exponent(bits);
    if (exponent >= f.fractionBits) {
      return bits;
    }
    boolean negative = f.isNegative(bits);
    long significand = f.significand(bits);
    long whole = wholePart(significand, exponent);
    long rest = restPart(significand, exponent);
    if (rest == 0) {
      return bits;
    }
    if (exact) {
      s.fpsr |= FpControl.IXC;
    }
    if (SoftFloatRound.roundsUp(rounding, negative, (whole & 1) != 0, rest)) {
      whole++;
    }
    long sign = bits & f.signBit;
    if (whole == 0) {
      return sign;
    }
    int top = 63 - Long.numberOfLeadingZeros(whole);
    long field = (long) (top + f.bias - 1) << f.fractionBits;
    return sign | field + (whole << (f.fractionBits - top));
  }

  /// FJCVTZS: a double to an integer modulo 2^32, towards zero; [#JS_EXACT] tells that the number
  /// was an integer of 32 bits and not -0.
  public static long toFixedJavaScript(CpuState s, long bits) {
    FpFormat f = FpFormat.DOUBLE;
    long flushed = SoftFloatRound.flushInput(s, f, bits);
    if (f.isZero(flushed)) {
      return bits == 0 ? JS_EXACT : 0;
    }
    if (f.isNan(flushed) || f.isInfinite(flushed)) {
      s.fpsr |= FpControl.IOC;
      return 0;
    }
    int exponent = f.exponent(flushed);
    long significand = f.significand(flushed);
    long low;
    if (exponent > 63) {
      low = exponent < 127 ? significand << (exponent - 63) : 0;
    } else {
      low = wholePart(significand, exponent);
    }
    boolean negative = f.isNegative(flushed);
    long limit = negative ? 0x8000_0000L : 0x7FFF_FFFFL;
    long result = (negative ? -low : low) & 0xFFFF_FFFFL;
    if (exponent > 62 || low > limit) {
      s.fpsr |= FpControl.IOC;
      return result;
    }
    if (restPart(significand, exponent) != 0) {
      s.fpsr |= FpControl.IXC;
      return result;
    }
    return result | JS_EXACT;
  }
}
