package dev.megalith.fabric.agent;

/// How far the coordinator's clock is ahead of this node's.
///
/// @param term of the leadership of that coordinator; 0 for a node in the coordinator's own process
/// @param known whether there has been a round trip to it
public record ClockOffset(long term, long nanos, boolean known) {
  /// What a node in the coordinator's own process has.
  public static final ClockOffset NONE = new ClockOffset(0, 0, true);

  /// A coordinator that has just been joined.
  static ClockOffset unknown(long term) {
    return new ClockOffset(term, 0, false);
  }
}
