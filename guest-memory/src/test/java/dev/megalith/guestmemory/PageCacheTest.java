package dev.megalith.guestmemory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.megalith.fabric.link.NodeId;
import dev.megalith.fabric.link.Role;
import dev.megalith.guestmemory.ScriptedHome.Sent;
import dev.megalith.guestmemory.model.Contents;
import dev.megalith.guestmemory.model.FarOperation;
import dev.megalith.guestmemory.model.PageMessage;
import dev.megalith.guestmemory.model.PageMessage.Acquire;
import dev.megalith.guestmemory.model.PageMessage.FarAtomic;
import dev.megalith.guestmemory.model.PageMessage.FarResult;
import dev.megalith.guestmemory.model.PageMessage.Forward;
import dev.megalith.guestmemory.model.PageMessage.Grant;
import dev.megalith.guestmemory.model.PageMessage.Recall;
import dev.megalith.guestmemory.model.PageMessage.RecallAck;
import dev.megalith.guestmemory.model.Permission;
import dev.megalith.guestmemory.model.Unit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class PageCacheTest {
  private static final long BASE = 0x4000_0000L;
  private static final int PAGE = GuestRam.PAGE_BYTES;
  private static final long PIECE = GuestRam.PIECE_BYTES;
  private static final NodeId OTHER = new NodeId(Role.WORKER, 1);
  private static final int NOBODY = PageMessage.NOBODY;

  private final ScriptedHome home = new ScriptedHome();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final ConcurrentLinkedQueue<String> uses = new ConcurrentLinkedQueue<>();
  private final CountDownLatch settled = new CountDownLatch(1);
  private volatile boolean settleFails;
  private GuestRam ram;
  private PageCache cache;

  private final class Users implements PageUsers {
    @Override
    public void withdraw(long pa, boolean keepRead) {
      uses.add("withdraw " + (pa - BASE) / PAGE + (keepRead ? " keep" : ""));
    }

    @Override
    public void settle() {
      if (settleFails) {
        throw new IllegalStateException("planted");
      }
      uses.add("settle");
    }
  }

  @BeforeEach
  void reserve() throws IOException {
    ram = GuestRam.reserve(BASE, 4 * PIECE);
    cache = cache(WaitListener.NONE);
  }

  private PageCache cache(WaitListener listener) {
    return new PageCache(
        ram, home, new Users(), listener, System::nanoTime, Thread.ofVirtual().factory());
  }

  @AfterEach
  void release() {
    cache.close();
    threads.shutdownNow();
    ram.close();
  }

  private static long unit(long page) {
    return Unit.page(page);
  }

  private void grant(long page, Permission permission, Contents contents, int version) {
    home.send(ScriptedHome.HOME, new Grant(unit(page), 1, permission, contents, version), 0x11);
  }

  private void recall(long page, Permission keep, int forwardTo, int version, int since) {
    boolean toHome = keep == Permission.READ;
    home.send(
        ScriptedHome.HOME, new Recall(unit(page), keep, forwardTo, toHome, version, since), 0);
  }

  @Test
  void acquire_whereNoRamIs_isZeroAndAsksNobody() {
    assertEquals(0, cache.acquireRead(BASE - 1, 1));
    assertEquals(0, cache.acquireWrite(BASE + 4 * PIECE, 8));
    assertTrue(home.isQuiet());
  }

  @Test
  void acquire_ofMissingPage_waitsForTheGrantAndTakesItsContents() throws Exception {
    Future<Long> address = threads.submit(() -> cache.acquireRead(BASE + PAGE + 5, 1));
    assertEquals(new Acquire(Unit.block(1, 0), false, 0), home.take().message());
    assertFalse(address.isDone());

    grant(1, Permission.READ, Contents.HOME, 1);

    assertEquals(ram.hostAddress(BASE + PAGE), address.get());
    assertEquals(0x1111_1111, ram.read32(BASE + PAGE + 8));
    assertEquals(Permission.READ, cache.permission(BASE + PAGE));
  }

  @Test
  void acquire_ofHeldPage_asksNobody() throws Exception {
    Future<Long> address = threads.submit(() -> cache.acquireWrite(BASE, 8));
    home.take();
    home.send(ScriptedHome.HOME, new Grant(unit(0), 512, Permission.WRITE, Contents.ZERO, 1), 0);
    address.get();

    assertEquals(ram.hostAddress(BASE + PIECE - PAGE), cache.acquireWrite(BASE + PIECE - 1, 1));
    assertTrue(home.isQuiet());
    assertEquals(1, cache.requestCount());
  }

  @Test
  void acquire_byManyThreads_asksOnce() throws Exception {
    List<Future<Long>> addresses = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      addresses.add(threads.submit(() -> cache.acquireWrite(BASE, 8)));
    }
    home.take();
    while (cache.waitCount() < 20) {
      Thread.onSpinWait();
    }
    grant(0, Permission.WRITE, Contents.HOME, 1);

    for (Future<Long> each : addresses) {
      assertEquals(ram.hostAddress(BASE), each.get());
    }
    assertTrue(home.isQuiet());
  }

  @Test
  void recall_ofOwnedPage_settlesBeforeItForwardsAndAcknowledges() throws Exception {
    own(0, 1);
    ram.write64(BASE, 42);

    recall(0, Permission.READ, 1, 2, 0);

    Sent forward = home.take();
    assertEquals(OTHER, forward.to());
    assertEquals(new Forward(unit(0), Permission.READ, 2), forward.message());
    assertEquals(42, forward.contents().get(0));
    Sent ack = home.take();
    assertEquals(new RecallAck(unit(0), 2, true), ack.message());
    assertEquals(42, ack.contents().get(0));
    assertEquals(List.of("withdraw 0 keep", "settle"), List.copyOf(uses));
    assertEquals(Permission.READ, cache.permission(BASE));
  }

  private void own(long page, int version) throws Exception {
    Future<Long> address = threads.submit(() -> cache.acquireWrite(BASE + page * PAGE, 8));
    home.take();
    grant(page, Permission.WRITE, Contents.HOME, version);
    address.get();
  }

  @Test
  void recall_beforeItsForwardedGrant_waitsUntilThatWasUsed() throws Exception {
    Future<Long> address = threads.submit(() -> cache.acquireWrite(BASE, 8));
    home.take();

    recall(0, Permission.NONE, 1, 8, 7);
    assertTrue(uses.isEmpty());
    home.send(OTHER, new Forward(unit(0), Permission.WRITE, 7), 0x22);

    assertEquals(ram.hostAddress(BASE), address.get());
    Sent forward = home.take();
    assertEquals(new Forward(unit(0), Permission.WRITE, 8), forward.message());
    assertEquals(0x22, forward.contents().get(100));
    assertEquals(new RecallAck(unit(0), 8, false), home.take().message());
  }

  @Test
  void recall_ofFreshGrant_waitsForThoseItWoke() throws Exception {
    CountDownLatch woken = new CountDownLatch(1);
    WaitListener slowToWake =
        new WaitListener() {
          @Override
          public void waiting() {}

          @Override
          public void resumed() {
            woken.countDown();
            awaitSettled();
          }
        };
    cache.close();
    cache = cache(slowToWake);
    Future<Long> address = threads.submit(() -> cache.acquireWrite(BASE, 8));
    home.take();
    grant(0, Permission.WRITE, Contents.HOME, 1);
    woken.await();

    recall(0, Permission.NONE, NOBODY, 2, 0);
    Thread.sleep(5);
    assertEquals(Permission.WRITE, cache.permission(BASE));
    settled.countDown();

    assertEquals(ram.hostAddress(BASE), address.get());
    assertInstanceOf(RecallAck.class, home.take().message());
    assertEquals(Permission.NONE, cache.permission(BASE));
  }

  private void awaitSettled() {
    try {
      settled.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void upgrade_invalidatedByAnotherWriter_isAnsweredWithContents() throws Exception {
    Future<Long> reader = threads.submit(() -> cache.acquireRead(BASE, 8));
    home.take();
    grant(0, Permission.READ, Contents.HOME, 1);
    reader.get();
    Future<Long> writer = threads.submit(() -> cache.acquireWrite(BASE, 8));
    assertEquals(new Acquire(Unit.block(0, 0), true, 1), home.take().message());

    recall(0, Permission.NONE, NOBODY, 2, 0);
    assertEquals(new RecallAck(unit(0), 2, false), home.take().message());
    home.send(OTHER, new Forward(unit(0), Permission.WRITE, 3), 0x33);

    assertEquals(ram.hostAddress(BASE), writer.get());
    assertEquals(0x33, ram.read8(BASE));
  }

  @Test
  void acquire_ofSplitPage_isForThisAccessOnly() throws Exception {
    Future<Long> address = threads.submit(() -> cache.acquireWrite(BASE + 130, 4));
    home.take();
    home.send(
        ScriptedHome.HOME,
        new Grant(Unit.block(0, 2), 1, Permission.WRITE, Contents.HOME, 3),
        0x55);

    assertEquals(ram.hostAddress(BASE) | PageCache.THIS_ACCESS_ONLY, address.get());
    assertEquals(0x55, ram.read8(BASE + 128));
    assertEquals(0, ram.read8(BASE + 64));
    assertEquals(Permission.NONE, cache.permission(BASE));
    assertFalse(cache.isFar(BASE + 128, 8));
    assertTrue(cache.isFar(BASE + 64, 8));
  }

  @Test
  void acquire_overTwoBlocks_asksForBothAtOnce() throws Exception {
    Future<Long> block = threads.submit(() -> cache.acquireRead(BASE + 256, 1));
    home.take();
    home.send(
        ScriptedHome.HOME, new Grant(Unit.block(0, 4), 1, Permission.READ, Contents.HOME, 3), 1);
    block.get();

    Future<Long> both = threads.submit(() -> cache.acquireRead(BASE + 60, 8));
    assertEquals(new Acquire(Unit.block(0, 1), false, 0), home.take().message());
    assertEquals(new Acquire(Unit.block(0, 0), false, 0), home.take().message());
    home.send(
        ScriptedHome.HOME, new Grant(Unit.block(0, 0), 1, Permission.READ, Contents.HOME, 4), 1);
    home.send(
        ScriptedHome.HOME, new Grant(Unit.block(0, 1), 1, Permission.READ, Contents.HOME, 4), 1);

    assertEquals(ram.hostAddress(BASE) | PageCache.THIS_ACCESS_ONLY, both.get());
  }

  @Test
  void acquire_ofAllOfASplitPage_asksForThePage() throws Exception {
    Future<Long> block = threads.submit(() -> cache.acquireRead(BASE, 1));
    home.take();
    home.send(
        ScriptedHome.HOME, new Grant(Unit.block(0, 0), 1, Permission.READ, Contents.HOME, 3), 1);
    block.get();
    recallBlock(4);

    Future<Long> whole = threads.submit(() -> cache.acquireRead(BASE, PAGE));
    assertEquals(new Acquire(unit(0), false, 0), home.take().message());
    grant(0, Permission.READ, Contents.HOME, 5);

    assertEquals(ram.hostAddress(BASE), whole.get());
    assertEquals(Permission.READ, cache.permission(BASE));
  }

  private void recallBlock(int version) throws InterruptedException {
    long unit = Unit.block(0, 0);
    home.send(ScriptedHome.HOME, new Recall(unit, Permission.NONE, NOBODY, false, version, 0), 0);
    assertEquals(new RecallAck(unit, version, false), home.take().message());
  }

  @Test
  void farAtomic_whenAnswered_returnsWhatWasThere() throws Exception {
    Future<Long> old = threads.submit(() -> cache.farAtomic(FarOperation.ADD, 4, BASE + 68, -1, 0));
    assertEquals(
        new FarAtomic(unit(0), 1, FarOperation.ADD, 68, 4, 0xFFFF_FFFFL, 0), home.take().message());

    home.send(ScriptedHome.HOME, new FarResult(unit(0), 1, 77, true), 0);

    assertEquals(77, old.get());
  }

  @Test
  void frame_ofOldVersion_isDropped() throws Exception {
    own(0, 5);
    ram.write64(BASE, 42);

    home.send(OTHER, new Forward(unit(0), Permission.READ, 4), 0x44);
    recall(0, Permission.NONE, NOBODY, 5, 0);

    assertEquals(42, ram.read64(BASE));
    assertEquals(Permission.WRITE, cache.permission(BASE));
    assertTrue(home.isQuiet());
  }

  @Test
  void failure_toSettle_isToldToWhoeverWaits() throws Exception {
    Future<Long> first = threads.submit(() -> cache.acquireWrite(BASE, 8));
    home.take();
    grant(0, Permission.WRITE, Contents.HOME, 1);
    first.get();
    settleFails = true;
    Future<Long> waiting = threads.submit(() -> cache.acquireRead(BASE + PAGE, 8));
    home.take();

    recall(0, Permission.NONE, NOBODY, (1 << 20) + 1, 1 << 20);
    home.send(OTHER, new Forward(unit(0), Permission.WRITE, 1 << 20), 0);

    ExecutionException failed = assertThrows(ExecutionException.class, waiting::get);
    assertTrue(
        failed.toString().contains("pages could not be given back: ")
            && failed.toString().endsWith("java.lang.IllegalStateException: planted"),
        failed::toString);
  }

  @Test
  void close_whileThreadsWait_stopsThem() throws Exception {
    Future<Long> address = threads.submit(() -> cache.acquireRead(BASE, 8));
    home.take();

    cache.close();

    ExecutionException stopped = assertThrows(ExecutionException.class, address::get);
    assertInstanceOf(StoppedException.class, stopped.getCause());
    assertThrows(StoppedException.class, () -> cache.acquireRead(BASE, 8));
  }
}
