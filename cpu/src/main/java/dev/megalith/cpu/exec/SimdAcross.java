package dev.megalith.cpu.exec;

import dev.megalith.cpu.Cpu;
import dev.megalith.cpu.kernel.LaneInteger;
import dev.megalith.cpu.kernel.LaneOp;
import dev.megalith.cpu.kernel.LanePermute;
import dev.megalith.cpu.kernel.Lanes;
import dev.megalith.cpu.sys.Exceptions;

/// Integer instructions across lanes, and ADDP (scalar). Hot.
///
/// Spec: [ARM] C7.2.
public final class SimdAcross {
  private SimdAcross() {}

  public static int addv(Cpu cpu, int insn) {
    return reduce(cpu, insn, LaneInteger::add);
  }

  public static int smaxv(Cpu cpu, int insn) {
    return reduce(cpu, insn, LaneInteger::smax);
  }

  public static int sminv(Cpu cpu, int insn) {
    return reduce(cpu, insn, LaneInteger::smin);
  }

  public static int umaxv(Cpu cpu, int insn) {
    return reduce(cpu, insn, LaneInteger::umax);
  }

  public static int uminv(Cpu cpu, int insn) {
    return reduce(cpu, insn, LaneInteger::umin);
  }

  /// ADDP (scalar): the sum of two doublewords.
  public static int addPair(Cpu cpu, int insn) {
    long[] v = cpu.state.v;
    int n = SimdShape.n(insn);
    return SimdShape.write(cpu, insn, v[n] + v[n + 1], 0);
  }

  /// SADDLV and UADDLV.
  public static int addlv(Cpu cpu, int insn) {
    int size = SimdShape.size(insn);
    if (isReserved(insn, size)) {
      return Exceptions.undefined(cpu);
    }
    long[] v = cpu.state.v;
    int n = SimdShape.n(insn);
    boolean u = SimdShape.isUnsigned(insn);
    long sum = sum(v[n], size, u) + (SimdShape.isWide(insn) ? sum(v[n + 1], size, u) : 0);
    return SimdShape.write(cpu, insn, sum & Lanes.mask(size + 1), 0);
  }

  private static long sum(long half, int size, boolean isUnsigned) {
    long pairs = isUnsigned ? LanePermute.uaddlp(half, size) : LanePermute.saddlp(half, size);
    int bits = 16 << size;
    long sum = 0;
    for (int at = 0; at < 64; at += bits) {
      sum += Lanes.signed(pairs, at, bits);
    }
    return sum;
  }

  /// Lanes across need at least four of them.
  private static boolean isReserved(int insn, int size) {
    return size == 3 || size == 2 && !SimdShape.isWide(insn);
  }

  /// The order of the lanes does not matter: the vector is folded until one lane is left.
  private static int reduce(Cpu cpu, int insn, LaneOp.Binary op) {
    int size = SimdShape.size(insn);
    if (isReserved(insn, size)) {
      return Exceptions.undefined(cpu);
    }
    long[] v = cpu.state.v;
    int n = SimdShape.n(insn);
    long x = SimdShape.isWide(insn) ? op.of(v[n], v[n + 1], size) : v[n];
    x = op.of(x, x >>> 32, size);
    if (size < 2) {
      x = op.of(x, x >>> 16, size);
    }
    if (size < 1) {
      x = op.of(x, x >>> 8, size);
    }
    return SimdShape.write(cpu, insn, x & Lanes.mask(size), 0);
  }
}
