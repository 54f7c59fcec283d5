package dev.megalith.cpu.mmu;

import dev.megalith.cpu.Cpu;
import dev.megalith.cpu.raw.Raw;

/// Guest loads and stores by virtual address, at the current exception level. Hot.
///
/// After any call, a set `state.faulted` means that the access took an exception instead: the
/// caller returns [dev.megalith.cpu.Status#JUMP] without changing anything else. Values are
/// zero-extended. [MemorySlowPath] does what misses the TLB.
public final class Memory {
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

  /// The host address for an access of `sizeBytes` to RAM inside one page, or 0 when it faulted or
  /// is not RAM (then `state.faulted` tells which).
  public static long readAddress(Cpu cpu, long va, int sizeBytes) {
    long entry = SoftTlb.entry(cpu.tlb, va);
    if (Raw.getLong(entry) == SoftTlb.tag(va + sizeBytes - 1, cpu.context)) {
      return va + Raw.getLong(entry + SoftTlb.ADDEND);
    }
    return MemorySlowPath.readAddress(cpu, va, sizeBytes);
  }

  /// The same for an access that writes (and may read).
  public static long writeAddress(Cpu cpu, long va, int sizeBytes) {
    long entry = SoftTlb.entry(cpu.tlb, va);
    if (Raw.getLong(entry + SoftTlb.WRITE_TAG) == SoftTlb.tag(va + sizeBytes - 1, cpu.context)) {
      return va + Raw.getLong(entry + SoftTlb.ADDEND);
    }
    return MemorySlowPath.writeAddress(cpu, va, sizeBytes);
  }
}
