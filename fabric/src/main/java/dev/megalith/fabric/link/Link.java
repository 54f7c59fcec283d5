package dev.megalith.fabric.link;

import dev.megalith.arch.base.Invariant;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One plane's way to one peer, over some transport. Sending is thread-safe; receiving is done by
/// one thread at a time.
///
/// | field | writer | readers | access |
/// |---|---|---|---|
/// | `received` | receiving thread | receiving thread, statistics | plain, opaque |
abstract class Link {
  private static final Logger LOG = LoggerFactory.getLogger(Link.class);

  private static final VarHandle RECEIVED;

  static {
    try {
      RECEIVED = MethodHandles.lookup().findVarHandle(Link.class, "received", long.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  final MachineLinks owner;
  final NodeId peer;
  final Plane plane;

  private long received;

  Link(MachineLinks owner, NodeId peer, Plane plane) {
    this.owner = owner;
    this.peer = peer;
    this.plane = plane;
  }

  /// Begins to receive; once, when the owner knows the link.
  abstract void start();

  /// Sends the bytes from position to limit, which are copied; does nothing once the link is down.
  abstract void send(ByteBuffer payload);

  /// Sends the answer to the hello that this link began with.
  abstract void sendWelcome();

  /// Sends the last frame and closes the way out behind it; the peer closes in turn.
  abstract void sendGoodbye();

  /// Closes at once; `reason` is what the loss of the peer is reported with, if nothing else was
  /// the first.
  abstract void close(String reason);

  /// Waits until the peer has closed in turn, up to `nanos`; not on a thread that receives.
  abstract void awaitDown(long nanos);

  /// Takes a whole frame, from its position to its limit.
  ///
  /// @return whether the peer goes on; not after its goodbye
  /// @throws FrameException where the peer must not send that
  final boolean receive(ByteBuffer frame) throws FrameException {
    int start = frame.position();
    int length = FrameHeader.payloadBytes(frame, start);
    FrameKind kind = FrameHeader.kind(frame, start);
    if (kind == FrameKind.GOODBYE) {
      return false;
    }
    if (kind != FrameKind.PAYLOAD) {
      throw new FrameException(kind + " on an open link");
    }
    long epoch = FrameHeader.epoch(frame, start);
    long sequence = FrameHeader.sequence(frame, start);
    if (epoch != owner.config().epoch() || sequence <= received) {
      owner.countDropped();
      return true;
    }
    if (sequence != received + 1) {
      throw Invariant.violated("frame %d follows frame %d: %s", sequence, received, this);
    }
    RECEIVED.setOpaque(this, sequence);
    owner.config().clock().observe(FrameHeader.counterTicks(frame, start));
    frame.position(start + FrameHeader.BYTES).limit(start + FrameHeader.BYTES + length);
    owner.handler(plane).received(peer, frame);
    return true;
  }

  /// Frames for the handler so far.
  final long receivedFrames() {
    return (long) RECEIVED.getOpaque(this);
  }

  /// Frames that were sent so far.
  abstract long sentFrames();

  /// What a failed [#receive] is reported as: the peer's fault, or a bug of our own.
  final String reasonOf(Throwable failure) {
    if (failure instanceof FrameException) {
      return "sent " + failure.getMessage();
    }
    LOG.error("{}: the handler of {} frames from {} failed", owner.self(), plane, peer, failure);
    return "the handler of its " + plane + " frames failed: " + failure;
  }

  @Override
  public final String toString() {
    return owner.self() + " to " + peer + " on " + plane;
  }
}
