package dev.megalith.cpu.exec;

import dev.megalith.cpu.Cpu;
import dev.megalith.cpu.kernel.Fp16;
import dev.megalith.cpu.kernel.Fp32;
import dev.megalith.cpu.kernel.Fp64;

/// FADD, FSUB, FMUL, FNMUL, FDIV, FMAX, FMIN, FMAXNM, FMINNM, FSQRT, FABS, FNEG, by size. Hot.
///
/// Spec: [ARM] C7.2.
public final class FpArithmetic {
  private FpArithmetic() {}

  public static int faddD(Cpu cpu, int insn) {
    var s = cpu.state;
    return FpOperands.set64(s, insn, Fp64.add(s, FpOperands.n64(s, insn), FpOperands.m64(s, insn)));
  }

  public static int faddS(Cpu cpu, int insn) {
    var s = cpu.state;
    return FpOperands.set32(s, insn, Fp32.add(s, FpOperands.n32(s, insn), FpOperands.m32(s, insn)));
  }

  public static int faddH(Cpu cpu, int insn) {
    var s = cpu.state;
    return FpOperands.set16(s, insn, Fp16.add(s, FpOperands.n16(s, insn), FpOperands.m16(s, insn)));
  }

  public static int fsubD(Cpu cpu, int insn) {
    var s = cpu.state;
    return FpOperands.set64(s, insn, Fp64.sub(s, FpOperands.n64(s, insn), FpOperands.m64(s, insn)));
  }

  public static int fsubS(Cpu cpu, int insn) {
    var s = cpu.state;
    return FpOperands.set32(s, insn, Fp32.sub(s, FpOperands.n32(s, insn), FpOperands.m32(s, insn)));
  }

  public static int fsubH(Cpu cpu, int insn) {
    var s = cpu.state;
    return FpOperands.set16(s, insn, Fp16.sub(s, FpOperands.n16(s, insn), FpOperands.m16(s, insn)));
  }

  public static int fmulD(Cpu cpu, int insn) {
    var s = cpu.state;
    return FpOperands.set64(s, insn, Fp64.mul(s, FpOperands.n64(s, insn), FpOperands.m64(s, insn)));
  }

  public static int fmulS(Cpu cpu, int insn) {
    var s = cpu.state;
    return FpOperands.set32(s, insn, Fp32.mul(s, FpOperands.n32(s, insn), FpOperands.m32(s, insn)));
  }

  public static int fmulH(Cpu cpu, int insn) {
    var s = cpu.state;
    return FpOperands.set16(s, insn, Fp16.mul(s, FpOperands.n16(s, insn), FpOperands.m16(s, insn)));
  }

  public static int fdivD(Cpu cpu, int insn) {
    var s = cpu.state;
    return FpOperands.set64(s, insn, Fp64.div(s, FpOperands.n64(s, insn), FpOperands.m64(s, insn)));
  }

  public static int fdivS(Cpu cpu, int insn) {
    var s = cpu.state;
    return FpOperands.set32(s, insn, Fp32.div(s, FpOperands.n32(s, insn), FpOperands.m32(s, insn)));
  }

  public static int fdivH(Cpu cpu, int insn) {
    var s = cpu.state;
    return FpOperands.set16(s, insn, Fp16.div(s, FpOperands.n16(s, insn), FpOperands.m16(s, insn)));
  }

  public static int fmaxD(Cpu cpu, int insn) {
    var s = cpu.state;
    return FpOperands.set64(s, insn, Fp64.max(s, FpOperands.n64(s, insn), FpOperands.m64(s, insn)));
  }

  public static int fmaxS(Cpu cpu, int insn) {
    var s = cpu.state;
    return FpOperands.set32(s, insn, Fp32.max(s, FpOperands.n32(s, insn), FpOperands.m32(s, insn)));
  }

  public static int fmaxH(Cpu cpu, int insn) {
    var s = cpu.state;
    return FpOperands.set16(s, insn, Fp16.max(s, FpOperands.n16(s, insn), FpOperands.m16(s, insn)));
  }

  public static int fminD(Cpu cpu, int insn) {
    var s = cpu.state;
    return FpOperands.set64(s, insn, Fp64.min(s, FpOperands.n64(s, insn), FpOperands.m64(s, insn)));
  }

  public static int fminS(Cpu cpu, int insn) {
    var s = cpu.state;
    return FpOperands.set32(s, insn, Fp32.min(s, FpOperands.n32(s, insn), FpOperands.m32(s, insn)));
  }

