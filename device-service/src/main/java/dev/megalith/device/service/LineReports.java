package dev.megalith.device.service;

import dev.megalith.fabric.interrupt.InterruptLines;
import dev.megalith.fabric.interrupt.PlaneMessage;
import dev.megalith.fabric.link.NodeId;
import dev.megalith.fabric.link.Role;
import dev.megalith.fabric.wire.Outbox;
import java.util.ArrayDeque;

/// Tells the distributor of the devices' lines, and answers vCPUs only when it has taken in what
/// their accesses did to them: so an interrupt that the guest cleared at its device is gone before
/// the guest can end it. Thread-safe.
///
/// Lock order: a device's, then this one's monitor, then the outbox's.
final class LineReports implements InterruptLines {
  private static final NodeId GIC = new NodeId(Role.GIC, 0);

  /// An answer that waits until the distributor has noted change `seq`.
  private record Waiting(long seq, NodeId to, PlaneMessage answer) {}

  private final Outbox outbox;
  private final ArrayDeque<Waiting> waiting = new ArrayDeque<>();
  private long reported;
  private long noted;

  LineReports(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public synchronized void setLine(int intid, boolean high) {
    reported++;
    outbox.add(GIC, new PlaneMessage.LineChanged(intid, high, reported));
  }

  @Override
  public void flush() {
    outbox.drain();
  }

  /// Answers once all changes up to now are noted; changes by others meanwhile count as well.
  synchronized void answer(NodeId to, PlaneMessage answer) {
    if (noted == reported) {
      outbox.add(to, answer);
    } else {
      waiting.add(new Waiting(reported, to, answer));
    }
  }

  /// The distributor has noted the changes up to `seq`. False if there were not so many.
  synchronized boolean noted(long seq) {
    if (seq > reported) {
      return false;
    }
    noted = Math.max(noted, seq);
    while (!waiting.isEmpty() && waiting.element().seq() <= noted) {
      Waiting next = waiting.remove();
      outbox.add(next.to(), next.answer());
    }
    return true;
  }

  synchronized long reported() {
    return reported;
  }
}
