package dev.megalith.coordinator.model;

/// Which coordinator may lead. Pure.
///
/// The oldest member leads, if it sees a majority of all coordinators that there are. A coordinator
/// whose port refuses connections does not count as one that there is: its process is dead, while
/// one that is silent may be alive beyond a broken network and lead there. So of two coordinators
/// the survivor of a crash leads, and of two that cannot reach each other neither does.
public final class LeaderRule {
  private LeaderRule() {}

  /// Whether a coordinator may lead.
  ///
  /// @param isOldest whether this coordinator is the oldest that it sees
  /// @param configured all coordinators
  /// @param seen coordinators that this one sees, itself among them
  /// @param dead coordinators that it does not see and whose port refuses connections
  public static boolean mayLead(boolean isOldest, int configured, int seen, int dead) {
    return isOldest && hasMajority(configured - dead, seen);
  }

  /// Whether those that are seen are enough, wherever the others are.
  public static boolean hasMajority(int configured, int seen) {
    return 2 * seen > configured;
  }
}
