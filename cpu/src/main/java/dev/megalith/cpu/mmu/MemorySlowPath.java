package dev.megalith.cpu.mmu;

import dev.megalith.arch.exception.FaultStatus;
import dev.megalith.cpu.Cpu;
import dev.megalith.cpu.raw.Raw;
import dev.megalith.cpu.sys.Exceptions;
import dev.megalith.cpu.sys.Sctlr;

/// What [Memory] does on a TLB miss: walks, fills, faults, devices, accesses over two pages, stores
/// to pages that hold decoded code. `view` is a table of [SoftTlb].
public final class MemorySlowPath {
  private static final int PAGE_BYTES = 4096;

  private MemorySlowPath() {}

  static long load(Cpu cpu, long va, int sizeBytes) {
    return load(cpu, va, sizeBytes, cpu.mmu.view());
  }

  static void store(Cpu cpu, long va, int sizeBytes, long value) {
    store(cpu, va, sizeBytes, value, cpu.mmu.view());
  }

  static long load(Cpu cpu, long va, int sizeBytes, int view) {
    boolean unaligned = (va & sizeBytes - 1) != 0;
    if (unaligned && alignmentFault(cpu, va, false)) {
      return 0;
    }
    if (bytesInPage(va) < sizeBytes) {
      return loadOverTwoPages(cpu, va, sizeBytes, view);
    }
    long translation = cpu.mmu.access(va, view, false, unaligned);
    if (Translation.isFault(translation)) {
      return 0;
    }
    long host = cpu.port.acquireRead(Translation.page(translation));
    if (host == 0) {
      return readDevice(cpu, Translation.pa(translation, va), sizeBytes, unaligned);
    }
    cpu.mmu.fill(va, view, translation, host, false);
    return loadHost(host + (va & PAGE_BYTES - 1), sizeBytes);
  }

  static void store(Cpu cpu, long va, int sizeBytes, long value, int view) {
    boolean unaligned = (va & sizeBytes - 1) != 0;
    if (unaligned && alignmentFault(cpu, va, true)) {
      return;
    }
    if (bytesInPage(va) < sizeBytes) {
      storeOverTwoPages(cpu, va, sizeBytes, value, view);
      return;
    }
    long translation = cpu.mmu.access(va, view, true, unaligned);
    if (!Translation.isFault(translation)) {
      storeInPage(cpu, va, sizeBytes, value, view, translation);
    }
  }

  private static void storeInPage(
      Cpu cpu, long va, int sizeBytes, long value, int view, long translation) {
    long page = Translation.page(translation);
    long host = cpu.port.acquireWrite(page);
    if (host == 0) {
      long pa = Translation.pa(translation, va);
      writeDevice(cpu, pa, sizeBytes, value, (va & sizeBytes - 1) != 0);
      return;
    }
    storeHost(host + (va & PAGE_BYTES - 1), sizeBytes, value);
    // After the store, so that nothing decoded from the old bytes stays.
    if (!cpu.code.contains(page) || !cpu.code.storeTo(Translation.pa(translation, va), sizeBytes)) {
      cpu.mmu.fill(va, view, translation, host, true);
    }
  }

  /// DC ZVA: zeroes the aligned block of 64 bytes around `va`.
  static void zeroBlock(Cpu cpu, long va) {
    int view = cpu.mmu.view();
    long translation = cpu.mmu.access(va, view, true, true);
    if (Translation.isFault(translation)) {
      return;
    }
    long block = va & -Memory.ZERO_BLOCK_BYTES;
    for (int offset = 0; offset < Memory.ZERO_BLOCK_BYTES; offset += 8) {
      storeInPage(cpu, block + offset, 8, 0, view, translation);
    }
  }

  static long readAddress(Cpu cpu, long va, int sizeBytes) {
    return atomicAddress(cpu, va, sizeBytes, false);
  }

  static long writeAddress(Cpu cpu, long va, int sizeBytes) {
    return atomicAddress(cpu, va, sizeBytes, true);
  }

  private static long atomicAddress(Cpu cpu, long va, int sizeBytes, boolean write) {
    if ((va & sizeBytes - 1) != 0) {
      Exceptions.dataAbort(cpu, va, FaultStatus.ALIGNMENT, write);
      return 0;
    }
    int view = cpu.mmu.view();
    long translation = cpu.mmu.access(va, view, write, false);
    if (Translation.isFault(translation)) {
      return 0;
    }
    long page = Translation.page(translation);
    long host = write ? cpu.port.acquireWrite(page) : cpu.port.acquireRead(page);
    if (host == 0) {
      Exceptions.dataAbort(cpu, va, FaultStatus.UNSUPPORTED_EXCLUSIVE, write);
      return 0;
    }
    boolean code = write && cpu.code.contains(page);
    if (!code || !cpu.code.storeTo(Translation.pa(translation, va), sizeBytes)) {
      cpu.mmu.fill(va, view, translation, host, write);
    }
    return host + (va & PAGE_BYTES - 1);
  }

