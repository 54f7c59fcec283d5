package dev.megalith.cpu.exec;

import dev.megalith.cpu.Cpu;
import dev.megalith.cpu.Status;
import dev.megalith.cpu.mmu.Memory;
import dev.megalith.cpu.raw.Raw;

/// Loads and stores that are not plain: ordered, unprivileged, prefetches. Hot.
///
/// Spec: [ARM] C3.2 "Load/store unprivileged", B2 "Load-acquire, store-release".
public final class LoadStoreExec {
  private LoadStoreExec() {}

  /// LDAR, LDAPR and their byte and halfword forms. The order after earlier STLR comes from the
  /// fence of [#storeRelease].
  public static int loadAcquire(Cpu cpu, int insn) {
    int sizeLog2 = MemoryOperand.sizeLog2(insn);
    long va = MemoryOperand.base(cpu.state, insn);
    if (MemoryOperand.faultsUnlessAligned(cpu, insn, va, 1 << sizeLog2, false)) {
      return Status.JUMP;
    }
    long value = load(cpu, va, sizeLog2);
    if (cpu.state.faulted) {
      return Status.JUMP;
    }
    Raw.acquireFence();
    MemoryOperand.writeX(cpu.state, MemoryOperand.rt(insn), value);
    return Status.NEXT;
  }

  /// STLR and its byte and halfword forms: sequentially consistent with LDAR.
  public static int storeRelease(Cpu cpu, int insn) {
    int sizeLog2 = MemoryOperand.sizeLog2(insn);
    long va = MemoryOperand.base(cpu.state, insn);
    if (MemoryOperand.faultsUnlessAligned(cpu, insn, va, 1 << sizeLog2, true)) {
      return Status.JUMP;
    }
    Raw.releaseFence();
    store(cpu, va, sizeLog2, cpu.state.x[MemoryOperand.rt(insn)]);
    if (cpu.state.faulted) {
      return Status.JUMP;
    }
    Raw.fullFence();
    return Status.NEXT;
  }

  private static long load(Cpu cpu, long va, int sizeLog2) {
    return switch (sizeLog2) {
      case 0 -> Memory.load8(cpu, va);
      case 1 -> Memory.load16(cpu, va);
      case 2 -> Memory.load32(cpu, va);
      default -> Memory.load64(cpu, va);
    };
  }

  private static void store(Cpu cpu, long va, int sizeLog2, long value) {
    switch (sizeLog2) {
      case 0 -> Memory.store8(cpu, va, value);
      case 1 -> Memory.store16(cpu, va, value);
      case 2 -> Memory.store32(cpu, va, value);
      default -> Memory.store64(cpu, va, value);
    }
  }

  private static long unprivilegedAddress(Cpu cpu, int insn) {
    return MemoryOperand.base(cpu.state, insn) + (insn << 11 >> 23);
  }

  /// LDTR, LDTRB, LDTRH and the sign-extending LDTRSB, LDTRSH, LDTRSW.
  public static int loadUnprivileged(Cpu cpu, int insn) {
    if (MemoryOperand.faultsOnSp(cpu, insn)) {
      return Status.JUMP;
    }
    int sizeLog2 = MemoryOperand.sizeLog2(insn);
    long va = unprivilegedAddress(cpu, insn);
    long value = Memory.loadUnprivileged(cpu, va, 1 << sizeLog2);
    if (cpu.state.faulted) {
      return Status.JUMP;
    }
    // opc in 23:22: 1 zero-extends, 2 sign-extends to 64 bits, 3 to 32 bits.
    int opc = insn >>> 22 & 3;
    long extended = opc == 1 ? value : MemoryOperand.sign(value, sizeLog2);
    MemoryOperand.writeX(
        cpu.state, MemoryOperand.rt(insn), opc == 3 ? extended & 0xFFFF_FFFFL : extended);
    return Status.NEXT;
  }

  /// STTR, STTRB, STTRH.
  public static int storeUnprivileged(Cpu cpu, int insn) {
    if (MemoryOperand.faultsOnSp(cpu, insn)) {
      return Status.JUMP;
    }
    long value = cpu.state.x[MemoryOperand.rt(insn)];
    Memory.storeUnprivileged(
        cpu, unprivilegedAddress(cpu, insn), 1 << MemoryOperand.sizeLog2(insn), value);
    return cpu.state.faulted ? Status.JUMP : Status.NEXT;
  }
}
