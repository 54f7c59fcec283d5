package dev.megalith.cpu.mmu;

/// Physical pages that the process lost and that the software TLB may still know.
final class PageWithdrawals {
  /// What [#find] says of a page.
  static final int NONE = 0;

  static final int WRITE = 1;
  static final int ALL = 2;

  /// With more than these a flush costs less than a search.
  private static final int PAGES_MAX = 16;

  /// So many searches in vain mean that the filters have grown too full.
  private static final int VAIN_MAX = 16;

  /// Page addresses; bit 0 says that only write permission is lost.
  private final long[] pages = new long[PAGES_MAX];

  private int count;
  private boolean overfull;
  private int vainCount;

  void add(long page, boolean writeOnly) {
    if (count == PAGES_MAX) {
      overfull = true;
    } else {
      pages[count++] = page | (writeOnly ? 1 : 0);
    }
  }

  boolean isEmpty() {
    return count == 0;
  }

  boolean isOverfull() {
    return overfull;
  }

  void clear() {
    count = 0;
    overfull = false;
  }

  /// What of the page was lost.
  int find(long page) {
    int found = NONE;
    for (int i = 0; i < count; i++) {
      if ((pages[i] & SoftTlb.PAGE_MASK) == page) {
        found = Math.max(found, (pages[i] & 1) != 0 ? WRITE : ALL);
      }
    }
    return found;
  }

  /// A search found nothing.
  void countVain() {
    vainCount++;
  }

  /// Whether it is time to make the filters anew.
  boolean takesRebuild() {
    boolean due = vainCount >= VAIN_MAX;
    if (due) {
      vainCount = 0;
    }
    return due;
  }
}
