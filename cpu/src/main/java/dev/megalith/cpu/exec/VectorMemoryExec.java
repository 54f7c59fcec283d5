package dev.megalith.cpu.exec;

import dev.megalith.arch.decode.RegisterMap;
import dev.megalith.cpu.Cpu;
import dev.megalith.cpu.CpuState;
import dev.megalith.cpu.Status;
import dev.megalith.cpu.mmu.Memory;
import dev.megalith.cpu.mmu.SoftTlb;
import dev.megalith.cpu.raw.Raw;
import dev.megalith.cpu.sys.Exceptions;

/// LD1 to LD4 and ST1 to ST4: several registers, single lanes, replication. Hot.
///
/// Accesses that lie in one page of RAM that the TLB holds go straight to it, others element by
/// element. A fault in the middle leaves the elements before it loaded or stored, which [ARM]
/// allows: the instruction runs again from its start.
///
/// Spec: [ARM] C3.2 "Load/store Advanced SIMD".
public final class VectorMemoryExec {
  private static final int POST_INDEX = 1 << 23;

  private VectorMemoryExec() {}

  private static boolean isQuad(int insn) {
    return (insn >>> 30 & 1) != 0;
  }

  /// Post-indexed forms add Rm to the base, or the bytes transferred where Rm is 31.
  private static int writeBack(CpuState state, int insn, int bytes) {
    if ((insn & POST_INDEX) != 0) {
      int rm = MemoryOperand.rs(insn);
      int n = RegisterMap.STACK.index(MemoryOperand.rn(insn));
      state.x[n] += rm == 31 ? bytes : state.x[rm];
    }
    return Status.NEXT;
  }

  /// Host address for a read inside one page that the TLB holds, else 0.
  private static long hostToRead(Cpu cpu, long va, int bytes) {
    long entry = SoftTlb.entry(cpu.tlb, va);
    return Raw.getLong(entry + SoftTlb.READ_TAG) == SoftTlb.tag(va + bytes - 1, cpu.context)
        ? va + Raw.getLong(entry + SoftTlb.ADDEND)
        : 0;
  }

  /// The same for a write.
  private static long hostToWrite(Cpu cpu, long va, int bytes) {
    long entry = SoftTlb.entry(cpu.tlb, va);
    return Raw.getLong(entry + SoftTlb.WRITE_TAG) == SoftTlb.tag(va + bytes - 1, cpu.context)
        ? va + Raw.getLong(entry + SoftTlb.ADDEND)
        : 0;
  }

  private static long load(Cpu cpu, long host, long va, int sizeLog2) {
    if (host != 0) {
      return MemoryOperand.loadHost(host, sizeLog2);
    }
    return switch (sizeLog2) {
      case 0 -> Memory.load8(cpu, va);
      case 1 -> Memory.load16(cpu, va);
      case 2 -> Memory.load32(cpu, va);
      default -> Memory.load64(cpu, va);
    };
  }

  private static void store(Cpu cpu, long host, long va, int sizeLog2, long value) {
    if (host != 0) {
      MemoryOperand.storeHost(host, sizeLog2, value);
      return;
    }
    switch (sizeLog2) {
      case 0 -> Memory.store8(cpu, va, value);
      case 1 -> Memory.store16(cpu, va, value);
      case 2 -> Memory.store32(cpu, va, value);
      default -> Memory.store64(cpu, va, value);
    }
  }

  /// Lane `index` of V`register`, zero-extended.
  private static long lane(long[] v, int register, int index, int sizeLog2) {
    int bit = index << sizeLog2 + 3;
    return MemoryOperand.truncate(v[(register << 1) + (bit >>> 6)] >>> bit, sizeLog2);
  }

  private static void setLane(long[] v, int register, int index, int sizeLog2, long value) {
    int bit = index << sizeLog2 + 3;
    long mask = MemoryOperand.truncate(-1L, sizeLog2) << bit;
    int half = (register << 1) + (bit >>> 6);
    v[half] = v[half] & ~mask | value << bit & mask;
  }

  /// Number of registers of LD1 and ST1 by opcode 15:12.
  private static int contiguousRegisters(int insn) {
    return switch (insn >>> 12 & 15) {
      case 0b0111 -> 1;
      case 0b1010 -> 2;
      case 0b0110 -> 3;
      default -> 4;
    };
  }

