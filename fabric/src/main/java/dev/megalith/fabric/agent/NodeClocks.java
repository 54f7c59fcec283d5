package dev.megalith.fabric.agent;

/// Makes the clocks of this process's machines, which follow the coordinator's clock. Thread-safe.
public interface NodeClocks {
  /// A clock for one machine.
  SteeredClock create();

  /// Another coordinator leads: what was known of the old one's clock is worth nothing.
  void forget();

  /// One round trip to the coordinator: times of this process's clock at both ends, the
  /// coordinator's in between, in nanoseconds.
  void sample(long sentNanos, long coordinatorNanos, long receivedNanos);
}
