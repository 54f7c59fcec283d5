package dev.megalith.memory.service;

import dev.megalith.arch.base.Invariant;
import dev.megalith.guestmemory.PageCache;
import dev.megalith.guestmemory.PageGrant;
import dev.megalith.guestmemory.PageState;
import dev.megalith.guestmemory.PageTransport;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The way of one holder of guest RAM to the memory service of its own process. Thread-safe.
///
/// | field | writer | readers | access |
/// |---|---|---|---|
/// | `cache`, `quiesce` | whoever builds the holder, before it asks | any | volatile |
public final class EmbeddedPages implements PageTransport {
  private final MemoryService home;
  private final int holder;
  private final ConcurrentHashMap<Request, Consumer<PageGrant>> pending = new ConcurrentHashMap<>();
  private volatile @Nullable PageCache cache;
  private volatile Runnable quiesce = EmbeddedPages::nobodyRuns;

  private record Request(long pa, boolean forWrite) {}

  EmbeddedPages(MemoryService home, int holder) {
    this.home = home;
    this.holder = holder;
  }

  /// Says who gives pages back, and how its vCPUs are brought to forget them: as in
  /// [PageCache#recall].
  public void serveRecalls(PageCache pages, Runnable quiesceVcpus) {
    quiesce = quiesceVcpus;
    cache = pages;
  }

  @Override
  public void acquire(long pa, boolean forWrite, Consumer<PageGrant> granted) {
    Invariant.check(cache != null, "page 0x%x is asked for before recalls are served", pa);
    Consumer<PageGrant> other = pending.putIfAbsent(new Request(pa, forWrite), granted);
    Invariant.check(other == null, "page 0x%x is asked for twice", pa);
    home.acquire(holder, pa, forWrite);
  }

  void granted(PageGrant grant) {
    Consumer<PageGrant> receiver = pending.remove(new Request(grant.pa(), grant.forWrite()));
    if (receiver == null) {
      throw Invariant.violated("page 0x%x was granted, nobody asked for it", grant.pa());
    }
    receiver.accept(grant);
  }

  void recall(long pa, PageState keep) {
    PageCache pages = cache;
    if (pages == null) {
      throw Invariant.violated("page 0x%x is recalled from a holder that has none", pa);
    }
    pages.recall(pa, keep, quiesce);
  }

  private static void nobodyRuns() {}
}
