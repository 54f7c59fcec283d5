package dev.megalith.fabric.interrupt;

/// What the distributor is told: by PEs, except for `LineChanged`, which devices send.
///
/// `offset` counts from GICD_base, `size` counts bytes.
public sealed interface DistributorMessage {
  record Write(int offset, int size, long value) implements DistributorMessage {}

  /// Answered by `ReadReply(tag, …)` to `pe`, at once or when what is lent has been settled.
  record Read(int pe, long tag, int offset, int size) implements DistributorMessage {}

  /// A lent SPI comes back.
  record Returned(int pe, int intid, ReturnState state) implements DistributorMessage {}

  /// The guest deactivated (ICC_DIR_EL1, or ICC_EOIRn_EL1) an INTID that this PE does not hold.
  record Deactivated(int pe, int intid) implements DistributorMessage {}

  /// The groups whose 1-of-N interrupts this PE takes: enabled at its CPU interface, and awake.
  record Participation(int pe, boolean group0, boolean group1) implements DistributorMessage {}

  /// Level of one interrupt line, absolute (not a change). A rising one is the edge of an
  /// edge-triggered SPI.
  record LineChanged(int intid, boolean high) implements DistributorMessage {}
}
