package dev.megalith.guestmemory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/// Writers that behave as vCPUs do against a home that recalls their pages at once.
///
/// A writer keeps the host address of a page until its poll point, as a soft TLB does, and counts
/// in the page. The home notes the count when a recall returns and compares it before it grants the
/// page again: a difference is a store that came too late.
final class RecallContest {
  private final GuestRam ram;
  private final PageCache cache;
  private final int writerCount;
  private static final ThreadLocal<Writer> CURRENT = new ThreadLocal<>();
  private final List<Writer> writers = new ArrayList<>();
  private final AtomicLong lateStores = new AtomicLong();
  private final AtomicLong stores = new AtomicLong();
  private final AtomicBoolean held = new AtomicBoolean();
  private final AtomicInteger rounds = new AtomicInteger();
  private final ExecutorService homeThread = Executors.newSingleThreadExecutor();
  private long noted;

  private static final class Writer {
    volatile boolean running;
    final AtomicLong polls = new AtomicLong();
  }

  RecallContest(long basePa, int writerCount) throws IOException {
    this.ram = GuestRam.reserve(basePa, GuestRam.PIECE_BYTES);
    this.writerCount = writerCount;
    this.cache =
        new PageCache(
            ram,
            this::answer,
            new WaitListener() {
              @Override
              public void waiting() {
                CURRENT.get().running = false;
              }

              @Override
              public void resumed() {
                CURRENT.get().running = true;
              }
            });
  }

  long lateStores() {
    return lateStores.get();
  }

  long stores() {
    return stores.get();
  }

  void run(int roundCount) throws Exception {
    for (int i = 0; i < writerCount; i++) {
      writers.add(new Writer());
    }
    try (ram;
        ExecutorService threads = Executors.newCachedThreadPool()) {
      List<Future<?>> done = new ArrayList<>();
      for (Writer writer : writers) {
        done.add(threads.submit(() -> write(writer, roundCount)));
      }
      for (Future<?> writer : done) {
        writer.get();
      }
      homeThread.submit(() -> {}).get();
    } finally {
      homeThread.shutdownNow();
    }
  }

  private void write(Writer writer, int roundCount) {
    CURRENT.set(writer);
    writer.running = true;
    while (rounds.get() < roundCount) {
      long host = cache.acquireWrite(ram.basePa());
      long offset = host - ram.baseAddress();
      for (int i = 0; i < 50; i++) {
        ram.write64(ram.basePa() + offset, ram.read64(ram.basePa() + offset) + 1);
      }
      stores.addAndGet(50);
      writer.polls.incrementAndGet();
    }
    writer.running = false;
  }

  /// Grants on the home's thread and recalls at once.
  private void answer(long pa, boolean forWrite, Consumer<PageGrant> granted) {
    homeThread.execute(() -> {
      if (held.getAndSet(true)) {
        throw new AssertionError("asked again while the page is held");
      }
      if (ram.read64(pa) != noted) {
        lateStores.incrementAndGet();
      }
      granted.accept(new PageGrant(pa, forWrite, pa, GuestRam.PAGE_BYTES, PageState.WRITE));
      cache.recall(pa, PageState.NONE, this::quiesce);
      noted = ram.read64(pa);
      held.set(false);
      rounds.incrementAndGet();
    });
  }

  private void quiesce() {
    for (Writer writer : writers) {
      long seen = writer.polls.get();
      while (writer.running && writer.polls.get() == seen) {
        LockSupport.parkNanos(1_000);
      }
    }
  }
}