  /// Takes the data abort that a store of `sizeBytes` would meet, before a part of it is done.
  public static void checkWrite(Cpu cpu, long va, int sizeBytes) {
    int view = cpu.mmu.view();
    boolean faulted = Translation.isFault(checkedAccess(cpu, va, view));
    int first = bytesInPage(va);
    if (!faulted && first < sizeBytes) {
      checkedAccess(cpu, va + first, view);
    }
  }

  private static long checkedAccess(Cpu cpu, long va, int view) {
    long entry = SoftTlb.entry(cpu.tlb, va);
    boolean known = Raw.getLong(entry + SoftTlb.WRITE_TAG) == SoftTlb.tag(va, cpu.context);
    return known ? 0 : cpu.mmu.access(va, view, true, false);
  }

  private static int bytesInPage(long va) {
    return PAGE_BYTES - (int) (va & PAGE_BYTES - 1);
  }

  /// Takes the alignment fault of an unaligned access where SCTLR_EL1.A demands it.
  private static boolean alignmentFault(Cpu cpu, long va, boolean write) {
    if (!Sctlr.A.isSet(cpu.sys.sctlr)) {
      return false;
    }
    Exceptions.dataAbort(cpu, va, FaultStatus.ALIGNMENT, write);
    return true;
  }

  private static long loadOverTwoPages(Cpu cpu, long va, int sizeBytes, int view) {
    int first = bytesInPage(va);
    long low = cpu.mmu.access(va, view, false, true);
    if (Translation.isFault(low)) {
      return 0;
    }
    long high = cpu.mmu.access(va + first, view, false, true);
    if (Translation.isFault(high)) {
      return 0;
    }
    return loadBytes(cpu, Translation.pa(low, va), first)
        | loadBytes(cpu, Translation.page(high), sizeBytes - first) << 8 * first;
  }

  private static long loadBytes(Cpu cpu, long pa, int count) {
    long host = cpu.port.acquireRead(pa & SoftTlb.PAGE_MASK);
    if (host == 0) {
      return readDevice(cpu, pa, count, true);
    }
    long value = 0;
    for (int i = 0; i < count; i++) {
      value |= Raw.load8(host + (pa & PAGE_BYTES - 1) + i) << 8 * i;
    }
    return value;
  }

  /// Both pages are checked before anything is written.
  private static void storeOverTwoPages(Cpu cpu, long va, int sizeBytes, long value, int view) {
    int first = bytesInPage(va);
    long low = cpu.mmu.access(va, view, true, true);
    if (Translation.isFault(low)) {
      return;
    }
    long high = cpu.mmu.access(va + first, view, true, true);
    if (Translation.isFault(high)) {
      return;
    }
    storeBytes(cpu, Translation.pa(low, va), first, value);
    storeBytes(cpu, Translation.page(high), sizeBytes - first, value >>> 8 * first);
  }

  private static void storeBytes(Cpu cpu, long pa, int count, long value) {
    long page = pa & SoftTlb.PAGE_MASK;
    long host = cpu.port.acquireWrite(page);
    if (host == 0) {
      writeDevice(cpu, pa, count, value, true);
      return;
    }
    for (int i = 0; i < count; i++) {
      Raw.store8(host + (pa - page) + i, value >>> 8 * i);
    }
    if (cpu.code.contains(page)) {
      cpu.code.storeTo(pa, count);
    }
  }

  /// A device sees aligned accesses as they are, others byte by byte.
  private static long readDevice(Cpu cpu, long pa, int count, boolean bytewise) {
    if (!bytewise) {
      return cpu.port.readMmio(pa, count);
    }
    long value = 0;
    for (int i = 0; i < count; i++) {
      value |= (cpu.port.readMmio(pa + i, 1) & 0xFF) << 8 * i;
    }
    return value;
  }

  private static void writeDevice(Cpu cpu, long pa, int count, long value, boolean bytewise) {
    if (!bytewise) {
      cpu.port.writeMmio(pa, count, count == 8 ? value : value & (1L << 8 * count) - 1);
      return;
    }
    for (int i = 0; i < count; i++) {
      cpu.port.writeMmio(pa + i, 1, value >>> 8 * i & 0xFF);
    }
  }

  private static long loadHost(long address, int sizeBytes) {
    return switch (sizeBytes) {
      case 1 -> Raw.load8(address);
      case 2 -> Raw.load16(address);
      case 4 -> Raw.load32(address);
      default -> Raw.load64(address);
    };
  }

  private static void storeHost(long address, int sizeBytes, long value) {
    switch (sizeBytes) {
      case 1 -> Raw.store8(address, value);
      case 2 -> Raw.store16(address, value);
      case 4 -> Raw.store32(address, value);
      default -> Raw.store64(address, value);
    }
  }
}
