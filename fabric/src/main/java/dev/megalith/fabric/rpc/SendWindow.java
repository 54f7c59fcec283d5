package dev.megalith.fabric.rpc;

import io.grpc.stub.CallStreamObserver;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// Holds a sender back while its stream has enough to carry. Thread-safe.
///
/// Everything is guarded by `lock`.
public final class SendWindow {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private @Nullable CallStreamObserver<?> stream;
  private boolean closed;

  /// Says which stream; before its first message.
  public void attach(CallStreamObserver<?> opened) {
    lock.lock();
    try {
      stream = opened;
    } finally {
      lock.unlock();
    }
    opened.setOnReadyHandler(this::wake);
  }

  /// The stream is over: nobody waits any more.
  public void close() {
    lock.lock();
    try {
      closed = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  public boolean isClosed() {
    lock.lock();
    try {
      return closed;
    } finally {
      lock.unlock();
    }
  }

  /// Whether a message may be sent now; false when the stream is over or the time is up.
  public boolean await(Duration patience) throws InterruptedException {
    long left = patience.toNanos();
    lock.lock();
    try {
      while (!closed && !(stream != null && stream.isReady())) {
        if (left <= 0) {
          return false;
        }
        left = changed.awaitNanos(left);
      }
      return !closed;
    } finally {
      lock.unlock();
    }
  }

  private void wake() {
    lock.lock();
    try {
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
