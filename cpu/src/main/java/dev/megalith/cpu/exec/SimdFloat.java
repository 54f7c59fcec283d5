package dev.megalith.cpu.exec;

import dev.megalith.cpu.Cpu;
import dev.megalith.cpu.kernel.Fp16;
import dev.megalith.cpu.kernel.Fp32;
import dev.megalith.cpu.kernel.Fp64;

/// Floating-point arithmetic on vectors, pairwise and across lanes. Hot.
///
/// Spec: [ARM] C7.2.
public final class SimdFloat {
  private SimdFloat() {}

  public static int fadd(Cpu cpu, int insn) {
    return SimdFloatShape.binary(cpu, insn, Fp16::add, Fp32::add, Fp64::add);
  }

  public static int fsub(Cpu cpu, int insn) {
    return SimdFloatShape.binary(cpu, insn, Fp16::sub, Fp32::sub, Fp64::sub);
  }

  public static int fmul(Cpu cpu, int insn) {
    return SimdFloatShape.binary(cpu, insn, Fp16::mul, Fp32::mul, Fp64::mul);
  }

  public static int fmulx(Cpu cpu, int insn) {
    return SimdFloatShape.binary(cpu, insn, Fp16::mulx, Fp32::mulx, Fp64::mulx);
  }

  public static int fdiv(Cpu cpu, int insn) {
    return SimdFloatShape.binary(cpu, insn, Fp16::div, Fp32::div, Fp64::div);
  }

  public static int fmax(Cpu cpu, int insn) {
    return SimdFloatShape.binary(cpu, insn, Fp16::max, Fp32::max, Fp64::max);
  }

  public static int fmin(Cpu cpu, int insn) {
    return SimdFloatShape.binary(cpu, insn, Fp16::min, Fp32::min, Fp64::min);
  }

  public static int fmaxnm(Cpu cpu, int insn) {
    return SimdFloatShape.binary(cpu, insn, Fp16::maxNumber, Fp32::maxNumber, Fp64::maxNumber);
  }

  public static int fminnm(Cpu cpu, int insn) {
    return SimdFloatShape.binary(cpu, insn, Fp16::minNumber, Fp32::minNumber, Fp64::minNumber);
  }

  public static int fabd(Cpu cpu, int insn) {
    return SimdFloatShape.binary(
        cpu, insn, Fp16::absoluteDifference, Fp32::absoluteDifference, Fp64::absoluteDifference);
  }

  public static int frecps(Cpu cpu, int insn) {
    return SimdFloatShape.binary(cpu, insn, Fp16::recipStep, Fp32::recipStep, Fp64::recipStep);
  }

  public static int frsqrts(Cpu cpu, int insn) {
    return SimdFloatShape.binary(cpu, insn, Fp16::rsqrtStep, Fp32::rsqrtStep, Fp64::rsqrtStep);
  }

  public static int fmla(Cpu cpu, int insn) {
    return SimdFloatShape.ternary(cpu, insn, Fp16::fma, Fp32::fma, Fp64::fma);
  }

  public static int fmls(Cpu cpu, int insn) {
    return SimdFloatShape.ternary(
        cpu,
        insn,
        (s, d, n, m) -> Fp16.fma(s, d, Fp16.neg(n), m),
        (s, d, n, m) -> Fp32.fma(s, d, Fp32.neg(n), m),
        (s, d, n, m) -> Fp64.fma(s, d, Fp64.neg(n), m));
  }

  public static int faddp(Cpu cpu, int insn) {
    return SimdFloatShape.pairwise(cpu, insn, Fp16::add, Fp32::add, Fp64::add);
  }

  public static int fmaxp(Cpu cpu, int insn) {
    return SimdFloatShape.pairwise(cpu, insn, Fp16::max, Fp32::max, Fp64::max);
  }

  public static int fminp(Cpu cpu, int insn) {
    return SimdFloatShape.pairwise(cpu, insn, Fp16::min, Fp32::min, Fp64::min);
  }

  public static int fmaxnmp(Cpu cpu, int insn) {
    return SimdFloatShape.pairwise(cpu, insn, Fp16::maxNumber, Fp32::maxNumber, Fp64::maxNumber);
  }

  public static int fminnmp(Cpu cpu, int insn) {
    return SimdFloatShape.pairwise(cpu, insn, Fp16::minNumber, Fp32::minNumber, Fp64::minNumber);
  }

  public static int fmaxv(Cpu cpu, int insn) {
    return SimdFloatShape.reduce(cpu, insn, Fp16::max, Fp32::max);
  }

  public static int fminv(Cpu cpu, int insn) {
    return SimdFloatShape.reduce(cpu, insn, Fp16::min, Fp32::min);
  }

  public static int fmaxnmv(Cpu cpu, int insn) {
    return SimdFloatShape.reduce(cpu, insn, Fp16::maxNumber, Fp32::maxNumber);
  }

  public static int fminnmv(Cpu cpu, int insn) {
    return SimdFloatShape.reduce(cpu, insn, Fp16::minNumber, Fp32::minNumber);
  }
}
