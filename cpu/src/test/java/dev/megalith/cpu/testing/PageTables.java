package dev.megalith.cpu.testing;

/// Builds translation tables in a [TestMachine]'s RAM and turns the MMU on.
public final class PageTables {
  public static final long VALID = 1;
  public static final long TABLE_OR_PAGE = 2;
  public static final long AF = 1 << 10;
  public static final long NG = 1 << 11;
  public static final long EL0 = 1 << 6;
  public static final long READ_ONLY = 1 << 7;
  public static final long PXN = 1L << 53;
  public static final long UXN = 1L << 54;

  /// Index 0 of MAIR is Normal, 1 is Device-nGnRnE.
  public static final long DEVICE = 1 << 2;

  public static final long MAIR = 0x00FF;

  /// 48-bit halves, 16-bit ASIDs, 40-bit output.
  public static final long TCR_4K = 16 | 16L << 16 | 2L << 30 | 2L << 32 | 1L << 36;

  public static final long TCR_16K = 16 | 16L << 16 | 2L << 14 | 1L << 30 | 2L << 32 | 1L << 36;
  public static final long TCR_64K = 16 | 16L << 16 | 1L << 14 | 3L << 30 | 2L << 32 | 1L << 36;

  private static final long ADDRESS = 0x0000_FFFF_FFFF_F000L;

  private final TestMachine machine;
  private final int granuleBits;

  public PageTables(TestMachine machine, int granuleBits) {
    this.machine = machine;
    this.granuleBits = granuleBits;
  }

  /// An empty table.
  public long table() {
    long bytes = 1L << granuleBits;
    long table = (machine.freeTable + bytes - 1) & -bytes;
    machine.freeTable = table + bytes;
    return table;
  }

  /// Writes the descriptor of `va` at `level` below `root`, a table of level `rootLevel`; tables in
  /// between are made. Returns the address of the descriptor.
  public long put(long root, int rootLevel, long va, int level, long descriptor) {
    int stride = granuleBits - 3;
    long table = root;
    for (int l = rootLevel; ; l++) {
      int shift = (3 - l) * stride + granuleBits;
      int width = l == 0 ? 48 - shift : stride;
      long at = table + ((va >>> shift & (1L << width) - 1) << 3);
      if (l == level) {
        machine.write64(at, descriptor);
        return at;
      }
      if (machine.read64(at) == 0) {
        machine.write64(at, table() | VALID | TABLE_OR_PAGE);
      }
      table = machine.read64(at) & ADDRESS;
    }
  }

  /// A level 3 page.
  public long page(long root, long va, long pa, long attributes) {
    return put(root, 0, va, 3, pa | AF | VALID | TABLE_OR_PAGE | attributes);
  }

  /// Maps the first MiB of RAM to itself in pages of 4 KiB, for EL1, and turns the MMU on.
  public static PageTables identity(TestMachine machine, long lowerRoot, PageTables tables) {
    for (long offset = 0; offset < 0x10_0000; offset += 4096) {
      tables.page(lowerRoot, TestPort.RAM + offset, TestPort.RAM + offset, 0);
    }
    tables.enable(TCR_4K, lowerRoot, 0);
    return tables;
  }

  public void enable(long tcr, long ttbr0, long ttbr1) {
    machine.cpu.sys.tcr = tcr;
    machine.cpu.sys.mair = MAIR;
    machine.cpu.sys.ttbr0 = ttbr0;
    machine.cpu.sys.ttbr1 = ttbr1;
    machine.cpu.sys.sctlr |= 1;
    machine.cpu.mmu.regimeChanged();
  }
}
