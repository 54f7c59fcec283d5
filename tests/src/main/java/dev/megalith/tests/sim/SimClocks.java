package dev.megalith.tests.sim;

import dev.megalith.fabric.clock.HybridClock;
import dev.megalith.fabric.clock.OffsetEstimator;
import dev.megalith.fabric.clock.VirtualCounter;
import java.util.HashMap;
import java.util.Map;

/// The clocks of a cluster's processes: host clocks that disagree and drift, the real estimates of
/// their offsets, and the real hybrid clocks, while the coordinator changes the rate.
///
/// Checked are: no reading of a process is below one before it, nor below what a message carried.
final class SimClocks implements SimNetwork.Stamps {
  private static final String COORDINATOR = "coordinator";
  private static final long PING_NANOS = 100_000;
  private static final long RATE_NANOS = 300_000;
  private static final double TICKS_PER_NANO = VirtualCounter.FREQUENCY_HZ / 1e9;

  private final CoherenceSim world;
  private final ClusterFault fault;
  private final long endNanos;
  private final Map<String, Host> processes = new HashMap<>();
  private long baseTicks;
  private long baseNanos;
  private double rate = 1;

  /// One process: its host's clock is `skewNanos` ahead and `ppm` millionths fast.
  private final class Host {
    final String name;
    final long skewNanos;
    final int ppm;
    final HybridClock clock = new HybridClock(this::nanos);
    final OffsetEstimator offset = new OffsetEstimator();
    long lastTicks;

    Host(String name) {
      this.name = name;
      this.skewNanos = world.sim.delay(0, 1_000_000_000);
      this.ppm = world.sim.random().nextInt(100) - 50;
    }

    long nanos() {
      long now = world.sim.nowNanos();
      return skewNanos + now + now * ppm / 1_000_000;
    }

    long read() {
      long ticks = clock.ticks();
      if (ticks < lastTicks) {
        throw new AssertionError(name + " reads " + ticks + " after " + lastTicks);
      }
      lastTicks = ticks;
      return ticks;
    }

    void ping() {
      if (world.sim.nowNanos() > endNanos) {
        return;
      }
      long sent = nanos();
      world.network.send(name, COORDINATOR, () -> answer(sent));
      world.sim.schedule(world.sim.delay(PING_NANOS / 2, PING_NANOS), this::ping);
    }

    private void answer(long sent) {
      long remote = world.sim.nowNanos();
      world.network.send(
          COORDINATOR,
          name,
          () -> {
            if (offset.add(sent, remote, nanos())) {
              clock.setOffset(offset.offsetNanos());
            }
          });
    }
  }

  SimClocks(CoherenceSim world, ClusterFault fault, long endNanos) {
    this.world = world;
    this.fault = fault;
    this.endNanos = endNanos;
  }

  void start() {
    for (String name : world.nodeNames()) {
      process(name).ping();
    }
    world.sim.schedule(0, this::changeRate);
  }

  private Host process(String name) {
    return processes.computeIfAbsent(name, Host::new);
  }

  /// The coordinator's clock is the simulation's.
  private void changeRate() {
    long now = world.sim.nowNanos();
    baseTicks += (long) ((now - baseNanos) * TICKS_PER_NANO * rate);
    baseNanos = now;
    rate = 1.0 / (1 + world.sim.random().nextInt(8));
    for (String name : world.nodeNames()) {
      long ticks = baseTicks;
      double newRate = rate;
      world.network.send(COORDINATOR, name, () -> process(name).clock.run(ticks, now, newRate));
    }
    if (now < endNanos) {
      world.sim.schedule(world.sim.delay(RATE_NANOS / 2, RATE_NANOS), this::changeRate);
    }
  }

  @Override
  public long sent(String from) {
    return from.equals(COORDINATOR) ? 0 : process(from).read();
  }

  @Override
  public void received(String to, long stamp) {
    if (to.equals(COORDINATOR)) {
      return;
    }
    if (fault != ClusterFault.STAMP_IGNORED) {
      process(to).clock.observe(stamp);
    }
    long ticks = process(to).read();
    if (ticks < stamp) {
      throw new AssertionError(to + " reads " + ticks + " after a message of " + stamp);
    }
  }
}
