package dev.megalith.tests.fuzz;

import dev.megalith.tests.differential.RandomSource;
import dev.megalith.worker.psci.Psci;
import dev.megalith.worker.psci.PsciPort;

/// Random calls to a machine that answers anything it may.
final class PsciFuzz implements PsciPort {
  private final RandomSource random;
  private final RandomValues values;

  PsciFuzz(long seed) {
    random = new RandomSource(seed);
    values = new RandomValues(random, FuzzMemory.PA, FuzzMemory.BYTES);
  }

  /// The result of one call.
  long call() {
    long function =
        random.oneIn(4)
            ? values.next()
            : 0x8000_0000L
                | (long) random.below(2) << 30
                | (random.oneIn(4) ? 0 : 4L << 24)
                | random.below(32);
    return Psci.call(function, values.next(), values.next(), values.next(), this);
  }

  @Override
  public PowerOn powerOn(long affinity, long entry, long contextId) {
    return PowerOn.values()[random.below(PowerOn.values().length)];
  }

  @Override
  public int affinityInfo(long affinity) {
    return random.below(4) - 1;
  }

  @Override
  public void powerOff() {}

  @Override
  public void suspend() {}

  @Override
  public void systemOff() {}

  @Override
  public void systemReset() {}
}
