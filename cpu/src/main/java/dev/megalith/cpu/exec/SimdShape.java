package dev.megalith.cpu.exec;

import dev.megalith.cpu.Cpu;
import dev.megalith.cpu.Status;
import dev.megalith.cpu.kernel.LaneOp;
import dev.megalith.cpu.kernel.LanePermute;
import dev.megalith.cpu.kernel.Lanes;
import dev.megalith.cpu.sys.Exceptions;

/// How Advanced SIMD encodings name their operands, and the drivers that apply a lane kernel to
/// them. Hot.
///
/// A driver serves the vector and the scalar form (bit 28) of an instruction: the scalar form runs
/// the kernel on a half whose other lanes are zero. Kernels are passed as method references; they
/// are constants, so that a compiled handler has them inlined. Spec: [ARM] C4.1 "Data Processing --
/// Scalar Floating-Point and Advanced SIMD".
final class SimdShape {
  /// Q: 128-bit vectors, or the upper half of the operand.
  private static final int Q = 1 << 30;

  private static final int U = 1 << 29;
  private static final int SCALAR = 1 << 28;
  private static final int ELEMENT = 1 << 24;

  private SimdShape() {}

  // Register fields, as the index of the register's low half in CpuState.v.

  static int d(int insn) {
    return (insn & 31) << 1;
  }

  static int n(int insn) {
    return (insn >>> 5 & 31) << 1;
  }

  static int m(int insn) {
    return (insn >>> 16 & 31) << 1;
  }

  static int size(int insn) {
    return insn >>> 22 & 3;
  }

  static boolean isWide(int insn) {
    return (insn & Q) != 0;
  }

  static boolean isUnsigned(int insn) {
    return (insn & U) != 0;
  }

  static boolean isScalar(int insn) {
    return (insn & SCALAR) != 0;
  }

  static boolean isElement(int insn) {
    return (insn & ELEMENT) != 0;
  }

  /// Whether the encoding asks for vectors of a single 64-bit lane, which are reserved.
  static boolean isReserved(int insn, int size) {
    return size == 3 && (insn & (Q | SCALAR)) == 0;
  }

  static int write(Cpu cpu, int insn, long low, long high) {
    long[] v = cpu.state.v;
    int d = d(insn);
    v[d] = low;
    v[d + 1] = high;
    return Status.NEXT;
  }

  static int unary(Cpu cpu, int insn, LaneOp.Unary op) {
    int size = size(insn);
    long[] v = cpu.state.v;
    int n = n(insn);
    if (isScalar(insn)) {
      long mask = Lanes.mask(size);
      return write(cpu, insn, op.of(v[n] & mask, size) & mask, 0);
    }
    if (isWide(insn)) {
      return write(cpu, insn, op.of(v[n], size), op.of(v[n + 1], size));
    }
    return size == 3 ? Exceptions.undefined(cpu) : write(cpu, insn, op.of(v[n], size), 0);
  }

  static int unary(Cpu cpu, int insn, LaneOp.SaturatingUnary op) {
    int size = size(insn);
    long[] v = cpu.state.v;
    int n = n(insn);
    if (isScalar(insn)) {
      long mask = Lanes.mask(size);
      return write(cpu, insn, op.of(cpu.state, v[n] & mask, size) & mask, 0);
    }
    if (isReserved(insn, size)) {
      return Exceptions.undefined(cpu);
    }
    long low = op.of(cpu.state, v[n], size);
    return write(cpu, insn, low, isWide(insn) ? op.of(cpu.state, v[n + 1], size) : 0);
  }

  static int binary(Cpu cpu, int insn, LaneOp.Binary op) {
    int size = size(insn);
    long[] v = cpu.state.v;
    int n = n(insn);
    int m = m(insn);
    if (isScalar(insn)) {
      long mask = Lanes.mask(size);
      return write(cpu, insn, op.of(v[n] & mask, v[m] & mask, size) & mask, 0);
    }
    if (isWide(insn)) {
      return write(cpu, insn, op.of(v[n], v[m], size), op.of(v[n + 1], v[m + 1], size));
    }
    return size == 3 ? Exceptions.undefined(cpu) : write(cpu, insn, op.of(v[n], v[m], size), 0);
  }

