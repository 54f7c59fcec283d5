package dev.megalith.fabric.clock;

import java.util.concurrent.locks.StampedLock;
import java.util.function.LongSupplier;

/// The machine's one counter: what CNTVCT_EL0 and CNTPCT_EL0 show, at 62.5 MHz. Hot, thread-safe.
///
/// It stands still until [#resume] and while paused, and runs at a rate against the nanosecond
/// source otherwise. No thread sees it go back: a reader that met a change reads again, and a
/// change starts from a time that is later than any reading before it.
///
/// | field | writer | readers | access |
/// |---|---|---|---|
/// | all but `lock` | under the write lock | any | optimistic read, validated |
public final class VirtualCounter {
  public static final long FREQUENCY_HZ = 62_500_000;

  /// The slowest and the fastest that guest time may run.
  public static final double RATE_MIN = 1.0 / 1024;

  public static final double RATE_MAX = 1024;

  private static final long NANOS_PER_TICK = 1_000_000_000 / FREQUENCY_HZ;

  /// Ticks per nanosecond as a fixed-point number with 32 bits of fraction.
  private static final double MULTIPLIER_AT_RATE_ONE = 0x1p32 / NANOS_PER_TICK;

  private final StampedLock lock = new StampedLock();
  private final LongSupplier nanos;
  private long baseNanos;
  private long baseTicks;
  private long multiplier = (long) MULTIPLIER_AT_RATE_ONE;
  private boolean running;

  /// A counter at 0, standing still; `nanos` must never go back.
  public VirtualCounter(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /// The counter now.
  public long ticks() {
    while (true) {
      long stamp = lock.tryOptimisticRead();
      if (stamp != 0) {
        long value = current();
        if (lock.validate(stamp)) {
          return value;
        }
      }
      Thread.onSpinWait();
    }
  }

  /// Nanoseconds of the source until the counter shows `ticks` or more: 0 if it does already,
  /// [Long#MAX_VALUE] if it never will as things are.
  public long nanosUntil(long ticks) {
    long stamp = lock.readLock();
    try {
      long now = current();
      if (Long.compareUnsigned(now, ticks) >= 0) {
        return 0;
      }
      if (!running) {
        return Long.MAX_VALUE;
      }
      double wait = ((double) (ticks - now) + 1) * 0x1p32 / multiplier;
      return ticks - now < 0 ? Long.MAX_VALUE : (long) wait;
    } finally {
      lock.unlockRead(stamp);
    }
  }

  public void resume() {
    long stamp = lock.writeLock();
    try {
      rebase();
      running = true;
    } finally {
      lock.unlockWrite(stamp);
    }
  }

  public void pause() {
    long stamp = lock.writeLock();
    try {
      rebase();
      running = false;
    } finally {
      lock.unlockWrite(stamp);
    }
  }

  /// How fast guest time runs against the source: 1 is real time, less is slower.
  public void setRate(double rate) {
    if (!(rate >= RATE_MIN && rate <= RATE_MAX)) {
      throw new IllegalArgumentException(
          "rate " + rate + " of the counter: must be " + RATE_MIN + " to " + RATE_MAX);
    }
    long stamp = lock.writeLock();
    try {
      rebase();
      multiplier = (long) (MULTIPLIER_AT_RATE_ONE * rate);
    } finally {
      lock.unlockWrite(stamp);
    }
  }

  private void rebase() {
    long nowNanos = nanos.getAsLong();
    baseTicks = at(nowNanos);
    baseNanos = nowNanos;
  }

  private long current() {
    return at(nanos.getAsLong());
  }

  private long at(long nowNanos) {
    if (!running) {
      return baseTicks;
    }
    long elapsed = nowNanos - baseNanos;
    long high = Math.multiplyHigh(elapsed, multiplier);
    return baseTicks + (high << 32 | (elapsed * multiplier) >>> 32);
  }
}
