package dev.megalith.fabric.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HybridClockTest {
  private static final long SECOND = 1_000_000_000L;
  private static final long TICK = SECOND / VirtualCounter.FREQUENCY_HZ;

  private long nanos = 12345;
  private final HybridClock clock = new HybridClock(() -> nanos);

  @Test
  void ticks_beforeRun_standAtZero() {
    nanos += SECOND;
    assertEquals(0, clock.ticks());
    assertEquals(Long.MAX_VALUE, clock.nanosUntil(1));
    assertEquals(0, clock.nanosUntil(0));
  }

  @Test
  void ticks_afterRun_followTheCoordinatorsLine() {
    clock.setOffset(1_000_000);
    clock.run(500, nanos + 1_000_000, 1);
    assertEquals(500, clock.ticks());
    nanos += 10 * TICK;
    assertEquals(510, clock.ticks());
    clock.run(510, nanos + 1_000_000, 0.5);
    nanos += 10 * TICK;
    assertEquals(515, clock.ticks());
  }

  /// Two processes whose own clocks differ show the same, once they know their offsets.
  @Test
  void ticks_ofTwoProcesses_agree() {
    HybridClock other = new HybridClock(() -> nanos - 77 * SECOND);
    other.setOffset(77 * SECOND);
    clock.run(1000, nanos, 0.25);
    other.run(1000, nanos, 0.25);
    nanos += 3 * SECOND;
    assertEquals(clock.ticks(), other.ticks());
    assertEquals(1000 + 3 * VirtualCounter.FREQUENCY_HZ / 4, other.ticks());
  }

  @Test
  void ticks_afterRunInTheFuture_areNotBelowItsBase() {
    clock.run(100, nanos + 10 * TICK, 1);
    assertEquals(100, clock.ticks());
    nanos += 11 * TICK;
    assertEquals(101, clock.ticks());
  }

  @Test
  void observe_ofLaterTicks_holdsUntilTheLineHasCaughtUp() {
    clock.run(0, nanos, 1);
    nanos += 10 * TICK;
    clock.observe(25);
    clock.observe(7);
    assertEquals(25, clock.ticks());
    nanos += 10 * TICK;
    assertEquals(25, clock.ticks());
    nanos += 10 * TICK;
    assertEquals(30, clock.ticks());
  }

  @Test
  void observe_whileStopped_movesTheStand() {
    clock.run(0, nanos, 1);
    nanos += 10 * TICK;
    assertEquals(10, clock.stop());
    nanos += SECOND;
    assertEquals(10, clock.ticks());
    clock.observe(12);
    assertEquals(12, clock.ticks());
    assertEquals(12, clock.stop());
  }

  @Test
  void setOffset_backwards_standsInsteadOfGoingBack() {
    clock.run(0, nanos, 1);
    nanos += 100 * TICK;
    clock.setOffset(-30 * TICK);
    assertEquals(100, clock.ticks());
    nanos += 20 * TICK;
    assertEquals(100, clock.ticks());
    nanos += 20 * TICK;
    assertEquals(110, clock.ticks());
  }

  @Test
  void setRate_changesTheSpeedFromNowOn() {
    clock.setOffset(-5 * SECOND);
    clock.run(0, nanos - 5 * SECOND, 1);
    nanos += 100 * TICK;
    clock.setRate(0.5);
    assertEquals(100, clock.ticks());
    nanos += 200 * TICK;
    assertEquals(200, clock.ticks());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, 1025, Double.NaN})
  void setRate_outOfBounds_isRefused(double rate) {
    assertThrows(IllegalArgumentException.class, () -> clock.setRate(rate));
    assertThrows(IllegalArgumentException.class, () -> clock.run(0, 0, rate));
  }

  /// A sleeper that waits as long as told must not wake before its time.
  @Test
  void nanosUntil_passed_reachesTheTarget() {
    clock.run(3, nanos, 1.0 / 3);
    long target = 1_000_003;
    nanos += clock.nanosUntil(target);
    assertTrue(clock.ticks() >= target, "woke at " + clock.ticks());
    assertTrue(clock.ticks() <= target + 2, "woke at " + clock.ticks());
    assertEquals(0, clock.nanosUntil(target));
    assertEquals(Long.MAX_VALUE, clock.nanosUntil(-1));
    assertEquals(Long.MAX_VALUE, clock.nanosUntil(Long.MAX_VALUE));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void ticks_underRandomChanges_neverGoBackNorBelowWhatWasObserved(long seed) {
    Random random = new Random(seed);
    long last = 0;
    for (int i = 0; i < 10_000; i++) {
      nanos += random.nextInt(100_000);
      long least = last;
      switch (random.nextInt(7)) {
        case 0 -> {
          least = last + random.nextInt(-1000, 1000);
          clock.observe(least);
        }
        case 1 -> clock.setOffset(random.nextLong(-1_000_000, 1_000_000));
        case 2 -> clock.setRate(Math.scalb(1.0, random.nextInt(-10, 11)));
        case 3 -> clock.run(last, nanos + random.nextLong(-100_000, 100_000), 1);
        case 4 -> assertTrue(clock.stop() >= last);
        default -> {}
      }
      long now = clock.ticks();
      assertTrue(now >= last && now >= least, "seed " + seed + ", step " + i + ": " + now);
      last = now;
    }
  }

  @Test
  void ticks_readAgainstChanges_neverGoBack() throws Exception {
    AtomicLong source = new AtomicLong();
    HybridClock shared = new HybridClock(() -> source.addAndGet(40));
    shared.run(0, 0, 1);
    AtomicBoolean done = new AtomicBoolean();
    // What any reader has seen: published before the next reader begins its reading.
    AtomicLong seen = new AtomicLong();
    try (ExecutorService threads = Executors.newCachedThreadPool()) {
      List<Future<Long>> readers = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        readers.add(threads.submit(() -> largestStepBack(shared, seen, done)));
      }
      Random random = new Random(1);
      for (int i = 0; i < 20_000; i++) {
        switch (i % 3) {
          case 0 -> shared.setOffset(random.nextInt(-100_000, 100_000));
          case 1 -> shared.setRate(i % 2 == 0 ? 0.01 : 1);
          default -> shared.observe(seen.get() + random.nextInt(1000));
        }
      }
      done.set(true);
      for (Future<Long> reader : readers) {
        assertEquals(0, reader.get());
      }
    }
  }

  private static long largestStepBack(HybridClock shared, AtomicLong seen, AtomicBoolean done) {
    long worst = 0;
    while (!done.get()) {
      long before = seen.get();
      long now = shared.ticks();
      worst = Math.max(worst, before - now);
      seen.accumulateAndGet(now, Math::max);
    }
    return worst;
  }
}
