package dev.megalith.cli.machine;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// Carries what the guest writes from its vCPUs to the sink, on a thread of its own, so that a slow
/// terminal does not hold a vCPU until 256 KiB wait.
///
/// Everything is guarded by `lock`, but the sink is called without it.
final class ConsoleQueue implements AutoCloseable {
  private static final int CAPACITY_BYTES = 256 << 10;

  private final ConsoleSink sink;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private byte[] filling = new byte[CAPACITY_BYTES];
  private byte[] writing = new byte[CAPACITY_BYTES];
  private int filled;
  private boolean busy;
  private boolean closed;

  ConsoleQueue(ConsoleSink sink) {
    this.sink = sink;
    Thread.ofPlatform().daemon().name("console-out").start(this::pump);
  }

  /// One byte from the guest; waits only while the buffer is full.
  void transmit(byte octet) {
    lock.lock();
    try {
      while (filled == CAPACITY_BYTES && !closed) {
        changed.awaitUninterruptibly();
      }
      if (!closed) {
        filling[filled++] = octet;
        changed.signalAll();
      }
    } finally {
      lock.unlock();
    }
  }

  private void pump() {
    while (true) {
      int length = take();
      if (length == 0) {
        return;
      }
      sink.write(writing, 0, length);
    }
  }

  /// Swaps the buffers once there is something; 0 at the end.
  private int take() {
    lock.lock();
    try {
      busy = false;
      changed.signalAll();
      while (filled == 0 && !closed) {
        changed.awaitUninterruptibly();
      }
      int length = filled;
      byte[] full = filling;
      filling = writing;
      writing = full;
      filled = 0;
      busy = length > 0;
      changed.signalAll();
      return length;
    } finally {
      lock.unlock();
    }
  }

  /// Returns once the sink has all that was transmitted before.
  void drain() {
    lock.lock();
    try {
      while ((filled > 0 || busy) && !closed) {
        changed.awaitUninterruptibly();
      }
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() {
    lock.lock();
    try {
      closed = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
