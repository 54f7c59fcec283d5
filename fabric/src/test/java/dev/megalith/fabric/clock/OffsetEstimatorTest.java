package dev.megalith.fabric.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OffsetEstimatorTest {
  private static final long SECOND = 1_000_000_000L;

  private final OffsetEstimator estimator = new OffsetEstimator();

  @Test
  void add_ofFirstSample_takesTheMiddle() {
    assertFalse(estimator.isEstimated());
    assertTrue(estimator.add(1_000, 51_000, 3_000));
    assertTrue(estimator.isEstimated());
    assertEquals(49_000, estimator.offsetNanos());
    assertEquals(1_000, estimator.errorNanosAt(3_000));
  }

  @Test
  void add_ofSlowerRoundTrip_changesNothing() {
    estimator.add(0, 1_000, 100);
    assertFalse(estimator.add(200, 5_000, 500));
    assertEquals(950, estimator.offsetNanos());
  }

  /// 100 µs of drift in a second: after it, a round trip of 200 µs is as good as a perfect one was.
  @Test
  void add_ofSlowerRoundTripLongAfter_isTaken() {
    estimator.add(0, 0, 0);
    assertFalse(estimator.add(SECOND / 2, SECOND / 2, SECOND / 2 + 200_000));
    assertTrue(estimator.add(SECOND, SECOND, SECOND + 200_000));
    assertEquals(-100_000, estimator.offsetNanos());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void offset_underRandomDelays_staysWithinItsBound(long seed) {
    Random random = new Random(seed);
    long offset = random.nextLong(-SECOND, SECOND);
    long now = 0;
    for (int i = 0; i < 1_000; i++) {
      now += random.nextInt(10_000_000);
      // The clocks drift by 20 µs in a second.
      long there = now + random.nextInt(300_000);
      long back = there + random.nextInt(300_000);
      estimator.add(now, there + offset + there / 50_000, back);
      now = back;
      long error = Math.abs(estimator.offsetNanos() - (offset + now / 50_000));
      assertTrue(
          error <= estimator.errorNanosAt(now) + 1, "seed " + seed + ", step " + i + ": " + error);
    }
    assertTrue(estimator.errorNanosAt(now) < 150_000);
  }
}
