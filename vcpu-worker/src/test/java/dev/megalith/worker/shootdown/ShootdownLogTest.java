package dev.megalith.worker.shootdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.megalith.worker.sched.VcpuScheduler;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ShootdownLogTest {
  private static final class Recorder implements ShootdownLog.Reader {
    private final int index;
    private final List<String> seen = new ArrayList<>();
    private final AtomicBoolean prodded = new AtomicBoolean();
    private volatile long applied;

    Recorder(int index) {
      this.index = index;
    }

    @Override
    public void applyAll() {
      seen.add("all");
    }

    @Override
    public void apply(int operation, long operand) {
      seen.add(operation + ":" + operand);
    }

    @Override
    public long applied() {
      return applied;
    }

    @Override
    public void setApplied(long sequence) {
      applied = sequence;
    }

    @Override
    public void prod() {
      prodded.set(true);
    }

    @Override
    public int index() {
      return index;
    }
  }

  private final ShootdownLog log = new ShootdownLog(2);
  private final Recorder a = new Recorder(0);
  private final Recorder b = new Recorder(1);

  @Test
  void catchUp_afterAppends_appliesOthersOperationsInOrder() {
    log.append(a.index(), 1, 10);
    log.append(b.index(), 2, 20);
    log.append(a.index(), 3, 30);

    log.catchUp(b);

    assertEquals(List.of("1:10", "3:30"), b.seen);
    log.catchUp(b);
    assertEquals(List.of("1:10", "3:30"), b.seen);
  }

  @Test
  void catchUp_farBehind_dropsEverythingOnce() {
    for (int i = 0; i < ShootdownLog.CAPACITY; i++) {
      log.append(a.index(), 1, i);
    }

    log.catchUp(b);

    assertEquals(List.of("all"), b.seen);
  }

  @Test
  void enter_afterAppend_appliesBeforeTheGuestRuns() {
    log.append(a.index(), 4, 44);

    int slot = log.enter(b, 0);

    assertEquals(List.of("4:44"), b.seen);
    log.leave(slot);
  }

  @Test
  @Timeout(10)
  void await_withNobodyRunning_returnsAtOnce() {
    log.await(log.append(a.index(), 1, 1));

    assertFalse(b.prodded.get());
    assertEquals(0, b.applied());
  }

  @Test
  @Timeout(10)
  void await_withARunner_returnsOnlyAfterItApplied() throws InterruptedException {
    log.enter(b, 0);
    long position = log.append(a.index(), 1, 1);
    Thread waiter = new Thread(() -> log.await(position));
    waiter.start();
    while (!b.prodded.get()) {
      Thread.onSpinWait();
    }
    assertTrue(waiter.isAlive());

    log.catchUp(b);

    assertTrue(waiter.join(java.time.Duration.ofSeconds(5)));
  }

  /// Who holds a slot may be parked in the middle of an instruction, and needs a carrier to go on.
  @Test
  @Timeout(10)
  void enter_withAllSlotsHeldByParkedVcpus_lendsThemTheCarrier() throws InterruptedException {
    CountDownLatch parked = new CountDownLatch(2);
    CountDownLatch release = new CountDownLatch(1);
    CountDownLatch entered = new CountDownLatch(1);
    try (VcpuScheduler scheduler = new VcpuScheduler(1, true)) {
      ShootdownLog small = new ShootdownLog(1);
      for (Recorder holder : List.of(a, b)) {
        scheduler.start("holder", () -> holdSlot(small, holder, parked, release));
      }
      parked.await();
      scheduler.start(
          "late",
          () -> {
            release.countDown();
            small.leave(small.enter(new Recorder(2), 0));
            entered.countDown();
          });

      assertTrue(entered.await(5, TimeUnit.SECONDS));
    }
  }

  private static void holdSlot(
      ShootdownLog log, Recorder holder, CountDownLatch parked, CountDownLatch release) {
    int slot = log.enter(holder, 0);
    parked.countDown();
    try {
      release.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    log.leave(slot);
  }
}
