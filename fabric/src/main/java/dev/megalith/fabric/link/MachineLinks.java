package dev.megalith.fabric.link;

import dev.megalith.arch.base.Invariant;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The links of one process of one machine, whatever the transport: who is linked, who is lost.
///
/// The process with the lower [NodeId] opens the links of a pair. Both planes of a peer are up or
/// down together: where one is lost the other is closed.
///
/// | field | writer | readers | access |
/// |---|---|---|---|
/// | `handlers` | before `open` | any | plain, published by the registry |
/// | `Peer.links` | under `this` | any | volatile |
/// | `closed` | under `this` | any | volatile |
final class MachineLinks implements Links {
  private static final Plane[] PLANES = Plane.values();

  /// Between two tries to reach a peer that does not take links yet, in milliseconds.
  private static final long RETRY_MILLIS = 20;

  /// How long [#close] waits for the peers to hear the goodbye, in milliseconds.
  private static final long GOODBYE_MILLIS = 500;

  /// Opens one link from this side.
  interface Dialer {
    /// Connects to `address` and says hello; the link receives from [Link#start] on.
    ///
    /// @throws Refusal where the peer does not take the link, now or ever
    /// @throws java.io.IOException where there is no peer, or it went away
    Link dial(MachineLinks links, Hello hello, String address, long timeoutNanos)
        throws Refusal, FrameException, java.io.IOException, InterruptedException;
  }

  /// Makes a link of a connection whose hello is taken.
  interface LinkMaker {
    Link make(MachineLinks links, NodeId peer, Plane plane);
  }

  private static final class Peer {
    final NodeId id;
    final AtomicBoolean gone = new AtomicBoolean();
    private volatile @Nullable Link memory;
    private volatile @Nullable Link interrupt;

    Peer(NodeId id) {
      this.id = id;
    }

    @Nullable Link link(Plane plane) {
      return plane == Plane.MEMORY ? memory : interrupt;
    }

    void link(Plane plane, Link link) {
      if (plane == Plane.MEMORY) {
        memory = link;
      } else {
        interrupt = link;
      }
    }

    boolean isOpen() {
      return memory != null && interrupt != null;
    }
  }

  private final LinksConfig config;
  private final LinkRegistry registry;
  private final Dialer dialer;
  private final Map<NodeId, Peer> peers = new TreeMap<>();
  private final @Nullable Peer[][] peersByRole = new Peer[Role.values().length][];
  private final @Nullable FrameHandler[] handlers = new FrameHandler[PLANES.length];
  private final LongAdder dropped = new LongAdder();
  private volatile boolean closed;

  MachineLinks(LinksConfig config, LinkRegistry registry, Dialer dialer) {
    this.config = config;
    this.registry = registry;
    this.dialer = dialer;
    Arrays.fill(peersByRole, new Peer[0]);
    for (NodeId id : config.addresses().keySet()) {
      if (!id.equals(config.self())) {
        Peer peer = new Peer(id);
        peers.put(id, peer);
        int role = id.role().ordinal();
        int length = Math.max(peersByRole[role].length, id.index() + 1);
        peersByRole[role] = Arrays.copyOf(peersByRole[role], length);
        peersByRole[role][id.index()] = peer;
      }
    }
  }

  LinksConfig config() {
    return config;
  }

  FrameHandler handler(Plane plane) {
    FrameHandler handler = handlers[plane.ordinal()];
    if (handler == null) {
      throw Invariant.violated("%s has no handler for %s frames", self(), plane);
    }
    return handler;
  }

  void countDropped() {
    dropped.increment();
  }

  @Override
  public NodeId self() {
    return config.self();
  }

  @Override
  public List<NodeId> peers(Role role) {
    return config.addresses().keySet().stream().filter(id -> id.role() == role).sorted().toList();
  }

  @Override
  public void onFrame(Plane plane, FrameHandler handler) {
    handlers[plane.ordinal()] = handler;
  }

  @Override
  public void open() throws LinkException {
    registry.add(this);
    long deadlineNanos = System.nanoTime() + config.connectTimeout().toNanos();
    try {
      for (Peer peer : peers.values()) {
        if (self().compareTo(peer.id) < 0) {
          for (Plane plane : PLANES) {
            dial(peer, plane, deadlineNanos);
          }
        }
      }
      awaitPeers(deadlineNanos);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LinkException("interrupted while the links of " + self() + " opened", e);
    }
  }

  private void dial(Peer peer, Plane plane, long deadlineNanos)
      throws LinkException, InterruptedException {
    Hello hello = new Hello(config.machine(), config.epoch(), self(), peer.id, plane);
    String address = String.valueOf(config.addresses().get(peer.id));
    while (true) {
      Exception failure;
      boolean retry = true;
      try {
        Link link = dialer.dial(this, hello, address, deadlineNanos - System.nanoTime());
        install(peer, plane, link);
        link.start();
        return;
      } catch (Refusal e) {
        failure = e;
        retry = e.later;
      } catch (FrameException e) {
        failure = e;
        retry = false;
      } catch (java.io.IOException e) {
        failure = e;
      }
      if (!retry || System.nanoTime() - deadlineNanos >= 0 || closed) {
        throw new LinkException(
            peer.id
                + " at "
                + address
                + (failure instanceof Refusal ? " refuses the link of " : " takes no link of ")
                + self()
                + ": "
                + failure.getMessage(),
            failure);
      }
      Thread.sleep(RETRY_MILLIS);
    }
  }

