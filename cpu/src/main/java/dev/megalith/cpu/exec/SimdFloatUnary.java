package dev.megalith.cpu.exec;

import dev.megalith.cpu.Cpu;
import dev.megalith.cpu.kernel.Fp16;
import dev.megalith.cpu.kernel.Fp32;
import dev.megalith.cpu.kernel.Fp64;
import dev.megalith.cpu.kernel.SoftFloatEstimate;

/// Floating-point comparisons, signs, roots and estimates on vectors.
///
/// Spec: [ARM] C7.2.
public final class SimdFloatUnary {
  private SimdFloatUnary() {}

  public static int fabs(Cpu cpu, int insn) {
    return SimdFloatShape.unary(
        cpu, insn, (_, a) -> Fp16.abs(a), (_, a) -> Fp32.abs(a), (_, a) -> Fp64.abs(a));
  }

  public static int fneg(Cpu cpu, int insn) {
    return SimdFloatShape.unary(
        cpu, insn, (_, a) -> Fp16.neg(a), (_, a) -> Fp32.neg(a), (_, a) -> Fp64.neg(a));
  }

  public static int fsqrt(Cpu cpu, int insn) {
    return SimdFloatShape.unary(cpu, insn, Fp16::sqrt, Fp32::sqrt, Fp64::sqrt);
  }

  public static int frecpe(Cpu cpu, int insn) {
    return SimdFloatShape.unary(
        cpu, insn, Fp16::recipEstimate, Fp32::recipEstimate, Fp64::recipEstimate);
  }

  public static int frsqrte(Cpu cpu, int insn) {
    return SimdFloatShape.unary(
        cpu, insn, Fp16::rsqrtEstimate, Fp32::rsqrtEstimate, Fp64::rsqrtEstimate);
  }

  public static int frecpx(Cpu cpu, int insn) {
    return SimdFloatShape.unary(
        cpu, insn, Fp16::recipExponent, Fp32::recipExponent, Fp64::recipExponent);
  }

  public static int fcmeq(Cpu cpu, int insn) {
    return SimdFloatShape.binary(
        cpu,
        insn,
        (s, a, b) -> Fp16.equal(s, a, b) ? -1 : 0,
        (s, a, b) -> Fp32.equal(s, a, b) ? -1 : 0,
        (s, a, b) -> Fp64.equal(s, a, b) ? -1 : 0);
  }

  public static int fcmge(Cpu cpu, int insn) {
    return SimdFloatShape.binary(
        cpu,
        insn,
        (s, a, b) -> Fp16.greaterOrEqual(s, a, b) ? -1 : 0,
        (s, a, b) -> Fp32.greaterOrEqual(s, a, b) ? -1 : 0,
        (s, a, b) -> Fp64.greaterOrEqual(s, a, b) ? -1 : 0);
  }

  public static int fcmgt(Cpu cpu, int insn) {
    return SimdFloatShape.binary(
        cpu,
        insn,
        (s, a, b) -> Fp16.greater(s, a, b) ? -1 : 0,
        (s, a, b) -> Fp32.greater(s, a, b) ? -1 : 0,
        (s, a, b) -> Fp64.greater(s, a, b) ? -1 : 0);
  }

  public static int facge(Cpu cpu, int insn) {
    return SimdFloatShape.binary(
        cpu,
        insn,
        (s, a, b) -> Fp16.greaterOrEqual(s, Fp16.abs(a), Fp16.abs(b)) ? -1 : 0,
        (s, a, b) -> Fp32.greaterOrEqual(s, Fp32.abs(a), Fp32.abs(b)) ? -1 : 0,
        (s, a, b) -> Fp64.greaterOrEqual(s, Fp64.abs(a), Fp64.abs(b)) ? -1 : 0);
  }

  public static int facgt(Cpu cpu, int insn) {
    return SimdFloatShape.binary(
        cpu,
        insn,
        (s, a, b) -> Fp16.greater(s, Fp16.abs(a), Fp16.abs(b)) ? -1 : 0,
        (s, a, b) -> Fp32.greater(s, Fp32.abs(a), Fp32.abs(b)) ? -1 : 0,
        (s, a, b) -> Fp64.greater(s, Fp64.abs(a), Fp64.abs(b)) ? -1 : 0);
  }

  public static int fcmeqZero(Cpu cpu, int insn) {
    return SimdFloatShape.unary(
        cpu,
        insn,
        (s, a) -> Fp16.equal(s, a, 0) ? -1 : 0,
        (s, a) -> Fp32.equal(s, a, 0) ? -1 : 0,
        (s, a) -> Fp64.equal(s, a, 0) ? -1 : 0);
  }

  public static int fcmgeZero(Cpu cpu, int insn) {
    return SimdFloatShape.unary(
        cpu,
        insn,
        (s, a) -> Fp16.greaterOrEqual(s, a, 0) ? -1 : 0,
        (s, a) -> Fp32.greaterOrEqual(s, a, 0) ? -1 : 0,
        (s, a) -> Fp64.greaterOrEqual(s, a, 0) ? -1 : 0);
  }

  public static int fcmgtZero(Cpu cpu, int insn) {
    return SimdFloatShape.unary(
        cpu,
        insn,
        (s, a) -> Fp16.greater(s, a, 0) ? -1 : 0,
        (s, a) -> Fp32.greater(s, a, 0) ? -1 : 0,
        (s, a) -> Fp64.greater(s, a, 0) ? -1 : 0);
  }

  public static int fcmleZero(Cpu cpu, int insn) {
    return SimdFloatShape.unary(
        cpu,
        insn,
        (s, a) -> Fp16.greaterOrEqual(s, 0, a) ? -1 : 0,
        (s, a) -> Fp32.greaterOrEqual(s, 0, a) ? -1 : 0,
        (s, a) -> Fp64.greaterOrEqual(s, 0, a) ? -1 : 0);
  }

  public static int fcmltZero(Cpu cpu, int insn) {
    return SimdFloatShape.unary(
        cpu,
        insn,
        (s, a) -> Fp16.greater(s, 0, a) ? -1 : 0,
        (s, a) -> Fp32.greater(s, 0, a) ? -1 : 0,
        (s, a) -> Fp64.greater(s, 0, a) ? -1 : 0);
  }

  /// URECPE, on unsigned fixed-point lanes of 32 bits.
  public static int urecpe(Cpu cpu, int insn) {
    return SimdFloatShape.unary(
        cpu, insn, (_, a) -> a, (_, a) -> SoftFloatEstimate.unsignedRecipEstimate(a), (_, a) -> a);
  }

  /// URSQRTE, on unsigned fixed-point lanes of 32 bits.
  public static int ursqrte(Cpu cpu, int insn) {
    return SimdFloatShape.unary(
        cpu, insn, (_, a) -> a, (_, a) -> SoftFloatEstimate.unsignedRsqrtEstimate(a), (_, a) -> a);
  }
}
