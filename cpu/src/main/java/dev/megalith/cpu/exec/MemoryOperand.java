package dev.megalith.cpu.exec;

import dev.megalith.arch.decode.RegisterMap;
import dev.megalith.arch.exception.FaultStatus;
import dev.megalith.cpu.Cpu;
import dev.megalith.cpu.CpuState;
import dev.megalith.cpu.Status;
import dev.megalith.cpu.raw.Raw;
import dev.megalith.cpu.sys.Exceptions;

/// What the handlers of loads and stores share: their fields and the checks of their addresses.
/// Hot.
final class MemoryOperand {
  private MemoryOperand() {}

  /// Rt, 4:0.
  static int rt(int insn) {
    return insn & 31;
  }

  /// Rn, 9:5.
  static int rn(int insn) {
    return insn >>> 5 & 31;
  }

  /// Rt2, 14:10.
  static int rt2(int insn) {
    return insn >>> 10 & 31;
  }

  /// Rs or Rm, 20:16.
  static int rs(int insn) {
    return insn >>> 16 & 31;
  }

  /// Log2 of the access size in bytes, 31:30.
  static int sizeLog2(int insn) {
    return insn >>> 30;
  }

  /// The base register, or SP.
  static long base(CpuState state, int insn) {
    return state.x[RegisterMap.STACK.index(rn(insn))];
  }

  static void writeX(CpuState state, int register, long value) {
    state.x[RegisterMap.DESTINATION.index(register)] = value;
  }

  /// The low `1 << sizeLog2` bytes of a value.
  static long truncate(long value, int sizeLog2) {
    return value & -1L >>> 64 - (8 << sizeLog2);
  }

  static long sign(long value, int sizeLog2) {
    int unused = 64 - (8 << sizeLog2);
    return value << unused >> unused;
  }

  /// Takes the exception of a base SP that is not a multiple of 16, where it is due.
  static boolean faultsOnSp(Cpu cpu, int insn) {
    if (rn(insn) == 31 && (cpu.state.x[RegisterMap.SP] & 15) != 0 && cpu.sys.checksSpAlignment()) {
      Exceptions.spAlignment(cpu);
      return true;
    }
    return false;
  }

  /// Takes the exceptions of an address that must be a multiple of the access size: exclusives,
  /// atomics and ordered accesses, whatever SCTLR_EL1.A says. Spec: [ARM] B2 "Alignment support".
  static boolean faultsUnlessAligned(Cpu cpu, int insn, long va, int sizeBytes, boolean write) {
    if (faultsOnSp(cpu, insn)) {
      return true;
    }
    if ((va & sizeBytes - 1) != 0) {
      Exceptions.dataAbort(cpu, va, FaultStatus.ALIGNMENT, write);
      return true;
    }
    return false;
  }

  /// For an atomic access that got no host address: it faulted, or it is no RAM.
  static int notRam(Cpu cpu, long va, boolean write) {
    if (!cpu.state.faulted) {
      Exceptions.dataAbort(cpu, va, FaultStatus.UNSUPPORTED_EXCLUSIVE, write);
    }
    return Status.JUMP;
  }

  /// The value of `1 << sizeLog2` bytes at a host address, zero-extended.
  static long loadHost(long host, int sizeLog2) {
    return switch (sizeLog2) {
      case 0 -> Raw.load8(host);
      case 1 -> Raw.load16(host);
      case 2 -> Raw.load32(host);
      default -> Raw.load64(host);
    };
  }

  static void storeHost(long host, int sizeLog2, long value) {
    switch (sizeLog2) {
      case 0 -> Raw.store8(host, value);
      case 1 -> Raw.store16(host, value);
      case 2 -> Raw.store32(host, value);
      default -> Raw.store64(host, value);
    }
  }

  /// Compares and exchanges `1 << sizeLog2` bytes; the result is what was there, zero-extended.
  static long compareAndExchange(long host, int sizeLog2, long expected, long value) {
    return switch (sizeLog2) {
      case 0 -> Raw.compareAndExchange8(host, (byte) expected, (byte) value) & 0xFFL;
      case 1 -> Raw.compareAndExchange16(host, (short) expected, (short) value) & 0xFFFFL;
      case 2 -> Raw.compareAndExchange32(host, (int) expected, (int) value) & 0xFFFF_FFFFL;
      default -> Raw.compareAndExchange64(host, expected, value);
    };
  }
}
