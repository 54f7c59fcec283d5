package dev.megalith.cpu.decode;

import dev.megalith.arch.sysreg.IdRegisters;
import dev.megalith.cpu.CpuState;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
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

  /// Pages kept: 8 KiB of heap each. A guest can execute all of its RAM; a page more drops all.
  static final int PAGES_MAX = 1 << 15;

  private static final int LINE_BYTES = IdRegisters.CACHE_LINE_BYTES;

  private final ConcurrentHashMap<Long, DecodedPage> pages = new ConcurrentHashMap<>();

  /// The elements that run code of this cache.
  private final CopyOnWriteArrayList<CpuState> elements = new CopyOnWriteArrayList<>();

  private final HotCode hotCode;

  /// A cache whose code is only interpreted.
  public CodeCache() {
    this(HotCode.NONE);
  }

  /// `hotCode` is told where elements spend their time.
  public CodeCache(HotCode hotCode) {
    this.hotCode = hotCode;
  }

  /// An element that runs this code from now on, until [#detach].
  public void attach(CpuState element) {
    elements.add(element);
  }

  public void detach(CpuState element) {
    elements.remove(element);
  }

  /// An element's slice ended at instruction `index` of a page, the target of a branch.
  public void sample(DecodedPage page, int index) {
    if (hotCode.threshold() > 0 && page.warm(index) == hotCode.threshold()) {
      hotCode.hot(this, page, index);
    }
  }

  /// An element's slice ended in a region.
  public void sample(DecodedPage page, Region region) {
    region.countSlice();
    if (region.isAsking()) {
      hotCode.hot(this, page, region);
    }
  }

  /// Has elements enter a region at some of its entries; see [DecodedPage#install].
  public boolean install(DecodedPage page, Region region, int... entries) {
    return page.install(region, entries);
  }

  /// Has elements enter a region at all of its entries.
  public boolean install(DecodedPage page, Region region) {
    return page.install(region, region.entries());
  }

  /// Elements that are in regions leave them at their next poll.
  private void leaveRegions(boolean changed) {
    if (changed) {
      elements.forEach(CpuState::raisePend);
    }
  }

  public @Nullable DecodedPage find(long pa) {
    return pages.get(pa);
  }

  /// The decoded page at `pa`, made if needed; `host` is its host address. The caller announces a
  /// new page to the other elements: [#contains] before tells whether it is new.
  public DecodedPage obtain(long pa, long host) {
    if (pages.size() >= PAGES_MAX && !pages.containsKey(pa)) {
      pages.values().forEach(this::retire);
    }
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
    leaveRegions(decoded.drop((int) (pa - page), sizeBytes));
    if (++decoded.storeCount < STORES_UNTIL_DATA) {
      return true;
    }
    retire(decoded);
    return false;
  }

  /// The page at `pa` is lost, or holds something else from now on. Any thread.
  public void retire(long pa) {
    DecodedPage decoded = pages.get(pa);
    if (decoded != null) {
      retire(decoded);
    }
  }

  private void retire(DecodedPage page) {
    if (pages.remove(page.pa, page)) {
      leaveRegions(page.retire());
    }
  }

  /// IC IVAU: forgets what was decoded from the cache line at `pa`. The page stays one of code.
  public void invalidateLine(long pa) {
    DecodedPage decoded = pages.get(pa & -4096L);
    if (decoded != null) {
      leaveRegions(decoded.drop((int) (pa & 4095 & -LINE_BYTES), LINE_BYTES));
    }
  }

  /// IC IALLU: forgets all that was decoded.
  public void invalidateAll() {
    for (DecodedPage page : pages.values()) {
      leaveRegions(page.drop(0, 4 * DecodedPage.INSTRUCTIONS));
    }
  }

  public int size() {
    return pages.size();
  }
}
