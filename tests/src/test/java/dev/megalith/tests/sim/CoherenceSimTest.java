package dev.megalith.tests.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// Many processes fight for few pages while messages are late: `-Dseed=N` replays one run,
/// `-Dseeds=N` runs more.
class CoherenceSimTest {
  private static LongStream seeds() {
    Long seed = Long.getLong("seed");
    return seed != null ? LongStream.of(seed) : LongStream.range(0, Long.getLong("seeds", 300));
  }

  @Test
  void coherence_underDelay_holdsForEverySeed() {
    seeds().forEach(CoherenceSimTest::run);
  }

  @Test
  void lostHolder_neverMakesOthersSeeWrongValues_andItsPagesAreReported() {
    seeds().forEach(CoherenceSimTest::runWithLostHolder);
  }

  private static void runWithLostHolder(long seed) {
    CoherenceSim world = new CoherenceSim(seed, CoherenceSim.Shape.of(seed), Fault.NONE);
    boolean[] owned = {false};
    world.sim.schedule(world.sim.delay(0, 500_000), () -> owned[0] = world.lose(0));
    replayable(seed, world);
    assertTrue(!owned[0] || !world.lostPages().isEmpty(), () -> "-Dseed=" + seed);
  }

  @Test
  void lostHome_neverMakesOthersSeeWrongValues() {
    seeds().forEach(CoherenceSimTest::runWithLostHome);
  }

  private static void runWithLostHome(long seed) {
    CoherenceSim world = new CoherenceSim(seed, CoherenceSim.Shape.of(seed), Fault.NONE);
    world.sim.schedule(world.sim.delay(0, 500_000), () -> world.loseMember(0));
    replayable(seed, world);
  }

  private static void run(long seed) {
    CoherenceSim world = new CoherenceSim(seed, CoherenceSim.Shape.of(seed), Fault.NONE);
    replayable(seed, world);
    assertEquals("", world.lostPages());
  }

  private static void replayable(long seed, CoherenceSim world) {
    try {
      world.run();
    } catch (AssertionError | RuntimeException e) {
      throw new AssertionError("-Dseed=" + seed + ": " + e.getMessage(), e);
    }
  }
}
