package dev.megalith.guestmemory.model;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;

/// What one process may do with each page, one byte a page. Hot.
///
/// | field | writer | readers | access |
/// |---|---|---|---|
/// | `codes[i]` | whoever drives the [PageClient], one at a time | any | setVolatile / getVolatile |
public final class PageTable {
  /// The page is not here.
  public static final byte NONE = 0;

  /// The page is in blocks: each has a permission of its own.
  public static final byte BLOCKS = 1;

  public static final byte READ = 2;
  public static final byte WRITE = 3;

  private static final VarHandle CODES = MethodHandles.arrayElementVarHandle(byte[].class);

  private final byte[] codes;

  public PageTable(int pageCount) {
    this.codes = new byte[pageCount];
  }

  /// A table of pages that are all held for writing.
  public static PageTable allWritable(int pageCount) {
    PageTable table = new PageTable(pageCount);
    Arrays.fill(table.codes, WRITE);
    return table;
  }

  public int pageCount() {
    return codes.length;
  }

  /// One of the constants above; permission for the whole page where it is at least [#READ].
  public byte code(int page) {
    return (byte) CODES.getVolatile(codes, page);
  }

  public Permission permission(int page) {
    byte code = code(page);
    return code == WRITE ? Permission.WRITE : code == READ ? Permission.READ : Permission.NONE;
  }

  void set(int page, byte code) {
    CODES.setVolatile(codes, page, code);
  }

  static byte code(Permission permission) {
    return switch (permission) {
      case NONE -> NONE;
      case READ -> READ;
      case WRITE -> WRITE;
    };
  }
}
