package dev.megalith.device.service;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// What was typed and not yet received: a bounded queue of bytes and breaks. Thread-safe.
///
/// Its lock is taken after the UART's and holds nothing else.
final class ConsoleInput {
  static final int EMPTY = -1;

  /// A break instead of a byte.
  static final int BREAK = 256;

  /// Whoever types more than this waits.
  static final int PENDING_MAX = 1 << 16;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition roomOrClosed = lock.newCondition();
  private final short[] ring = new short[PENDING_MAX];
  private int head;
  private int count;
  private boolean closed;

  /// Queues all of `bytes`, waiting for room; what is left when the machine ends is dropped.
  void put(byte[] bytes) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      for (byte octet : bytes) {
        add((short) (octet & 0xFF));
      }
    } finally {
      lock.unlock();
    }
  }

  void putBreak() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      add((short) BREAK);
    } finally {
      lock.unlock();
    }
  }

  /// The next byte as 0..255, [#BREAK] or [#EMPTY].
  int poll() {
    lock.lock();
    try {
      if (count == 0) {
        return EMPTY;
      }
      int symbol = ring[head];
      head = (head + 1) % PENDING_MAX;
      count--;
      roomOrClosed.signal();
      return symbol;
    } finally {
      lock.unlock();
    }
  }

  boolean isEmpty() {
    lock.lock();
    try {
      return count == 0;
    } finally {
      lock.unlock();
    }
  }

  /// Lets everyone who waits go; input is dropped from now on.
  void close() {
    lock.lock();
    try {
      closed = true;
      count = 0;
      roomOrClosed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void add(short symbol) throws InterruptedException {
    while (count == PENDING_MAX && !closed) {
      roomOrClosed.await();
    }
    if (!closed) {
      ring[(head + count) % PENDING_MAX] = symbol;
      count++;
    }
  }
}
