package dev.megalith.cpu.exec;

import dev.megalith.cpu.Cpu;
import dev.megalith.cpu.kernel.Fp16;
import dev.megalith.cpu.kernel.Fp32;
import dev.megalith.cpu.kernel.Fp64;

/// FMADD, FMSUB, FNMADD, FNMSUB, by size. Hot.
///
/// The operands are negated before anything else, NaNs too. Spec: [ARM] C7.2 FMADD and the like.
public final class FpMultiplyAdd {
  private FpMultiplyAdd() {}

  public static int fmaddD(Cpu cpu, int insn) {
    var s = cpu.state;
    long addend = FpOperands.a64(s, insn);
    long factor = FpOperands.n64(s, insn);
    return FpOperands.set64(s, insn, Fp64.fma(s, addend, factor, FpOperands.m64(s, insn)));
  }

  public static int fmaddS(Cpu cpu, int insn) {
    var s = cpu.state;
    int addend = FpOperands.a32(s, insn);
    int factor = FpOperands.n32(s, insn);
    return FpOperands.set32(s, insn, Fp32.fma(s, addend, factor, FpOperands.m32(s, insn)));
  }

  public static int fmaddH(Cpu cpu, int insn) {
    var s = cpu.state;
    int addend = FpOperands.a16(s, insn);
    int factor = FpOperands.n16(s, insn);
    return FpOperands.set16(s, insn, Fp16.fma(s, addend, factor, FpOperands.m16(s, insn)));
  }

  public static int fmsubD(Cpu cpu, int insn) {
    var s = cpu.state;
    long addend = FpOperands.a64(s, insn);
    long factor = Fp64.neg(FpOperands.n64(s, insn));
    return FpOperands.set64(s, insn, Fp64.fma(s, addend, factor, FpOperands.m64(s, insn)));
  }

  public static int fmsubS(Cpu cpu, int insn) {
    var s = cpu.state;
    int addend = FpOperands.a32(s, insn);
    int factor = Fp32.neg(FpOperands.n32(s, insn));
    return FpOperands.set32(s, insn, Fp32.fma(s, addend, factor, FpOperands.m32(s, insn)));
  }

  public static int fmsubH(Cpu cpu, int insn) {
    var s = cpu.state;
    int addend = FpOperands.a16(s, insn);
    int factor = Fp16.neg(FpOperands.n16(s, insn));
    return FpOperands.set16(s, insn, Fp16.fma(s, addend, factor, FpOperands.m16(s, insn)));
  }

  public static int fnmaddD(Cpu cpu, int insn) {
    var s = cpu.state;
    long addend = Fp64.neg(FpOperands.a64(s, insn));
    long factor = Fp64.neg(FpOperands.n64(s, insn));
    return FpOperands.set64(s, insn, Fp64.fma(s, addend, factor, FpOperands.m64(s, insn)));
  }

  public static int fnmaddS(Cpu cpu, int insn) {
    var s = cpu.state;
    int addend = Fp32.neg(FpOperands.a32(s, insn));
    int factor = Fp32.neg(FpOperands.n32(s, insn));
    return FpOperands.set32(s, insn, Fp32.fma(s, addend, factor, FpOperands.m32(s, insn)));
  }

  public static int fnmaddH(Cpu cpu, int insn) {
    var s = cpu.state;
    int addend = Fp16.neg(FpOperands.a16(s, insn));
    int factor = Fp16.neg(FpOperands.n16(s, insn));
    return FpOperands.set16(s, insn, Fp16.fma(s, addend, factor, FpOperands.m16(s, insn)));
  }

  public static int fnmsubD(Cpu cpu, int insn) {
    var s = cpu.state;
    long addend = Fp64.neg(FpOperands.a64(s, insn));
    long factor = FpOperands.n64(s, insn);
    return FpOperands.set64(s, insn, Fp64.fma(s, addend, factor, FpOperands.m64(s, insn)));
  }

  public static int fnmsubS(Cpu cpu, int insn) {
    var s = cpu.state;
    int addend = Fp32.neg(FpOperands.a32(s, insn));
    int factor = FpOperands.n32(s, insn);
    return FpOperands.set32(s, insn, Fp32.fma(s, addend, factor, FpOperands.m32(s, insn)));
  }

  public static int fnmsubH(Cpu cpu, int insn) {
    var s = cpu.state;
    int addend = Fp16.neg(FpOperands.a16(s, insn));
    int factor = FpOperands.n16(s, insn);
    return FpOperands.set16(s, insn, Fp16.fma(s, addend, factor, FpOperands.m16(s, insn)));
  }
}
