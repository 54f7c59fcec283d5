package dev.megalith.guestmemory.model;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/// What one process may do with each page, one byte a page, and with each block of pages that are
/// in blocks. Hot.
///
/// | field | writer | readers | access |
/// |---|---|---|---|
/// | `codes[i]` | who drives the [PageClient], one at a time | any | setVolatile / getVolatile |
/// | `blocks[i]`, `blocks[i][j]` | the same, before the page's code | any | volatile |
/// | `blocks[i][j][k]` | the same | any | setVolatile / getVolatile |
public final class PageTable {
  /// The page is not here.
  public static final byte NONE = 0;

  /// The page is in blocks: each has a permission of its own.
  public static final byte BLOCKS = 1;

  public static final byte READ = 2;
  public static final byte WRITE = 3;

  /// Answers of [#held].
  public static final int MISSING = -1;

  public static final int WHOLE_PAGE = 0;
  public static final int IN_BLOCKS = 1;

  private static final VarHandle CODES = MethodHandles.arrayElementVarHandle(byte[].class);
  private static final VarHandle PAGES = MethodHandles.arrayElementVarHandle(byte[][].class);
  private static final VarHandle PIECES = MethodHandles.arrayElementVarHandle(byte[][][].class);

  private final byte[] codes;

  /// By piece, then by page in it: a code for each block.
  private final byte @Nullable [] @Nullable [][] blocks;

  public PageTable(int pageCount) {
    this.codes = new byte[pageCount];
    this.blocks = new byte[(pageCount + GrantTable.PIECE_PAGES - 1) / GrantTable.PIECE_PAGES][][];
  }

  public int pageCount() {
    return codes.length;
  }

  /// One of the constants above; permission for the whole page where it is at least [#READ].
  public byte code(int page) {
    return (byte) CODES.getVolatile(codes, page);
  }

  /// The same for a block; what the page may, each of its blocks may.
  public byte code(int page, int block) {
    byte code = code(page);
    if (code != BLOCKS) {
      return code;
    }
    byte[] of = blocks(page);
    return of == null ? NONE : (byte) CODES.getVolatile(of, block);
  }

  private byte @Nullable [] blocks(int page) {
    byte[][] of = (byte[][]) PIECES.getVolatile(blocks, page / GrantTable.PIECE_PAGES);
    return of == null ? null : (byte[]) PAGES.getVolatile(of, page % GrantTable.PIECE_PAGES);
  }

  /// What may be done with the unit.
  public Permission permission(long unit) {
    int page = (int) Unit.pageOf(unit);
    byte code = Unit.isBlock(unit) ? code(page, Unit.blockOf(unit)) : code(page);
    return code == WRITE ? Permission.WRITE : code == READ ? Permission.READ : Permission.NONE;
  }

  /// Whether the access may be done now: [#MISSING], [#WHOLE_PAGE], or [#IN_BLOCKS] where each
  /// block that it touches is held.
  public int held(Access access) {
    int page = (int) access.page();
    byte needed = access.write() ? WRITE : READ;
    if (code(page) >= needed) {
      return WHOLE_PAGE;
    }
    if (access.isWhole()) {
      return MISSING;
    }
    for (int block = access.firstBlock(); block <= access.lastBlock(); block++) {
      if (code(page, block) < needed) {
        return MISSING;
      }
    }
    return IN_BLOCKS;
  }

  boolean isSplit(long page) {
    return code((int) page) == BLOCKS;
  }

  /// Whether no block of a page in blocks is here.
  boolean holdsNoBlock(long page) {
    byte[] of = blocks((int) page);
    if (of == null) {
      return true;
    }
    for (byte code : of) {
      if (code != NONE) {
        return false;
      }
    }
    return true;
  }

  /// Sets a page that is whole, or a block of one that is not.
  void set(long unit, Permission permission) {
    int page = (int) Unit.pageOf(unit);
    if (Unit.isBlock(unit)) {
      byte[] of = blocks(page);
      if (of != null) {
        CODES.setVolatile(of, Unit.blockOf(unit), code(permission));
      }
    } else {
      CODES.setVolatile(codes, page, code(permission));
    }
  }

  /// The page falls into blocks, none of which is here.
  void split(long page) {
    int index = (int) page;
    int piece = index / GrantTable.PIECE_PAGES;
    byte[][] of = (byte[][]) PIECES.getVolatile(blocks, piece);
    if (of == null) {
      of = new byte[GrantTable.PIECE_PAGES][];
      PIECES.setVolatile(blocks, piece, of);
    }
    PAGES.setVolatile(of, index % GrantTable.PIECE_PAGES, new byte[Unit.BLOCKS_PER_PAGE]);
    CODES.setVolatile(codes, index, BLOCKS);
  }

  /// The page is whole, and not here.
  void merge(long page) {
    int index = (int) page;
    CODES.setVolatile(codes, index, NONE);
    byte[][] of = (byte[][]) PIECES.getVolatile(blocks, index / GrantTable.PIECE_PAGES);
    if (of != null) {
      PAGES.setVolatile(of, index % GrantTable.PIECE_PAGES, null);
    }
  }

  private static byte code(Permission permission) {
    return switch (permission) {
      case NONE -> NONE;
      case READ -> READ;
      case WRITE -> WRITE;
    };
  }
}
