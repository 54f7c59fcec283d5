package dev.megalith.memory.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.megalith.arch.base.Invariant;
import dev.megalith.guestmemory.GuestRam;
import dev.megalith.guestmemory.PageCache;
import dev.megalith.guestmemory.PageState;
import dev.megalith.guestmemory.WaitListener;
import dev.megalith.memory.model.Holders;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class MemoryServiceTest {
  private static final long BASE = 0x4000_0000L;

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private GuestRam ram;
  private MemoryService memory;

  @BeforeEach
  void reserve() throws IOException {
    ram = GuestRam.reserve(BASE, 8L << 20);
    memory = new MemoryService(ram, threads);
  }

  @AfterEach
  void release() {
    threads.close();
    ram.close();
  }

  private PageCache join(Runnable quiesce) {
    EmbeddedPages pages = memory.join();
    PageCache cache = new PageCache(ram, pages, WaitListener.NONE);
    pages.serveRecalls(cache, quiesce);
    return cache;
  }

  @Test
  void acquire_byTheOnlyWorker_asksOncePerPiece() {
    PageCache worker = join(() -> {});
    for (long pa = BASE; pa < BASE + (8L << 20); pa += 4096) {
      assertEquals(ram.hostAddress(pa), worker.acquireRead(pa));
      assertEquals(ram.hostAddress(pa), worker.acquireWrite(pa + 1));
    }
    assertEquals(4, worker.requestCount());
    assertEquals(new Holders.Owned(0), memory.holders(BASE));
  }

  @Test
  void acquire_ofForeignPage_recallsItWithQuiescence() {
    List<String> quiesced = new ArrayList<>();
    PageCache first = join(() -> quiesced.add("first"));
    PageCache second = join(() -> quiesced.add("second"));
    first.acquireWrite(BASE);
    second.acquireRead(BASE);
    assertEquals(List.of("first"), quiesced);
    assertEquals(PageState.READ, first.state(BASE));
    assertEquals(PageState.READ, second.state(BASE));

    second.acquireWrite(BASE);
    assertEquals(List.of("first", "first"), quiesced);
    assertEquals(PageState.NONE, first.state(BASE));
    assertEquals(PageState.WRITE, second.state(BASE));
    assertEquals(PageState.WRITE, first.state(BASE + 4096));
  }

  /// Each adds under the permission it just got; quiescence waits for the addition under way.
  @Test
  void acquireWrite_byCompetingWorkers_losesNoStore() throws Exception {
    int additions = 200;
    List<Future<?>> done = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      CountingWorker worker = new CountingWorker(memory, ram);
      done.add(threads.submit(() -> worker.add(BASE + 64, additions)));
    }
    for (Future<?> worker : done) {
      worker.get();
    }
    assertEquals(4L * additions, ram.read64(BASE + 64));
  }

  @Test
  void acquire_beforeRecallsAreServed_isOurBug() {
    PageCache cache = new PageCache(ram, memory.join(), WaitListener.NONE);
    assertThrows(Invariant.Violation.class, () -> cache.acquireRead(BASE));
  }
}
