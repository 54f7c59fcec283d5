package dev.megalith.cpu.decode;

import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// All decoded pages of a process, by physical page.
///
/// A page in here is not writable by the fast path of any element: its stores come to [#storeTo],
/// which drops what they hit. An element that still holds write permission when a page enters gives
/// it up at its next poll; until then it may run stale instructions, as real instruction caches do
/// until IC IVAU.
public final class CodeCache {
  /// After so many stores to a page it is data again: its decoded form is dropped.
  private static final int STORES_UNTIL_DATA = 64;

  private final ConcurrentHashMap<Long, DecodedPage> pages = new ConcurrentHashMap<>();

  public @Nullable DecodedPage find(long pa) {
    return pages.get(pa);
  }

  /// The decoded page at `pa`, made if needed; `host` is its host address. The caller announces a
  /// new page to the other elements: [#contains] before tells whether it is new.
  public DecodedPage obtain(long pa, long host) {
    return pages.computeIfAbsent(pa, key -> new DecodedPage(key, host));
  }

  public boolean contains(long pa) {
    return pages.containsKey(pa);
  }

  /// A store to physical memory inside one page. Returns whether the page still holds code.
  public boolean storeTo(long pa, int sizeBytes) {
    long page = pa & -4096L;
    DecodedPage decoded = pages.get(page);
    if (decoded == null) {
      return false;
    }
    decoded.drop((int) (pa - page), sizeBytes);
    if (++decoded.storeCount < STORES_UNTIL_DATA) {
      return true;
    }
    invalidate(page);
    return false;
  }

  /// IC IVAU: the page's decoded form is dropped; elements that hold it see it empty.
  public void invalidate(long pa) {
    DecodedPage decoded = pages.remove(pa & -4096L);
    if (decoded != null) {
      decoded.dropAll();
    }
  }

  /// IC IALLU.
  public void invalidateAll() {
    for (Long pa : pages.keySet()) {
      invalidate(pa);
    }
  }

  public int size() {
    return pages.size();
  }
}
