package dev.megalith.memory.model;

/// When a page that writers fight over falls into blocks, and when it is whole again.
///
/// @param alternations so many changes of the writer, and it falls
/// @param soonNanos each of them within this time of the one before
/// @param quietNanos without any request for this time, doubled with each fall, a page in blocks
///   that is used has calmed down
public record SplitPolicy(int alternations, long soonNanos, long quietNanos) {
  public static final SplitPolicy STANDARD = new SplitPolicy(10, 5_000_000, 20_000_000);

  /// Pages stay whole.
  public static final SplitPolicy NEVER = new SplitPolicy(Integer.MAX_VALUE, 0, 0);
}
