package dev.megalith.device.bus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/// Counts the accesses that hit no device, by page, for a report. Thread-safe.
public final class UnmappedAccesses {
  /// A guest may touch any page of its address space: the rest is counted as one.
  static final int PAGES_MAX = 1024;

  private static final long PAGE_BYTES = 4096;

  /// What happened in one page; `basePa` is -1 for all pages beyond the limit together.
  public record Page(long basePa, long readCount, long writeCount) {}

  private record Counters(LongAdder reads, LongAdder writes) {
    Counters() {
      this(new LongAdder(), new LongAdder());
    }
  }

  private final ConcurrentHashMap<Long, Counters> pages = new ConcurrentHashMap<>();
  private final Counters beyond = new Counters();

  void countRead(long pa) {
    counters(pa).reads().increment();
  }

  void countWrite(long pa) {
    counters(pa).writes().increment();
  }

  /// All pages with an access, by address.
  public List<Page> pages() {
    List<Page> report = new ArrayList<>();
    pages.forEach((base, counters) -> report.add(page(base, counters)));
    report.sort(Comparator.comparing(Page::basePa, Long::compareUnsigned));
    Page others = page(-1, beyond);
    if (others.readCount() + others.writeCount() > 0) {
      report.add(others);
    }
    return report;
  }

  private static Page page(long basePa, Counters counters) {
    return new Page(basePa, counters.reads().sum(), counters.writes().sum());
  }

  private Counters counters(long pa) {
    long base = pa & -PAGE_BYTES;
    Counters known = pages.get(base);
    if (known != null) {
      return known;
    }
    if (pages.size() >= PAGES_MAX) {
      return beyond;
    }
    return pages.computeIfAbsent(base, _ -> new Counters());
  }
}
