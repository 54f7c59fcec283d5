package dev.megalith.cpu.exec;

import dev.megalith.cpu.Cpu;
import dev.megalith.cpu.CpuState;
import dev.megalith.cpu.kernel.LanePermute;
import dev.megalith.cpu.kernel.Lanes;
import dev.megalith.cpu.sys.Exceptions;

/// Drivers that apply the scalar floating-point kernels to the lanes of vectors. Hot.
///
/// A driver gets the kernel for 16, 32 and 64 bits, as method references that compiled handlers
/// inline; it serves the vector and the scalar form, by vector and by element.
final class SimdFloatShape {
  /// A kernel on half or single precision; halves stand in the low 16 bits.
  @FunctionalInterface
  interface Unary32 {
    int of(CpuState state, int a);
  }

  /// A kernel on double precision.
  @FunctionalInterface
  interface Unary64 {
    long of(CpuState state, long a);
  }

  /// As [Unary32], with two operands.
  @FunctionalInterface
  interface Binary32 {
    int of(CpuState state, int a, int b);
  }

  /// As [Unary64], with two operands.
  @FunctionalInterface
  interface Binary64 {
    long of(CpuState state, long a, long b);
  }

  /// As [Unary32], with the old destination and two operands.
  @FunctionalInterface
  interface Ternary32 {
    int of(CpuState state, int d, int a, int b);
  }

  /// As [Unary64], with the old destination and two operands.
  @FunctionalInterface
  interface Ternary64 {
    long of(CpuState state, long d, long a, long b);
  }

  private SimdFloatShape() {}

  /// Lane size of "three same" (bit 21 clear: half precision) and "by element" encodings.
  static int size(int insn) {
    if (SimdShape.isElement(insn)) {
      return (insn & 1 << 23) == 0 ? 1 : 2 + (insn >>> 22 & 1);
    }
    return (insn & 1 << 21) == 0 ? 1 : 2 + (insn >>> 22 & 1);
  }

  /// Lane size of "two-register miscellaneous" encodings: half precision has bit 20 set.
  static int miscellaneousSize(int insn) {
    return (insn & 1 << 20) != 0 ? 1 : 2 + (insn >>> 22 & 1);
  }

  /// Lane size of scalar pairwise and across lanes encodings: half precision has U clear.
  static int pairSize(int insn) {
    return SimdShape.isUnsigned(insn) ? 2 + (insn >>> 22 & 1) : 1;
  }

  private static long pack32(int low, int high) {
    return (low & 0xFFFF_FFFFL) | (long) high << 32;
  }

  static int unary(Cpu cpu, int insn, Unary32 half, Unary32 single, Unary64 real) {
    int size = miscellaneousSize(insn);
    if (SimdShape.isReserved(insn, size)) {
      return Exceptions.undefined(cpu);
    }
    CpuState state = cpu.state;
    int n = SimdShape.n(insn);
    if (SimdShape.isScalar(insn)) {
      long a = state.v[n];
      long r =
          size == 3
              ? real.of(state, a)
              : size == 2 ? single.of(state, (int) a) : half.of(state, (int) a & 0xFFFF);
      return SimdShape.write(cpu, insn, r & Lanes.mask(size), 0);
    }
    long low = lanes(state, state.v[n], size, half, single, real);
    long high = SimdShape.isWide(insn) ? lanes(state, state.v[n + 1], size, half, single, real) : 0;
    return SimdShape.write(cpu, insn, low, high);
  }

  private static long lanes(
      CpuState state, long n, int size, Unary32 half, Unary32 single, Unary64 real) {
    if (size == 3) {
      return real.of(state, n);
    }
    if (size == 2) {
      return pack32(single.of(state, (int) n), single.of(state, (int) (n >>> 32)));
    }
    long r = 0;
    for (int at = 0; at < 64; at += 16) {
      r |= (half.of(state, (int) (n >>> at) & 0xFFFF) & 0xFFFFL) << at;
    }
    return r;
  }

  static int binary(Cpu cpu, int insn, Binary32 half, Binary32 single, Binary64 real) {
    int size = size(insn);
    if (SimdShape.isReserved(insn, size) || SimdShape.isReservedElement(insn, size)) {
      return Exceptions.undefined(cpu);
    }
    CpuState state = cpu.state;
    long[] v = state.v;
    int n = SimdShape.n(insn);
    long m = SimdShape.second(v, insn, 0, size);
    if (SimdShape.isScalar(insn)) {
      long r = lane(state, v[n], m, size, half, single, real);
      return SimdShape.write(cpu, insn, r & Lanes.mask(size), 0);
    }
    long low = lanes(state, v[n], m, size, half, single, real);
    if (!SimdShape.isWide(insn)) {
      return SimdShape.write(cpu, insn, low, 0);
    }
    long upper = SimdShape.second(v, insn, 1, size);
    long high = lanes(state, v[n + 1], upper, size, half, single, real);
    return SimdShape.write(cpu, insn, low, high);
  }

  /// The lowest lane alone: the others must not raise exceptions.
  private static long lane(
      CpuState state, long n, long m, int size, Binary32 half, Binary32 single, Binary64 real) {
    return size == 3
        ? real.of(state, n, m)
        : size == 2
            ? single.of(state, (int) n, (int) m)
            : half.of(state, (int) n & 0xFFFF, (int) m & 0xFFFF);
  }

