package dev.megalith.worker.sched;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VcpuSchedulerTest {
  private static final int SPINNERS = 8;

  @Test
  void scheduler_onThisJdk_runsVirtualThreads() {
    try (VcpuScheduler scheduler = new VcpuScheduler(1, true)) {
      assertTrue(scheduler.isVirtual());
      assertEquals(1, scheduler.parallelism(64));
    }
  }

  /// The JDK's default scheduler never runs the woken thread here.
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void wokenThread_amongSpinners_runs(boolean virtual) throws InterruptedException {
    AtomicInteger wakeUps = new AtomicInteger();
    CountDownLatch enough = new CountDownLatch(20);
    boolean[] stop = new boolean[1];
    try (VcpuScheduler scheduler = new VcpuScheduler(2, virtual)) {
      List<Thread> spinners = new ArrayList<>();
      for (int i = 0; i < SPINNERS; i++) {
        spinners.add(scheduler.start("spin-" + i, () -> spin(scheduler, stop)));
      }
      Thread sleeper =
          scheduler.start(
              "sleeper",
              () -> {
                while (enough.getCount() > 0) {
                  LockSupport.park();
                  wakeUps.incrementAndGet();
                  enough.countDown();
                }
              });
      for (int i = 0; i < 5000 && enough.getCount() > 0; i++) {
        LockSupport.unpark(sleeper);
        Thread.sleep(1);
      }
      boolean woken = enough.await(10, TimeUnit.SECONDS);
      synchronized (stop) {
        stop[0] = true;
      }
      LockSupport.unpark(sleeper);
      for (Thread spinner : spinners) {
        spinner.join();
      }
      assertTrue(woken, "woken only " + wakeUps + " times");
    }
  }

  private static void spin(VcpuScheduler scheduler, boolean[] stop) {
    long x = 1;
    while (true) {
      synchronized (stop) {
        if (stop[0]) {
          return;
        }
      }
      for (int i = 0; i < 10_000; i++) {
        x = x * 31 + i;
      }
      if (x == 0) {
        return;
      }
      scheduler.yieldSlice();
    }
  }
}
