package dev.megalith.tests.sim;

import java.util.Locale;

/// `./dev sim [SEEDS [FIRST]]`: that many seeds of the coherence protocol alone and of the whole
/// cluster; the first that fails is named and ends the run with status 1.
public final class SimMain {
  private static final long SEEDS = 10_000;

  private SimMain() {}

  public static void main(String[] args) {
    if (args.length > 0 && !args[0].matches("\\d{1,12}")) {
      System.out.println("./dev sim [SEEDS [FIRST]]: runs SEEDS (default 10000) from FIRST (0) on");
      System.exit(args[0].endsWith("help") ? 0 : 2);
    }
    long count = args.length > 0 ? Long.parseLong(args[0]) : SEEDS;
    long first = args.length > 1 ? Long.parseLong(args[1]) : 0;
    long started = System.nanoTime();
    long actions = 0;
    long interrupts = 0;
    for (long seed = first; seed < first + count; seed++) {
      ClusterSim cluster = new ClusterSim(seed, Fault.NONE, ClusterFault.NONE);
      try {
        new CoherenceSim(seed, CoherenceSim.Shape.of(seed), Fault.NONE).run();
        cluster.run();
      } catch (AssertionError | RuntimeException e) {
        System.out.println("seed " + seed + ": " + e);
        e.printStackTrace(System.out);
        System.exit(1);
      }
      actions += cluster.actions();
      interrupts += cluster.interruptsTaken();
      if ((seed + 1 - first) % 1000 == 0) {
        System.out.printf(
            Locale.ROOT,
            "%d seeds, %.0f s%n",
            seed + 1 - first,
            (System.nanoTime() - started) / 1e9);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%d seeds passed in %.0f s: %d actions, %d interrupts in the whole clusters%n",
        count,
        (System.nanoTime() - started) / 1e9,
        actions,
        interrupts);
  }
}
