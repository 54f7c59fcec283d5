package dev.megalith.worker.shootdown;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/// The TLB maintenance that vCPUs of a process ask of each other: one log that everyone reads at
/// their own pace, so that a broadcast costs nothing per vCPU that does not run.
///
/// A vCPU applies the log before it runs guest code and at each poll. A DSB waits only for those
/// that are running guest code at the time; they sit in `running`, at most as many as carriers.
///
/// | field | writer | readers | access |
/// |---|---|---|---|
/// | the entries | any vCPU | all | written under the monitor, read between two `published` |
/// | `published` | any vCPU | all | volatile |
/// | `running` | the vCPU that enters or leaves | all | volatile array |
public final class ShootdownLog {
  /// How often someone looks again before letting other vCPUs run: who is waited for may be parked
  /// or queued behind the waiter.
  private static final int LOOKS_BEFORE_YIELD = 1024;

  /// Entries kept; a reader that is further behind drops everything instead.
  static final int CAPACITY = 4096;

  /// One who reads the log.
  public interface Reader {
    /// Everything may have changed.
    void applyAll();

    void apply(int operation, long operand);

    /// How far this reader has applied the log; read by others.
    long applied();

    void setApplied(long sequence);

    /// Asks the reader to apply soon.
    void prod();

    int index();
  }

  private final int[] operations = new int[CAPACITY];
  private final long[] operands = new long[CAPACITY];
  private final int[] sources = new int[CAPACITY];
  private final AtomicReferenceArray<@Nullable Reader> running;
  private volatile long published;

  /// `parallelism`: how many vCPUs can run at the same time.
  public ShootdownLog(int parallelism) {
    this.running = new AtomicReferenceArray<>(parallelism + 1);
  }

  /// Appends for everyone but `source`; returns the position that a DSB waits for.
  public synchronized long append(Reader source, int operation, long operand) {
    long position = published;
    int slot = (int) (position & (CAPACITY - 1));
    operations[slot] = operation;
    operands[slot] = operand;
    sources[slot] = source.index();
    published = position + 1;
    return position + 1;
  }

  /// Applies what is new to `reader`.
  public void catchUp(Reader reader) {
    long end = published;
    long from = reader.applied();
    if (from == end) {
      return;
    }
    if (end - from > CAPACITY / 2) {
      reader.applyAll();
      reader.setApplied(end);
      return;
    }
    for (long position = from; position < end; position++) {
      int slot = (int) (position & (CAPACITY - 1));
      if (sources[slot] != reader.index()) {
        reader.apply(operations[slot], operands[slot]);
      }
    }
    if (published - from > CAPACITY) {
      reader.applyAll();
    }
    reader.setApplied(end);
  }

  /// `reader` is about to run guest code: from here on a DSB waits for it. Returns its slot.
  public int enter(Reader reader, int hint) {
    int slots = running.length();
    int looks = 0;
    for (int slot = hint; ; slot = slot + 1 == slots ? 0 : slot + 1) {
      if (running.get(slot) == null && running.compareAndSet(slot, null, reader)) {
        catchUp(reader);
        return slot;
      }
      spin(++looks);
    }
  }

  /// Waits a moment; now and then it gives the carrier to another vCPU.
  @SuppressWarnings("ThreadPriorityCheck") // the scheduler behind it is our own
  private static void spin(int looks) {
    if (looks % LOOKS_BEFORE_YIELD == 0) {
      Thread.yield();
    } else {
      Thread.onSpinWait();
    }
  }

  /// The reader does not run guest code any more.
  public void leave(int slot) {
    running.set(slot, null);
  }

  /// Waits until everyone who runs guest code has applied the log up to `position`. The waiter
  /// keeps applying it too, so that two waiters do not wait for each other.
  @SuppressWarnings("ReferenceEquality") // the very same reader
  public void await(Reader waiter, long position) {
    for (int slot = 0; slot < running.length(); slot++) {
      Reader other = running.get(slot);
      if (other == null || other == waiter) {
        continue;
      }
      int looks = 0;
      while (other.applied() < position && running.get(slot) == other) {
        if (looks == 0) {
          other.prod();
        }
        catchUp(waiter);
        spin(++looks);
      }
    }
  }
}
