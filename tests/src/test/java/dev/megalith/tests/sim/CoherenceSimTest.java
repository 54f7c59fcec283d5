package dev.megalith.tests.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// Many processes fight for few pages while messages are late: `-Dseed=N` replays one run,
/// `-Dseeds=N` runs more.
class CoherenceSimTest {
  private static LongStream seeds() {
    Long seed = Long.getLong("seed");
    return seed != null ? LongStream.of(seed) : LongStream.range(0, Long.getLong("seeds", 500));
  }

  @Test
  void coherence_underDelay_holdsForEverySeed() {
    seeds().forEach(CoherenceSimTest::run);
  }

  private static void run(long seed) {
    CoherenceSim world = new CoherenceSim(seed, CoherenceSim.Shape.of(seed), Fault.NONE);
    try {
      world.run();
    } catch (AssertionError | RuntimeException e) {
      throw new AssertionError("-Dseed=" + seed + ": " + e.getMessage(), e);
    }
    assertEquals("", world.lostPages());
  }
}
