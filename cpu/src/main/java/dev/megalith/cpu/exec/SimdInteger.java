package dev.megalith.cpu.exec;

import dev.megalith.cpu.Cpu;
import dev.megalith.cpu.kernel.LaneInteger;
import dev.megalith.cpu.kernel.LaneOp;
import dev.megalith.cpu.sys.Exceptions;

/// Integer and bitwise "three same" instructions: arithmetic, comparison, logic, pairwise.
///
/// Spec: [ARM] C7.2.
public final class SimdInteger {
  private SimdInteger() {}

  public static int add(Cpu cpu, int insn) {
    return SimdShape.binary(cpu, insn, LaneInteger::add);
  }

  public static int sub(Cpu cpu, int insn) {
    return SimdShape.binary(cpu, insn, LaneInteger::sub);
  }

  public static int cmgt(Cpu cpu, int insn) {
    return SimdShape.binary(cpu, insn, LaneInteger::cmgt);
  }

  public static int cmge(Cpu cpu, int insn) {
    return SimdShape.binary(cpu, insn, LaneInteger::cmge);
  }

  public static int cmhi(Cpu cpu, int insn) {
    return SimdShape.binary(cpu, insn, LaneInteger::cmhi);
  }

  public static int cmhs(Cpu cpu, int insn) {
    return SimdShape.binary(cpu, insn, LaneInteger::cmhs);
  }

  public static int cmtst(Cpu cpu, int insn) {
    return SimdShape.binary(cpu, insn, LaneInteger::cmtst);
  }

  public static int cmeq(Cpu cpu, int insn) {
    return SimdShape.binary(cpu, insn, LaneInteger::cmeq);
  }

  public static int shadd(Cpu cpu, int insn) {
    return upTo32(cpu, insn, LaneInteger::shadd);
  }

  public static int uhadd(Cpu cpu, int insn) {
    return upTo32(cpu, insn, LaneInteger::uhadd);
  }

  public static int srhadd(Cpu cpu, int insn) {
    return upTo32(cpu, insn, LaneInteger::srhadd);
  }

  public static int urhadd(Cpu cpu, int insn) {
    return upTo32(cpu, insn, LaneInteger::urhadd);
  }

  public static int shsub(Cpu cpu, int insn) {
    return upTo32(cpu, insn, LaneInteger::shsub);
  }

  public static int uhsub(Cpu cpu, int insn) {
    return upTo32(cpu, insn, LaneInteger::uhsub);
  }

  public static int smax(Cpu cpu, int insn) {
    return upTo32(cpu, insn, LaneInteger::smax);
  }

  public static int smin(Cpu cpu, int insn) {
    return upTo32(cpu, insn, LaneInteger::smin);
  }

  public static int umax(Cpu cpu, int insn) {
    return upTo32(cpu, insn, LaneInteger::umax);
  }

  public static int umin(Cpu cpu, int insn) {
    return upTo32(cpu, insn, LaneInteger::umin);
  }

  public static int sabd(Cpu cpu, int insn) {
    return upTo32(cpu, insn, LaneInteger::sabd);
  }

  public static int uabd(Cpu cpu, int insn) {
    return upTo32(cpu, insn, LaneInteger::uabd);
  }

  public static int saba(Cpu cpu, int insn) {
    return upTo32(cpu, insn, LaneInteger::saba);
  }

  public static int uaba(Cpu cpu, int insn) {
    return upTo32(cpu, insn, LaneInteger::uaba);
  }

  public static int and(Cpu cpu, int insn) {
    return SimdShape.bitwise(cpu, insn, LaneInteger::and);
  }

  public static int bic(Cpu cpu, int insn) {
    return SimdShape.bitwise(cpu, insn, LaneInteger::bic);
  }

  public static int orr(Cpu cpu, int insn) {
    return SimdShape.bitwise(cpu, insn, LaneInteger::orr);
  }

  public static int orn(Cpu cpu, int insn) {
    return SimdShape.bitwise(cpu, insn, LaneInteger::orn);
  }

  public static int eor(Cpu cpu, int insn) {
    return SimdShape.bitwise(cpu, insn, LaneInteger::eor);
  }

  public static int bsl(Cpu cpu, int insn) {
    return SimdShape.bitwise(cpu, insn, LaneInteger::bsl);
  }

  public static int bit(Cpu cpu, int insn) {
    return SimdShape.bitwise(cpu, insn, LaneInteger::bit);
  }

  public static int bif(Cpu cpu, int insn) {
    return SimdShape.bitwise(cpu, insn, LaneInteger::bif);
  }

  public static int addp(Cpu cpu, int insn) {
    return SimdShape.pairwise(cpu, insn, LaneInteger::add);
  }

  public static int smaxp(Cpu cpu, int insn) {
    return pairwiseUpTo32(cpu, insn, LaneInteger::smax);
  }

  public static int sminp(Cpu cpu, int insn) {
    return pairwiseUpTo32(cpu, insn, LaneInteger::smin);
  }

  public static int umaxp(Cpu cpu, int insn) {
    return pairwiseUpTo32(cpu, insn, LaneInteger::umax);
  }

  public static int uminp(Cpu cpu, int insn) {
    return pairwiseUpTo32(cpu, insn, LaneInteger::umin);
  }

  private static int upTo32(Cpu cpu, int insn, LaneOp.Binary op) {
    return SimdShape.size(insn) == 3 ? Exceptions.undefined(cpu) : SimdShape.binary(cpu, insn, op);
  }

  private static int upTo32(Cpu cpu, int insn, LaneOp.Ternary op) {
    return SimdShape.size(insn) == 3 ? Exceptions.undefined(cpu) : SimdShape.ternary(cpu, insn, op);
  }

  private static int pairwiseUpTo32(Cpu cpu, int insn, LaneOp.Binary op) {
    return SimdShape.size(insn) == 3
        ? Exceptions.undefined(cpu)
        : SimdShape.pairwise(cpu, insn, op);
  }
}
