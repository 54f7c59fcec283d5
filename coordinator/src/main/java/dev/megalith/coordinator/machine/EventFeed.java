package dev.megalith.coordinator.machine;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// The events of all machines, for those who watch. Thread-safe.
public final class EventFeed {
  private final MachineStore store;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition appended = lock.newCondition();

  EventFeed(MachineStore store) {
    this.store = store;
  }

  void append(MachineEvent event) {
    lock.lock();
    try {
      store.append(event);
      appended.signalAll();
    } finally {
      lock.unlock();
    }
  }

  public long lastSequence() {
    return store.lastSequence();
  }

  /// Events after a sequence number; waits for one, and gives none when the time is up.
  public List<MachineEvent> await(long after, int max, long millis) throws InterruptedException {
    long left = TimeUnit.MILLISECONDS.toNanos(millis);
    lock.lock();
    try {
      List<MachineEvent> events = store.events(after, max);
      while (events.isEmpty() && left > 0) {
        left = appended.awaitNanos(left);
        events = store.events(after, max);
      }
      return events;
    } finally {
      lock.unlock();
    }
  }
}
