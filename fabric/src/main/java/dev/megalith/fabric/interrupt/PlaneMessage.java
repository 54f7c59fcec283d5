package dev.megalith.fabric.interrupt;

/// What one process of a machine tells another on the interrupt plane; `proto`'s
/// `megalith.interrupt.v1` says when each is sent and how it is answered.
///
/// `pe` is the PE a message is for or from, `requester` the one that waits for the answer to `tag`;
/// sizes and offsets count bytes.
public sealed interface PlaneMessage {
  // To the distributor.

  record DistributorWrite(int pe, int offset, int size, long value) implements PlaneMessage {}

  /// `Read`, `Returned`, `Deactivated` or `Participation`.
  record ToDistributor(DistributorMessage message) implements PlaneMessage {}

  record LineChanged(int intid, boolean high, long seq) implements PlaneMessage {}

  // To PEs of a worker.

  /// All but `Sgi` and `FrameWrite`.
  record ToPe(int pe, PeMessage message) implements PlaneMessage {}

  record FrameWrite(int pe, int requester, int offset, int size, long value)
      implements PlaneMessage {}

  record WritesDone(int pe, int count) implements PlaneMessage {}

  /// To the PEs of the receiver whose affinity is `cluster` plus the number of a bit that is set.
  record SgiToList(int cluster, int targetList, int intid, int group) implements PlaneMessage {}

  /// To all PEs of the receiver.
  record SgiToAll(int intid, int group) implements PlaneMessage {}

  record Event() implements PlaneMessage {}

  record EventTaken() implements PlaneMessage {}

  // Between workers.

  record PowerOn(int requester, long tag, int pe, long entry, long contextId)
      implements PlaneMessage {}

  record AffinityInfo(int requester, long tag, int pe) implements PlaneMessage {}

  /// `operations[i]` with `operands[i]`; `tag` 0 asks for no answer.
  @SuppressWarnings("ArrayRecordComponent") // nobody compares or changes them
  record Shootdown(int requester, long tag, int[] operations, long[] operands)
      implements PlaneMessage {}

  record ShootdownDone(int pe, long tag) implements PlaneMessage {}

  record WorkerOn() implements PlaneMessage {}

  record WorkerOnNoted() implements PlaneMessage {}

  // To and from the devices.

  record DeviceRead(int pe, long tag, long pa, int size) implements PlaneMessage {}

  record DeviceWrite(int pe, long pa, int size, long value) implements PlaneMessage {}

  record LineNoted(long seq) implements PlaneMessage {}
}
