package dev.megalith.fabric.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.megalith.fabric.interrupt.PlaneMessage;
import dev.megalith.fabric.link.FrameHandler;
import dev.megalith.fabric.link.Links;
import dev.megalith.fabric.link.NodeId;
import dev.megalith.fabric.link.Plane;
import dev.megalith.fabric.link.Role;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// One end of the plane, its frames passed in by hand.
class InterruptPlaneTest {
  private static final NodeId PEER = new NodeId(Role.WORKER, 1);
  private static final NodeId OTHER = new NodeId(Role.WORKER, 2);

  private final List<String> received = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();
  private final Ends links = new Ends();
  private final InterruptPlane plane =
      new InterruptPlane(links, new WireBounds(4, 32), this::receive, failures::add);

  private void receive(NodeId from, PlaneMessage message) throws WireException {
    switch (message) {
      case PlaneMessage.Event() -> throw new WireException("no events here");
      case PlaneMessage.EventTaken() -> throw new IllegalStateException("our bug");
      default -> received.add(from + " " + message);
    }
  }

  @Test
  void message_ofAPeer_isReceived() {
    links.deliver(PEER, InterruptWire.encode(new PlaneMessage.WorkerOn()));
    assertEquals(List.of("worker 1 WorkerOn[]"), received);
    assertEquals(List.of(), failures);
  }

  @Test
  void garbage_ofAPeer_isReportedOnceAndEndsItsSay() {
    links.deliver(PEER, ByteBuffer.wrap(new byte[] {(byte) 0xFF, 1, 2}));
    links.deliver(PEER, ByteBuffer.wrap(new byte[] {(byte) 0xFF, 1, 2}));
    links.deliver(PEER, InterruptWire.encode(new PlaneMessage.WorkerOn()));
    links.deliver(OTHER, InterruptWire.encode(new PlaneMessage.WorkerOn()));

    assertEquals(List.of("worker 2 WorkerOn[]"), received);
    assertEquals(1, failures.size());
    String start = "bad message of worker 1: no frame of the interrupt plane: ";
    assertEquals(start, failures.getFirst().substring(0, start.length()));
  }

  @Test
  void message_thatTheRoleRefuses_isReported() {
    links.deliver(PEER, InterruptWire.encode(new PlaneMessage.Event()));
    assertEquals(List.of("bad message of worker 1: no events here"), failures);
  }

  @Test
  void ourOwnBug_isReported() {
    links.deliver(PEER, InterruptWire.encode(new PlaneMessage.EventTaken()));
    assertEquals(
        List.of("message of worker 1 to gic 0: java.lang.IllegalStateException: our bug"),
        failures);
  }

  @Test
  void outbox_sendsInOrder_andWhatIsInARowTogether() {
    Outbox outbox = new Outbox(plane);
    outbox.add(PEER, new PlaneMessage.LineNoted(1));
    outbox.add(PEER, new PlaneMessage.LineNoted(2));
    outbox.add(OTHER, new PlaneMessage.LineNoted(3));
    outbox.add(PEER, new PlaneMessage.LineNoted(4));
    assertEquals(List.of(), links.sent);

    outbox.drain();

    assertEquals(
        List.of(
            "worker 1 [LineNoted[seq=1], LineNoted[seq=2]]",
            "worker 2 [LineNoted[seq=3]]",
            "worker 1 [LineNoted[seq=4]]"),
        links.sent);
  }

  /// A handler that runs while a message is sent may add another.
  @Test
  void outbox_filledWhileItSends_sendsThatToo() {
    Outbox outbox = new Outbox(plane);
    links.whileSending =
        () -> {
          links.whileSending = () -> {};
          outbox.add(OTHER, new PlaneMessage.LineNoted(2));
          outbox.drain();
        };
    outbox.add(PEER, new PlaneMessage.LineNoted(1));

    outbox.drain();

    assertEquals(List.of("worker 1 [LineNoted[seq=1]]", "worker 2 [LineNoted[seq=2]]"), links.sent);
  }

  private static final class Ends implements Links {
    private final List<String> sent = new ArrayList<>();
    private final InterruptReader reader = new InterruptReader(new WireBounds(4, 32));
    private Runnable whileSending = () -> {};
    private @Nullable FrameHandler handler;

    void deliver(NodeId from, ByteBuffer frame) {
      Objects.requireNonNull(handler).received(from, frame);
    }

    @Override
    public NodeId self() {
      return new NodeId(Role.GIC, 0);
    }

    @Override
    public List<NodeId> peers(Role role) {
      return List.of();
    }

    @Override
    public void onFrame(Plane kind, FrameHandler taker) {
      assertEquals(Plane.INTERRUPT, kind);
      handler = taker;
    }

    @Override
    public void open() {}

    @Override
    public void send(NodeId to, Plane kind, ByteBuffer frame) {
      try {
        sent.add(to + " " + reader.read(frame));
      } catch (WireException e) {
        throw new AssertionError(e);
      }
      whileSending.run();
    }

    @Override
    public void close() {}
  }
}
