package dev.megalith.tests.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// `-Dseed=N` replays one seed, `-Dseeds=N` runs that many.
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RandomGuestTest {
  private static final int QUICK_ROUNDS = 60;
  private static final int SLOW_ROUNDS = 500;

  /// Far less than runs, far more than where no code can be fetched.
  private static final long RETIRED_PER_ROUND_MIN = 100;

  static LongStream quickSeeds() {
    return seeds(0, 10);
  }

  static LongStream slowSeeds() {
    return seeds(1000, 100);
  }

  private static LongStream seeds(long first, int count) {
    Long one = Long.getLong("seed");
    return one != null
        ? LongStream.of(one)
        : LongStream.range(first, first + Long.getLong("seeds", count));
  }

  @ParameterizedTest
  @MethodSource("quickSeeds")
  void run_ofRandomGuest_neverThrowsAndAlwaysReturns(long seed) {
    check(seed, QUICK_ROUNDS);
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("slowSeeds")
  void run_ofRandomGuestForLong_neverThrowsAndAlwaysReturns(long seed) {
    check(seed, SLOW_ROUNDS);
  }

  private static void check(long seed, int rounds) {
    try (RandomGuest guest = new RandomGuest(seed)) {
      long retired = guest.run(rounds);
      assertTrue(retired > rounds * RETIRED_PER_ROUND_MIN, "retired " + retired);
    }
  }
}
