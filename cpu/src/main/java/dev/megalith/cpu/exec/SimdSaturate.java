package dev.megalith.cpu.exec;

import dev.megalith.cpu.Cpu;
import dev.megalith.cpu.CpuState;
import dev.megalith.cpu.kernel.LaneOp;
import dev.megalith.cpu.kernel.LaneSaturate;
import dev.megalith.cpu.kernel.LaneSaturateShift;
import dev.megalith.cpu.kernel.Lanes;
import dev.megalith.cpu.sys.Exceptions;

/// Saturating "three same" and doubling multiply instructions.
///
/// Spec: [ARM] C7.2.
public final class SimdSaturate {
  private SimdSaturate() {}

  public static int sqadd(Cpu cpu, int insn) {
    return SimdShape.binary(cpu, insn, LaneSaturate::sqadd);
  }

  public static int sqsub(Cpu cpu, int insn) {
    return SimdShape.binary(cpu, insn, LaneSaturate::sqsub);
  }

  public static int uqadd(Cpu cpu, int insn) {
    return SimdShape.binary(cpu, insn, LaneSaturate::uqadd);
  }

  public static int uqsub(Cpu cpu, int insn) {
    return SimdShape.binary(cpu, insn, LaneSaturate::uqsub);
  }

  public static int sqshl(Cpu cpu, int insn) {
    return SimdShape.binary(cpu, insn, LaneSaturateShift::sqshl);
  }

  public static int sqrshl(Cpu cpu, int insn) {
    return SimdShape.binary(cpu, insn, LaneSaturateShift::sqrshl);
  }

  public static int uqshl(Cpu cpu, int insn) {
    return SimdShape.binary(cpu, insn, LaneSaturateShift::uqshl);
  }

  public static int uqrshl(Cpu cpu, int insn) {
    return SimdShape.binary(cpu, insn, LaneSaturateShift::uqrshl);
  }

  public static int sqdmulh(Cpu cpu, int insn) {
    return doubling(cpu, insn, LaneSaturate::sqdmulh);
  }

  public static int sqrdmulh(Cpu cpu, int insn) {
    return doubling(cpu, insn, LaneSaturate::sqrdmulh);
  }

  public static int sqrdmlah(Cpu cpu, int insn) {
    return doubling(cpu, insn, LaneSaturate::sqrdmlah);
  }

  public static int sqrdmlsh(Cpu cpu, int insn) {
    return doubling(cpu, insn, LaneSaturate::sqrdmlsh);
  }

  public static int sqdmull(Cpu cpu, int insn) {
    return SimdShape.lengthen(cpu, insn, (s, _, n, m, size) -> LaneSaturate.sqdmull(s, n, m, size));
  }

  public static int sqdmlal(Cpu cpu, int insn) {
    return SimdShape.lengthen(cpu, insn, LaneSaturate::sqdmlal);
  }

  public static int sqdmlsl(Cpu cpu, int insn) {
    return SimdShape.lengthen(cpu, insn, LaneSaturate::sqdmlsl);
  }

  private static int doubling(Cpu cpu, int insn, LaneOp.SaturatingBinary op) {
    return doubling(cpu, insn, (s, _, n, m, size) -> op.of(s, n, m, size));
  }

  /// On 16- and 32-bit lanes: vector and scalar, by vector and by element.
  private static int doubling(Cpu cpu, int insn, LaneOp.SaturatingTernary op) {
    int size = SimdShape.size(insn);
    if (size == 0 || size == 3) {
      return Exceptions.undefined(cpu);
    }
    CpuState state = cpu.state;
    long[] v = state.v;
    int d = SimdShape.d(insn);
    int n = SimdShape.n(insn);
    long m = SimdShape.second(v, insn, 0, size);
    if (SimdShape.isScalar(insn)) {
      long mask = Lanes.mask(size);
      long r = op.of(state, v[d] & mask, v[n] & mask, m & mask, size);
      return SimdShape.write(cpu, insn, r & mask, 0);
    }
    long low = op.of(state, v[d], v[n], m, size);
    if (!SimdShape.isWide(insn)) {
      return SimdShape.write(cpu, insn, low, 0);
    }
    long high = op.of(state, v[d + 1], v[n + 1], SimdShape.second(v, insn, 1, size), size);
    return SimdShape.write(cpu, insn, low, high);
  }
}
