package dev.megalith.cli.node;

import dev.megalith.fabric.agent.CounterLine;
import dev.megalith.fabric.agent.NodeClocks;
import dev.megalith.fabric.agent.SteeredClock;
import dev.megalith.fabric.clock.HybridClock;
import dev.megalith.fabric.clock.OffsetEstimator;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/// The clocks of one process's machines: all follow one estimate of the coordinator's clock.
///
/// Everything is guarded by `this`; reading a clock takes no lock.
public final class HybridClocks implements NodeClocks {
  private final LongSupplier nanos;
  private final List<WeakReference<HybridClock>> clocks = new ArrayList<>();
  private OffsetEstimator estimator = new OffsetEstimator();

  /// `nanos` is this process's clock, which never goes back.
  public HybridClocks(LongSupplier nanos) {
    this.nanos = nanos;
  }

  @Override
  public synchronized SteeredClock create() {
    HybridClock clock = new HybridClock(nanos);
    clock.setOffset(estimator.offsetNanos());
    clocks.removeIf(old -> old.get() == null);
    clocks.add(new WeakReference<>(clock));
    return new Steered(clock);
  }

  @Override
  public synchronized void forget() {
    estimator = new OffsetEstimator();
  }

  @Override
  public synchronized void sample(long sentNanos, long coordinatorNanos, long receivedNanos) {
    if (!estimator.add(sentNanos, coordinatorNanos, receivedNanos)) {
      return;
    }
    for (WeakReference<HybridClock> reference : clocks) {
      HybridClock clock = reference.get();
      if (clock != null) {
        clock.setOffset(estimator.offsetNanos());
      }
    }
  }

  /// What the agent sees of a clock.
  private record Steered(HybridClock clock) implements SteeredClock {
    @Override
    public void run(CounterLine line) {
      clock.run(line.baseTicks(), line.coordinatorNanos(), line.rate());
    }

    @Override
    public long stop() {
      return clock.stop();
    }

    @Override
    public long ticks() {
      return clock.ticks();
    }

    @Override
    public void observe(long ticks) {
      clock.observe(ticks);
    }

    @Override
    public long nanosUntil(long ticks) {
      return clock.nanosUntil(ticks);
    }
  }
}
