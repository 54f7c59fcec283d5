package dev.megalith.guestmemory.model;

import dev.megalith.arch.base.Invariant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a process remembers of the grants of its units besides the permission: version, time, and
/// hold window. The pages of a piece that was granted as a whole share one entry until one of them
/// is granted or taken alone.
final class GrantTable {
  static final int PIECE_PAGES = 512;

  /// The grants of so many units.
  private static final class Grants {
    final int[] versions;
    final int[] micros;
    final byte[] windows;

    Grants(int count) {
      versions = new int[count];
      micros = new int[count];
      windows = new byte[count];
    }

    Grants(int count, Grants of, int index) {
      this(count);
      Arrays.fill(versions, of.versions[index]);
      Arrays.fill(micros, of.micros[index]);
      Arrays.fill(windows, of.windows[index]);
    }

    int index(int index) {
      return versions.length == 1 ? 0 : index;
    }
  }

  private final @Nullable Grants[] pieces;
  private final Map<Long, Grants> blocks = new HashMap<>();

  GrantTable(int pageCount) {
    pieces = new Grants[(pageCount + PIECE_PAGES - 1) / PIECE_PAGES];
  }

  /// The version of the last grant or recall of the unit.
  int version(long unit) {
    Grants grants = find(unit);
    if (grants == null && Unit.isBlock(unit)) {
      return version(Unit.page(Unit.pageOf(unit)));
    }
    return grants == null ? Version.NONE : grants.versions[grants.index(index(unit))];
  }

  /// A grant of many pages, all of a piece of which nothing was here before.
  void grantedPiece(long firstPage, int version, int nowMicros) {
    Grants grants = new Grants(1);
    grants.versions[0] = version;
    grants.micros[0] = nowMicros;
    pieces[(int) (firstPage / PIECE_PAGES)] = grants;
  }

  void granted(long unit, int version, int nowMicros) {
    Grants grants = single(unit);
    grants.versions[index(unit)] = version;
    grants.micros[index(unit)] = nowMicros;
  }

  /// Microseconds until the unit may be taken back.
  int holdMicros(long unit, int nowMicros) {
    Grants grants = find(unit);
    if (grants == null) {
      return 0;
    }
    int index = grants.index(index(unit));
    int window = HoldWindow.micros(grants.windows[index]);
    int heldMicros = nowMicros - grants.micros[index];
    return Integer.compareUnsigned(heldMicros, window) >= 0 ? 0 : window - heldMicros;
  }

  /// The unit is taken back by the transaction `version`.
  void withdrawn(long unit, int version, int nowMicros) {
    Grants grants = single(unit);
    int index = index(unit);
    int heldMicros = nowMicros - grants.micros[index];
    grants.windows[index] = (byte) HoldWindow.adapted(grants.windows[index], heldMicros);
    grants.versions[index] = version;
  }

  /// The page falls into blocks, which begin as the page ends.
  void split(long page) {
    long unit = Unit.page(page);
    Grants of = single(unit);
    blocks.put(page, new Grants(Unit.BLOCKS_PER_PAGE, of, index(unit)));
  }

  /// The page is whole again, and later than each of its blocks was.
  void merge(long page) {
    Grants of = blocks.remove(page);
    if (of == null) {
      return;
    }
    long unit = Unit.page(page);
    Grants grants = single(unit);
    for (int version : of.versions) {
      if (Version.isAfter(version, grants.versions[index(unit)])) {
        grants.versions[index(unit)] = version;
      }
    }
  }

  private @Nullable Grants find(long unit) {
    long page = Unit.pageOf(unit);
    return Unit.isBlock(unit) ? blocks.get(page) : pieces[(int) (page / PIECE_PAGES)];
  }

  /// The grants with an entry for this unit alone.
  private Grants single(long unit) {
    Grants grants = find(unit);
    Invariant.check(grants != null || !Unit.isBlock(unit), "%s: not in blocks", Unit.text(unit));
    if (grants != null && grants.versions.length > 1) {
      return grants;
    }
    Grants fresh = grants == null ? new Grants(PIECE_PAGES) : new Grants(PIECE_PAGES, grants, 0);
    pieces[(int) (Unit.pageOf(unit) / PIECE_PAGES)] = fresh;
    return fresh;
  }

  private static int index(long unit) {
    return Unit.isBlock(unit) ? Unit.blockOf(unit) : (int) (Unit.pageOf(unit) % PIECE_PAGES);
  }
}
