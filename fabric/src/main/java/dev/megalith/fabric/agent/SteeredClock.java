package dev.megalith.fabric.agent;

import dev.megalith.fabric.clock.MachineClock;

/// The machine's clock as the agent steers it; stands still at first.
public interface SteeredClock extends MachineClock {
  /// Follows this line from now on; no reading goes back.
  void run(CounterLine line);

  /// Stands still; the answer is where, in ticks.
  long stop();
}
