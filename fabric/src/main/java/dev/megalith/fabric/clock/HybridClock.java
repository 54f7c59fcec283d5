package dev.megalith.fabric.clock;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.locks.StampedLock;
import java.util.function.LongSupplier;

/// The machine's counter as one of its processes estimates it: a line over the coordinator's time.
/// Hot, thread-safe.
///
/// ```
///  coordinator's nanoseconds = own nanoseconds + offset              offset: OffsetEstimator
///  line  = base ticks + rate × (coordinator's nanoseconds − base)    all processes agree on it
///  ticks = max(line, floor)
/// ```
///
/// The floor keeps readings from going back: it is raised to what a message carried, if that is
/// ahead of the line, and to what the line had reached when the line or the offset changes. A
/// reading stands at the floor until the line has caught up. So a reading writes nothing; a message
/// writes only if its sender is ahead, by more than it took to arrive.
///
/// | field | writer | readers | access |
/// |---|---|---|---|
/// | `floor` | any, upwards only | any | compare-and-set / volatile |
/// | other fields but `lock` | under the write lock | any | optimistic read, validated |
public final class HybridClock implements MachineClock {
  private static final long NANOS_PER_TICK = 1_000_000_000 / VirtualCounter.FREQUENCY_HZ;

  /// Ticks per nanosecond as a fixed-point number with 32 bits of fraction.
  private static final double MULTIPLIER_AT_RATE_ONE = 0x1p32 / NANOS_PER_TICK;

  private static final VarHandle FLOOR;

  static {
    try {
      FLOOR = MethodHandles.lookup().findVarHandle(HybridClock.class, "floor", long.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private final StampedLock lock = new StampedLock();
  private final LongSupplier nanos;
  private long offsetNanos;
  private long baseNanos;
  private long baseTicks;
  private long multiplier = (long) MULTIPLIER_AT_RATE_ONE;
  private boolean running;
  private volatile long floor;

  /// A counter at 0, standing still; `nanos` is this process's clock and must never go back.
  public HybridClock(LongSupplier nanos) {
    this.nanos = nanos;
  }

  @Override
  public long ticks() {
    return Math.max(line(), floor);
  }

  @Override
  public void observe(long ticks) {
    if (ticks > floor && ticks > line()) {
      raiseFloor(ticks);
    }
  }

  @Override
  public long nanosUntil(long ticks) {
    if (Long.compareUnsigned(ticks(), ticks) >= 0) {
      return 0;
    }
    long stamp = lock.readLock();
    try {
      long left = ticks - lineAt(nanos.getAsLong());
      // A floor that has been passed since the first look counts as now.
      return !running || ticks < 0
          ? Long.MAX_VALUE
          : (long) Math.max(0, ((double) left + 1) * 0x1p32 / multiplier);
    } finally {
      lock.unlockRead(stamp);
    }
  }

  /// Runs along a line: `ticksAtBase` when the coordinator's clock shows `coordinatorNanosAtBase`,
  /// then `rate` times as fast as real time; no reading is below `ticksAtBase` from now on. Also
  /// while running: the line changes. All processes of a machine are told the same line.
  ///
  /// @throws IllegalArgumentException where the rate is not one of [VirtualCounter]
  public void run(long ticksAtBase, long coordinatorNanosAtBase, double rate) {
    long newMultiplier = multiplierOf(rate);
    long stamp = lock.writeLock();
    try {
      holdLine();
      baseTicks = ticksAtBase;
      baseNanos = coordinatorNanosAtBase;
      multiplier = newMultiplier;
      running = true;
      raiseFloor(ticksAtBase);
    } finally {
      lock.unlockWrite(stamp);
    }
  }

  /// Stands still from now on; returns the ticks at which it stands until a message carries more.
  public long stop() {
    long stamp = lock.writeLock();
    try {
      holdLine();
      running = false;
      baseTicks = floor;
      return baseTicks;
    } finally {
      lock.unlockWrite(stamp);
    }
  }

  /// Goes on at another rate from where this process is now; the others should be told soon.
  ///
  /// @throws IllegalArgumentException where the rate is not one of [VirtualCounter]
  public void setRate(double rate) {
    long newMultiplier = multiplierOf(rate);
    long stamp = lock.writeLock();
    try {
      long nowNanos = holdLine();
      baseTicks = lineAt(nowNanos);
      baseNanos = nowNanos + offsetNanos;
      multiplier = newMultiplier;
    } finally {
      lock.unlockWrite(stamp);
    }
  }

  /// How far the coordinator's clock is ahead of this process's, by a better estimate.
  public void setOffset(long newOffsetNanos) {
    long stamp = lock.writeLock();
    try {
      holdLine();
      offsetNanos = newOffsetNanos;
    } finally {
      lock.unlockWrite(stamp);
    }
  }

  /// Raises the floor to where the line is before it changes; returns this process's clock.
  @CanIgnoreReturnValue
  private long holdLine() {
    long nowNanos = nanos.getAsLong();
    raiseFloor(lineAt(nowNanos));
    return nowNanos;
  }

  private void raiseFloor(long ticks) {
    long old = floor;
    while (ticks > old && !FLOOR.compareAndSet(this, old, ticks)) {
      old = floor;
    }
  }

  private long line() {
    while (true) {
      long stamp = lock.tryOptimisticRead();
      if (stamp != 0) {
        long value = lineAt(nanos.getAsLong());
        if (lock.validate(stamp)) {
          return value;
        }
      }
      Thread.onSpinWait();
    }
  }

  private long lineAt(long nowNanos) {
    if (!running) {
      return baseTicks;
    }
    long elapsed = nowNanos + offsetNanos - baseNanos;
    long high = Math.multiplyHigh(elapsed, multiplier);
    return baseTicks + (high << 32 | (elapsed * multiplier) >>> 32);
  }

  private static long multiplierOf(double rate) {
    if (!(rate >= VirtualCounter.RATE_MIN && rate <= VirtualCounter.RATE_MAX)) {
      throw new IllegalArgumentException(
          "rate "
              + rate
              + " of the counter: must be "
              + VirtualCounter.RATE_MIN
              + " to "
              + VirtualCounter.RATE_MAX);
    }
    return (long) (MULTIPLIER_AT_RATE_ONE * rate);
  }
}
