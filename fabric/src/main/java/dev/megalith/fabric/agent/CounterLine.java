package dev.megalith.fabric.agent;

import dev.megalith.fabric.clock.VirtualCounter;

/// How a machine's counter runs: it shows `baseTicks` at `coordinatorNanos`, and `rate` says how
/// fast it goes against real time (1 is real time, less is slower).
public record CounterLine(long baseTicks, long coordinatorNanos, double rate) {
  private static final double TICKS_PER_NANO = VirtualCounter.FREQUENCY_HZ / 1e9;

  /// The counter at a time of the coordinator's clock.
  public long ticksAt(long nanos) {
    return baseTicks + (long) ((nanos - coordinatorNanos) * TICKS_PER_NANO * rate);
  }

  /// The same counter from a time on at another rate.
  public CounterLine withRate(long nanos, double newRate) {
    return new CounterLine(ticksAt(nanos), nanos, newRate);
  }
}
