package dev.megalith.tests.sim;

/// A bug that a test plants, to see that the checkers find it.
public enum Fault {
  NONE,
  /// A holder acknowledges a recall while its vCPUs still use the unit.
  ACK_BEFORE_SETTLE,
  /// The home counts the recalls of readers as acknowledged when it sends them.
  GRANT_BEFORE_ACKS,
  /// A holder does an early recall at once, although the grant has not arrived.
  EARLY_RECALL_DONE,
  /// A forwarded grant comes without its contents.
  FORWARD_WITHOUT_CONTENTS,
  /// A recall is lost on the way.
  RECALL_LOST,
  /// Contents that come home are not kept.
  CONTENTS_NOT_KEPT,
  /// A home takes it that forwarded contents have arrived.
  HELD_TOO_EARLY,
  /// A home lets an upgrade keep contents that another writer has changed meanwhile.
  SHARER_NOT_RECALLED,
  /// A home does a far atomic while others hold the block.
  FAR_WITHOUT_RECALL
}