  private static long lanes(
      CpuState state, long n, long m, int size, Binary32 half, Binary32 single, Binary64 real) {
    if (size == 3) {
      return real.of(state, n, m);
    }
    if (size == 2) {
      int low = single.of(state, (int) n, (int) m);
      return pack32(low, single.of(state, (int) (n >>> 32), (int) (m >>> 32)));
    }
    long r = 0;
    for (int at = 0; at < 64; at += 16) {
      int lane = half.of(state, (int) (n >>> at) & 0xFFFF, (int) (m >>> at) & 0xFFFF);
      r |= (lane & 0xFFFFL) << at;
    }
    return r;
  }

  static int ternary(Cpu cpu, int insn, Ternary32 half, Ternary32 single, Ternary64 real) {
    int size = size(insn);
    if (SimdShape.isReserved(insn, size) || SimdShape.isReservedElement(insn, size)) {
      return Exceptions.undefined(cpu);
    }
    CpuState state = cpu.state;
    long[] v = state.v;
    int d = SimdShape.d(insn);
    int n = SimdShape.n(insn);
    long m = SimdShape.second(v, insn, 0, size);
    if (SimdShape.isScalar(insn)) {
      long r =
          size == 3
              ? real.of(state, v[d], v[n], m)
              : size == 2
                  ? single.of(state, (int) v[d], (int) v[n], (int) m)
                  : half.of(state, (int) v[d] & 0xFFFF, (int) v[n] & 0xFFFF, (int) m & 0xFFFF);
      return SimdShape.write(cpu, insn, r & Lanes.mask(size), 0);
    }
    long low = lanes(state, v[d], v[n], m, size, half, single, real);
    if (!SimdShape.isWide(insn)) {
      return SimdShape.write(cpu, insn, low, 0);
    }
    long upper = SimdShape.second(v, insn, 1, size);
    long high = lanes(state, v[d + 1], v[n + 1], upper, size, half, single, real);
    return SimdShape.write(cpu, insn, low, high);
  }

  private static long lanes(
      CpuState state,
      long d,
      long n,
      long m,
      int size,
      Ternary32 half,
      Ternary32 single,
      Ternary64 real) {
    if (size == 3) {
      return real.of(state, d, n, m);
    }
    if (size == 2) {
      int low = single.of(state, (int) d, (int) n, (int) m);
      return pack32(low, single.of(state, (int) (d >>> 32), (int) (n >>> 32), (int) (m >>> 32)));
    }
    long r = 0;
    for (int at = 0; at < 64; at += 16) {
      int a = (int) (n >>> at) & 0xFFFF;
      int b = (int) (m >>> at) & 0xFFFF;
      r |= (half.of(state, (int) (d >>> at) & 0xFFFF, a, b) & 0xFFFFL) << at;
    }
    return r;
  }

  /// Pairwise: on the even and the odd lanes of the operands' concatenation; the scalar form has
  /// one pair.
  static int pairwise(Cpu cpu, int insn, Binary32 half, Binary32 single, Binary64 real) {
    CpuState state = cpu.state;
    long[] v = state.v;
    int n = SimdShape.n(insn);
    if (SimdShape.isScalar(insn)) {
      int size = pairSize(insn);
      long second = size == 3 ? v[n + 1] : v[n] >>> (8 << size);
      long r = lane(state, v[n], second, size, half, single, real);
      return SimdShape.write(cpu, insn, r & Lanes.mask(size), 0);
    }
    int size = size(insn);
    int m = SimdShape.m(insn);
    if (SimdShape.isReserved(insn, size)) {
      return Exceptions.undefined(cpu);
    }
    if (!SimdShape.isWide(insn)) {
      return SimdShape.write(cpu, insn, pairs(state, v[n], v[m], size, half, single, real), 0);
    }
    long low = pairs(state, v[n], v[n + 1], size, half, single, real);
    long high = pairs(state, v[m], v[m + 1], size, half, single, real);
    return SimdShape.write(cpu, insn, low, high);
  }

  private static long pairs(
      CpuState state, long n, long m, int size, Binary32 half, Binary32 single, Binary64 real) {
    if (size == 3) {
      return real.of(state, n, m);
    }
    long even = LanePermute.unzip(n, m, false, size);
    return lanes(state, even, LanePermute.unzip(n, m, true, size), size, half, single, real);
  }

  /// Across lanes of half or single precision: neighbours first, as the pseudocode's `Reduce`,
  /// since the order decides which NaN survives.
  static int reduce(Cpu cpu, int insn, Binary32 half, Binary32 single) {
    int size = pairSize(insn);
    CpuState state = cpu.state;
    long[] v = state.v;
    int n = SimdShape.n(insn);
    int bits = 8 << size;
    int lanes = 64 / bits;
    long x = v[n];
    if (SimdShape.isWide(insn)) {
      long even = LanePermute.unzip(x, v[n + 1], false, size);
      long odd = LanePermute.unzip(x, v[n + 1], true, size);
      x = lowLanes(state, even, odd, lanes, bits, size == 1 ? half : single);
    }
    for (int left = lanes / 2; left > 0; left /= 2) {
      long even = Lanes.narrow(x, size);
      long odd = Lanes.narrow(x >>> bits, size);
      x = lowLanes(state, even, odd, left, bits, size == 1 ? half : single);
    }
    return SimdShape.write(cpu, insn, x & Lanes.mask(size), 0);
  }

  private static long lowLanes(CpuState state, long n, long m, int count, int bits, Binary32 op) {
    long r = 0;
    for (int i = 0; i < count; i++) {
      int at = i * bits;
      int a = (int) Lanes.unsigned(n, at, bits);
      r |= Lanes.put(op.of(state, a, (int) Lanes.unsigned(m, at, bits)), at, bits);
    }
    return r;
  }
}
