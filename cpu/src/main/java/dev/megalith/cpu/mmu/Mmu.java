package dev.megalith.cpu.mmu;

import dev.megalith.arch.base.Field;
import dev.megalith.arch.base.Narrow;
import dev.megalith.arch.exception.FaultStatus;
import dev.megalith.cpu.Cpu;
import dev.megalith.cpu.decode.DecodedPage;
import dev.megalith.cpu.decode.FetchCache;
import dev.megalith.cpu.raw.Raw;
import dev.megalith.cpu.sys.Exceptions;
import dev.megalith.cpu.sys.Sctlr;
import org.jspecify.annotations.Nullable;

/// Stage 1 translation of one element: permissions, faults, and what the soft TLB and the fetch
/// cache may remember.
///
/// The tags of the soft TLB cannot say all that the architecture can, so some things are dropped
/// more often than needed: non-global pages of the upper half go at each change of ASID, by-VA
/// maintenance ignores the ASID, and a context number stands for global pages of the lower half as
/// well.
///
/// Spec: [ARM] D8.
public final class Mmu {
  private static final int NO_FAULT = -1;

  private static final Field TCR_A1 = Field.bit(22);
  private static final Field TCR_AS = Field.bit(36);
  private static final Field TLBI_ASID = Field.bits(63, 48);

  private static final Field RANGE_BASE = Field.bits(36, 0);
  private static final Field RANGE_NUM = Field.bits(43, 39);
  private static final Field RANGE_SCALE = Field.bits(45, 44);
  private static final Field RANGE_TG = Field.bits(47, 46);

  /// A longer range drops everything.
  private static final int RANGE_PAGES_MAX = SoftTlb.ENTRIES;

  /// VA bits of the operand of TLBI by address.
  private static final int TLBI_VA_SHIFT = 12;

  private final Cpu cpu;
  private final AsidContexts contexts = new AsidContexts();

  /// Blocks of 2 MiB and more that entries were cut from, as number of the block in its size.
  private final BlockFilter blocks = new BlockFilter();

  /// Physical pages that have had write tags, and those that have had any.
  private final BlockFilter writable = new BlockFilter();

  private final BlockFilter readable = new BlockFilter();

  /// Physical pages that the fetch cache has had.
  private final BlockFilter fetched = new BlockFilter();

  /// The sizes of pages and blocks that entries were cut from, as a set of logarithms.
  private long blockSizes;

  /// Remote maintenance of translations that was applied here: a translation from before it grew is
  /// stale.
  private int maintenanceCount;

  /// Remote operations that were applied here: what was looked up before it grew may be dropped.
  int remoteCount;

  /// The translation of the page that [MemorySlowPath] acquired last.
  long acquired;

  /// Host address minus physical address of RAM, which are a constant apart; known once an entry
  /// was filled.
  private long hostOffset;

  /// Physical pages that were lost since the tables were last searched for such.
  private final PageWithdrawals withdrawals = new PageWithdrawals();

  /// Whether a non-global page of the upper half is remembered.
  private boolean upperNonGlobal;

  /// Whether a global page of the lower half may be remembered, see [CpuPort#holdsGlobalPages].
  private boolean lowerGlobal;

  private int asid;

  public Mmu(Cpu cpu) {
    this.cpu = cpu;
  }

  public void reset() {
    asid = 0;
    cpu.context = 1;
    flush();
    refreshView();
  }

  // What other units tell.

  /// Chooses the table for the current exception level and PAN.
  public void refreshView() {
    cpu.tlb = cpu.tlbs.table(view());
  }

  /// TTBR0_EL1 or TTBR1_EL1 was written.
  public void asidChanged() {
    int current = currentAsid();
    if (current == asid) {
      return;
    }
    cpu.port.usesAsid(current);
    asid = current;
    if (upperNonGlobal) {
      flush();
    } else {
      useContext();
    }
  }

  /// SCTLR_EL1, TCR_EL1 or MAIR_EL1 changed how addresses translate.
  public void regimeChanged() {
    int current = currentAsid();
    cpu.port.usesAsid(current);
    asid = current;
    flush();
  }

  private int currentAsid() {
    long tcr = cpu.sys.tcr;
    long ttbr = TCR_A1.isSet(tcr) ? cpu.sys.ttbr1 : cpu.sys.ttbr0;
    return TLBI_ASID.getInt(ttbr) & (TCR_AS.isSet(tcr) ? 0xFFFF : 0xFF);
  }

