package dev.megalith.fabric.interrupt;

/// What a PE's redistributor and CPU interface are told.
///
/// `tag` is chosen by the PE that reads and comes back with the answer; `size` counts bytes.
public sealed interface PeMessage {
  /// Here is a pending SPI; it is yours until you return it.
  record Lend(int intid, int priority, int group) implements PeMessage {}

  /// Return this SPI now, even if it is active.
  record Recall(int intid) implements PeMessage {}

  /// Return this SPI now if the guest has not acknowledged it.
  record Retract(int intid) implements PeMessage {}

  /// The distributor forwards interrupts of these groups (GICD_CTLR.EnableGrp0 and EnableGrp1);
  /// holds for SGIs and PPIs too.
  record GroupsForwarded(boolean group0, boolean group1) implements PeMessage {}

  /// Another PE wrote ICC_SGI0R_EL1 (group 0), ICC_SGI1R_EL1 (group 1) or ICC_ASGI1R_EL1.
  record Sgi(int intid, int group) implements PeMessage {}

  /// Answer to a read of the distributor or of another PE's redistributor.
  record ReadReply(long tag, long value) implements PeMessage {}

  /// PE number `requester` reads your redistributor; `offset` from RD_base.
  record FrameRead(int requester, long tag, int offset, int size) implements PeMessage {}

  /// Another PE writes your redistributor; `offset` from RD_base.
  record FrameWrite(int offset, int size, long value) implements PeMessage {}
}