  /// LD1 of one to four registers.
  public static int loadContiguous(Cpu cpu, int insn) {
    if (MemoryOperand.faultsOnSp(cpu, insn)) {
      return Status.JUMP;
    }
    CpuState state = cpu.state;
    int halves = isQuad(insn) ? 2 : 1;
    int registers = contiguousRegisters(insn);
    int bytes = registers * halves * 8;
    long va = MemoryOperand.base(state, insn);
    long host = hostToRead(cpu, va, bytes);
    int offset = 0;
    for (int r = 0; r < registers; r++) {
      int register = (MemoryOperand.rt(insn) + r & 31) << 1;
      for (int half = 0; half < halves; half++) {
        long value = load(cpu, host == 0 ? 0 : host + offset, va + offset, 3);
        if (state.faulted) {
          return Status.JUMP;
        }
        state.v[register + half] = value;
        offset += 8;
      }
      if (halves == 1) {
        state.v[register + 1] = 0;
      }
    }
    return writeBack(state, insn, bytes);
  }

  /// ST1 of one to four registers.
  public static int storeContiguous(Cpu cpu, int insn) {
    if (MemoryOperand.faultsOnSp(cpu, insn)) {
      return Status.JUMP;
    }
    CpuState state = cpu.state;
    int halves = isQuad(insn) ? 2 : 1;
    int registers = contiguousRegisters(insn);
    int bytes = registers * halves * 8;
    long va = MemoryOperand.base(state, insn);
    long host = hostToWrite(cpu, va, bytes);
    int offset = 0;
    for (int r = 0; r < registers; r++) {
      int register = (MemoryOperand.rt(insn) + r & 31) << 1;
      for (int half = 0; half < halves; half++) {
        store(cpu, host == 0 ? 0 : host + offset, va + offset, 3, state.v[register + half]);
        if (state.faulted) {
          return Status.JUMP;
        }
        offset += 8;
      }
    }
    return writeBack(state, insn, bytes);
  }

  /// Registers of a structure by opcode 15:12: LD2 1000, LD3 0100, LD4 0000.
  private static int structureRegisters(int insn) {
    return 4 - (insn >>> 14 & 3);
  }

  /// One doubleword of each register is no structure: size 3 without Q.
  private static boolean isReservedStructure(int insn) {
    return !isQuad(insn) && (insn >>> 10 & 3) == 3;
  }

  /// LD2, LD3, LD4: element e of register r comes from place e * registers + r.
  public static int loadStructures(Cpu cpu, int insn) {
    if (isReservedStructure(insn)) {
      return Exceptions.undefined(cpu);
    }
    if (MemoryOperand.faultsOnSp(cpu, insn)) {
      return Status.JUMP;
    }
    CpuState state = cpu.state;
    int sizeLog2 = insn >>> 10 & 3;
    int registers = structureRegisters(insn);
    int elements = (isQuad(insn) ? 16 : 8) >>> sizeLog2;
    int bytes = registers * elements << sizeLog2;
    long va = MemoryOperand.base(state, insn);
    long host = hostToRead(cpu, va, bytes);
    for (int e = 0, offset = 0; e < elements; e++) {
      for (int r = 0; r < registers; r++, offset += 1 << sizeLog2) {
        long value = load(cpu, host == 0 ? 0 : host + offset, va + offset, sizeLog2);
        if (state.faulted) {
          return Status.JUMP;
        }
        setLane(state.v, MemoryOperand.rt(insn) + r & 31, e, sizeLog2, value);
      }
    }
    if (!isQuad(insn)) {
      for (int r = 0; r < registers; r++) {
        state.v[((MemoryOperand.rt(insn) + r & 31) << 1) + 1] = 0;
      }
    }
    return writeBack(state, insn, bytes);
  }

