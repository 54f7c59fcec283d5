package dev.megalith.guestmemory;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/// The pages that one process holds, and with which permission. Thread-safe. A hit is hot.
///
/// A miss asks the page's home once, however many threads wait for it. A recall takes permission
/// away: it waits until those whom the last grant woke have taken their address, marks the page,
/// lets the caller's `quiesce` bring every running vCPU past a point where it drops the addresses
/// it keeps, and fences. Only then may data be copied out and the recall acknowledged.
///
/// | field | writer | readers | access |
/// |---|---|---|---|
/// | `states[i]` | grants and recalls, serialised by i's home | any | setVolatile / getVolatile |
/// | `misses` | any | any | atomic per key; no other lock is taken inside |
/// | `Miss.waiters` | any, inside `misses.compute` of its key | the same | plain |
public final class PageCache {
  private static final int PAGE_SHIFT = 12;
  private static final VarHandle STATES = MethodHandles.arrayElementVarHandle(byte[].class);
  private static final byte READ = PageState.READ.code();
  private static final byte WRITE = PageState.WRITE.code();

  private final GuestRam ram;
  private final PageTransport transport;
  private final WaitListener waitListener;
  private final long basePa;
  private final long sizeBytes;
  private final long addend;
  private final byte[] states;
  private final ConcurrentHashMap<Long, Miss> misses = new ConcurrentHashMap<>();
  private final LongAdder requestCount = new LongAdder();
  private final LongAdder recallCount = new LongAdder();

  /// One request to a home and those who wait for it.
  private static final class Miss {
    final CompletableFuture<Void> answered = new CompletableFuture<>();
    final CompletableFuture<Void> claimed = new CompletableFuture<>();
    int waiters;
  }

  /// `waitListener` hears of each thread that waits in here.
  public PageCache(GuestRam ram, PageTransport transport, WaitListener waitListener) {
    if (ram.pageCount() > Integer.MAX_VALUE - 8) {
      throw new IllegalArgumentException(
          ram.pageCount() + " pages of RAM, a page table holds " + (Integer.MAX_VALUE - 8));
    }
    this.ram = ram;
    this.transport = transport;
    this.waitListener = waitListener;
    this.basePa = ram.basePa();
    this.sizeBytes = ram.sizeBytes();
    this.addend = ram.baseAddress() - basePa;
    this.states = new byte[(int) ram.pageCount()];
  }

  public GuestRam ram() {
    return ram;
  }

  /// Host address of the page that holds `pa`, readable; 0 where no RAM is. May wait.
  public long acquireRead(long pa) {
    return acquire(pa, READ);
  }

  /// Host address of the page that holds `pa`, writable; 0 where no RAM is. May wait.
  public long acquireWrite(long pa) {
    return acquire(pa, WRITE);
  }

  private long acquire(long pa, byte needed) {
    long offset = pa - basePa;
    if (Long.compareUnsigned(offset, sizeBytes) >= 0) {
      return 0;
    }
    int page = (int) (offset >>> PAGE_SHIFT);
    if ((byte) STATES.getVolatile(states, page) < needed) {
      fetch(page, needed);
    }
    return (pa & -GuestRam.PAGE_BYTES) + addend;
  }

  /// What this process may do with the page of `pa` now.
  public PageState state(long pa) {
    if (!ram.contains(pa)) {
      return PageState.NONE;
    }
    byte code = (byte) STATES.getVolatile(states, pageIndex(pa));
    return code == WRITE ? PageState.WRITE : code == READ ? PageState.READ : PageState.NONE;
  }

  /// How often a home was asked.
  public long requestCount() {
    return requestCount.sum();
  }

  public long recallCount() {
    return recallCount.sum();
  }

  /// Takes permission for the page of `pa` down to `keep`, and returns after its last use.
  ///
  /// `quiesce` returns once every thread that ran guest code when it was called has passed a point
  /// where it gives up the host addresses it keeps, or waits in here. Never call this on a thread
  /// whose progress such a thread needs.
  public void recall(long pa, PageState keep, Runnable quiesce) {
    if (!ram.contains(pa)) {
      throw new IndexOutOfBoundsException(String.format("recall of 0x%x, which is no RAM", pa));
    }
    recallCount.increment();
    int page = pageIndex(pa);
    awaitClaims(key(page, READ));
    awaitClaims(key(page, WRITE));
    if ((byte) STATES.getVolatile(states, page) > keep.code()) {
      STATES.setVolatile(states, page, keep.code());
    }
    quiesce.run();
    VarHandle.fullFence();
  }

  /// A fresh grant stays until those who waited for it have their address: progress for each.
  private void awaitClaims(long key) {
    Miss miss = misses.get(key);
    if (miss != null && miss.answered.isDone()) {
      miss.claimed.join();
    }
  }

  /// Asks for the page until it is held: a grant may be recalled again before this thread runs.
  private void fetch(int page, byte needed) {
    do {
      long key = key(page, needed);
      Miss fresh = new Miss();
      Miss miss =
          misses.compute(
              key,
              (_, known) -> {
                Miss joined = known == null ? fresh : known;
                joined.waiters++;
                return joined;
              });
      waitListener.waiting();
      if (miss == fresh) {
        requestCount.increment();
        transport.acquire(pageAddress(page), needed == WRITE, this::granted);
      }
      miss.answered.join();
      waitListener.resumed();
      boolean held = (byte) STATES.getVolatile(states, page) >= needed;
      claim(key, miss);
      if (held) {
        return;
      }
    } while ((byte) STATES.getVolatile(states, page) < needed);
  }

  private void claim(long key, Miss miss) {
    Miss remaining = misses.compute(key, (_, _) -> --miss.waiters == 0 ? null : miss);
    if (remaining == null) {
      miss.claimed.complete(null);
    }
  }

  private void granted(PageGrant grant) {
    byte code = grant.state().code();
    int first = pageIndex(grant.rangePa());
    int end = first + (int) (grant.rangeBytes() >>> PAGE_SHIFT);
    for (int page = first; page < end; page++) {
      if ((byte) STATES.getOpaque(states, page) < code) {
        STATES.setRelease(states, page, code);
      }
    }
    VarHandle.fullFence();
    Miss miss = misses.get(key(pageIndex(grant.pa()), grant.forWrite() ? WRITE : READ));
    if (miss != null) {
      miss.answered.complete(null);
    }
  }

  private static long key(int page, byte needed) {
    return ((long) page << 1) | (needed == WRITE ? 1 : 0);
  }

  private int pageIndex(long pa) {
    return (int) ((pa - basePa) >>> PAGE_SHIFT);
  }

  private long pageAddress(int page) {
    return basePa + ((long) page << PAGE_SHIFT);
  }
}
