package dev.megalith.coordinator.node;

import dev.megalith.fabric.agent.HostedStatus;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/// The nodes that have joined. Thread-safe.
public final class NodeTable {
  private final ConcurrentHashMap<Long, JoinedNode> nodes = new ConcurrentHashMap<>();
  private final AtomicLong numbers = new AtomicLong();
  private final NodeListener listener;

  public NodeTable(NodeListener listener) {
    this.listener = listener;
  }

  /// A number for a node that is about to join.
  public long nextNumber() {
    return numbers.incrementAndGet();
  }

  /// Adds a node; the answer is what it is to drop of what it hosts. A process that joins again has
  /// lost its first stream, whether or not that has been noticed here.
  public List<HostedStatus> join(JoinedNode node, List<HostedStatus> hosted) {
    for (JoinedNode known : all()) {
      if (known.info().instanceId().equals(node.info().instanceId())) {
        lose(known, "it joined anew");
      }
    }
    nodes.put(node.info().number(), node);
    return listener.joined(node, hosted);
  }

  /// A node is gone; `reason` is one line.
  public void lose(JoinedNode node, String reason) {
    if (nodes.remove(node.info().number(), node)) {
      listener.lost(node, reason);
      node.client().close();
    }
  }

  public NodeListener listener() {
    return listener;
  }

  /// In the order of their numbers.
  public List<JoinedNode> all() {
    return nodes.values().stream()
        .sorted(Comparator.comparingLong(node -> node.info().number()))
        .toList();
  }

  /// Whether a node is still there.
  @SuppressWarnings("ReferenceEquality") // the very same stream of that node
  public boolean has(JoinedNode node) {
    return nodes.containsKey(node.info().number());
  }
}
