package dev.megalith.fabric.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class VirtualCounterTest {
  private static final long SECOND = 1_000_000_000L;

  private long nanos = 12345;
  private final VirtualCounter counter = new VirtualCounter(() -> nanos);

  @Test
  void ticks_beforeStart_standAtZero() {
    nanos += SECOND;
    assertEquals(0, counter.ticks());
    assertEquals(Long.MAX_VALUE, counter.nanosUntil(1));
    assertEquals(0, counter.nanosUntil(0));
  }

  @Test
  void ticks_whileRunning_followTheSourceAt62MHz5() {
    counter.resume();
    nanos += SECOND;
    assertEquals(62_500_000, counter.ticks());
    nanos += 15;
    assertEquals(62_500_000, counter.ticks());
    nanos += 1;
    assertEquals(62_500_001, counter.ticks());
  }

  @Test
  void ticks_afterACentury_doNotOverflow() {
    counter.resume();
    long century = 100L * 365 * 24 * 3600;
    nanos += century * SECOND;
    assertEquals(century * 62_500_000, counter.ticks());
  }

  @Test
  void pause_stopsTimeUntilResume() {
    counter.resume();
    nanos += 1600;
    counter.pause();
    counter.pause();
    nanos += SECOND;
    assertEquals(100, counter.ticks());
    counter.resume();
    nanos += 160;
    assertEquals(110, counter.ticks());
  }

  @Test
  void setRate_changesTheSpeedFromNowOn() {
    counter.resume();
    nanos += 1600;
    counter.setRate(0.5);
    assertEquals(100, counter.ticks());
    nanos += 3200;
    assertEquals(200, counter.ticks());
    counter.setRate(4);
    nanos += 160;
    assertEquals(240, counter.ticks());
  }

  @Test
  void setRate_outOfBounds_isRefused() {
    assertThrows(IllegalArgumentException.class, () -> counter.setRate(0));
    assertThrows(IllegalArgumentException.class, () -> counter.setRate(Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> counter.setRate(1025));
  }

  /// A sleeper that waits as long as told must not wake before its time.
  @Test
  void nanosUntil_passed_reachesTheTarget() {
    counter.resume();
    counter.setRate(1.0 / 3);
    long target = 1_000_003;
    nanos += counter.nanosUntil(target);
    assertTrue(counter.ticks() >= target, "woke at " + counter.ticks());
    assertEquals(0, counter.nanosUntil(target));
  }

  @Test
  void nanosUntil_ofFarFuture_doesNotOverflow() {
    counter.resume();
    assertEquals(Long.MAX_VALUE, counter.nanosUntil(-1));
    assertEquals(Long.MAX_VALUE, counter.nanosUntil(Long.MAX_VALUE));
  }

  @Test
  void ticks_readAgainstChanges_neverGoBack() throws Exception {
    AtomicLong source = new AtomicLong();
    VirtualCounter shared = new VirtualCounter(() -> source.addAndGet(40));
    shared.resume();
    AtomicBoolean done = new AtomicBoolean();
    try (ExecutorService threads = Executors.newCachedThreadPool()) {
      List<Future<Long>> readers = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        readers.add(threads.submit(() -> largestStepBack(shared, done)));
      }
      for (int i = 0; i < 20_000; i++) {
        shared.setRate(i % 2 == 0 ? VirtualCounter.RATE_MIN : VirtualCounter.RATE_MAX);
      }
      done.set(true);
      for (Future<Long> reader : readers) {
        assertEquals(0, reader.get());
      }
    }
  }

  private static long largestStepBack(VirtualCounter shared, AtomicBoolean done) {
    long last = 0;
    long worst = 0;
    while (!done.get()) {
      long now = shared.ticks();
      worst = Math.max(worst, last - now);
      last = now;
    }
    return worst;
  }
}