  private synchronized void install(Peer peer, Plane plane, Link link) throws LinkException {
    if (closed) {
      link.close("closed");
      throw new LinkException("closed while the links of " + self() + " opened");
    }
    peer.link(plane, link);
  }

  private synchronized void awaitPeers(long deadlineNanos)
      throws LinkException, InterruptedException {
    for (Peer peer : peers.values()) {
      while (!peer.isOpen()) {
        long leftMillis = (deadlineNanos - System.nanoTime()) / 1_000_000;
        if (leftMillis <= 0 || closed) {
          throw new LinkException(
              peer.id
                  + " did not open its links to "
                  + self()
                  + (closed ? " before they closed" : " in " + config.connectTimeout()));
        }
        wait(leftMillis);
      }
    }
  }

  /// Takes a link that a peer opens, and welcomes it: nothing else was sent on it before.
  synchronized Link admit(Hello hello, LinkMaker maker) throws Refusal {
    if (closed || hello.epoch() > config.epoch()) {
      throw Refusal.forNow(self() + " has not reached epoch " + hello.epoch() + " yet");
    }
    if (hello.epoch() < config.epoch()) {
      throw Refusal.forGood("epoch " + hello.epoch() + " is over, now is " + config.epoch());
    }
    Peer peer = peers.get(hello.from());
    if (peer == null || hello.from().compareTo(self()) > 0) {
      throw Refusal.forGood(self() + " expects no link from " + hello.from());
    }
    if (peer.link(hello.plane()) != null) {
      throw Refusal.forGood(hello.from() + " has a link on " + hello.plane() + " already");
    }
    Link link = maker.make(this, peer.id, hello.plane());
    link.sendWelcome();
    peer.link(hello.plane(), link);
    notifyAll();
    return link;
  }

  @Override
  public void send(NodeId to, Plane plane, ByteBuffer frame) {
    @Nullable Peer[] ofRole = peersByRole[to.role().ordinal()];
    Peer peer = to.index() < ofRole.length ? ofRole[to.index()] : null;
    Link link = peer == null ? null : peer.link(plane);
    if (link == null || frame.remaining() > FRAME_BYTES_MAX) {
      throw Invariant.violated(
          "%s sends %d bytes (up to %d) to %s on a link that %s",
          self(), frame.remaining(), FRAME_BYTES_MAX, to, link == null ? "is not open" : "is");
    }
    link.send(frame);
  }

  /// A link is down: after the peer's goodbye, or with a reason.
  void down(Link link, @Nullable String lossReason) {
    Peer peer = peers.get(link.peer);
    if (peer == null || !peer.gone.compareAndSet(false, true)) {
      return;
    }
    if (lossReason == null || closed) {
      return; // Who closes says goodbye on the other links first, and then closes them itself.
    }
    config.lossListener().lost(peer.id, lossReason);
    for (Plane plane : PLANES) {
      Link other = peer.link(plane);
      if (other != null && !other.equals(link)) {
        other.close(lossReason);
      }
    }
  }

  @Override
  public void close() {
    List<Link> open = end();
    open.forEach(Link::sendGoodbye);
    long deadlineNanos = System.nanoTime() + GOODBYE_MILLIS * 1_000_000;
    for (Link link : open) {
      link.awaitDown(deadlineNanos - System.nanoTime());
      link.close("closed");
    }
  }

  /// Ends as a killed process does: without a goodbye.
  void abort() {
    end().forEach(link -> link.close("killed"));
  }

  /// Takes no more hellos; returns the links that were open, once.
  private List<Link> end() {
    registry.remove(this);
    List<Link> open = new ArrayList<>();
    synchronized (this) {
      if (!closed) {
        closed = true;
        notifyAll();
        for (Peer peer : peers.values()) {
          Stream.of(PLANES).map(peer::link).filter(Objects::nonNull).forEach(open::add);
        }
      }
    }
    return open;
  }

  @Override
  public Map<String, Long> statistics() {
    Map<String, Long> all = new HashMap<>();
    all.put("megalith.link.frames.dropped", dropped.sum());
    for (Plane plane : PLANES) {
      long sent = 0;
      long received = 0;
      for (Peer peer : peers.values()) {
        Link link = peer.link(plane);
        sent += link == null ? 0 : link.sentFrames();
        received += link == null ? 0 : link.receivedFrames();
      }
      putFrames(all, plane, sent, received);
    }
    return all;
  }

  /// Adds what every transport counts: frames by plane and direction.
  static void putFrames(Map<String, Long> all, Plane plane, long sent, long received) {
    String name = "megalith.link." + plane.name().toLowerCase(Locale.ROOT) + ".frames.";
    all.put(name + "sent", sent);
    all.put(name + "received", received);
  }
}