  public static int fminH(Cpu cpu, int insn) {
    var s = cpu.state;
    return FpOperands.set16(s, insn, Fp16.min(s, FpOperands.n16(s, insn), FpOperands.m16(s, insn)));
  }

  public static int fmaxnmD(Cpu cpu, int insn) {
    var s = cpu.state;
    return FpOperands.set64(
        s, insn, Fp64.maxNumber(s, FpOperands.n64(s, insn), FpOperands.m64(s, insn)));
  }

  public static int fmaxnmS(Cpu cpu, int insn) {
    var s = cpu.state;
    return FpOperands.set32(
        s, insn, Fp32.maxNumber(s, FpOperands.n32(s, insn), FpOperands.m32(s, insn)));
  }

  public static int fmaxnmH(Cpu cpu, int insn) {
    var s = cpu.state;
    return FpOperands.set16(
        s, insn, Fp16.maxNumber(s, FpOperands.n16(s, insn), FpOperands.m16(s, insn)));
  }

  public static int fminnmD(Cpu cpu, int insn) {
    var s = cpu.state;
    return FpOperands.set64(
        s, insn, Fp64.minNumber(s, FpOperands.n64(s, insn), FpOperands.m64(s, insn)));
  }

  public static int fminnmS(Cpu cpu, int insn) {
    var s = cpu.state;
    return FpOperands.set32(
        s, insn, Fp32.minNumber(s, FpOperands.n32(s, insn), FpOperands.m32(s, insn)));
  }

  public static int fminnmH(Cpu cpu, int insn) {
    var s = cpu.state;
    return FpOperands.set16(
        s, insn, Fp16.minNumber(s, FpOperands.n16(s, insn), FpOperands.m16(s, insn)));
  }

  public static int fnmulD(Cpu cpu, int insn) {
    var s = cpu.state;
    return FpOperands.set64(
        s, insn, Fp64.neg(Fp64.mul(s, FpOperands.n64(s, insn), FpOperands.m64(s, insn))));
  }

  public static int fnmulS(Cpu cpu, int insn) {
    var s = cpu.state;
    return FpOperands.set32(
        s, insn, Fp32.neg(Fp32.mul(s, FpOperands.n32(s, insn), FpOperands.m32(s, insn))));
  }

  public static int fnmulH(Cpu cpu, int insn) {
    var s = cpu.state;
    return FpOperands.set16(
        s, insn, Fp16.neg(Fp16.mul(s, FpOperands.n16(s, insn), FpOperands.m16(s, insn))));
  }

  public static int fsqrtD(Cpu cpu, int insn) {
    var s = cpu.state;
    return FpOperands.set64(s, insn, Fp64.sqrt(s, FpOperands.n64(s, insn)));
  }

  public static int fsqrtS(Cpu cpu, int insn) {
    var s = cpu.state;
    return FpOperands.set32(s, insn, Fp32.sqrt(s, FpOperands.n32(s, insn)));
  }

  public static int fsqrtH(Cpu cpu, int insn) {
    var s = cpu.state;
    return FpOperands.set16(s, insn, Fp16.sqrt(s, FpOperands.n16(s, insn)));
  }

  public static int fabsD(Cpu cpu, int insn) {
    var s = cpu.state;
    return FpOperands.set64(s, insn, Fp64.abs(FpOperands.n64(s, insn)));
  }

  public static int fabsS(Cpu cpu, int insn) {
    var s = cpu.state;
    return FpOperands.set32(s, insn, Fp32.abs(FpOperands.n32(s, insn)));
  }

  public static int fabsH(Cpu cpu, int insn) {
    var s = cpu.state;
    return FpOperands.set16(s, insn, Fp16.abs(FpOperands.n16(s, insn)));
  }

  public static int fnegD(Cpu cpu, int insn) {
    var s = cpu.state;
    return FpOperands.set64(s, insn, Fp64.neg(FpOperands.n64(s, insn)));
  }

  public static int fnegS(Cpu cpu, int insn) {
    var s = cpu.state;
    return FpOperands.set32(s, insn, Fp32.neg(FpOperands.n32(s, insn)));
  }

  public static int fnegH(Cpu cpu, int insn) {
    var s = cpu.state;
    return FpOperands.set16(s, insn, Fp16.neg(FpOperands.n16(s, insn)));
  }
}
