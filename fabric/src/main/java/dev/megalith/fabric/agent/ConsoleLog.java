package dev.megalith.fabric.agent;

import dev.megalith.arch.base.Invariant;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// What a guest wrote, in order: the last bytes of it are kept, and any number of readers follow.
/// Thread-safe; the writer never waits.
///
/// Everything is guarded by `lock`.
public final class ConsoleLog {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final byte[] ring;

  /// Bytes that were ever written; the position after the last one.
  private long end;

  private boolean closed;

  /// Keeps the last `capacityBytes`.
  public ConsoleLog(int capacityBytes) {
    Invariant.check(capacityBytes > 0, "a log of %d bytes", capacityBytes);
    this.ring = new byte[capacityBytes];
  }

  public void append(byte[] bytes) {
    lock.lock();
    try {
      int from = Math.max(0, bytes.length - ring.length);
      end += from;
      for (int done = from; done < bytes.length; ) {
        int at = (int) (end % ring.length);
        int length = Math.min(bytes.length - done, ring.length - at);
        System.arraycopy(bytes, done, ring, at, length);
        end += length;
        done += length;
      }
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /// Nothing is written any more: readers get what is left, then null.
  public void close() {
    lock.lock();
    try {
      closed = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /// The position from which on at most `bytes` are there to read.
  public long tail(int bytes) {
    lock.lock();
    try {
      return Math.max(end - bytes, oldest());
    } finally {
      lock.unlock();
    }
  }

  /// Gives at most `maxBytes` from a position on; where there are none it waits for them while
  /// `gate` is open and the log is not closed, then gives null. What was written over is skipped.
  public @Nullable Chunk read(long position, int maxBytes, Gate gate) throws InterruptedException {
    lock.lock();
    try {
      while (end == position && !closed && gate.isOpen()) {
        changed.await();
      }
      if (end == position) {
        return null;
      }
      long first = Math.max(position, oldest());
      byte[] bytes = new byte[(int) Math.min(maxBytes, end - first)];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = ring[(int) ((first + i) % ring.length)];
      }
      return new Chunk(first, bytes);
    } finally {
      lock.unlock();
    }
  }

  /// Has readers look at their gates.
  public void wake() {
    lock.lock();
    try {
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /// Bytes from a position on.
  @SuppressWarnings("ArrayRecordComponent") // handed over, not compared
  public record Chunk(long position, byte[] bytes) {
    /// The position after the last byte.
    public long end() {
      return position + bytes.length;
    }
  }

  private long oldest() {
    return Math.max(0, end - ring.length);
  }

  /// Whether a reader still waits; after a change call [#wake].
  @FunctionalInterface
  public interface Gate {
    boolean isOpen();
  }
}
