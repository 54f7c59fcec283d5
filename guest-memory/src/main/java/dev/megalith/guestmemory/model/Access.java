package dev.megalith.guestmemory.model;

/// Bytes of one page that a thread wants to use at once, in blocks.
///
/// @param lastBlock the block of the last byte
public record Access(long page, int firstBlock, int lastBlock, boolean write) {
  /// `sizeBytes` from `offset` in the page; all of it ends the page's blocks.
  public static Access of(long page, int offset, int sizeBytes, boolean write) {
    return new Access(
        page,
        offset / Unit.BLOCK_BYTES,
        Math.min(offset + sizeBytes - 1, Unit.PAGE_BYTES - 1) / Unit.BLOCK_BYTES,
        write);
  }

  boolean isWhole() {
    return firstBlock == 0 && lastBlock == Unit.BLOCKS_PER_PAGE - 1;
  }

  Permission needed() {
    return write ? Permission.WRITE : Permission.READ;
  }
}