  /// ST2, ST3, ST4.
  public static int storeStructures(Cpu cpu, int insn) {
    if (isReservedStructure(insn)) {
      return Exceptions.undefined(cpu);
    }
    if (MemoryOperand.faultsOnSp(cpu, insn)) {
      return Status.JUMP;
    }
    CpuState state = cpu.state;
    int sizeLog2 = insn >>> 10 & 3;
    int registers = structureRegisters(insn);
    int elements = (isQuad(insn) ? 16 : 8) >>> sizeLog2;
    int bytes = registers * elements << sizeLog2;
    long va = MemoryOperand.base(state, insn);
    long host = hostToWrite(cpu, va, bytes);
    for (int e = 0, offset = 0; e < elements; e++) {
      for (int r = 0; r < registers; r++, offset += 1 << sizeLog2) {
        long value = lane(state.v, MemoryOperand.rt(insn) + r & 31, e, sizeLog2);
        store(cpu, host == 0 ? 0 : host + offset, va + offset, sizeLog2, value);
        if (state.faulted) {
          return Status.JUMP;
        }
      }
    }
    return writeBack(state, insn, bytes);
  }

  /// Registers of a single structure: opcode<0>:R + 1, at bits 13 and 21.
  private static int singleRegisters(int insn) {
    return (insn >>> 12 & 2 | insn >>> 21 & 1) + 1;
  }

  /// Element size of a single lane by opcode<2:1> and size<0>: a doubleword has opcode 2, size 1.
  private static int laneSizeLog2(int insn) {
    int scale = insn >>> 14 & 3;
    return scale == 2 && (insn >>> 10 & 1) != 0 ? 3 : scale;
  }

  /// Lane number: Q:S:size without the bits that the element size does not need.
  private static int laneIndex(int insn, int sizeLog2) {
    return (insn >>> 30 & 1) << 3 - sizeLog2 | (insn >>> 10 & 7) >>> sizeLog2;
  }

  /// LD1 to LD4 of one lane: the other lanes stay.
  public static int loadLane(Cpu cpu, int insn) {
    if (MemoryOperand.faultsOnSp(cpu, insn)) {
      return Status.JUMP;
    }
    CpuState state = cpu.state;
    int sizeLog2 = laneSizeLog2(insn);
    int index = laneIndex(insn, sizeLog2);
    int registers = singleRegisters(insn);
    long va = MemoryOperand.base(state, insn);
    for (int r = 0; r < registers; r++) {
      long value = load(cpu, 0, va + ((long) r << sizeLog2), sizeLog2);
      if (state.faulted) {
        return Status.JUMP;
      }
      setLane(state.v, MemoryOperand.rt(insn) + r & 31, index, sizeLog2, value);
    }
    return writeBack(state, insn, registers << sizeLog2);
  }

  /// ST1 to ST4 of one lane.
  public static int storeLane(Cpu cpu, int insn) {
    if (MemoryOperand.faultsOnSp(cpu, insn)) {
      return Status.JUMP;
    }
    CpuState state = cpu.state;
    int sizeLog2 = laneSizeLog2(insn);
    int index = laneIndex(insn, sizeLog2);
    int registers = singleRegisters(insn);
    long va = MemoryOperand.base(state, insn);
    for (int r = 0; r < registers; r++) {
      long value = lane(state.v, MemoryOperand.rt(insn) + r & 31, index, sizeLog2);
      store(cpu, 0, va + ((long) r << sizeLog2), sizeLog2, value);
      if (state.faulted) {
        return Status.JUMP;
      }
    }
    return writeBack(state, insn, registers << sizeLog2);
  }

  /// LD1R to LD4R: one element into all lanes of its register.
  public static int loadReplicate(Cpu cpu, int insn) {
    if (MemoryOperand.faultsOnSp(cpu, insn)) {
      return Status.JUMP;
    }
    CpuState state = cpu.state;
    int sizeLog2 = insn >>> 10 & 3;
    int registers = singleRegisters(insn);
    long va = MemoryOperand.base(state, insn);
    for (int r = 0; r < registers; r++) {
      long value = load(cpu, 0, va + ((long) r << sizeLog2), sizeLog2);
      if (state.faulted) {
        return Status.JUMP;
      }
      for (int bits = 8 << sizeLog2; bits < 64; bits <<= 1) {
        value |= value << bits;
      }
      int register = (MemoryOperand.rt(insn) + r & 31) << 1;
      state.v[register] = value;
      state.v[register + 1] = isQuad(insn) ? value : 0;
    }
    return writeBack(state, insn, registers << sizeLog2);
  }
}
