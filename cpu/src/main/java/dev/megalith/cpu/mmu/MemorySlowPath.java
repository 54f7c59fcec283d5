package dev.megalith.cpu.mmu;

import dev.megalith.arch.base.Invariant;
import dev.megalith.cpu.Cpu;

/// What [Memory] does on a TLB miss: walks, fills, faults, devices, accesses over two pages, stores
/// to pages that hold decoded code.
public final class MemorySlowPath {
  private MemorySlowPath() {}

  static void fill(Cpu cpu, long va) {
    long entry = SoftTlb.entry(cpu.tlb, va);
    long host = cpu.port.acquireWrite(va & -4096L);
    dev.megalith.cpu.raw.Raw.putLong(entry, SoftTlb.tag(va, cpu.context));
    dev.megalith.cpu.raw.Raw.putLong(entry + 8, SoftTlb.tag(va, cpu.context));
    dev.megalith.cpu.raw.Raw.putLong(entry + 16, host - (va & -4096L));
  }

  static long load(Cpu cpu, long va, int sizeBytes) {
    fill(cpu, va);
    return switch (sizeBytes) {
      case 1 -> Memory.load8(cpu, va);
      case 2 -> Memory.load16(cpu, va);
      case 4 -> Memory.load32(cpu, va);
      default -> Memory.load64(cpu, va);
    };
  }

  public static void checkWrite(Cpu cpu, long va, int sizeBytes) {}

  static void store(Cpu cpu, long va, int sizeBytes, long value) {
    fill(cpu, va);
    switch (sizeBytes) {
      case 1 -> Memory.store8(cpu, va, value);
      case 2 -> Memory.store16(cpu, va, value);
      case 4 -> Memory.store32(cpu, va, value);
      default -> Memory.store64(cpu, va, value);
    }
  }

  static long readAddress(Cpu cpu, long va, int sizeBytes) {
    throw Invariant.violated("not built: %s 0x%x %d", cpu, va, sizeBytes);
  }

  static long writeAddress(Cpu cpu, long va, int sizeBytes) {
    throw Invariant.violated("not built: %s 0x%x %d", cpu, va, sizeBytes);
  }
}