  private void useContext() {
    int context = contexts.find(asid);
    if (context == 0) {
      flush();
    } else {
      cpu.context = context;
    }
  }

  /// Where execution goes on after a branch to `address` at level EL0 or EL1: without its tag.
  public long branchAddress(long address, int el) {
    return el <= 1 ? Stage1Walk.canonical(cpu.sys.tcr, address) : address;
  }

  // Views.

  /// The table of the soft TLB for accesses at the current level.
  int view() {
    return cpu.state.el == 0 ? SoftTlb.EL0 : cpu.state.pan ? SoftTlb.EL1_PAN : SoftTlb.EL1;
  }

  /// The table for LDTR and STTR.
  int unprivilegedView() {
    return cpu.state.uao ? view() : SoftTlb.EL0;
  }

  // Data accesses.

  /// A translation of one time: walks again if maintenance was applied while a walk waited.
  private long translate(long va, boolean user) {
    while (true) {
      int seen = maintenanceCount;
      long translation = Stage1Walk.translate(cpu, va, user);
      if (seen == maintenanceCount) {
        return translation;
      }
    }
  }

  /// Grows with each remote maintenance of translations.
  int maintenanceCount() {
    return maintenanceCount;
  }

  /// The translation for a data access of a view, or a fault, for which the data abort was taken.
  long access(long va, int view, boolean write, boolean unaligned) {
    long translation = look(va, view, write, unaligned);
    if (Translation.isFault(translation)) {
      Exceptions.dataAbort(cpu, va, Translation.status(translation), write);
    }
    return translation;
  }

  /// As [#access], but a fault is only told.
  long look(long va, int view, boolean write, boolean unaligned) {
    long translation = translate(va, view == SoftTlb.EL0);
    if (Translation.isFault(translation)) {
      return translation;
    }
    int fault = check(translation, view, write, unaligned);
    return fault == NO_FAULT ? translation : Translation.fault(fault);
  }

  private int check(long translation, int view, boolean write, boolean unaligned) {
    if (unaligned && Translation.DEVICE.isSet(translation)) {
      return FaultStatus.ALIGNMENT;
    }
    boolean allowed = !isEnabled() || permits(translation, view, write);
    return allowed ? NO_FAULT : FaultStatus.PERMISSION | Translation.level(translation);
  }

  private boolean isEnabled() {
    return Sctlr.M.isSet(cpu.sys.sctlr);
  }

  private static boolean permits(long translation, int view, boolean write) {
    return switch (view) {
      case SoftTlb.EL0 -> (write ? Translation.EL0_WRITE : Translation.EL0_READ).isSet(translation);
      case SoftTlb.EL1 -> !write || Translation.EL1_WRITE.isSet(translation);
      default ->
          !Translation.EL0_READ.isSet(translation)
              && (!write || Translation.EL1_WRITE.isSet(translation));
    };
  }

  /// Remembers a page of RAM that was acquired as `acquired` for later accesses, if nothing needs a
  /// check each time.
  void fill(long va, int view, long translation, long acquired, boolean write) {
    long host = acquired & SoftTlb.PAGE_MASK;
    hostOffset = host - Translation.page(translation);
    boolean checked = Translation.DEVICE.isSet(translation) || Sctlr.A.isSet(cpu.sys.sctlr);
    if (checked || acquired != host || !hasPlainTag(va) || isFirstLowerGlobal(va, translation)) {
      return;
    }
    long entry = SoftTlb.entry(cpu.tlbs.table(view), va);
    long tag = SoftTlb.tag(va, cpu.context);
    long page = Translation.page(translation);
    readable.add(page >>> 12);
    Raw.putLong(entry + SoftTlb.READ_TAG, tag);
    Raw.putLong(entry + SoftTlb.WRITE_TAG, write ? tag : SoftTlb.INVALID);
    Raw.putLong(entry + SoftTlb.ADDEND, host - (va & SoftTlb.PAGE_MASK));
    Raw.putLong(entry + SoftTlb.PA, page | Translation.BLOCK.get(translation));
    note(va, translation);
    if (write) {
      writable.add(page >>> 12);
    }
  }

  /// The tag scheme tells the halves apart by bit 63, the architecture by bit 55.
  private static boolean hasPlainTag(long va) {
    return (va ^ va << 8) >= 0;
  }

