package dev.megalith.cpu.mmu;

import dev.megalith.arch.base.Invariant;
import dev.megalith.cpu.Cpu;

/// What [Memory] does on a TLB miss: walks, fills, faults, devices, accesses over two pages, stores
/// to pages that hold decoded code.
final class MemorySlowPath {
  private MemorySlowPath() {}

  static long load(Cpu cpu, long va, int sizeBytes) {
    throw Invariant.violated("not built: %s 0x%x %d", cpu, va, sizeBytes);
  }

  static void store(Cpu cpu, long va, int sizeBytes, long value) {
    throw Invariant.violated("not built: %s 0x%x %d %d", cpu, va, sizeBytes, value);
  }

  static long readAddress(Cpu cpu, long va, int sizeBytes) {
    throw Invariant.violated("not built: %s 0x%x %d", cpu, va, sizeBytes);
  }

  static long writeAddress(Cpu cpu, long va, int sizeBytes) {
    throw Invariant.violated("not built: %s 0x%x %d", cpu, va, sizeBytes);
  }
}