  static int binary(Cpu cpu, int insn, LaneOp.SaturatingBinary op) {
    int size = size(insn);
    long[] v = cpu.state.v;
    int n = n(insn);
    int m = m(insn);
    if (isScalar(insn)) {
      long mask = Lanes.mask(size);
      return write(cpu, insn, op.of(cpu.state, v[n] & mask, v[m] & mask, size) & mask, 0);
    }
    if (isReserved(insn, size)) {
      return Exceptions.undefined(cpu);
    }
    long low = op.of(cpu.state, v[n], v[m], size);
    return write(cpu, insn, low, isWide(insn) ? op.of(cpu.state, v[n + 1], v[m + 1], size) : 0);
  }

  /// For instructions whose bits 23:22 are part of the opcode: lanes do not matter.
  static int bitwise(Cpu cpu, int insn, LaneOp.Binary op) {
    long[] v = cpu.state.v;
    int n = n(insn);
    int m = m(insn);
    return write(cpu, insn, op.of(v[n], v[m], 0), isWide(insn) ? op.of(v[n + 1], v[m + 1], 0) : 0);
  }

  /// The same with the old destination.
  static int bitwise(Cpu cpu, int insn, LaneOp.Ternary op) {
    long[] v = cpu.state.v;
    int d = d(insn);
    int n = n(insn);
    int m = m(insn);
    long low = op.of(v[d], v[n], v[m], 0);
    return write(cpu, insn, low, isWide(insn) ? op.of(v[d + 1], v[n + 1], v[m + 1], 0) : 0);
  }

  static int ternary(Cpu cpu, int insn, LaneOp.Ternary op) {
    int size = size(insn);
    long[] v = cpu.state.v;
    int d = d(insn);
    int n = n(insn);
    int m = m(insn);
    if (isReserved(insn, size)) {
      return Exceptions.undefined(cpu);
    }
    long low = op.of(v[d], v[n], v[m], size);
    return write(cpu, insn, low, isWide(insn) ? op.of(v[d + 1], v[n + 1], v[m + 1], size) : 0);
  }

  /// Pairwise: the kernel gets the even and the odd lanes of the operands' concatenation.
  static int pairwise(Cpu cpu, int insn, LaneOp.Binary op) {
    int size = size(insn);
    long[] v = cpu.state.v;
    int n = n(insn);
    int m = m(insn);
    if (!isWide(insn)) {
      return size == 3
          ? Exceptions.undefined(cpu)
          : write(cpu, insn, pairs(v[n], v[m], size, op), 0);
    }
    long low = pairs(v[n], v[n + 1], size, op);
    return write(cpu, insn, low, pairs(v[m], v[m + 1], size, op));
  }

  private static long pairs(long first, long second, int size, LaneOp.Binary op) {
    if (size == 3) {
      return op.of(first, second, size);
    }
    long even = LanePermute.unzip(first, second, false, size);
    return op.of(even, LanePermute.unzip(first, second, true, size), size);
  }

  // By element, or a vector in the same place.

  /// Whether the element of a by-element encoding does not exist: bytes, or the upper index bit of
  /// doublewords set.
  static boolean isReservedElement(int insn, int size) {
    return isElement(insn) && (size == 0 || size == 3 && (insn & 1 << 21) != 0);
  }

  /// The element that a by-element encoding names: H:L:M and four bits of Rm for 16-bit lanes, H:L
  /// for 32, H for 64.
  static long element(long[] v, int insn, int size) {
    int index = insn >>> 9 & 4 | insn >>> 20 & 3;
    int half = (insn >>> 16 & (size == 1 ? 15 : 31)) << 1 | index >>> 2;
    int at = (index & 3) << 4 & -(8 << size) & 63;
    return Lanes.unsigned(v[half], at, 8 << size);
  }

  /// Half `half` (0 or 1) of the second operand, be it a vector or an element in all lanes.
  static long second(long[] v, int insn, int half, int size) {
    return isElement(insn) ? Lanes.splat(element(v, insn, size), size) : v[m(insn) + half];
  }