  /// Whether this is the first global page of the lower half since the last flush. It is announced,
  /// and only translations that are made later are remembered.
  private boolean isFirstLowerGlobal(long va, long translation) {
    if (lowerGlobal || va < 0 || Translation.NON_GLOBAL.isSet(translation) || !isEnabled()) {
      return false;
    }
    lowerGlobal = true;
    cpu.port.holdsGlobalPages(true);
    return true;
  }

  private void note(long va, long translation) {
    int size = Translation.BLOCK.getInt(translation);
    blockSizes |= 1L << size;
    if (size > 16) {
      blocks.add(blockNumber(va, size));
    }
    if (va < 0 && Translation.NON_GLOBAL.isSet(translation)) {
      upperNonGlobal = true;
    }
  }

  private static long blockNumber(long va, int size) {
    return (va << 8 >>> 8 >>> size) << 6 | size;
  }

  // Instruction fetch.

  /// The decoded page to execute at `pc`, or null after taking an instruction abort. `state.pc` may
  /// lose its tag.
  public @Nullable DecodedPage fetchPage(long pc) {
    int el = cpu.state.el;
    long va = branchAddress(pc, el);
    cpu.state.pc = va;
    while (true) {
      int seen = maintenanceCount;
      long translation = translate(va, el == 0);
      int fault =
          Translation.isFault(translation)
              ? Translation.status(translation)
              : checkExecute(translation, el);
      if (fault != NO_FAULT) {
        Exceptions.instructionAbort(cpu, va, fault);
        return null;
      }
      long host = cpu.port.acquireRead(Translation.page(translation), DecodedPage.BYTES);
      if (seen != maintenanceCount) {
        continue;
      }
      if (host == 0) {
        Exceptions.instructionAbort(cpu, va, FaultStatus.EXTERNAL);
        return null;
      }
      return remember(va, el, translation, host & SoftTlb.PAGE_MASK);
    }
  }

  private DecodedPage remember(long va, int el, long translation, long host) {
    long page = Translation.page(translation);
    boolean isNew = !cpu.code.contains(page);
    DecodedPage decoded = cpu.code.obtain(page, host);
    if (isNew) {
      dropWriteTags(page);
      cpu.port.announceCodePage(page);
    }
    if (hasPlainTag(va) && !isFirstLowerGlobal(va, translation)) {
      fetched.add(page >>> 12);
      cpu.fetch.put(va, FetchCache.key(va, el, cpu.context), decoded);
      note(va, translation);
    }
    return decoded;
  }

  private int checkExecute(long translation, int el) {
    Field permission = el == 0 ? Translation.EL0_EXECUTE : Translation.EL1_EXECUTE;
    return permission.isSet(translation)
        ? NO_FAULT
        : FaultStatus.PERMISSION | Translation.level(translation);
  }

  // Address translation and maintenance by address.

  /// PAR_EL1 for AT on `va`, or 0 after taking an abort: a walk that meets no memory is one.
  public long translateForPar(long va, boolean user, boolean write, boolean pan) {
    long translation = translate(va, user);
    int view = user ? SoftTlb.EL0 : pan ? SoftTlb.EL1_PAN : SoftTlb.EL1;
    int fault =
        Translation.isFault(translation)
            ? Translation.status(translation)
            : check(translation, view, write, false);
    if (fault == NO_FAULT) {
      return ParLayout.success(
          Translation.page(translation),
          Translation.ATTRIBUTES.get(translation),
          Translation.SHAREABILITY.get(translation));
    }
    if (FaultStatus.isExternalOnWalk(fault)) {
      Exceptions.maintenanceAbort(cpu, va, fault);
      return 0;
    }
    return ParLayout.fault(fault);
  }

  /// The physical address that cache maintenance of `va` at the current level means, or -1 after
  /// taking a data abort. EL0 needs read permission, `write` (DC IVAC) write permission.
  public long maintenanceAddress(long va, boolean write) {
    long entry = SoftTlb.entry(cpu.tlb, va);
    int tagOffset = write ? SoftTlb.WRITE_TAG : SoftTlb.READ_TAG;
    if (Raw.getLong(entry + tagOffset) == SoftTlb.tag(va, cpu.context)) {
      return Raw.getLong(entry + SoftTlb.PA) & SoftTlb.PAGE_MASK | va & ~SoftTlb.PAGE_MASK;
    }
    int view = cpu.state.el == 0 ? SoftTlb.EL0 : SoftTlb.EL1;
    long translation = translate(va, view == SoftTlb.EL0);
    int fault =
        Translation.isFault(translation)
            ? Translation.status(translation)
            : check(translation, view, write, false);
    if (fault == NO_FAULT) {
      return Translation.pa(translation, va);
    }
    Exceptions.maintenanceAbort(cpu, va, fault);
    return -1;
  }

