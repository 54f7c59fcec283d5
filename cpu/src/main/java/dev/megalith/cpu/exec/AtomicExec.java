package dev.megalith.cpu.exec;

import dev.megalith.cpu.Cpu;
import dev.megalith.cpu.CpuState;
import dev.megalith.cpu.Status;
import dev.megalith.cpu.mmu.Memory;
import dev.megalith.cpu.port.AtomicOperation;
import dev.megalith.cpu.raw.Raw;
import dev.megalith.cpu.sys.Exceptions;

/// Atomic memory operations of FEAT_LSE. Hot. Each orders as a full fence, acquire or not.
///
/// On memory that many processes fight over they run at its home
/// ([dev.megalith.cpu.port.CpuPort#farAtomic]); CASP never does.
///
/// Spec: [ARM] C3.2 "Atomic instructions".
public final class AtomicExec {
  private AtomicExec() {}

  /// The new value of a location from its old one and Rs; both zero-extended from the access size.
  @FunctionalInterface
  private interface Operation {
    long apply(long old, long operand, int sizeLog2);
  }

  private static final Operation CLEAR = (old, operand, _) -> old & ~operand;
  private static final Operation EXCLUSIVE_OR = (old, operand, _) -> old ^ operand;
  private static final Operation SET = (old, operand, _) -> old | operand;
  private static final Operation ADD = (old, operand, _) -> old + operand;
  private static final Operation SWAP = (_, operand, _) -> operand;
  private static final Operation SIGNED_MAX =
      (old, operand, size) -> lessSigned(old, operand, size) ? operand : old;
  private static final Operation SIGNED_MIN =
      (old, operand, size) -> lessSigned(old, operand, size) ? old : operand;
  private static final Operation UNSIGNED_MAX =
      (old, operand, _) -> Long.compareUnsigned(old, operand) < 0 ? operand : old;
  private static final Operation UNSIGNED_MIN =
      (old, operand, _) -> Long.compareUnsigned(old, operand) < 0 ? old : operand;

  private static boolean lessSigned(long a, long b, int sizeLog2) {
    return MemoryOperand.sign(a, sizeLog2) < MemoryOperand.sign(b, sizeLog2);
  }

  /// LDADD; STADD where Rt is 31.
  public static int add(Cpu cpu, int insn) {
    int sizeLog2 = MemoryOperand.sizeLog2(insn);
    if (sizeLog2 < 2) {
      return update(cpu, insn, ADD, AtomicOperation.ADD);
    }
    long host = nearAddress(cpu, insn, 1 << sizeLog2);
    if (host <= 0) {
      return host == 0 ? Status.JUMP : far(cpu, insn, AtomicOperation.ADD);
    }
    long operand = cpu.state.x[MemoryOperand.rs(insn)];
    long old =
        sizeLog2 == 3
            ? Raw.getAndAdd64(host, operand)
            : Raw.getAndAdd32(host, (int) operand) & 0xFFFF_FFFFL;
    MemoryOperand.writeX(cpu.state, MemoryOperand.rt(insn), old);
    return Status.NEXT;
  }

  /// LDCLR; STCLR.
  public static int clear(Cpu cpu, int insn) {
    return update(cpu, insn, CLEAR, AtomicOperation.CLEAR);
  }

  /// LDEOR; STEOR.
  public static int exclusiveOr(Cpu cpu, int insn) {
    return update(cpu, insn, EXCLUSIVE_OR, AtomicOperation.XOR);
  }

  /// LDSET; STSET.
  public static int set(Cpu cpu, int insn) {
    return update(cpu, insn, SET, AtomicOperation.SET);
  }

  /// LDSMAX; STSMAX.
  public static int signedMax(Cpu cpu, int insn) {
    return update(cpu, insn, SIGNED_MAX, AtomicOperation.SIGNED_MAX);
  }

  /// LDSMIN; STSMIN.
  public static int signedMin(Cpu cpu, int insn) {
    return update(cpu, insn, SIGNED_MIN, AtomicOperation.SIGNED_MIN);
  }

  /// LDUMAX; STUMAX.
  public static int unsignedMax(Cpu cpu, int insn) {
    return update(cpu, insn, UNSIGNED_MAX, AtomicOperation.UNSIGNED_MAX);
  }

  /// LDUMIN; STUMIN.
  public static int unsignedMin(Cpu cpu, int insn) {
    return update(cpu, insn, UNSIGNED_MIN, AtomicOperation.UNSIGNED_MIN);
  }

  /// SWP.
  public static int swap(Cpu cpu, int insn) {
    int sizeLog2 = MemoryOperand.sizeLog2(insn);
    if (sizeLog2 < 2) {
      return update(cpu, insn, SWAP, AtomicOperation.SWAP);
    }
    long host = nearAddress(cpu, insn, 1 << sizeLog2);
    if (host <= 0) {
      return host == 0 ? Status.JUMP : far(cpu, insn, AtomicOperation.SWAP);
    }
    long value = cpu.state.x[MemoryOperand.rs(insn)];
    long old =
        sizeLog2 == 3
            ? Raw.getAndSet64(host, value)
            : Raw.getAndSet32(host, (int) value) & 0xFFFF_FFFFL;
    MemoryOperand.writeX(cpu.state, MemoryOperand.rt(insn), old);
    return Status.NEXT;
  }