  // Operands and results of double width.

  /// Writes 64 bits as the low half (clearing the high one) or, with Q, as the high half only.
  static int writeHalf(Cpu cpu, int insn, long value) {
    if (!isWide(insn)) {
      return write(cpu, insn, value, 0);
    }
    cpu.state.v[d(insn) + 1] = value;
    return Status.NEXT;
  }

  /// The half of the operands that a long instruction reads: the upper one with Q.
  static int part(int insn) {
    return isWide(insn) && !isScalar(insn) ? 1 : 0;
  }

  /// Long: the kernel works on lanes of double width, extended as U says.
  static int lengthen(Cpu cpu, int insn, LaneOp.Binary op) {
    int size = size(insn);
    if (size == 3 || isReservedElement(insn, size)) {
      return Exceptions.undefined(cpu);
    }
    boolean u = isUnsigned(insn);
    long[] v = cpu.state.v;
    long n = v[n(insn) + part(insn)];
    long m = second(v, insn, part(insn), size);
    long low = op.of(Lanes.widen(n, false, size, u), Lanes.widen(m, false, size, u), size + 1);
    long high = op.of(Lanes.widen(n, true, size, u), Lanes.widen(m, true, size, u), size + 1);
    return write(cpu, insn, low, high);
  }

  static int lengthen(Cpu cpu, int insn, LaneOp.Ternary op) {
    int size = size(insn);
    if (size == 3 || isReservedElement(insn, size)) {
      return Exceptions.undefined(cpu);
    }
    boolean u = isUnsigned(insn);
    long[] v = cpu.state.v;
    int d = d(insn);
    long n = v[n(insn) + part(insn)];
    long m = second(v, insn, part(insn), size);
    return write(
        cpu,
        insn,
        op.of(v[d], Lanes.widen(n, false, size, u), Lanes.widen(m, false, size, u), size + 1),
        op.of(v[d + 1], Lanes.widen(n, true, size, u), Lanes.widen(m, true, size, u), size + 1));
  }

  /// Long, signed, with saturation, on 16- and 32-bit lanes; vector and scalar.
  static int lengthen(Cpu cpu, int insn, LaneOp.SaturatingTernary op) {
    int size = size(insn);
    if (size == 3 || size == 0) {
      return Exceptions.undefined(cpu);
    }
    long[] v = cpu.state.v;
    int d = d(insn);
    long n = v[n(insn) + part(insn)];
    long m = second(v, insn, part(insn), size);
    if (isScalar(insn)) {
      int bits = 8 << size;
      long mask = Lanes.mask(size + 1);
      long wideN = Lanes.signed(n, 0, bits) & mask;
      long wideM = Lanes.signed(m, 0, bits) & mask;
      return write(cpu, insn, op.of(cpu.state, v[d] & mask, wideN, wideM, size + 1) & mask, 0);
    }
    long lowN = Lanes.widenSigned(n, false, size);
    long highN = Lanes.widenSigned(n, true, size);
    long low = op.of(cpu.state, v[d], lowN, Lanes.widenSigned(m, false, size), size + 1);
    long high = op.of(cpu.state, v[d + 1], highN, Lanes.widenSigned(m, true, size), size + 1);
    return write(cpu, insn, low, high);
  }

  /// Narrowing: the kernel turns 64 bits into 32, `size` being that of its narrow result.
  static int narrow(Cpu cpu, int insn, LaneOp.SaturatingUnary op) {
    int size = size(insn);
    if (size == 3) {
      return Exceptions.undefined(cpu);
    }
    long[] v = cpu.state.v;
    int n = n(insn);
    if (isScalar(insn)) {
      long r = op.of(cpu.state, v[n] & Lanes.mask(size + 1), size);
      return write(cpu, insn, r & Lanes.mask(size), 0);
    }
    long low = op.of(cpu.state, v[n], size);
    return writeHalf(cpu, insn, low | op.of(cpu.state, v[n + 1], size) << 32);
  }
}
