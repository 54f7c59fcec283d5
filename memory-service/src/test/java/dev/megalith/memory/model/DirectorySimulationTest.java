package dev.megalith.memory.model;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Many workers fight for few pages while messages are late: never two writers, no store lost, and
/// every request is answered in the end. `-Dseed=N` replays one run, `-Dseeds=N` runs more.
class DirectorySimulationTest {
  private static final int STEPS = 4_000;

  static LongStream seeds() {
    Long seed = Long.getLong("seed");
    return seed != null ? LongStream.of(seed) : LongStream.range(0, Long.getLong("seeds", 40));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void directory_underDelay_keepsOneWriterAndEveryStore(long seed) {
    Network network = new Network(seed, 2 + (int) (seed % 5), 1 + seed % 4);
    LongStream.range(0, STEPS).forEach(_ -> network.step(true));
    settle(network);
    assertTrue(network.isQuiet());
    assertTrue(network.increments() > STEPS / 50, () -> network.increments() + " stores");
  }

  /// All messages arrive; nobody starts anything new.
  private static void settle(Network network) {
    for (int i = 0; i < 100_000 && !network.isQuiet(); i++) {
      network.step(false);
    }
  }
}