  private static int update(Cpu cpu, int insn, Operation operation, AtomicOperation far) {
    int sizeLog2 = MemoryOperand.sizeLog2(insn);
    long host = nearAddress(cpu, insn, 1 << sizeLog2);
    if (host <= 0) {
      return host == 0 ? Status.JUMP : far(cpu, insn, far);
    }
    CpuState state = cpu.state;
    long operand = MemoryOperand.truncate(state.x[MemoryOperand.rs(insn)], sizeLog2);
    long old = MemoryOperand.loadHost(host, sizeLog2);
    long seen;
    do {
      seen = old;
      long value = operation.apply(seen, operand, sizeLog2);
      old = MemoryOperand.compareAndExchange(host, sizeLog2, seen, value);
    } while (old != seen);
    MemoryOperand.writeX(state, MemoryOperand.rt(insn), old);
    return Status.NEXT;
  }

  /// CAS and its byte and halfword forms.
  public static int compareAndSwap(Cpu cpu, int insn) {
    int sizeLog2 = MemoryOperand.sizeLog2(insn);
    long host = nearAddress(cpu, insn, 1 << sizeLog2);
    if (host <= 0) {
      return host == 0 ? Status.JUMP : farCompareAndSwap(cpu, insn);
    }
    CpuState state = cpu.state;
    long expected = state.x[MemoryOperand.rs(insn)];
    long value = state.x[MemoryOperand.rt(insn)];
    long old = MemoryOperand.compareAndExchange(host, sizeLog2, expected, value);
    MemoryOperand.writeX(state, MemoryOperand.rs(insn), old);
    return Status.NEXT;
  }

  /// The operation with operand Rs at the home of the location that [#nearAddress] found to be far.
  private static int far(Cpu cpu, int insn, AtomicOperation operation) {
    int sizeLog2 = MemoryOperand.sizeLog2(insn);
    CpuState state = cpu.state;
    long operand = MemoryOperand.truncate(state.x[MemoryOperand.rs(insn)], sizeLog2);
    long old = cpu.port.farAtomic(operation, 1 << sizeLog2, cpu.farAddress, operand, 0);
    MemoryOperand.writeX(state, MemoryOperand.rt(insn), old);
    return Status.NEXT;
  }

  private static int farCompareAndSwap(Cpu cpu, int insn) {
    int sizeLog2 = MemoryOperand.sizeLog2(insn);
    long[] x = cpu.state.x;
    long expected = MemoryOperand.truncate(x[MemoryOperand.rs(insn)], sizeLog2);
    long value = MemoryOperand.truncate(x[MemoryOperand.rt(insn)], sizeLog2);
    AtomicOperation operation = AtomicOperation.COMPARE_AND_SWAP;
    long old = cpu.port.farAtomic(operation, 1 << sizeLog2, cpu.farAddress, value, expected);
    MemoryOperand.writeX(cpu.state, MemoryOperand.rs(insn), old);
    return Status.NEXT;
  }

  /// CASP: odd register numbers are UNDEFINED.
  public static int compareAndSwapPair(Cpu cpu, int insn) {
    int rs = MemoryOperand.rs(insn);
    int rt = MemoryOperand.rt(insn);
    if (((rs | rt) & 1) != 0) {
      return Exceptions.undefined(cpu);
    }
    boolean wide = (insn >>> 30 & 1) != 0;
    long host = address(cpu, insn, wide ? 16 : 8);
    if (host == 0) {
      return Status.JUMP;
    }
    if (wide) {
      swapWide(cpu.state, host, rs, rt);
    } else {
      long[] x = cpu.state.x;
      long expected = x[rs] & 0xFFFF_FFFFL | x[rs + 1] << 32;
      long value = x[rt] & 0xFFFF_FFFFL | x[rt + 1] << 32;
      long old = Raw.compareAndExchange64(host, expected, value);
      MemoryOperand.writeX(cpu.state, rs, old & 0xFFFF_FFFFL);
      MemoryOperand.writeX(cpu.state, rs + 1, old >>> 32);
    }
    return Status.NEXT;
  }

  private static void swapWide(CpuState state, long host, int rs, int rt) {
    long[] x = state.x;
    long low;
    long high;
    int stripe = WideExchange.lock(host);
    try {
      do {
        low = Raw.load64(host);
        high = Raw.load64(host + 8);
      } while (low == x[rs]
          && high == x[rs + 1]
          && !WideExchange.compareAndSetLocked(host, low, high, x[rt], x[rt + 1]));
    } finally {
      WideExchange.unlock(stripe);
    }
    MemoryOperand.writeX(state, rs, low);
    MemoryOperand.writeX(state, rs + 1, high);
  }

  /// The host address of the operand, or 0 after an exception, or [Memory#FAR].
  private static long nearAddress(Cpu cpu, int insn, int sizeBytes) {
    long va = MemoryOperand.base(cpu.state, insn);
    if (MemoryOperand.faultsUnlessAligned(cpu, insn, va, sizeBytes, true)) {
      return 0;
    }
    long host = Memory.atomicAddress(cpu, va, sizeBytes);
    if (host == 0) {
      int _ = MemoryOperand.notRam(cpu, va, true);
    }
    return host;
  }

  /// The host address of the operand, or 0 after an exception.
  private static long address(Cpu cpu, int insn, int sizeBytes) {
    long va = MemoryOperand.base(cpu.state, insn);
    if (MemoryOperand.faultsUnlessAligned(cpu, insn, va, sizeBytes, true)) {
      return 0;
    }
    long host = Memory.writeAddress(cpu, va, sizeBytes);
    if (host == 0) {
      int _ = MemoryOperand.notRam(cpu, va, true);
    }
    return host;
  }
}
