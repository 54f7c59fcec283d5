package dev.megalith.cpu.exec;

import dev.megalith.cpu.Cpu;
import dev.megalith.cpu.CpuState;
import dev.megalith.cpu.kernel.FpFormat;
import dev.megalith.cpu.kernel.Lanes;
import dev.megalith.cpu.kernel.SoftFloat;
import dev.megalith.cpu.sys.Exceptions;

/// FCADD and FCMLA: even lanes are real parts, odd lanes imaginary parts.
///
/// Spec: [ARM] FEAT_FCMA.
public final class SimdComplex {
  private SimdComplex() {}

  private static FpFormat format(int size) {
    return size == 1 ? FpFormat.HALF : size == 2 ? FpFormat.SINGLE : FpFormat.DOUBLE;
  }

  private static boolean isReserved(int insn, int size) {
    return size == 0 || SimdShape.isReserved(insn, size);
  }

  /// Lane `index` of the register whose low half is at `register`.
  private static long lane(long[] v, int register, int index, int size) {
    int at = index << (3 + size);
    return Lanes.unsigned(v[register + (at >>> 6)], at & 63, 8 << size);
  }

  /// Writes lanes `index` and `index + 1`, which nothing reads any more.
  private static void putPair(long[] v, int register, int index, int size, long even, long odd) {
    int bits = 8 << size;
    if (size == 3) {
      v[register] = even;
      v[register + 1] = odd;
      return;
    }
    int at = index << (3 + size);
    int half = register + (at >>> 6);
    long pair = even & Lanes.mask(size) | (odd & Lanes.mask(size)) << bits;
    v[half] = (v[half] & ~Lanes.put(-1L, at & 63, 2 * bits)) | Lanes.put(pair, at & 63, 2 * bits);
  }

  private static int lanes(int insn, int size) {
    return (SimdShape.isWide(insn) ? 16 : 8) >>> size;
  }

  private static int finish(Cpu cpu, int insn) {
    int d = SimdShape.d(insn);
    long[] v = cpu.state.v;
    return SimdShape.write(cpu, insn, v[d], SimdShape.isWide(insn) ? v[d + 1] : 0);
  }

  /// FCADD: adds the second operand rotated by 90 or (bit 12) 270 degrees.
  public static int fcadd(Cpu cpu, int insn) {
    int size = SimdShape.size(insn);
    if (isReserved(insn, size)) {
      return Exceptions.undefined(cpu);
    }
    CpuState state = cpu.state;
    long[] v = state.v;
    int n = SimdShape.n(insn);
    int m = SimdShape.m(insn);
    FpFormat format = format(size);
    boolean by270 = (insn & 1 << 12) != 0;
    for (int i = 0; i < lanes(insn, size); i += 2) {
      long real = lane(v, m, i + 1, size) ^ (by270 ? 0 : format.signBit);
      long imaginary = lane(v, m, i, size) ^ (by270 ? format.signBit : 0);
      long even = SoftFloat.add(state, format, lane(v, n, i, size), real);
      long odd = SoftFloat.add(state, format, lane(v, n, i + 1, size), imaginary);
      putPair(v, SimdShape.d(insn), i, size, even, odd);
    }
    return finish(cpu, insn);
  }

  /// FCMLA by vector: rotation at 12:11.
  public static int fcmla(Cpu cpu, int insn) {
    int size = SimdShape.size(insn);
    if (isReserved(insn, size)) {
      return Exceptions.undefined(cpu);
    }
    long[] v = cpu.state.v;
    int m = SimdShape.m(insn);
    for (int i = 0; i < lanes(insn, size); i += 2) {
      long real = lane(v, m, i, size);
      multiplyAdd(cpu, insn, size, i, insn >>> 11 & 3, real, lane(v, m, i + 1, size));
    }
    return finish(cpu, insn);
  }

  /// FCMLA by element, which is a pair: rotation at 14:13, index H:L of halves and H of singles.
  public static int fcmlaElement(Cpu cpu, int insn) {
    int size = SimdShape.size(insn);
    boolean wide = SimdShape.isWide(insn);
    int upper = insn >>> 11 & 1;
    int lower = insn >>> 21 & 1;
    if (size == 1 ? !wide && upper == 1 : size != 2 || lower == 1 || !wide) {
      return Exceptions.undefined(cpu);
    }
    long[] v = cpu.state.v;
    int m = SimdShape.m(insn);
    int index = size == 1 ? upper << 1 | lower : upper;
    long real = lane(v, m, 2 * index, size);
    long imaginary = lane(v, m, 2 * index + 1, size);
    for (int i = 0; i < lanes(insn, size); i += 2) {
      multiplyAdd(cpu, insn, size, i, insn >>> 13 & 3, real, imaginary);
    }
    return finish(cpu, insn);
  }

  /// Adds one part of the first operand (real for rotations by 0 and 180) times the second.
  private static void multiplyAdd(
      Cpu cpu, int insn, int size, int i, int rotation, long real, long imaginary) {
    CpuState state = cpu.state;
    long[] v = state.v;
    FpFormat format = format(size);
    int d = SimdShape.d(insn);
    boolean swapped = (rotation & 1) != 0;
    long part = lane(v, SimdShape.n(insn), swapped ? i + 1 : i, size);
    long toReal =
        (swapped ? imaginary : real) ^ (rotation == 1 || rotation == 2 ? format.signBit : 0);
    long toImaginary = (swapped ? real : imaginary) ^ (rotation >= 2 ? format.signBit : 0);
    long even = SoftFloat.fma(state, format, lane(v, d, i, size), part, toReal);
    long odd = SoftFloat.fma(state, format, lane(v, d, i + 1, size), part, toImaginary);
    putPair(v, d, i, size, even, odd);
  }
}
