package dev.megalith.tests.sim;

/// A whole cluster in one thread, from a seed: workers with vCPUs that fight for pages, their
/// homes, the distributor and a device, and everybody's clocks, with the real models of all of
/// them, over links that are late, out of order between each other, and stand still now and then.
public final class ClusterSim {
  private static final int ACCESSES = 20;
  private static final long BUSY_NANOS = 3_000_000;

  /// Long enough for all that is under way, pauses among it.
  private static final long END_NANOS = 10_000_000;

  private static final int PES_PER_WORKER = 2;

  private final CoherenceSim memory;
  private final SimGic gic;
  private final SimClocks clocks;

  public ClusterSim(long seed, Fault memoryFault, ClusterFault fault) {
    memory = new CoherenceSim(seed, shape(seed), memoryFault);
    gic = new SimGic(memory, fault, PES_PER_WORKER, BUSY_NANOS, END_NANOS);
    clocks = new SimClocks(memory, fault, BUSY_NANOS);
    memory.network.stampBy(clocks);
  }

  /// All that may differ between runs follows from the seed.
  private static CoherenceSim.Shape shape(long seed) {
    return new CoherenceSim.Shape(
        1 + (int) (seed % 2),
        2 + (int) (seed / 2 % 3),
        1 + (int) (seed / 6 % 3),
        1 + (int) (seed / 18 % 4),
        ACCESSES,
        seed % 3 != 0,
        seed % 5 == 4);
  }

  /// Runs to the end.
  ///
  /// @throws AssertionError where a checker finds something wrong
  public void run() {
    clocks.start();
    gic.start();
    memory.run();
    gic.checkAtRest();
  }

  public int interruptsTaken() {
    return gic.ledger.total();
  }

  /// How many actions the run took.
  public long actions() {
    return memory.sim.performed();
  }
}
