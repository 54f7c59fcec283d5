package dev.megalith.worker.shootdown;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// The TLB maintenance that vCPUs of a process ask of each other: one log that everyone reads at
/// their own pace, so that a broadcast costs nothing per vCPU that does not run.
///
/// A vCPU applies the log before it runs guest code and at each poll. A DSB waits only for those
/// that are running guest code at the time; they sit in `running`, at most as many as carriers.
/// Those that wait for an atomic operation at its home do not run, so that pages can be taken from
/// them, but still use a translation: a DSB waits for them, too ([#detach]).
///
/// | field | writer | readers | access |
/// |---|---|---|---|
/// | the entries | any vCPU | all | written under the monitor, read between two `published` |
/// | `published` | any vCPU | all | volatile |
/// | `running` | the vCPU that enters or leaves | all | volatile array |
/// | `detached` | the vCPU that enters or leaves | all | concurrent set |
public final class ShootdownLog {
  /// How often someone looks again before letting other vCPUs run: who is waited for may be parked
  /// or queued behind the waiter.
  private static final int LOOKS_BEFORE_YIELD = 1024;

  /// As [#LOOKS_BEFORE_YIELD] for threads that are no vCPUs: whoever is waited for needs the core.
  private static final int LOOKS_BEFORE_PARK = 100;

  private static final int LOOKS_BEFORE_GIVING_WAY = 50;
  private static final long PARK_NANOS = 30_000;

  /// The source of what no vCPU of this process asked for: everyone applies it.
  public static final int NO_SOURCE = -1;

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

    /// Which operations are its own, see [#append].
    int index();
  }

  private final int[] operations = new int[CAPACITY];
  private final long[] operands = new long[CAPACITY];
  private final int[] sources = new int[CAPACITY];
  private final AtomicReferenceArray<@Nullable Reader> running;
  private final Set<Reader> detached = ConcurrentHashMap.newKeySet();
  private volatile long published;

  /// `parallelism`: how many vCPUs can run at the same time.
  public ShootdownLog(int parallelism) {
    this.running = new AtomicReferenceArray<>(parallelism + 1);
  }

  /// Appends for everyone but the reader with index `source`; returns the position that a DSB waits
  /// for.
  public synchronized long append(int source, int operation, long operand) {
    long position = published;
    int slot = (int) (position & (CAPACITY - 1));
    operations[slot] = operation;
    operands[slot] = operand;
    sources[slot] = source;
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

  /// `reader`, which runs, is about to wait with an access under way: it may [#leave] then.
  public void detach(Reader reader) {
    detached.add(reader);
  }

  /// The access is over, and `reader` runs again.
  public void attach(Reader reader) {
    detached.remove(reader);
  }

  /// The position that everyone who applied all of the log has reached.
  public long position() {
    return published;
  }

  /// Waits until nobody uses what was removed up to `position`. The waiter, a vCPU that does not
  /// run, gives its carrier to others now and then.
  public void await(long position) {
    for (int slot = 0; slot < running.length(); slot++) {
      Reader other = running.get(slot);
      for (int looks = 0; isBehind(slot, other, position, looks); looks++) {
        spin(looks + 1);
      }
    }
    for (Reader other : detached) {
      for (int looks = 0; detached.contains(other) && other.applied() < position; looks++) {
        spin(looks + 1);
      }
    }
  }

  /// The same for a thread that is no vCPU.
  public void awaitPatiently(long position) {
    settle(position);
    for (Reader other : detached) {
      for (int looks = 0; detached.contains(other) && other.applied() < position; looks++) {
        giveWay(looks);
      }
    }
  }

  /// The same of removed pages: who is detached does not use them.
  public void settle(long position) {
    for (int slot = 0; slot < running.length(); slot++) {
      Reader other = running.get(slot);
      for (int looks = 0; isBehind(slot, other, position, looks); looks++) {
        giveWay(looks);
      }
    }
  }

  /// What [#await] waits for, at one time; asks those who are behind to hurry.
  public boolean isComplete(long position) {
    boolean complete = true;
    for (int slot = 0; slot < running.length(); slot++) {
      complete &= !isBehind(slot, running.get(slot), position, 0);
    }
    for (Reader other : detached) {
      complete &= other.applied() >= position;
    }
    return complete;
  }

  @SuppressWarnings("ReferenceEquality") // the very same reader
  private boolean isBehind(int slot, @Nullable Reader reader, long position, int looks) {
    if (reader == null || reader.applied() >= position || running.get(slot) != reader) {
      return false;
    }
    if (looks % LOOKS_BEFORE_PARK == 0) {
      reader.prod();
    }
    return true;
  }

  @SuppressWarnings("ThreadPriorityCheck") // whoever is waited for may need this core
  private static void giveWay(int looks) {
    if (looks < LOOKS_BEFORE_GIVING_WAY) {
      Thread.onSpinWait();
    } else if (looks < LOOKS_BEFORE_PARK) {
      Thread.yield();
    } else {
      LockSupport.parkNanos(PARK_NANOS);
    }
  }
}
