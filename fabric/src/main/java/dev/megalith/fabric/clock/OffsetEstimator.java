package dev.megalith.fabric.clock;

import dev.megalith.arch.base.Invariant;

/// How far another process's clock is ahead of ours, from round trips. Not thread-safe.
///
/// The other clock was read somewhere between sending and receiving: halfway is the guess, and half
/// the round trip the bound of its error. The sample with the smallest bound is kept; the bound
/// grows with the sample's age, since clocks drift against each other, so that newer samples
/// replace it.
public final class OffsetEstimator {
  /// How much two clocks may drift apart: 100 µs in a second.
  private static final long DRIFT_DIVISOR = 10_000;

  private boolean estimated;
  private long offsetNanos;
  private long errorNanos;
  private long sampledNanos;

  /// Takes in a round trip: our clock when it began and ended, the other's in between.
  ///
  /// @return whether the estimate changed
  public boolean add(long sentNanos, long remoteNanos, long receivedNanos) {
    long roundTripNanos = receivedNanos - sentNanos;
    Invariant.check(roundTripNanos >= 0, "round trip of %d ns", roundTripNanos);
    long error = roundTripNanos / 2;
    if (estimated && error > errorNanosAt(receivedNanos)) {
      return false;
    }
    estimated = true;
    offsetNanos = remoteNanos - (sentNanos + error);
    errorNanos = error;
    sampledNanos = receivedNanos;
    return true;
  }

  public boolean isEstimated() {
    return estimated;
  }

  /// The other clock minus ours; 0 before the first round trip.
  public long offsetNanos() {
    return offsetNanos;
  }

  /// How wrong the estimate may be when our clock shows `nowNanos`.
  public long errorNanosAt(long nowNanos) {
    return errorNanos + Math.max(0, nowNanos - sampledNanos) / DRIFT_DIVISOR;
  }
}
