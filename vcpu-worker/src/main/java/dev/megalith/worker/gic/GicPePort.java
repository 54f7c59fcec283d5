package dev.megalith.worker.gic;

import dev.megalith.fabric.interrupt.ReturnState;

/// The way out of one PE's part of the GIC. Called on the vCPU's thread, from within the call that
/// caused it; primitives only, so that the paths of IAR and EOI do not allocate.
///
/// An implementation queues messages for others and never calls back into the same PE.
public interface GicPePort {
  /// To the distributor: a lent SPI goes back.
  void returned(int intid, ReturnState state);

  /// To the distributor: the guest deactivated an SPI that is not held here.
  void deactivated(int intid);

  /// To the distributor: the groups whose 1-of-N interrupts this PE takes.
  void participation(boolean group0, boolean group1);

  /// To the PEs whose affinity is `cluster` (Aff3.Aff2.Aff1.0) plus the number of a bit that is set
  /// in `targetList`. This PE is not among them: it has its SGI already. Affinities that do not
  /// exist are skipped.
  void sendSgi(int cluster, int targetList, int intid, int group);

  /// To all PEs but this one.
  void sendSgiToOthers(int intid, int group);

  /// To PE number `requester`: answer to its read of this redistributor.
  void replyRead(int requester, long tag, long value);

  /// To the vCPU of this PE: the read that it waits for is done.
  void readCompleted(long tag, long value);
}
