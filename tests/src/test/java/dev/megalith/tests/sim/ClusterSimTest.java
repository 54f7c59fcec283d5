package dev.megalith.tests.sim;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// Pages, interrupts and clocks at once: `-Dseed=N` replays one run, `-Dseeds=N` runs more.
class ClusterSimTest {
  private static final int SEEDS = 300;

  private static LongStream seeds() {
    Long seed = Long.getLong("seed");
    return seed != null ? LongStream.of(seed) : LongStream.range(0, Long.getLong("seeds", SEEDS));
  }

  @Test
  void cluster_underDelayAndPauses_holdsForEverySeed() {
    assertTrue(seeds().map(ClusterSimTest::interruptsOf).sum() > 0);
  }

  private static long interruptsOf(long seed) {
    ClusterSim cluster = new ClusterSim(seed, Fault.NONE, ClusterFault.NONE);
    try {
      cluster.run();
    } catch (AssertionError | RuntimeException e) {
      throw new AssertionError("-Dseed=" + seed + ": " + e.getMessage(), e);
    }
    return cluster.interruptsTaken();
  }
}
