package dev.megalith.cpu.exec;

import dev.megalith.cpu.Cpu;
import dev.megalith.cpu.kernel.LaneInteger;
import dev.megalith.cpu.kernel.LaneOp;
import dev.megalith.cpu.kernel.LanePermute;
import dev.megalith.cpu.kernel.LaneSaturate;
import dev.megalith.cpu.kernel.Lanes;
import dev.megalith.cpu.sys.Exceptions;

/// Integer "two-register miscellaneous" instructions.
///
/// Spec: [ARM] C7.2.
public final class SimdUnary {
  private SimdUnary() {}

  public static int abs(Cpu cpu, int insn) {
    return SimdShape.unary(cpu, insn, LaneInteger::abs);
  }

  public static int neg(Cpu cpu, int insn) {
    return SimdShape.unary(cpu, insn, LaneInteger::neg);
  }

  public static int cmgtZero(Cpu cpu, int insn) {
    return SimdShape.unary(cpu, insn, LaneInteger::cmgtZero);
  }

  public static int cmgeZero(Cpu cpu, int insn) {
    return SimdShape.unary(cpu, insn, LaneInteger::cmgeZero);
  }

  public static int cmeqZero(Cpu cpu, int insn) {
    return SimdShape.unary(cpu, insn, LaneInteger::cmeqZero);
  }

  public static int cmleZero(Cpu cpu, int insn) {
    return SimdShape.unary(cpu, insn, LaneInteger::cmleZero);
  }

  public static int cmltZero(Cpu cpu, int insn) {
    return SimdShape.unary(cpu, insn, LaneInteger::cmltZero);
  }

  public static int not(Cpu cpu, int insn) {
    return bytes(cpu, insn, LaneInteger::not);
  }

  public static int rbit(Cpu cpu, int insn) {
    return bytes(cpu, insn, LaneInteger::rbit);
  }

  public static int cnt(Cpu cpu, int insn) {
    return bytes(cpu, insn, LaneInteger::cnt);
  }

  public static int clz(Cpu cpu, int insn) {
    return upTo(cpu, insn, 2, LaneInteger::clz);
  }

  public static int cls(Cpu cpu, int insn) {
    return upTo(cpu, insn, 2, LaneInteger::cls);
  }

  public static int rev16(Cpu cpu, int insn) {
    return upTo(cpu, insn, 0, LanePermute::rev16);
  }

  public static int rev32(Cpu cpu, int insn) {
    return upTo(cpu, insn, 1, LanePermute::rev32);
  }

  public static int rev64(Cpu cpu, int insn) {
    return upTo(cpu, insn, 2, LanePermute::rev64);
  }

  public static int saddlp(Cpu cpu, int insn) {
    return upTo(cpu, insn, 2, LanePermute::saddlp);
  }

  public static int uaddlp(Cpu cpu, int insn) {
    return upTo(cpu, insn, 2, LanePermute::uaddlp);
  }

  public static int sadalp(Cpu cpu, int insn) {
    return addPairs(cpu, insn, LanePermute::sadalp);
  }

  public static int uadalp(Cpu cpu, int insn) {
    return addPairs(cpu, insn, LanePermute::uadalp);
  }

  public static int sqabs(Cpu cpu, int insn) {
    return SimdShape.unary(cpu, insn, LaneSaturate::sqabs);
  }

  public static int sqneg(Cpu cpu, int insn) {
    return SimdShape.unary(cpu, insn, LaneSaturate::sqneg);
  }

  public static int suqadd(Cpu cpu, int insn) {
    return accumulate(cpu, insn, LaneSaturate::suqadd);
  }

  public static int usqadd(Cpu cpu, int insn) {
    return accumulate(cpu, insn, LaneSaturate::usqadd);
  }

  public static int xtn(Cpu cpu, int insn) {
    return SimdShape.narrow(cpu, insn, (_, n, size) -> Lanes.narrow(n, size));
  }

  public static int sqxtn(Cpu cpu, int insn) {
    return SimdShape.narrow(cpu, insn, LaneSaturate::sqxtn);
  }

  public static int sqxtun(Cpu cpu, int insn) {
    return SimdShape.narrow(cpu, insn, LaneSaturate::sqxtun);
  }

  public static int uqxtn(Cpu cpu, int insn) {
    return SimdShape.narrow(cpu, insn, LaneSaturate::uqxtn);
  }

  /// SHLL: each lane to the upper half of one of double width.
  public static int shll(Cpu cpu, int insn) {
    int size = SimdShape.size(insn);
    if (size == 3) {
      return Exceptions.undefined(cpu);
    }
    long n = cpu.state.v[SimdShape.n(insn) + SimdShape.part(insn)];
    int bits = 8 << size;
    long low = Lanes.widenUnsigned(n, false, size) << bits;
    return SimdShape.write(cpu, insn, low, Lanes.widenUnsigned(n, true, size) << bits);
  }

  /// For encodings whose size field is part of the opcode and whose lanes are bytes.
  private static int bytes(Cpu cpu, int insn, LaneOp.Unary op) {
    long[] v = cpu.state.v;
    int n = SimdShape.n(insn);
    long high = SimdShape.isWide(insn) ? op.of(v[n + 1], 0) : 0;
    return SimdShape.write(cpu, insn, op.of(v[n], 0), high);
  }

  private static int upTo(Cpu cpu, int insn, int maxSize, LaneOp.Unary op) {
    return SimdShape.size(insn) > maxSize
        ? Exceptions.undefined(cpu)
        : SimdShape.unary(cpu, insn, op);
  }

  /// The kernel gets the old destination and the operand.
  private static int addPairs(Cpu cpu, int insn, LaneOp.Binary op) {
    int size = SimdShape.size(insn);
    if (size == 3) {
      return Exceptions.undefined(cpu);
    }
    long[] v = cpu.state.v;
    int d = SimdShape.d(insn);
    int n = SimdShape.n(insn);
    long high = SimdShape.isWide(insn) ? op.of(v[d + 1], v[n + 1], size) : 0;
    return SimdShape.write(cpu, insn, op.of(v[d], v[n], size), high);
  }

  private static int accumulate(Cpu cpu, int insn, LaneOp.SaturatingBinary op) {
    int size = SimdShape.size(insn);
    long[] v = cpu.state.v;
    int d = SimdShape.d(insn);
    int n = SimdShape.n(insn);
    if (SimdShape.isScalar(insn)) {
      long mask = Lanes.mask(size);
      long r = op.of(cpu.state, v[d] & mask, v[n] & mask, size);
      return SimdShape.write(cpu, insn, r & mask, 0);
    }
    if (SimdShape.isReserved(insn, size)) {
      return Exceptions.undefined(cpu);
    }
    long low = op.of(cpu.state, v[d], v[n], size);
    long high = SimdShape.isWide(insn) ? op.of(cpu.state, v[d + 1], v[n + 1], size) : 0;
    return SimdShape.write(cpu, insn, low, high);
  }
}
