package dev.megalith.fabric.wire;

import dev.megalith.fabric.interrupt.PlaneMessage;
import dev.megalith.fabric.link.NodeId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/// Messages that are decided on under a lock under which nothing may be sent; they leave in the
/// order in which they were added, those in a row to one process in one frame. Thread-safe.
///
/// Lock order: any lock, then this one's monitor; nothing is called with it held.
public final class Outbox {
  /// Messages in a frame.
  private static final int BATCH_MAX = 256;

  private record Entry(NodeId to, PlaneMessage message) {}

  private final InterruptPlane plane;
  private final ArrayDeque<Entry> queue = new ArrayDeque<>();
  private boolean draining;

  public Outbox(InterruptPlane plane) {
    this.plane = plane;
  }

  public synchronized void add(NodeId to, PlaneMessage message) {
    queue.add(new Entry(to, message));
  }

  /// Sends what was added, unless another thread does it at this time. Called with no lock held.
  public void drain() {
    while (true) {
      List<Entry> batch = take();
      if (batch.isEmpty()) {
        return;
      }
      NodeId to = batch.getFirst().to();
      if (batch.size() == 1) {
        plane.send(to, batch.getFirst().message());
      } else {
        plane.send(to, batch.stream().map(Entry::message).toList());
      }
      sent();
    }
  }

  private synchronized List<Entry> take() {
    if (draining || queue.isEmpty()) {
      return List.of();
    }
    draining = true;
    List<Entry> batch = new ArrayList<>();
    batch.add(queue.remove());
    NodeId to = batch.getFirst().to();
    while (batch.size() < BATCH_MAX && !queue.isEmpty() && queue.element().to().equals(to)) {
      batch.add(queue.remove());
    }
    return batch;
  }

  private synchronized void sent() {
    draining = false;
  }
}
