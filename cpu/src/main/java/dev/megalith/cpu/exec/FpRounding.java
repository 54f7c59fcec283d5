package dev.megalith.cpu.exec;

import dev.megalith.cpu.Cpu;
import dev.megalith.cpu.kernel.FpControl;
import dev.megalith.cpu.kernel.FpFormat;
import dev.megalith.cpu.kernel.SoftFloatConvert;

/// FRINT*: rounding to an integral number of the same format, all sizes.
///
/// Spec: [ARM] C7.2 FRINTN and the like.
public final class FpRounding {
  private FpRounding() {}

  private static int round(Cpu cpu, int insn, int rounding, boolean exact) {
    var s = cpu.state;
    FpFormat f = FpOperands.format(insn);
    long n = FpOperands.n(s, f, insn);
    return FpOperands.set64(s, insn, SoftFloatConvert.roundToIntegral(s, f, n, rounding, exact));
  }

  public static int frintn(Cpu cpu, int insn) {
    return round(cpu, insn, FpControl.TIE_EVEN, false);
  }

  public static int frintp(Cpu cpu, int insn) {
    return round(cpu, insn, FpControl.PLUS_INFINITY, false);
  }

  public static int frintm(Cpu cpu, int insn) {
    return round(cpu, insn, FpControl.MINUS_INFINITY, false);
  }

  public static int frintz(Cpu cpu, int insn) {
    return round(cpu, insn, FpControl.ZERO, false);
  }

  public static int frinta(Cpu cpu, int insn) {
    return round(cpu, insn, FpControl.TIE_AWAY, false);
  }

  /// By FPCR, with the inexact flag.
  public static int frintx(Cpu cpu, int insn) {
    return round(cpu, insn, FpControl.rounding(cpu.state.fpcr), true);
  }

  /// By FPCR, without the inexact flag.
  public static int frinti(Cpu cpu, int insn) {
    return round(cpu, insn, FpControl.rounding(cpu.state.fpcr), false);
  }
}
