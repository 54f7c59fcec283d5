package dev.megalith.fabric.link;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// Frames of one link on their way into a socket: senders append, and one of them writes for all.
///
/// ```
///          add                 next = null
///  IDLE ────────▶ WRITING ─────────────────▶ IDLE
///                  │   ▲
///            stall │   │ add, resume: the socket may take bytes again
///                  ▼   │
///                 STALLED
/// ```
///
/// Who gets `true` from [#add] or [#resume] is the writer: it writes what [#next] gives until that
/// is null, or calls [#stall] where the socket takes no more. So no sender waits: neither for
/// another sender, nor for the peer. What a peer does not take is kept up to [#PENDING_BYTES_MAX].
///
/// All fields are guarded by `lock`, which is held to copy a frame and never while writing;
/// `current` belongs to the writer.
final class Outbox {
  /// What may wait for one peer on one plane: a peer that is so far behind is taken for lost.
  static final long PENDING_BYTES_MAX = 64L << 20;

  /// What the loss of such a peer is reported with.
  static final String OVERFLOW =
      "takes no frames: " + (PENDING_BYTES_MAX >> 20) + " MiB wait for it";

  private static final int CHUNK_BYTES_MIN = 8 << 10;
  private static final int CHUNK_BYTES_MAX = 128 << 10;

  private enum State {
    IDLE,
    WRITING,
    STALLED,
    CLOSED
  }

  private final ReentrantLock lock = new ReentrantLock();
  private final long epoch;
  private final ArrayDeque<ByteBuffer> full = new ArrayDeque<>();
  private State state = State.IDLE;
  private ByteBuffer filling = chunk(CHUNK_BYTES_MIN);
  private @Nullable ByteBuffer spare;
  private @Nullable ByteBuffer current;
  private long pendingBytes;
  private long sequence;

  Outbox(long epoch) {
    this.epoch = epoch;
  }

  /// Thrown where a peer is too far behind.
  static final class OverflowException extends java.io.IOException {
    private static final long serialVersionUID = 1;

    OverflowException() {
      super(OVERFLOW);
    }
  }

  /// Appends a frame with its header; whether the caller is the writer now.
  boolean add(FrameKind kind, ByteBuffer payload, long ticks) throws OverflowException {
    int length = payload.remaining();
    int totalBytes = FrameHeader.totalBytes(length);
    lock.lock();
    try {
      if (state == State.CLOSED) {
        return false;
      }
      if (pendingBytes + totalBytes > PENDING_BYTES_MAX) {
        throw new OverflowException();
      }
      ByteBuffer to = room(totalBytes);
      long number = kind == FrameKind.PAYLOAD ? ++sequence : 0;
      FrameHeader.put(to, kind, length, epoch, number, ticks);
      to.put(to.position(), payload, payload.position(), length).position(to.position() + length);
      FrameHeader.pad(to, length);
      pendingBytes += totalBytes;
      if (state == State.WRITING) {
        return false;
      }
      state = State.WRITING;
      return true;
    } finally {
      lock.unlock();
    }
  }

  /// The writer's next bytes: the rest of what it was given before, if there is one; null if it is
  /// the writer no more.
  @Nullable ByteBuffer next() {
    lock.lock();
    try {
      if (state == State.CLOSED) {
        return null;
      }
      ByteBuffer written = current;
      if (written != null) {
        if (written.hasRemaining()) {
          return written;
        }
        pendingBytes -= written.limit();
        spare = written.clear();
        current = null;
      }
      ByteBuffer next = full.poll();
      if (next == null && filling.position() > 0) {
        next = filling.flip();
        filling = takeSpare();
      }
      current = next;
      if (next == null) {
        state = State.IDLE;
      }
      return next;
    } finally {
      lock.unlock();
    }
  }

  /// The writer gives up its part: the socket takes no more.
  void stall() {
    lock.lock();
    try {
      if (state == State.WRITING) {
        state = State.STALLED;
      }
    } finally {
      lock.unlock();
    }
  }

  /// Whether the caller is the writer now, where none was because of a stall.
  boolean resume() {
    lock.lock();
    try {
      if (state != State.STALLED) {
        return false;
      }
      state = State.WRITING;
      return true;
    } finally {
      lock.unlock();
    }
  }

  boolean isStalled() {
    lock.lock();
    try {
      return state == State.STALLED;
    } finally {
      lock.unlock();
    }
  }

  /// Payload frames that were added so far.
  long sentFrames() {
    lock.lock();
    try {
      return sequence;
    } finally {
      lock.unlock();
    }
  }

  /// Drops what waits; nothing is added from now on.
  void close() {
    lock.lock();
    try {
      state = State.CLOSED;
      full.clear();
      current = null;
      spare = null;
      filling = chunk(0);
    } finally {
      lock.unlock();
    }
  }

  private ByteBuffer room(int totalBytes) {
    if (filling.remaining() >= totalBytes) {
      return filling;
    }
    if (filling.position() + totalBytes <= CHUNK_BYTES_MAX) {
      int capacity = Integer.highestOneBit(filling.position() + totalBytes - 1) << 1;
      filling = chunk(Math.max(capacity, CHUNK_BYTES_MIN)).put(filling.flip());
    } else {
      full.add(filling.flip());
      filling = takeSpare();
      return room(totalBytes);
    }
    return filling;
  }

  private ByteBuffer takeSpare() {
    ByteBuffer taken = spare;
    spare = null;
    return taken == null ? chunk(CHUNK_BYTES_MIN) : taken;
  }

  private static ByteBuffer chunk(int bytes) {
    return ByteBuffer.allocateDirect(bytes).order(FrameHeader.ORDER);
  }
}
