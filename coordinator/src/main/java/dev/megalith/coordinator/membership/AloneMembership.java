package dev.megalith.coordinator.membership;

import dev.megalith.coordinator.machine.InMemoryStore;
import java.util.concurrent.atomic.AtomicLong;

/// A coordinator that is alone: leads from its start, and forgets with its end.
public final class AloneMembership implements Membership {
  private final String apiAddress;
  private final AtomicLong term;

  /// @param apiAddress `host:port` for operators and nodes
  /// @param epochMillis the time of day, which makes terms and epochs higher than those of a
  ///   process that was here before
  public AloneMembership(String apiAddress, long epochMillis, Listener listener) {
    this.apiAddress = apiAddress;
    this.term = new AtomicLong(epochMillis);
    listener.lead(epochMillis, new InMemoryStore(epochMillis));
  }

  @Override
  public String leaderAddress() {
    return apiAddress;
  }

  @Override
  public long raiseTerm(long heard) {
    return term.updateAndGet(old -> Math.max(old, heard) + 1);
  }

  @Override
  public void close() {
    // Nobody else is there to hear of it.
  }
}
