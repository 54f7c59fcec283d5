package dev.megalith.cpu.mmu;

import dev.megalith.arch.exception.FaultStatus;
import dev.megalith.cpu.Cpu;
import dev.megalith.cpu.raw.Raw;
import dev.megalith.cpu.sys.Exceptions;
import dev.megalith.cpu.sys.Sctlr;

/// What [Memory] does on a TLB miss: walks, fills, faults, devices, accesses over two pages, stores
/// to pages that hold decoded code. `view` is a table of [SoftTlb].
///
/// Acquiring a page may wait, and while it does this element counts as not running: maintenance of
/// others completes without it. So a translation holds only if none was applied since it was made
/// ([#acquire] makes it anew), and a host address only until the next call that may wait.
public final class MemorySlowPath {
  private static final int PAGE_BYTES = 4096;

  /// No address: the access took a data abort.
  private static final long FAULTED = -1;

  /// No address: an atomic access that is to be done where the memory has its home.
  static final long FAR = -2;

  /// What an access does; an atomic one reads and writes, one of a block writes the aligned block
  /// around its address.
  private enum Kind {
    READ,
    WRITE,
    ATOMIC,
    BLOCK
  }

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
    long host = acquire(cpu, va, sizeBytes, view, Kind.READ, unaligned);
    if (host == FAULTED) {
      return 0;
    }
    long translation = cpu.mmu.acquired;
    if (host == 0) {
      return readDevice(cpu, Translation.pa(translation, va), sizeBytes, unaligned);
    }
    cpu.mmu.fill(va, view, translation, host, false);
    return loadHost(at(host, va), sizeBytes);
  }

  /// The page of RAM for an access of a view that stays inside it, as
  /// [dev.megalith.cpu.port.CpuPort] gives it; 0 where no RAM is; [#FAULTED] after a data abort;
  /// [#FAR] for an atomic access that is to be done elsewhere. Leaves the translation in
  /// `mmu.acquired`.
  private static long acquire(
      Cpu cpu, long va, int sizeBytes, int view, Kind kind, boolean unaligned) {
    Mmu mmu = cpu.mmu;
    while (true) {
      int seen = mmu.maintenanceCount();
      long translation = mmu.access(va, view, kind != Kind.READ, unaligned);
      if (Translation.isFault(translation)) {
        return FAULTED;
      }
      long pa = Translation.pa(translation, kind == Kind.BLOCK ? va & -sizeBytes : va);
      if (kind == Kind.ATOMIC && cpu.port.isFar(pa, sizeBytes)) {
        mmu.acquired = translation;
        return FAR;
      }
      long host =
          kind == Kind.READ
              ? cpu.port.acquireRead(pa, sizeBytes)
              : cpu.port.acquireWrite(pa, sizeBytes);
      if (seen == mmu.maintenanceCount()) {
        mmu.acquired = translation;
        return host;
      }
    }
  }

  /// Where `va` is in an acquired page.
  private static long at(long acquired, long va) {
    return acquired & SoftTlb.PAGE_MASK | va & ~SoftTlb.PAGE_MASK;
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
    long host = acquire(cpu, va, sizeBytes, view, Kind.WRITE, unaligned);
    if (host == FAULTED) {
      return;
    }
    if (host == 0) {
      writeDevice(cpu, Translation.pa(cpu.mmu.acquired, va), sizeBytes, value, unaligned);
      return;
    }
    storeHost(at(host, va), sizeBytes, value);
    afterStore(cpu, va, sizeBytes, view, host);
  }

  /// After the store, so that nothing decoded from the old bytes stays.
  private static void afterStore(Cpu cpu, long va, int sizeBytes, int view, long host) {
    long translation = cpu.mmu.acquired;
    if (!holdsCode(cpu, Translation.pa(translation, va), sizeBytes)) {
      cpu.mmu.fill(va, view, translation, host, true);
    }
  }

  /// Whether a page still holds decoded code after bytes of it were, or will be, stored to.
  private static boolean holdsCode(Cpu cpu, long pa, int sizeBytes) {
    return cpu.code.contains(pa & SoftTlb.PAGE_MASK) && cpu.code.storeTo(pa, sizeBytes);
  }

  /// DC ZVA: zeroes the aligned block of 64 bytes around `va`.
  static void zeroBlock(Cpu cpu, long va) {
    int view = cpu.mmu.view();
    long block = va & -Memory.ZERO_BLOCK_BYTES;
    long host = acquire(cpu, va, Memory.ZERO_BLOCK_BYTES, view, Kind.BLOCK, true);
    if (host == FAULTED) {
      return;
    }
    if (host == 0) {
      long pa = Translation.pa(cpu.mmu.acquired, block);
      for (int offset = 0; offset < Memory.ZERO_BLOCK_BYTES; offset += 8) {
        writeDevice(cpu, pa + offset, 8, 0, false);
      }
      return;
    }
    for (int offset = 0; offset < Memory.ZERO_BLOCK_BYTES; offset += 8) {
      storeHost(at(host, block) + offset, 8, 0);
    }
    afterStore(cpu, block, Memory.ZERO_BLOCK_BYTES, view, host);
  }

  static long readAddress(Cpu cpu, long va, int sizeBytes) {
    return address(cpu, va, sizeBytes, Kind.READ);
  }

  static long writeAddress(Cpu cpu, long va, int sizeBytes) {
    return address(cpu, va, sizeBytes, Kind.WRITE);
  }

  static long atomicAddress(Cpu cpu, long va, int sizeBytes) {
    return address(cpu, va, sizeBytes, Kind.ATOMIC);
  }

  private static long address(Cpu cpu, long va, int sizeBytes, Kind kind) {
    boolean write = kind != Kind.READ;
    if ((va & sizeBytes - 1) != 0) {
      Exceptions.dataAbort(cpu, va, FaultStatus.ALIGNMENT, write);
      return 0;
    }
    int view = cpu.mmu.view();
    long host = acquire(cpu, va, sizeBytes, view, kind, false);
    if (host == FAULTED) {
      return 0;
    }
    if (host == FAR) {
      cpu.farAddress = Translation.pa(cpu.mmu.acquired, va);
      return FAR;
    }
    if (host == 0) {
      Exceptions.dataAbort(cpu, va, FaultStatus.UNSUPPORTED_EXCLUSIVE, write);
      return 0;
    }
    long translation = cpu.mmu.acquired;
    if (!write || !holdsCode(cpu, Translation.pa(translation, va), sizeBytes)) {
      cpu.mmu.fill(va, view, translation, host, write);
    }
    return at(host, va);
  }

  /// Brings the page of an access of translated code into the TLB: what leads from the virtual
  /// address to the host, or [Window#NONE] where the interpreter has to do the access. Nothing but
  /// the TLB changes, and what translated code remembers of it stays true.
  static long window(Cpu cpu, long va, int sizeBytes, boolean write) {
    Mmu mmu = cpu.mmu;
    if (bytesInPage(va) < sizeBytes) {
      return Window.NONE;
    }
    int view = mmu.view();
    int seen = mmu.remoteCount;
    long translation = mmu.look(va, view, write, false);
    if (Translation.isFault(translation)) {
      return Window.NONE;
    }
    long pa = Translation.pa(translation, va);
    long host = write ? cpu.port.acquireWrite(pa, sizeBytes) : cpu.port.acquireRead(pa, sizeBytes);
    boolean holdsCode = write && cpu.code.contains(pa & SoftTlb.PAGE_MASK);
    if (host == 0 || holdsCode || seen != mmu.remoteCount) {
      return Window.NONE;
    }
    mmu.fill(va, view, translation, host, write);
    long entry = SoftTlb.entry(cpu.tlb, va);
    long tag = Raw.getLong(entry + (write ? SoftTlb.WRITE_TAG : SoftTlb.READ_TAG));
    return tag == SoftTlb.tag(va, cpu.context) ? Raw.getLong(entry + SoftTlb.ADDEND) : Window.NONE;
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
    long low = loadBytes(cpu, va, first, view);
    if (cpu.state.faulted) {
      return 0;
    }
    return low | loadBytes(cpu, va + first, sizeBytes - first, view) << 8 * first;
  }

  /// Bytes of one page; each is an access of its own.
  private static long loadBytes(Cpu cpu, long va, int count, int view) {
    long host = acquire(cpu, va, count, view, Kind.READ, true);
    if (host == FAULTED) {
      return 0;
    }
    if (host == 0) {
      return readDevice(cpu, Translation.pa(cpu.mmu.acquired, va), count, true);
    }
    long value = 0;
    for (int i = 0; i < count; i++) {
      value |= Raw.load8(at(host, va) + i) << 8 * i;
    }
    return value;
  }

  /// Both pages are checked before anything is written. Where the second is lost to a change of the
  /// tables while the first is waited for, the first part stays written, as [ARM] allows.
  private static void storeOverTwoPages(Cpu cpu, long va, int sizeBytes, long value, int view) {
    int first = bytesInPage(va);
    boolean faults =
        Translation.isFault(cpu.mmu.access(va, view, true, true))
            || Translation.isFault(cpu.mmu.access(va + first, view, true, true));
    if (!faults && storeBytes(cpu, va, first, value, view)) {
      storeBytes(cpu, va + first, sizeBytes - first, value >>> 8 * first, view);
    }
  }

  /// False after a data abort.
  private static boolean storeBytes(Cpu cpu, long va, int count, long value, int view) {
    long host = acquire(cpu, va, count, view, Kind.WRITE, true);
    if (host == FAULTED) {
      return false;
    }
    long pa = Translation.pa(cpu.mmu.acquired, va);
    if (host == 0) {
      writeDevice(cpu, pa, count, value, true);
      return true;
    }
    for (int i = 0; i < count; i++) {
      Raw.store8(at(host, va) + i, value >>> 8 * i);
    }
    boolean _ = holdsCode(cpu, pa, count);
    return true;
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
