package dev.megalith.cpu.exec;

import dev.megalith.arch.decode.RegisterMap;
import dev.megalith.cpu.Cpu;
import dev.megalith.cpu.Status;
import dev.megalith.cpu.kernel.Lanes;
import dev.megalith.cpu.sys.Exceptions;

/// DUP, INS, SMOV and UMOV. Hot.
///
/// imm5 holds the lane size in the position of its lowest bit, and the index above it; INS of an
/// element has the source's index in imm4. Spec: [ARM] C7.2.
public final class SimdCopy {
  private SimdCopy() {}

  private static int size(int insn) {
    return Integer.numberOfTrailingZeros(insn >>> 16 & 31);
  }

  /// The lane of `size` that lies `bytes` into the register whose low half is at `register`.
  private static long lane(long[] v, int register, int bytes, int size) {
    return Lanes.unsigned(v[register + (bytes >>> 3)], (bytes & 7) << 3, 8 << size);
  }

  private static int laneBytes(int insn, int size) {
    return (insn >>> 16 & 31) >>> (size + 1) << size;
  }

  private static int splat(Cpu cpu, int insn, long value, int size) {
    if (SimdShape.isReserved(insn, size)) {
      return Exceptions.undefined(cpu);
    }
    long half = Lanes.splat(value, size);
    return SimdShape.write(cpu, insn, half, SimdShape.isWide(insn) ? half : 0);
  }

  /// DUP (element); its scalar form, MOV (scalar), takes a single lane.
  public static int dupElement(Cpu cpu, int insn) {
    int size = size(insn);
    if (size > 3) {
      return Exceptions.undefined(cpu);
    }
    long lane = lane(cpu.state.v, SimdShape.n(insn), laneBytes(insn, size), size);
    return SimdShape.isScalar(insn)
        ? SimdShape.write(cpu, insn, lane, 0)
        : splat(cpu, insn, lane, size);
  }

  public static int dupGeneral(Cpu cpu, int insn) {
    int size = size(insn);
    return size > 3
        ? Exceptions.undefined(cpu)
        : splat(cpu, insn, cpu.state.x[insn >>> 5 & 31], size);
  }

  public static int insElement(Cpu cpu, int insn) {
    int size = size(insn);
    if (size > 3) {
      return Exceptions.undefined(cpu);
    }
    int from = (insn >>> 11 & 15) >>> size << size;
    return insert(cpu, insn, lane(cpu.state.v, SimdShape.n(insn), from, size), size);
  }

  public static int insGeneral(Cpu cpu, int insn) {
    int size = size(insn);
    return size > 3
        ? Exceptions.undefined(cpu)
        : insert(cpu, insn, cpu.state.x[insn >>> 5 & 31], size);
  }

  private static int insert(Cpu cpu, int insn, long value, int size) {
    int bytes = laneBytes(insn, size);
    int half = SimdShape.d(insn) + (bytes >>> 3);
    int at = (bytes & 7) << 3;
    int bits = 8 << size;
    long[] v = cpu.state.v;
    v[half] = (v[half] & ~Lanes.put(-1L, at, bits)) | Lanes.put(value, at, bits);
    return Status.NEXT;
  }

  public static int umov(Cpu cpu, int insn) {
    int size = size(insn);
    if (size > 3 || SimdShape.isWide(insn) != (size == 3)) {
      return Exceptions.undefined(cpu);
    }
    long lane = lane(cpu.state.v, SimdShape.n(insn), laneBytes(insn, size), size);
    cpu.state.x[RegisterMap.DESTINATION.index(insn & 31)] = lane;
    return Status.NEXT;
  }

  public static int smov(Cpu cpu, int insn) {
    int size = size(insn);
    boolean wide = SimdShape.isWide(insn);
    if (size > (wide ? 2 : 1)) {
      return Exceptions.undefined(cpu);
    }
    long lane = lane(cpu.state.v, SimdShape.n(insn), laneBytes(insn, size), size);
    long value = Lanes.signed(lane, 0, 8 << size);
    cpu.state.x[RegisterMap.DESTINATION.index(insn & 31)] = wide ? value : value & 0xFFFF_FFFFL;
    return Status.NEXT;
  }
}
