package dev.megalith.cpu.mmu;

import dev.megalith.cpu.raw.Raw;

/// The software TLB of one processing element: three direct-mapped tables off the heap. Hot.
///
/// A table belongs to one view of memory: [#EL0], [#EL1], and [#EL1_PAN] for EL1 with PSTATE.PAN
/// set. An entry has 32 bytes:
///
/// ```text
///  0  read tag   virtual page | context, or INVALID
///  8  write tag  likewise
/// 16  addend     host address minus virtual address
/// 24  pa         physical page; in the low 12 bits the logarithm of the block's size
/// ```
///
/// The context in the low 12 bits of a tag stands for the ASID; addresses with bit 63 set, which
/// are global, have context 0. An access of n bytes hits when the page of its last byte carries the
/// tag at the index of its first: accesses over a page's end always miss.
public final class SoftTlb {
  public static final int EL0 = 0;
  public static final int EL1 = 1;
  public static final int EL1_PAN = 2;
  public static final int TABLES = 3;

  public static final int ENTRIES = 1024;
  public static final int ENTRY_BYTES = 32;
  public static final long TABLE_BYTES = (long) ENTRIES * ENTRY_BYTES;
  public static final int READ_TAG = 0;
  public static final int WRITE_TAG = 8;
  public static final int ADDEND = 16;
  public static final int PA = 24;

  public static final long PAGE_MASK = -4096L;

  /// A tag that no access forms: contexts stay below 0xFFF.
  public static final long INVALID = -1L;

  private static final int INDEX_SHIFT = 12 - 5;
  private static final long INDEX_MASK = (long) (ENTRIES - 1) << 5;

  private final long base;

  public SoftTlb() {
    base = Raw.allocate(TABLES * TABLE_BYTES);
    flush();
  }

  /// Host address of a table.
  public long table(int index) {
    return base + index * TABLE_BYTES;
  }

  /// Host address of the entry for `va` in the table at `table`.
  public static long entry(long table, long va) {
    return table + ((va >>> INDEX_SHIFT) & INDEX_MASK);
  }

  /// The tag that an access to the page of `va` looks for.
  public static long tag(long va, long context) {
    return (va & PAGE_MASK) | (context & ~(va >> 63));
  }

  /// Drops one entry.
  static void invalidate(long entry) {
    Raw.putLong(entry + READ_TAG, INVALID);
    Raw.putLong(entry + WRITE_TAG, INVALID);
  }

  /// Drops everything.
  public void flush() {
    Raw.fill(base, TABLES * TABLE_BYTES, (byte) 0xFF);
  }

  /// Frees the tables; the element must not run any more.
  public void close() {
    Raw.free(base);
  }
}
