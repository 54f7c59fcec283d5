package dev.megalith.guestmemory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class PageCacheTest {
  private static final long BASE = 0x4000_0000L;
  private static final long PAGE = GuestRam.PAGE_BYTES;
  private static final long PIECE = GuestRam.PIECE_BYTES;
  private static final Runnable NOBODY_RUNS = PageCacheTest::nobodyRuns;

  /// A home whose answers the test gives itself.
  private record Request(long pa, boolean forWrite, Consumer<PageGrant> granted) {
    void grantPage() {
      granted.accept(
          new PageGrant(pa, forWrite, pa, PAGE, forWrite ? PageState.WRITE : PageState.READ));
    }

    void grantPiece() {
      granted.accept(new PageGrant(pa, forWrite, pa & -PIECE, PIECE, PageState.WRITE));
    }
  }

  private final BlockingQueue<Request> requests = new LinkedBlockingQueue<>();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private GuestRam ram;
  private PageCache cache;

  private static void nobodyRuns() {}

  private void ask(long pa, boolean forWrite, Consumer<PageGrant> granted) {
    requests.add(new Request(pa, forWrite, granted));
  }

  @BeforeEach
  void reserve() throws IOException {
    ram = GuestRam.reserve(BASE, 4 * PIECE);
    cache = new PageCache(ram, this::ask, WaitListener.NONE);
  }

  @AfterEach
  void release() {
    threads.shutdownNow();
    ram.close();
  }

  @Test
  void acquire_whereNoRamIs_isZeroAndAsksNobody() {
    assertEquals(0, cache.acquireRead(BASE - 1));
    assertEquals(0, cache.acquireWrite(BASE + 4 * PIECE));
    assertTrue(requests.isEmpty());
  }

  @Test
  void acquire_ofMissingPage_waitsForTheGrantAndReturnsThePage() throws Exception {
    Future<Long> address = threads.submit(() -> cache.acquireRead(BASE + PAGE + 5));
    Request request = requests.take();
    assertEquals(BASE + PAGE, request.pa());
    assertFalse(request.forWrite());
    assertFalse(address.isDone());

    request.grantPage();
    assertEquals(ram.baseAddress() + PAGE, address.get());
    assertEquals(PageState.READ, cache.state(BASE + PAGE));
  }

  @Test
  void acquire_insideGrantedPiece_asksNobody() throws Exception {
    Future<Long> first = threads.submit(() -> cache.acquireWrite(BASE + PIECE + 3 * PAGE));
    requests.take().grantPiece();
    first.get();

    assertEquals(ram.baseAddress() + PIECE, cache.acquireWrite(BASE + PIECE));
    assertEquals(ram.baseAddress() + 2 * PIECE - PAGE, cache.acquireRead(BASE + 2 * PIECE - 1));
    assertEquals(1, cache.requestCount());
    assertEquals(PageState.NONE, cache.state(BASE));
    assertEquals(PageState.NONE, cache.state(BASE + 2 * PIECE));
  }

  @Test
  void acquireWrite_ofReadablePage_upgrades() throws Exception {
    Future<Long> read = threads.submit(() -> cache.acquireRead(BASE));
    requests.take().grantPage();
    read.get();

    Future<Long> write = threads.submit(() -> cache.acquireWrite(BASE));
    Request upgrade = requests.take();
    assertTrue(upgrade.forWrite());
    upgrade.grantPage();
    assertEquals(ram.baseAddress(), write.get());
    assertEquals(PageState.WRITE, cache.state(BASE));
  }

  @Test
  void acquire_byManyThreads_asksOnce() throws Exception {
    int threadCount = 100;
    CountDownLatch started = new CountDownLatch(threadCount);
    List<Future<Long>> addresses = new ArrayList<>();
    for (int i = 0; i < threadCount; i++) {
      addresses.add(
          threads.submit(() -> {
            started.countDown();
            return cache.acquireWrite(BASE + 8);
          }));
    }
    started.await();
    requests.take().grantPage();
    for (Future<Long> address : addresses) {
      assertEquals(ram.baseAddress(), address.get());
    }
    assertEquals(1, cache.requestCount());
  }

  @Test
  void recall_ofHeldPage_takesPermissionBeforeItQuiesces() throws Exception {
    Future<Long> write = threads.submit(() -> cache.acquireWrite(BASE));
    requests.take().grantPage();
    write.get();

    List<PageState> seen = new ArrayList<>();
    cache.recall(BASE, PageState.READ, () -> seen.add(cache.state(BASE)));
    cache.recall(BASE, PageState.NONE, () -> seen.add(cache.state(BASE)));
    assertEquals(List.of(PageState.READ, PageState.NONE), seen);

    Future<Long> again = threads.submit(() -> cache.acquireRead(BASE));
    requests.take().grantPage();
    assertEquals(ram.baseAddress(), again.get());
  }

  @Test
  void recall_toMoreThanIsHeld_givesNothing() {
    cache.recall(BASE, PageState.READ, NOBODY_RUNS);
    assertEquals(PageState.NONE, cache.state(BASE));
    assertThrows(
        IndexOutOfBoundsException.class, () -> cache.recall(BASE - 1, PageState.NONE, NOBODY_RUNS));
  }

  @Test
  void recall_duringUpgrade_doesNotWaitForIt() throws Exception {
    Future<Long> read = threads.submit(() -> cache.acquireRead(BASE));
    requests.take().grantPage();
    read.get();
    Future<Long> write = threads.submit(() -> cache.acquireWrite(BASE));
    Request upgrade = requests.take();

    // Another process' write came first at the home.
    cache.recall(BASE, PageState.NONE, NOBODY_RUNS);
    assertEquals(PageState.NONE, cache.state(BASE));
    assertFalse(write.isDone());
    upgrade.grantPage();
    assertEquals(ram.baseAddress(), write.get());
  }

  @Test
  void recall_rightAfterGrant_waitsUntilTheWaiterHasItsAddress() throws Exception {
    CompletableFuture<Void> mayResume = new CompletableFuture<>();
    CountDownLatch resuming = new CountDownLatch(1);
    WaitListener slowToWake =
        new WaitListener() {
          @Override
          public void waiting() {}

          @Override
          public void resumed() {
            resuming.countDown();
            mayResume.join();
          }
        };
    PageCache slow = new PageCache(ram, this::ask, slowToWake);
    Future<Long> write = threads.submit(() -> slow.acquireWrite(BASE));
    requests.take().grantPage();
    resuming.await();

    Future<?> recall = threads.submit(() -> slow.recall(BASE, PageState.NONE, NOBODY_RUNS));
    assertThrows(
        java.util.concurrent.TimeoutException.class, () -> recall.get(50, TimeUnit.MILLISECONDS));
    assertEquals(PageState.WRITE, slow.state(BASE));

    mayResume.complete(null);
    assertEquals(ram.baseAddress(), write.get());
    recall.get();
    assertEquals(PageState.NONE, slow.state(BASE));
    assertEquals(1, slow.requestCount());
  }

  /// Threads store to two pages while a home takes them away again and again: after a recall has
  /// returned, no store may reach the page until it is granted anew.
  @Test
  void recall_againstRunningStores_letsNoneThroughAfterwards() throws Exception {
    RecallContest contest = new RecallContest(BASE, 2);
    contest.run(500);
    assertEquals(0, contest.lateStores());
    assertTrue(contest.stores() > 0);
  }

  @Test
  void waitListener_ofHit_hearsNothing() throws Exception {
    AtomicInteger waits = new AtomicInteger();
    WaitListener counting =
        new WaitListener() {
          @Override
          public void waiting() {
            waits.incrementAndGet();
          }

          @Override
          public void resumed() {
            waits.addAndGet(1000);
          }
        };
    PageCache counted = new PageCache(ram, this::ask, counting);
    Future<Long> miss = threads.submit(() -> counted.acquireRead(BASE));
    requests.take().grantPage();
    miss.get();
    counted.acquireRead(BASE);
    assertEquals(1001, waits.get());
  }
}
