package dev.megalith.cpu.exec;

import dev.megalith.cpu.Cpu;
import dev.megalith.cpu.kernel.LaneInteger;
import dev.megalith.cpu.kernel.LaneOp;
import dev.megalith.cpu.kernel.Lanes;
import dev.megalith.cpu.sys.Exceptions;

/// "Three different" instructions: long, wide and narrowing additions and differences.
///
/// Spec: [ARM] C7.2.
public final class SimdWide {
  private SimdWide() {}

  /// SADDL and UADDL.
  public static int addl(Cpu cpu, int insn) {
    return SimdShape.lengthen(cpu, insn, LaneInteger::add);
  }

  /// SSUBL and USUBL.
  public static int subl(Cpu cpu, int insn) {
    return SimdShape.lengthen(cpu, insn, LaneInteger::sub);
  }

  /// SABDL and UABDL: widened operands of either kind are positive or small, hence signed.
  public static int abdl(Cpu cpu, int insn) {
    return SimdShape.lengthen(cpu, insn, LaneInteger::sabd);
  }

  /// SABAL and UABAL.
  public static int abal(Cpu cpu, int insn) {
    return SimdShape.lengthen(cpu, insn, LaneInteger::saba);
  }

  /// SADDW and UADDW.
  public static int addw(Cpu cpu, int insn) {
    return wide(cpu, insn, LaneInteger::add);
  }

  /// SSUBW and USUBW.
  public static int subw(Cpu cpu, int insn) {
    return wide(cpu, insn, LaneInteger::sub);
  }

  /// ADDHN, and RADDHN where U is set.
  public static int addhn(Cpu cpu, int insn) {
    return narrowHigh(cpu, insn, LaneInteger::add);
  }

  /// SUBHN, and RSUBHN where U is set.
  public static int subhn(Cpu cpu, int insn) {
    return narrowHigh(cpu, insn, LaneInteger::sub);
  }

  private static int wide(Cpu cpu, int insn, LaneOp.Binary op) {
    int size = SimdShape.size(insn);
    if (size == 3) {
      return Exceptions.undefined(cpu);
    }
    boolean u = SimdShape.isUnsigned(insn);
    long[] v = cpu.state.v;
    int n = SimdShape.n(insn);
    long m = v[SimdShape.m(insn) + SimdShape.part(insn)];
    long low = op.of(v[n], Lanes.widen(m, false, size, u), size + 1);
    long high = op.of(v[n + 1], Lanes.widen(m, true, size, u), size + 1);
    return SimdShape.write(cpu, insn, low, high);
  }

  private static int narrowHigh(Cpu cpu, int insn, LaneOp.Binary op) {
    int size = SimdShape.size(insn);
    if (size == 3) {
      return Exceptions.undefined(cpu);
    }
    long[] v = cpu.state.v;
    int n = SimdShape.n(insn);
    int m = SimdShape.m(insn);
    int bits = 8 << size;
    long half = SimdShape.isUnsigned(insn) ? Lanes.splat(1L << (bits - 1), size + 1) : 0;
    long low = LaneInteger.add(op.of(v[n], v[m], size + 1), half, size + 1);
    long high = LaneInteger.add(op.of(v[n + 1], v[m + 1], size + 1), half, size + 1);
    return SimdShape.writeHalf(
        cpu, insn, Lanes.narrow(low >>> bits, size) | Lanes.narrow(high >>> bits, size) << 32);
  }
}
