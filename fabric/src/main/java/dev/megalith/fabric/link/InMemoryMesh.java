package dev.megalith.fabric.link;

import dev.megalith.arch.base.Invariant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/// Links between the processes of machines that are all in this process.
///
/// A frame is handled on the thread that sends it, while nobody else handles frames of the same
/// link; otherwise by whoever does, after what came before. What a handler sends is handled after
/// it has returned, on the same thread: handlers do not nest, and find no lock of another handler.
///
/// Links may have threads of their own instead, as over sockets. Those that carry pages to workers
/// and devices must: there a handler waits until a page is used no more, and a vCPU's thread, which
/// may be the sender's, must not wait for vCPUs.
public final class InMemoryMesh implements LinkListener {
  private record Key(String machine, NodeId node) {}

  private final Map<Key, MemoryLinks> open = new HashMap<>();
  private final BiPredicate<NodeId, Plane> threaded;
  private boolean closed;

  /// Threads where handlers wait; see above.
  public InMemoryMesh() {
    this((receiver, plane) -> plane == Plane.MEMORY && holdsPages(receiver.role()));
  }

  /// @param threaded to which receivers, and on which plane, links get a thread of their own
  public InMemoryMesh(BiPredicate<NodeId, Plane> threaded) {
    this.threaded = threaded;
  }

  private static boolean holdsPages(Role role) {
    return role == Role.WORKER || role == Role.DEVICE;
  }

  @Override
  public String address() {
    return Transports.MEMORY;
  }

  @Override
  public Links links(LinksConfig config) {
    return new MemoryLinks(config, this);
  }

  /// Ends a process as if it had been killed: its peers lose it.
  public void lose(String machine, NodeId node, String reason) {
    MemoryLinks lost;
    synchronized (this) {
      lost = open.get(new Key(machine, node));
    }
    if (lost != null) {
      lost.end(reason);
    }
  }

  boolean isThreaded(NodeId receiver, Plane plane) {
    return threaded.test(receiver, plane);
  }

  /// Adds a process and links it with those that are there.
  synchronized void join(MemoryLinks links) throws LinkException {
    if (closed) {
      throw new LinkException("closed before the links of " + links.self() + " opened");
    }
    MemoryLinks other = open.putIfAbsent(key(links), links);
    Invariant.check(
        other == null, "%s of machine %s is open twice", links.self(), links.config().machine());
    for (NodeId id : links.config().addresses().keySet()) {
      MemoryLinks peer = open.get(new Key(links.config().machine(), id));
      if (peer != null && peer != links && refusal(links, peer) == null) {
        links.link(peer);
      }
    }
    notifyAll();
  }

  synchronized void remove(MemoryLinks links) {
    open.remove(key(links), links);
    notifyAll();
  }

  /// Waits for a process that `links` wants to reach.
  synchronized void await(MemoryLinks links, NodeId peer, long deadlineNanos)
      throws LinkException, InterruptedException {
    while (!links.isLinked(peer)) {
      long leftMillis = (deadlineNanos - System.nanoTime()) / 1_000_000;
      if (leftMillis <= 0 || closed || links.isClosed()) {
        MemoryLinks found = open.get(new Key(links.config().machine(), peer));
        throw new LinkException(
            found == null
                ? peer + " is not there: no link of " + links.self()
                : peer + " refuses the link of " + links.self() + ": " + refusal(links, found));
      }
      wait(leftMillis);
    }
  }

  /// Why `peer` takes no link of `links`, or null.
  private static @Nullable String refusal(MemoryLinks links, MemoryLinks peer) {
    long epoch = links.config().epoch();
    long peerEpoch = peer.config().epoch();
    if (epoch != peerEpoch) {
      return epoch < peerEpoch
          ? "epoch " + epoch + " is over, now is " + peerEpoch
          : peer.self() + " has not reached epoch " + epoch + " yet";
    }
    return peer.config().addresses().containsKey(links.self())
        ? null
        : peer.self() + " expects no link from " + links.self();
  }

  private static Key key(MemoryLinks links) {
    return new Key(links.config().machine(), links.self());
  }

  @Override
  public synchronized void close() {
    closed = true;
    notifyAll();
  }
}
