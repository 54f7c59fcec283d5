package dev.megalith.worker.run;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;

/// What the vCPUs of a shard did to the outside. Thread-safe.
final class ShardCounters {
  /// Pages that a vCPU waited for.
  final LongAdder pageWaits = new LongAdder();

  /// Atomic operations done where the memory has its home.
  final LongAdder farAtomics = new LongAdder();

  /// Messages about SGIs to other workers, and SGIs delivered here.
  final LongAdder sgiMessages = new LongAdder();

  final LongAdder sgis = new LongAdder();

  /// TLB maintenance that the guest asked of all.
  final LongAdder tlbiOperations = new LongAdder();

  /// Messages with TLB maintenance to other workers, and how often a DSB waited for answers.
  final LongAdder tlbiMessages = new LongAdder();

  final LongAdder tlbiWaits = new LongAdder();

  /// Operations of other workers that no vCPU here could be concerned by.
  final LongAdder tlbiSpared = new LongAdder();

  /// Pages that this worker gave up while vCPUs may have used them.
  final LongAdder withdrawals = new LongAdder();

  /// Reads that vCPUs waited for: devices, the distributor, other redistributors.
  final LongAdder remoteReads = new LongAdder();

  /// Posted writes, and how often a vCPU waited until theirs were done.
  final LongAdder postedWrites = new LongAdder();

  final LongAdder drains = new LongAdder();
  final LongAdder events = new LongAdder();

  /// By name, `megalith.worker.…`.
  Map<String, Long> snapshot() {
    Map<String, Long> values = new TreeMap<>();
    values.put("megalith.worker.page.waits", pageWaits.sum());
    values.put("megalith.worker.page.withdrawals", withdrawals.sum());
    values.put("megalith.worker.far.atomics", farAtomics.sum());
    values.put("megalith.worker.sgis", sgis.sum());
    values.put("megalith.worker.sgi.messages", sgiMessages.sum());
    values.put("megalith.worker.tlbi.operations", tlbiOperations.sum());
    values.put("megalith.worker.tlbi.messages", tlbiMessages.sum());
    values.put("megalith.worker.tlbi.waits", tlbiWaits.sum());
    values.put("megalith.worker.tlbi.spared", tlbiSpared.sum());
    values.put("megalith.worker.remote.reads", remoteReads.sum());
    values.put("megalith.worker.posted.writes", postedWrites.sum());
    values.put("megalith.worker.posted.drains", drains.sum());
    values.put("megalith.worker.event.messages", events.sum());
    return values;
  }
}