  // TLB maintenance.

  /// Does a TLB maintenance operation on this element.
  public void apply(TlbOperation operation, long operand) {
    switch (operation) {
      case ALL -> flush();
      case ASID -> retire(TLBI_ASID.getInt(operand));
      case VA, VA_ALL_ASIDS -> dropVa(operand << TLBI_VA_SHIFT << 8 >> 8);
      case RANGE -> dropRange(operand);
      case CODE_PAGE -> dropWriteTags(operand & SoftTlb.PAGE_MASK);
      case PAGE, PAGE_WRITE -> withdraw(operand & SoftTlb.PAGE_MASK, operation);
    }
  }

  /// Does what another element asked of all, or what the process lost; on the thread of this one,
  /// between instructions or while one waits. Never changes `cpu.context`, which the interpreter
  /// may hold in a local. [#finishRemote] follows the last of several.
  public void applyRemote(TlbOperation operation, long operand) {
    remoteCount++;
    switch (operation) {
      case CODE_PAGE, PAGE, PAGE_WRITE -> apply(operation, operand);
      case ASID -> {
        maintenanceCount++;
        if (TLBI_ASID.getInt(operand) == asid && !upperNonGlobal) {
          dropCurrentContext();
        } else {
          apply(operation, operand);
        }
      }
      case ALL, VA, VA_ALL_ASIDS, RANGE -> {
        maintenanceCount++;
        apply(operation, operand);
      }
    }
  }

  /// Drops the entries of all pages that [#applyRemote] was told of, in one search.
  public void finishRemote() {
    if (withdrawals.isOverfull()) {
      flush();
    } else if (!withdrawals.isEmpty() && !dropWithdrawn()) {
      withdrawals.countVain();
    }
    withdrawals.clear();
    if (withdrawals.takesRebuild()) {
      rebuildFilters();
    }
  }

  /// Everything may have changed, and every page may be lost.
  public void applyAllRemote() {
    remoteCount++;
    maintenanceCount++;
    withdrawals.clear();
    flush();
    clearMonitor();
  }

  private void flush() {
    cpu.tlbs.flush();
    cpu.fetch.flush();
    contexts.clear(asid, (int) cpu.context);
    blocks.clear();
    writable.clear();
    readable.clear();
    fetched.clear();
    blockSizes = 0;
    upperNonGlobal = false;
    if (lowerGlobal) {
      lowerGlobal = false;
      cpu.port.holdsGlobalPages(false);
    }
  }

  private void retire(int retired) {
    if (upperNonGlobal) {
      flush();
      return;
    }
    contexts.retire(retired);
    if (retired == asid) {
      useContext();
    }
  }

  private void dropCurrentContext() {
    long end = cpu.tlbs.table(SoftTlb.TABLES);
    for (long entry = cpu.tlbs.table(0); entry < end; entry += SoftTlb.ENTRY_BYTES) {
      if ((Raw.getLong(entry + SoftTlb.READ_TAG) & ~SoftTlb.PAGE_MASK) == cpu.context) {
        SoftTlb.invalidate(entry);
      }
    }
    cpu.fetch.dropContext(cpu.context);
  }

  /// Spec: [ARM] C5.5 "TLBI RVAE1".
  private void dropRange(long operand) {
    int granuleBits = 10 + 2 * Math.max(1, RANGE_TG.getInt(operand));
    long granules = (RANGE_NUM.get(operand) + 1) << (5 * RANGE_SCALE.getInt(operand) + 1);
    long pages = granules << (granuleBits - 12);
    if (pages > RANGE_PAGES_MAX) {
      flush();
      return;
    }
    long va = Narrow.signExtend(RANGE_BASE.get(operand), RANGE_BASE.width()) << granuleBits;
    for (long page = 0; page < pages; page++) {
      dropVa(va + (page << 12));
    }
  }

  private void dropVa(long va) {
    dropPage(va);
    for (int size = 14; size <= 16; size += 2) {
      if ((blockSizes >>> size & 1) != 0) {
        long first = va & -(1L << size);
        for (long page = first; page != first + (1L << size); page += 4096) {
          dropPage(page);
        }
      }
    }
    for (long sizes = blockSizes >>> 17; sizes != 0; sizes &= sizes - 1) {
      int size = 17 + Long.numberOfTrailingZeros(sizes);
      if (blocks.mayContain(blockNumber(va, size))) {
        dropBlock(va, size);
      }
    }
  }

