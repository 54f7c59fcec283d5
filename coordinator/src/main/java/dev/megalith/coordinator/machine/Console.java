package dev.megalith.coordinator.machine;

import dev.megalith.coordinator.model.ConsoleEnd;
import dev.megalith.coordinator.node.NodeClient.ConsoleChannel;
import dev.megalith.fabric.agent.AgentException;
import dev.megalith.fabric.agent.ConsoleLog;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// The console of one machine: what its guest wrote, and who may write to it. Thread-safe.
///
/// Everything but `log` is guarded by `lock`, which is never held while a node is called.
public final class Console {
  /// What a client gets of what was written before it attached.
  public static final int REPLAY_BYTES = 64 << 10;

  /// How far a client may fall behind.
  private static final int KEPT_BYTES = 1 << 20;

  private final ConsoleLog log = new ConsoleLog(KEPT_BYTES);
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final CountDownLatch drained = new CountDownLatch(1);
  private final List<Attachment> attached = new ArrayList<>();
  private @Nullable ConsoleChannel channel;
  private @Nullable ConsoleEnd end;

  Console() {}

  /// What the guest writes.
  void output(byte[] bytes) {
    log.append(bytes);
  }

  /// The machine has its devices: input can go there.
  void connect(ConsoleChannel opened) {
    lock.lock();
    try {
      channel = opened;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /// The devices have no more to say.
  void outputEnded() {
    drained.countDown();
  }

  /// Waits for what the guest wrote until now, but not for long.
  void drain(long millis) {
    ConsoleChannel open;
    lock.lock();
    try {
      open = channel;
    } finally {
      lock.unlock();
    }
    if (open == null) {
      return;
    }
    open.finish();
    try {
      drained.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// Nothing comes any more; told once.
  void end(ConsoleEnd why) {
    lock.lock();
    try {
      if (end == null) {
        end = why;
      }
      changed.signalAll();
    } finally {
      lock.unlock();
    }
    log.close();
  }

  /// Another coordinator has the console now: clients are to go there.
  void abandon() {
    log.close();
  }

  /// Attaches a client. One that may write takes the input from the one that had it, which ends.
  public Attachment attach(boolean readOnly, boolean replay) {
    Attachment fresh = new Attachment(readOnly, log.tail(replay ? REPLAY_BYTES : 0));
    lock.lock();
    try {
      if (!readOnly) {
        attached.stream()
            .filter(other -> !other.readOnly)
            .forEach(other ->
                other.ended =
                    new ConsoleEnd(ConsoleEnd.Reason.TAKEN_OVER, "another client attached"));
        attached.removeIf(other -> !other.readOnly);
      }
      attached.add(fresh);
      changed.signalAll();
    } finally {
      lock.unlock();
    }
    log.wake();
    return fresh;
  }

  /// One client of the console. One thread reads, one writes.
  ///
  /// | field | writer | readers | access |
  /// |---|---|---|---|
  /// | `ended` | under `lock` | any | volatile |
  /// | `position` | the reader | the reader | plain |
  public final class Attachment implements AutoCloseable {
    private static final int CHUNK_BYTES = 32 << 10;

    private final boolean readOnly;
    private volatile @Nullable ConsoleEnd ended;
    private long position;

    private Attachment(boolean readOnly, long position) {
      this.readOnly = readOnly;
      this.position = position;
    }

    /// What the guest wrote next, or null at the end, which [#end] tells then.
    public byte @Nullable [] read() throws InterruptedException {
      if (ended != null) {
        return null;
      }
      ConsoleLog.Chunk chunk = log.read(position, CHUNK_BYTES, () -> ended == null);
      if (chunk == null) {
        return null;
      }
      if (chunk.position() != position) {
        ended = new ConsoleEnd(ConsoleEnd.Reason.TOO_SLOW, "output was lost");
        return null;
      }
      position = chunk.end();
      return chunk.bytes();
    }

    /// Why there is nothing to read any more; null where another coordinator leads.
    public @Nullable ConsoleEnd end() {
      lock.lock();
      try {
        return ended == null ? end : ended;
      } finally {
        lock.unlock();
      }
    }

    /// Gives bytes to the guest; waits while it has no devices yet, and drops them after the end.
    public void write(byte[] bytes) throws AgentException, InterruptedException {
      ConsoleChannel open = awaitChannel();
      if (open != null) {
        open.input(bytes);
      }
    }

    private @Nullable ConsoleChannel awaitChannel() throws InterruptedException {
      lock.lock();
      try {
        while (channel == null && end == null && ended == null) {
          changed.await();
        }
        return readOnly || end != null || ended != null ? null : channel;
      } finally {
        lock.unlock();
      }
    }

    /// The client leaves.
    @Override
    public void close() {
      lock.lock();
      try {
        attached.remove(this);
        if (ended == null) {
          ended =
              end == null ? new ConsoleEnd(ConsoleEnd.Reason.TAKEN_OVER, "the client left") : end;
        }
        changed.signalAll();
      } finally {
        lock.unlock();
      }
      log.wake();
    }
  }
}
