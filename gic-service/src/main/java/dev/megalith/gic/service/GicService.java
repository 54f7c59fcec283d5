package dev.megalith.gic.service;

import dev.megalith.fabric.interrupt.DistributorMessage;
import dev.megalith.fabric.interrupt.DistributorMessage.Deactivated;
import dev.megalith.fabric.interrupt.DistributorMessage.LineChanged;
import dev.megalith.fabric.interrupt.DistributorMessage.Participation;
import dev.megalith.fabric.interrupt.DistributorMessage.Read;
import dev.megalith.fabric.interrupt.DistributorMessage.Returned;
import dev.megalith.fabric.interrupt.DistributorMessage.Write;
import dev.megalith.fabric.interrupt.DistributorPort;
import dev.megalith.fabric.interrupt.InterruptLines;
import dev.megalith.fabric.interrupt.PeMailbox;
import dev.megalith.fabric.interrupt.ReturnState;
import dev.megalith.gic.model.Distributor;
import dev.megalith.gic.model.DistributorConfig;
import dev.megalith.gic.model.DistributorCounters;
import java.util.concurrent.locks.ReentrantLock;

/// The distributor inside this process: callers run the model on their own thread.
///
/// `model` is guarded by `lock`, which is the last one in any order: a mailbox only queues, so
/// nothing is called while it is held that could wait or come back here. Messages to one PE leave
/// under the lock, and so in the order in which the model decided on them.
public final class GicService implements DistributorPort, InterruptLines {
  private final ReentrantLock lock = new ReentrantLock();
  private final Distributor model;
  private final PeMailbox mailbox;

  public GicService(DistributorConfig config, PeMailbox mailbox) {
    this.model = new Distributor(config);
    this.mailbox = mailbox;
  }

  @Override
  public void write(int pe, int offset, int size, long value) {
    apply(new Write(offset, size, value));
  }

  @Override
  public void read(int pe, long tag, int offset, int size) {
    apply(new Read(pe, tag, offset, size));
  }

  @Override
  public void returned(int pe, int intid, ReturnState state) {
    apply(new Returned(pe, intid, state));
  }

  @Override
  public void deactivated(int pe, int intid) {
    apply(new Deactivated(pe, intid));
  }

  @Override
  public void participation(int pe, boolean group0, boolean group1) {
    apply(new Participation(pe, group0, group1));
  }

  @Override
  public void setLine(int intid, boolean high) {
    apply(new LineChanged(intid, high));
  }

  public DistributorCounters counters() {
    lock.lock();
    try {
      return model.counters();
    } finally {
      lock.unlock();
    }
  }

  /// SPIs that are with a PE now.
  public int lentCount() {
    lock.lock();
    try {
      return model.lentCount();
    } finally {
      lock.unlock();
    }
  }

  /// Handles one message.
  public void apply(DistributorMessage message) {
    lock.lock();
    try {
      model.apply(message, mailbox);
    } finally {
      lock.unlock();
    }
  }
}