  private void dropPage(long va) {
    for (int table = 0; table < SoftTlb.TABLES; table++) {
      SoftTlb.invalidate(SoftTlb.entry(cpu.tlbs.table(table), va));
    }
    cpu.fetch.drop(va);
  }

  /// Drops all entries that were cut from the block of `1 << size` bytes around `va`.
  private void dropBlock(long va, int size) {
    long number = blockNumber(va, size);
    long end = cpu.tlbs.table(SoftTlb.TABLES);
    for (long entry = cpu.tlbs.table(0); entry < end; entry += SoftTlb.ENTRY_BYTES) {
      long tag = Raw.getLong(entry + SoftTlb.READ_TAG);
      boolean cut = (Raw.getLong(entry + SoftTlb.PA) & ~SoftTlb.PAGE_MASK) == size;
      if (cut && blockNumber(tag, size) == number) {
        SoftTlb.invalidate(entry);
      }
    }
    cpu.fetch.flush();
  }

  /// Withdraws write permission for a physical page: stores to it must be seen.
  private void dropWriteTags(long pa) {
    if (!writable.mayContain(pa >>> 12)) {
      return;
    }
    long end = cpu.tlbs.table(SoftTlb.TABLES);
    for (long entry = cpu.tlbs.table(0); entry < end; entry += SoftTlb.ENTRY_BYTES) {
      if ((Raw.getLong(entry + SoftTlb.PA) & SoftTlb.PAGE_MASK) == pa) {
        Raw.putLong(entry + SoftTlb.WRITE_TAG, SoftTlb.INVALID);
      }
    }
  }

  // Pages that the process lost.

  private void withdraw(long page, TlbOperation operation) {
    if (operation == TlbOperation.PAGE_WRITE) {
      if (writable.mayContain(page >>> 12)) {
        withdrawals.add(page, true);
      }
      return;
    }
    if ((cpu.state.monitorAddress & SoftTlb.PAGE_MASK) == page + hostOffset) {
      clearMonitor();
    }
    if (readable.mayContain(page >>> 12)) {
      withdrawals.add(page, false);
    }
    if (fetched.mayContain(page >>> 12)) {
      if (cpu.fetch.dropPhysical(page)) {
        // What runs now may be of this page: back to the fetch at the next branch.
        cpu.state.raisePend();
      } else {
        withdrawals.countVain();
      }
    }
  }

  /// Losing the location of an exclusive access is the event that ends WFE.
  private void clearMonitor() {
    if (cpu.state.monitorAddress != 0) {
      cpu.state.monitorAddress = 0;
      cpu.state.event = true;
    }
  }

  /// Whether there was anything to drop.
  private boolean dropWithdrawn() {
    boolean dropped = false;
    long end = cpu.tlbs.table(SoftTlb.TABLES);
    for (long entry = cpu.tlbs.table(0); entry < end; entry += SoftTlb.ENTRY_BYTES) {
      int found = withdrawals.find(Raw.getLong(entry + SoftTlb.PA) & SoftTlb.PAGE_MASK);
      if (found == PageWithdrawals.NONE) {
        continue;
      }
      dropped = true;
      if (found == PageWithdrawals.WRITE) {
        Raw.putLong(entry + SoftTlb.WRITE_TAG, SoftTlb.INVALID);
      } else {
        SoftTlb.invalidate(entry);
      }
    }
    return dropped;
  }

  /// Filters only grow; when they mislead too often they are made anew from the entries.
  private void rebuildFilters() {
    readable.clear();
    writable.clear();
    fetched.clear();
    for (int i = 0; i < FetchCache.ENTRIES; i++) {
      fetched.add(cpu.fetch.physicalPage(i) >>> 12);
    }
    long end = cpu.tlbs.table(SoftTlb.TABLES);
    for (long entry = cpu.tlbs.table(0); entry < end; entry += SoftTlb.ENTRY_BYTES) {
      long number = (Raw.getLong(entry + SoftTlb.PA) & SoftTlb.PAGE_MASK) >>> 12;
      if (Raw.getLong(entry + SoftTlb.READ_TAG) != SoftTlb.INVALID) {
        readable.add(number);
      }
      if (Raw.getLong(entry + SoftTlb.WRITE_TAG) != SoftTlb.INVALID) {
        writable.add(number);
      }
    }
  }
}
