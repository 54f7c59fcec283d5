package dev.megalith.cpu.mmu;

import dev.megalith.cpu.Cpu;
import dev.megalith.cpu.raw.Raw;

/// Guest loads and stores by virtual address, at the current exception level. Hot.
///
/// After any call, a set `state.faulted` means that the access took an exception instead: the
/// caller returns [dev.megalith.cpu.Status#JUMP] without changing anything else. Values are
/// zero-extended. [MemorySlowPath] does what misses the TLB.
public final class Memory {
  /// What DC ZVA zeroes; DCZID_EL0 says so.
  public static final int ZERO_BLOCK_BYTES = 64;

  /// What [#atomicAddress] gives instead of a host address where the operation is to be done at the
  /// home of `cpu.farAddress`.
  public static final long FAR = MemorySlowPath.FAR;

  private Memory() {}

  public static long load8(Cpu cpu, long va) {
    long entry = SoftTlb.entry(cpu.tlb, va);
    if (Raw.getLong(entry) == SoftTlb.tag(va, cpu.context)) {
      return Raw.load8(va + Raw.getLong(entry + SoftTlb.ADDEND));
    }
    return MemorySlowPath.load(cpu, va, 1);
  }

  public static long load16(Cpu cpu, long va) {
    long entry = SoftTlb.entry(cpu.tlb, va);
    if (Raw.getLong(entry) == SoftTlb.tag(va + 1, cpu.context)) {
      return Raw.load16(va + Raw.getLong(entry + SoftTlb.ADDEND));
    }
    return MemorySlowPath.load(cpu, va, 2);
  }

  public static long load32(Cpu cpu, long va) {
    long entry = SoftTlb.entry(cpu.tlb, va);
    if (Raw.getLong(entry) == SoftTlb.tag(va + 3, cpu.context)) {
      return Raw.load32(va + Raw.getLong(entry + SoftTlb.ADDEND));
    }
    return MemorySlowPath.load(cpu, va, 4);
  }

  public static long load64(Cpu cpu, long va) {
    long entry = SoftTlb.entry(cpu.tlb, va);
    if (Raw.getLong(entry) == SoftTlb.tag(va + 7, cpu.context)) {
      return Raw.load64(va + Raw.getLong(entry + SoftTlb.ADDEND));
    }
    return MemorySlowPath.load(cpu, va, 8);
  }

  public static void store8(Cpu cpu, long va, long value) {
    long entry = SoftTlb.entry(cpu.tlb, va);
    if (Raw.getLong(entry + SoftTlb.WRITE_TAG) == SoftTlb.tag(va, cpu.context)) {
      Raw.store8(va + Raw.getLong(entry + SoftTlb.ADDEND), value);
    } else {
      MemorySlowPath.store(cpu, va, 1, value);
    }
  }

  public static void store16(Cpu cpu, long va, long value) {
    long entry = SoftTlb.entry(cpu.tlb, va);
    if (Raw.getLong(entry + SoftTlb.WRITE_TAG) == SoftTlb.tag(va + 1, cpu.context)) {
      Raw.store16(va + Raw.getLong(entry + SoftTlb.ADDEND), value);
    } else {
      MemorySlowPath.store(cpu, va, 2, value);
    }
  }

  public static void store32(Cpu cpu, long va, long value) {
    long entry = SoftTlb.entry(cpu.tlb, va);
    if (Raw.getLong(entry + SoftTlb.WRITE_TAG) == SoftTlb.tag(va + 3, cpu.context)) {
      Raw.store32(va + Raw.getLong(entry + SoftTlb.ADDEND), value);
    } else {
      MemorySlowPath.store(cpu, va, 4, value);
    }
  }

  public static void store64(Cpu cpu, long va, long value) {
    long entry = SoftTlb.entry(cpu.tlb, va);
    if (Raw.getLong(entry + SoftTlb.WRITE_TAG) == SoftTlb.tag(va + 7, cpu.context)) {
      Raw.store64(va + Raw.getLong(entry + SoftTlb.ADDEND), value);
    } else {
      MemorySlowPath.store(cpu, va, 8, value);
    }
  }

