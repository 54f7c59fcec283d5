package dev.megalith.cpu.kernel;

import dev.megalith.cpu.CpuState;

/// How results become bit patterns: rounding, overflow, underflow, NaNs, and the flags in FPSR.
///
/// Spec: [ARM] shared pseudocode FPRoundBase, FPUnpackBase, FPProcessNaN, FPProcessNaNs.
final class SoftFloatRound {
  private SoftFloatRound() {}

  /// A subnormal operand becomes zero where FPCR says so; only single and double ones are flagged.
  static long flushInput(CpuState s, FpFormat f, long bits) {
    if ((s.fpcr & f.flushBit) == 0 || !f.isSubnormal(bits)) {
      return bits;
    }
    if (f.flushBit == FpControl.FZ) {
      s.fpsr |= FpControl.IDC;
    }
    return bits & f.signBit;
  }

  /// The result of an operation that has none.
  static long invalid(CpuState s, FpFormat f) {
    s.fpsr |= FpControl.IOC;
    return f.defaultNan;
  }

  /// An exact zero as the sum of numbers of opposite sign.
  static long exactZero(CpuState s, FpFormat f) {
    return FpControl.rounding(s.fpcr) == FpControl.MINUS_INFINITY ? f.signBit : 0;
  }

  /// The result for a NaN operand.
  static long quiet(CpuState s, FpFormat f, long nan) {
    if (f.isSignallingNan(nan)) {
      s.fpsr |= FpControl.IOC;
    }
    return (s.fpcr & FpControl.DN) != 0 ? f.defaultNan : nan | f.quietBit;
  }

  /// The result where at least one operand is a NaN: signalling ones first, then in order.
  static long propagate(CpuState s, FpFormat f, long a, long b) {
    if (f.isSignallingNan(a) || f.isNan(a) && !f.isSignallingNan(b)) {
      return quiet(s, f, a);
    }
    return quiet(s, f, b);
  }

  static long propagate3(CpuState s, FpFormat f, long a, long b, long c) {
    if (f.isSignallingNan(a)) {
      return quiet(s, f, a);
    }
    if (f.isSignallingNan(b)) {
      return quiet(s, f, b);
    }
    if (f.isSignallingNan(c)) {
      return quiet(s, f, c);
    }
    return quiet(s, f, f.isNan(a) ? a : f.isNan(b) ? b : c);
  }

  static long round(CpuState s, FpFormat f, boolean negative, int exponent, long significand) {
    return round(s, f, negative, exponent, significand, FpControl.rounding(s.fpcr));
  }

  /// Rounds `significand * 2^(exponent - 63)`, whose bit 63 is set and whose bit 0 stands for all
  /// that was lost below. Tininess is found before rounding.
  static long round(
      CpuState s, FpFormat f, boolean negative, int exponent, long significand, int rounding) {
    long sign = negative ? f.signBit : 0;
    int field = exponent + f.bias;
    boolean tiny = field <= 0;
    if (tiny) {
      if ((s.fpcr & f.flushBit) != 0) {
        s.fpsr |= FpControl.UFC;
        return sign;
      }
      significand = SoftFloat.shiftRight(significand, 1 - field);
      field = 1;
    } else if (field >= f.exponentLimit) {
      return overflow(s, f, negative, rounding);
    }
    int drop = 63 - f.fractionBits;
    long kept = significand >>> drop;
    long rest = significand << (64 - drop);
    if (rest == 0) {
      return sign | ((long) (field - 1) << f.fractionBits) + kept;
    }
    if (rounding == FpControl.ODD) {
      kept |= 1;
    } else if (roundsUp(rounding, negative, (kept & 1) != 0, rest)) {
      kept++;
    }
    // The leading bit of a normal number, or the carry into one, steps the exponent field.
    long magnitude = ((long) (field - 1) << f.fractionBits) + kept;
    if (magnitude >= f.infinity) {
      return overflow(s, f, negative, rounding);
    }
    s.fpsr |= tiny ? FpControl.IXC | FpControl.UFC : FpControl.IXC;
    return sign | magnitude;
  }

  /// Whether a magnitude grows by one unit, of which `rest` / 2^64 (not zero) is left over.
  static boolean roundsUp(int rounding, boolean negative, boolean odd, long rest) {
    return switch (rounding) {
      case FpControl.TIE_EVEN -> rest < 0 && (odd || rest != Long.MIN_VALUE);
      case FpControl.TIE_AWAY -> rest < 0;
      case FpControl.PLUS_INFINITY -> !negative;
      case FpControl.MINUS_INFINITY -> negative;
      default -> false;
    };
  }

  static long overflow(CpuState s, FpFormat f, boolean negative, int rounding) {
    long sign = negative ? f.signBit : 0;
    if (f.alternative) {
      s.fpsr |= FpControl.IOC;
      return sign | f.largest();
    }
    s.fpsr |= FpControl.OFC | FpControl.IXC;
    boolean toInfinity =
        switch (rounding) {
          case FpControl.TIE_EVEN, FpControl.TIE_AWAY -> true;
          case FpControl.PLUS_INFINITY -> !negative;
          case FpControl.MINUS_INFINITY -> negative;
          default -> false;
        };
    return sign | (toInfinity ? f.infinity : f.largest());
  }
}
