package dev.megalith.coordinator.membership;

import dev.megalith.coordinator.machine.MachineStore;

/// This coordinator's part in the leadership.
public interface Membership extends AutoCloseable {
  /// `host:port` for operators and nodes of the coordinator that leads; empty: not known.
  String leaderAddress();

  /// Takes and answers a term above `heard`.
  long raiseTerm(long heard);

  @Override
  void close();

  /// Hears of the leadership; calls come one after another.
  interface Listener {
    /// This coordinator leads from now on.
    void lead(long term, MachineStore store);

    /// It does not lead any more.
    void follow();
  }
}
