package dev.megalith.tests.sim;

import java.util.PriorityQueue;
import java.util.Random;

/// A world in one thread: actions at times, all chance from one seed.
///
/// Actions at the same time run in the order in which they were scheduled.
public final class Sim {
  private record Event(long atNanos, long order, Runnable action) implements Comparable<Event> {
    @Override
    public int compareTo(Event other) {
      int byTime = Long.compare(atNanos, other.atNanos);
      return byTime != 0 ? byTime : Long.compare(order, other.order);
    }
  }

  private final Random random;
  private final PriorityQueue<Event> events = new PriorityQueue<>();
  private long nowNanos;
  private long scheduled;
  private long performed;
  private boolean stopped;

  public Sim(long seed) {
    this.random = new Random(seed);
  }

  public Random random() {
    return random;
  }

  public long nowNanos() {
    return nowNanos;
  }

  /// How many actions have run.
  public long performed() {
    return performed;
  }

  public void schedule(long delayNanos, Runnable action) {
    if (!stopped) {
      events.add(new Event(nowNanos + delayNanos, scheduled++, action));
    }
  }

  /// A delay of `least` to just below `end` nanoseconds.
  public long delay(long least, long end) {
    return least + random.nextLong(end - least);
  }

  /// Whether chance says yes, once in `count` times.
  public boolean onceIn(int count) {
    return random.nextInt(count) == 0;
  }

  /// Nothing happens any more.
  public void stop() {
    events.clear();
    stopped = true;
  }

  /// Runs all there is.
  ///
  /// @throws AssertionError where it takes more than `actionsMax` actions
  public void run(long actionsMax) {
    for (Event event = events.poll(); event != null; event = events.poll()) {
      nowNanos = event.atNanos();
      performed++;
      if (performed > actionsMax) {
        throw new AssertionError("no end after " + performed + " actions");
      }
      event.action().run();
    }
  }
}
