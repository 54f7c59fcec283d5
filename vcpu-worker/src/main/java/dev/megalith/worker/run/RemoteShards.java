package dev.megalith.worker.run;

import dev.megalith.fabric.interrupt.PeDirectory;
import dev.megalith.fabric.interrupt.PlaneMessage;

/// The way from one shard to those on other workers.
public interface RemoteShards {
  /// Which worker runs which PE of the machine.
  PeDirectory directory();

  /// The worker that this shard is on.
  int self();

  /// Sends to another worker, in order; does not wait. No lock of the shard may be held.
  void send(int worker, PlaneMessage message);
}