  /// LDTR: a load with the permissions of EL0 (unless PSTATE.UAO says otherwise).
  public static long loadUnprivileged(Cpu cpu, long va, int sizeBytes) {
    int view = cpu.mmu.unprivilegedView();
    long entry = SoftTlb.entry(cpu.tlbs.table(view), va);
    if (Raw.getLong(entry) == SoftTlb.tag(va + sizeBytes - 1, cpu.context)) {
      long address = va + Raw.getLong(entry + SoftTlb.ADDEND);
      return switch (sizeBytes) {
        case 1 -> Raw.load8(address);
        case 2 -> Raw.load16(address);
        case 4 -> Raw.load32(address);
        default -> Raw.load64(address);
      };
    }
    return MemorySlowPath.load(cpu, va, sizeBytes, view);
  }

  /// STTR.
  public static void storeUnprivileged(Cpu cpu, long va, int sizeBytes, long value) {
    int view = cpu.mmu.unprivilegedView();
    long entry = SoftTlb.entry(cpu.tlbs.table(view), va);
    if (Raw.getLong(entry + SoftTlb.WRITE_TAG) != SoftTlb.tag(va + sizeBytes - 1, cpu.context)) {
      MemorySlowPath.store(cpu, va, sizeBytes, value, view);
      return;
    }
    long address = va + Raw.getLong(entry + SoftTlb.ADDEND);
    switch (sizeBytes) {
      case 1 -> Raw.store8(address, value);
      case 2 -> Raw.store16(address, value);
      case 4 -> Raw.store32(address, value);
      default -> Raw.store64(address, value);
    }
  }

  /// DC ZVA: zeroes the aligned block of [#ZERO_BLOCK_BYTES] around `va`.
  public static void zeroBlock(Cpu cpu, long va) {
    long entry = SoftTlb.entry(cpu.tlb, va);
    if (Raw.getLong(entry + SoftTlb.WRITE_TAG) != SoftTlb.tag(va, cpu.context)) {
      MemorySlowPath.zeroBlock(cpu, va);
      return;
    }
    long address = (va & -ZERO_BLOCK_BYTES) + Raw.getLong(entry + SoftTlb.ADDEND);
    for (int offset = 0; offset < ZERO_BLOCK_BYTES; offset += 8) {
      Raw.putLong(address + offset, 0);
    }
  }

  /// The host address for an exclusive or atomic access that reads `sizeBytes` of RAM, or 0 when it
  /// faulted: unaligned, or not RAM, are faults too. Ordinary accesses of any alignment use the
  /// loads above.
  public static long readAddress(Cpu cpu, long va, int sizeBytes) {
    long entry = SoftTlb.entry(cpu.tlb, va);
    if ((va & sizeBytes - 1) == 0 && Raw.getLong(entry) == SoftTlb.tag(va, cpu.context)) {
      return va + Raw.getLong(entry + SoftTlb.ADDEND);
    }
    return MemorySlowPath.readAddress(cpu, va, sizeBytes);
  }

  /// The same for an access that writes (and may read).
  public static long writeAddress(Cpu cpu, long va, int sizeBytes) {
    long entry = SoftTlb.entry(cpu.tlb, va);
    long tag = SoftTlb.tag(va, cpu.context);
    if ((va & sizeBytes - 1) == 0 && Raw.getLong(entry + SoftTlb.WRITE_TAG) == tag) {
      return va + Raw.getLong(entry + SoftTlb.ADDEND);
    }
    return MemorySlowPath.writeAddress(cpu, va, sizeBytes);
  }

  /// As [#writeAddress] for one operation of [dev.megalith.cpu.port.AtomicOperation]; or [#FAR]. A
  /// page of which that can be said is never in the TLB.
  public static long atomicAddress(Cpu cpu, long va, int sizeBytes) {
    long entry = SoftTlb.entry(cpu.tlb, va);
    long tag = SoftTlb.tag(va, cpu.context);
    if ((va & sizeBytes - 1) == 0 && Raw.getLong(entry + SoftTlb.WRITE_TAG) == tag) {
      return va + Raw.getLong(entry + SoftTlb.ADDEND);
    }
    return MemorySlowPath.atomicAddress(cpu, va, sizeBytes);
  }
}
