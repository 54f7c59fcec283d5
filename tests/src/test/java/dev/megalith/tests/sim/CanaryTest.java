package dev.megalith.tests.sim;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Planted bugs: the checkers find each of them within few seeds.
class CanaryTest {
  private static final int SEEDS = 200;

  @ParameterizedTest
  @EnumSource(value = Fault.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
  void checkers_ofPlantedBug_findIt(Fault fault) {
    assertTrue(LongStream.range(0, SEEDS).anyMatch(seed -> isFound(seed, fault)), fault::name);
  }

  private static boolean isFound(long seed, Fault fault) {
    try {
      new CoherenceSim(seed, CoherenceSim.Shape.of(seed), fault).run();
      return false;
    } catch (AssertionError | IllegalStateException e) {
      System.out.println(fault + " seed " + seed + ": " + e.getMessage());
      return true;
    }
  }

  @ParameterizedTest
  @EnumSource(value = ClusterFault.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
  void checkers_ofPlantedBugInInterruptsOrClocks_findIt(ClusterFault fault) {
    assertTrue(LongStream.range(0, SEEDS).anyMatch(seed -> isFound(seed, fault)), fault::name);
  }

  private static boolean isFound(long seed, ClusterFault fault) {
    try {
      new ClusterSim(seed, Fault.NONE, fault).run();
      return false;
    } catch (AssertionError | IllegalStateException e) {
      System.out.println(fault + " seed " + seed + ": " + e.getMessage());
      return true;
    }
  }
}
