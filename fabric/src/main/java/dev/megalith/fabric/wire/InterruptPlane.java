package dev.megalith.fabric.wire;

import dev.megalith.fabric.interrupt.PlaneMessage;
import dev.megalith.fabric.link.Links;
import dev.megalith.fabric.link.NodeId;
import dev.megalith.fabric.link.Plane;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/// The interrupt plane of one process of a machine. Thread-safe.
///
/// What a peer may not send, and what this process cannot do with what it may send, is reported
/// once for each peer; nothing of that peer is taken in afterwards.
public final class InterruptPlane {
  /// Takes messages; as [dev.megalith.fabric.link.FrameHandler] on whose thread and in which order.
  @FunctionalInterface
  public interface Receiver {
    /// Takes one message in.
    ///
    /// @throws WireException for what that peer may not send to this role
    void received(NodeId from, PlaneMessage message) throws WireException;
  }

  private final Links links;
  private final InterruptReader reader;
  private final Receiver receiver;
  private final Consumer<String> failed;
  private final Set<NodeId> refused = ConcurrentHashMap.newKeySet();

  /// Registers for the frames of the plane; `failed` learns in one line what ends the machine.
  public InterruptPlane(
      Links links, WireBounds bounds, Receiver receiver, Consumer<String> failed) {
    this.links = links;
    this.reader = new InterruptReader(bounds);
    this.receiver = receiver;
    this.failed = failed;
    links.onFrame(Plane.INTERRUPT, this::received);
  }

  public void send(NodeId to, PlaneMessage message) {
    links.send(to, Plane.INTERRUPT, InterruptWire.encode(message));
  }

  /// Sends several messages in one frame.
  public void send(NodeId to, List<PlaneMessage> messages) {
    links.send(to, Plane.INTERRUPT, InterruptWire.encode(messages));
  }

  @SuppressWarnings("CatchingUnchecked") // our own bug: said aloud, with what led to it
  private void received(NodeId from, ByteBuffer frame) {
    if (refused.contains(from)) {
      return;
    }
    try {
      for (PlaneMessage message : reader.read(frame)) {
        receiver.received(from, message);
      }
    } catch (WireException e) {
      refuse(from, "bad message of " + from + ": " + e.getMessage());
    } catch (RuntimeException e) {
      refuse(from, "message of " + from + " to " + links.self() + ": " + e);
    }
  }

  private void refuse(NodeId from, String reason) {
    if (refused.add(from)) {
      failed.accept(reason);
    }
  }
}
