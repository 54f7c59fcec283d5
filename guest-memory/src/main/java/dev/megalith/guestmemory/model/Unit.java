package dev.megalith.guestmemory.model;

/// What permission is about: a page of 4 KiB, or one of the 64 blocks of a split page, in one long.
///
/// Bits 6:0 are 0 for the page, or 1 + the block's index in it; the bits above are the page's index
/// in RAM.
public final class Unit {
  public static final int PAGE_BYTES = 4096;
  public static final int BLOCK_BYTES = 64;
  public static final int BLOCKS_PER_PAGE = PAGE_BYTES / BLOCK_BYTES;
  private static final int BLOCK_BITS = 7;
  private static final int BLOCK_MASK = (1 << BLOCK_BITS) - 1;

  private Unit() {}

  public static long page(long page) {
    return page << BLOCK_BITS;
  }

  public static long block(long page, int block) {
    return page << BLOCK_BITS | block + 1;
  }

  public static long pageOf(long unit) {
    return unit >>> BLOCK_BITS;
  }

  public static boolean isBlock(long unit) {
    return (unit & BLOCK_MASK) != 0;
  }

  /// The index of the block in its page.
  public static int blockOf(long unit) {
    return (int) (unit & BLOCK_MASK) - 1;
  }

  public static int sizeBytes(long unit) {
    return isBlock(unit) ? BLOCK_BYTES : PAGE_BYTES;
  }

  /// Distance of the unit's first byte from the first byte of RAM.
  public static long offsetBytes(long unit) {
    long page = pageOf(unit) * PAGE_BYTES;
    return isBlock(unit) ? page + (long) blockOf(unit) * BLOCK_BYTES : page;
  }

  public static String text(long unit) {
    String page = "page 0x" + Long.toHexString(pageOf(unit));
    return isBlock(unit) ? page + " block " + blockOf(unit) : page;
  }
}
