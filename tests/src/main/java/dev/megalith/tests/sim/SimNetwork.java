package dev.megalith.tests.sim;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Links between the nodes of a [Sim]: in order within a link, in any order between links.
///
/// A paused node takes nothing in until it goes on; a lost one never again.
public final class SimNetwork {
  /// What each message carries of its sender's clock.
  public interface Stamps {
    long sent(String from);

    /// Before the message is taken in.
    void received(String to, long stamp);
  }

  private record Ends(String from, String to) {}

  /// What is under way; each arrival takes the front, whichever message caused it.
  private static final class Link {
    final Deque<Runnable> messages = new ArrayDeque<>();
    final long endNanos;
    long lastArrivalNanos;

    Link(long endNanos) {
      this.endNanos = endNanos;
    }
  }

  private final Sim sim;
  private final long leastNanos;
  private final long endNanos;
  private final Map<Ends, Link> links = new HashMap<>();
  private final Map<String, Long> pausedUntil = new HashMap<>();
  private final Set<String> lost = new HashSet<>();
  private Stamps stamps =
      new Stamps() {
        @Override
        public long sent(String from) {
          return 0;
        }

        @Override
        public void received(String to, long stamp) {}
      };

  /// Messages take `leastNanos` to just below `endNanos`.
  public SimNetwork(Sim sim, long leastNanos, long endNanos) {
    this.sim = sim;
    this.leastNanos = leastNanos;
    this.endNanos = endNanos;
  }

  public void stampBy(Stamps clocks) {
    stamps = clocks;
  }

  /// Some links are much faster than others.
  private long slowness() {
    return leastNanos + Math.max(1, endNanos - leastNanos >> sim.random().nextInt(6));
  }

  /// `received` runs at the receiver when the message arrives.
  public void send(String from, String to, Runnable received) {
    long stamp = stamps.sent(from);
    Link link = links.computeIfAbsent(new Ends(from, to), _ -> new Link(slowness()));
    long now = sim.nowNanos();
    long arrival = Math.max(now + sim.delay(leastNanos, link.endNanos), link.lastArrivalNanos + 1);
    link.lastArrivalNanos = arrival;
    link.messages.add(() -> {
      stamps.received(to, stamp);
      received.run();
    });
    sim.schedule(arrival - now, () -> arrive(from, to, link));
  }

  private void arrive(String from, String to, Link link) {
    long pausedNanos = pausedNanos(to);
    if (pausedNanos > 0) {
      sim.schedule(pausedNanos, () -> arrive(from, to, link));
      return;
    }
    Runnable received = link.messages.remove();
    if (!lost.contains(from) && !lost.contains(to)) {
      received.run();
    }
  }

  public void pause(String node, long nanos) {
    pausedUntil.put(node, sim.nowNanos() + nanos);
  }

  /// How long the node still takes nothing in.
  public long pausedNanos(String node) {
    return Math.max(0, pausedUntil.getOrDefault(node, 0L) - sim.nowNanos());
  }

  public void lose(String node) {
    lost.add(node);
  }

  public boolean isLost(String node) {
    return lost.contains(node);
  }
}
