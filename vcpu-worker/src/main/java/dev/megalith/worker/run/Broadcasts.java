package dev.megalith.worker.run;

import dev.megalith.fabric.interrupt.PlaneMessage;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;

/// The TLB maintenance that one vCPU has asked of all others and that its next DSB waits for.
///
/// For this worker it is in the shootdown log at once; for others it is collected and leaves in one
/// message each, with the DSB or when there is much of it.
///
/// | field | writer | readers | access |
/// |---|---|---|---|
/// | `awaited` | owner sets, any thread counts down | owner | atomic |
/// | all others | owner | owner | plain |
final class Broadcasts {
  /// Operations in a message.
  private static final int BATCH_MAX = 64;

  /// `awaited` holds the tag above the number of answers that are missing.
  private static final int COUNT_BITS = 8;

  private static final long COUNT_MASK = (1 << COUNT_BITS) - 1;

  private final Vcpu vcpu;
  private final Shard shard;
  private int[] operations = new int[4];
  private long[] operands = new long[4];
  private int count;

  /// Whether something was sent that no DSB has waited for.
  private boolean isSent;

  /// Where the shootdown log stood after the last operation; 0: nothing to wait for.
  private long position;

  private long lastTag;
  private final AtomicLong awaited = new AtomicLong();

  Broadcasts(Vcpu vcpu) {
    this.vcpu = vcpu;
    this.shard = vcpu.shard;
  }

  void add(int operation, long operand) {
    shard.counters.tlbiOperations.increment();
    if (shard.size() > 1) {
      position = shard.shootdowns.append(vcpu.index(), operation, operand);
    }
    if (!shard.hasActivePeers()) {
      return;
    }
    if (count == operations.length) {
      operations = Arrays.copyOf(operations, 2 * count);
      operands = Arrays.copyOf(operands, 2 * count);
    }
    operations[count] = operation;
    operands[count] = operand;
    count++;
    if (count == BATCH_MAX) {
      send(0);
    }
  }

  /// Returns when all of it is done everywhere. Meanwhile this vCPU counts as not running and
  /// serves its mailbox, so that two that wait for each other both go on.
  void complete() {
    if (position == 0 && count == 0 && !isSent) {
      return;
    }
    vcpu.leaveGuest();
    if (count != 0 || isSent) {
      send(++lastTag);
      isSent = false;
    }
    if (position != 0) {
      shard.shootdowns.await(position);
      position = 0;
    }
    if (isAwaiting()) {
      shard.counters.tlbiWaits.increment();
      vcpu.waitFor(() -> !isAwaiting());
      vcpu.cpu.state.raisePend(); // Messages came meanwhile, perhaps.
    }
    vcpu.enterGuest();
  }

  private boolean isAwaiting() {
    return (awaited.get() & COUNT_MASK) != 0;
  }

  /// Sends what was collected to all workers that take part; with a tag they answer.
  private void send(long tag) {
    PlaneMessage.Shootdown message =
        new PlaneMessage.Shootdown(
            vcpu.index(), tag, Arrays.copyOf(operations, count), Arrays.copyOf(operands, count));
    count = 0;
    isSent = true;
    long peers = shard.activePeers();
    awaited.set(tag << COUNT_BITS | (tag == 0 ? 0 : Long.bitCount(peers)));
    for (long left = peers; left != 0; left &= left - 1) {
      shard.counters.tlbiMessages.increment();
      shard.ports.others().send(Long.numberOfTrailingZeros(left), message);
    }
  }

  /// A worker has done it; any thread. Returns whether it was the last.
  boolean done(long tag) {
    long before =
        awaited.getAndUpdate(
            value -> value >>> COUNT_BITS == tag && (value & COUNT_MASK) != 0 ? value - 1 : value);
    return before >>> COUNT_BITS == tag && (before & COUNT_MASK) == 1;
  }
}
