package dev.megalith.fabric.link;

import com.google.protobuf.UnsafeByteOperations;
import dev.megalith.proto.fabric.v1.Frame;
import io.grpc.stub.CallStreamObserver;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// A link over a stream of gRPC. Frames go into the stream while it is ready, and wait here
/// otherwise.
///
/// | field | writer | readers | access |
/// |---|---|---|---|
/// | `waiting`, `waitingBytes`, `sequence`, `closed`, `down` | any | any | under `lock` |
/// | `reason` | whoever closes | stream's thread | volatile |
/// | `goodbyeCame`, `receiver` | stream's thread | stream's thread | plain, volatile |
final class GrpcLink extends Link {
  /// Ends a stream.
  interface Ending {
    /// Ends it in order, or with a failure: one line.
    void end(@Nullable String failure);
  }

  /// Messages that may be on their way before they are taken.
  static final int MESSAGES_IN_FLIGHT = 64;

  private final CallStreamObserver<Frame> out;
  private final Ending ending;
  private final ReentrantLock lock = new ReentrantLock();
  private final ArrayDeque<Frame> waiting = new ArrayDeque<>();
  private final CountDownLatch ended = new CountDownLatch(1);
  private long waitingBytes;
  private long sequence;
  private boolean closed;
  private boolean down;
  private boolean goodbyeCame;
  private volatile @Nullable String reason;
  private volatile @Nullable Thread receiver;

  GrpcLink(
      MachineLinks owner, NodeId peer, Plane plane, CallStreamObserver<Frame> out, Ending ending) {
    super(owner, peer, plane);
    this.out = out;
    this.ending = ending;
  }

  @Override
  void start() {
    out.request(MESSAGES_IN_FLIGHT);
  }

  @Override
  void send(ByteBuffer payload) {
    send(FrameKind.PAYLOAD, payload);
  }

  @Override
  void sendWelcome() {
    send(FrameKind.WELCOME, ByteBuffer.allocate(0));
  }

  @Override
  void sendGoodbye() {
    send(FrameKind.GOODBYE, ByteBuffer.allocate(0));
  }

  @Override
  long sentFrames() {
    lock.lock();
    try {
      return sequence;
    } finally {
      lock.unlock();
    }
  }

  private void send(FrameKind kind, ByteBuffer payload) {
    int length = payload.remaining();
    byte[] bytes = new byte[FrameHeader.totalBytes(length)];
    ByteBuffer frame = ByteBuffer.wrap(bytes).order(FrameHeader.ORDER);
    frame.put(FrameHeader.BYTES, payload, payload.position(), length);
    long ticks = owner.config().clock().ticks();
    long epoch = owner.config().epoch();
    lock.lock();
    try {
      if (closed) {
        return;
      }
      FrameHeader.put(
          frame, kind, length, epoch, kind == FrameKind.PAYLOAD ? ++sequence : 0, ticks);
      waitingBytes += bytes.length;
      waiting.add(message(bytes));
      if (waitingBytes <= Outbox.PENDING_BYTES_MAX) {
        flush();
        return;
      }
    } finally {
      lock.unlock();
    }
    close(Outbox.OVERFLOW);
  }

  static Frame message(byte[] frame) {
    return Frame.newBuilder().setContent(UnsafeByteOperations.unsafeWrap(frame)).build();
  }

  /// Whether a message is one whole frame.
  static ByteBuffer frameOf(Frame message) throws FrameException {
    ByteBuffer frame = message.getContent().asReadOnlyByteBuffer().slice().order(FrameHeader.ORDER);
    if (frame.limit() < FrameHeader.BYTES
        || frame.limit() != FrameHeader.totalBytes(FrameHeader.payloadBytes(frame, 0))) {
      throw new FrameException("a message of " + frame.limit() + " bytes that is no frame");
    }
    return frame;
  }

  /// Puts what waits into the stream as long as it is ready.
  void flush() {
    lock.lock();
    try {
      while (!closed && !waiting.isEmpty() && out.isReady()) {
        Frame next = waiting.remove();
        waitingBytes -= next.getContent().size();
        out.onNext(next);
      }
    } finally {
      lock.unlock();
    }
  }

  /// Takes a message of the stream.
  void take(Frame message) {
    receiver = Thread.currentThread();
    try {
      goodbyeCame = !receive(frameOf(message));
      if (goodbyeCame) {
        close("said goodbye");
      } else {
        out.request(1);
      }
    } catch (Throwable e) {
      close(reasonOf(e));
    } finally {
      receiver = null;
    }
  }

  /// The stream has ended; `cause` is one line.
  void end(String cause) {
    lock.lock();
    try {
      closed = true;
      waiting.clear();
      if (down) {
        return;
      }
      down = true;
    } finally {
      lock.unlock();
    }
    String first = reason;
    owner.down(this, goodbyeCame ? null : first != null ? first : cause);
    ended.countDown();
  }

  @Override
  void close(String closeReason) {
    lock.lock();
    try {
      if (closed) {
        return;
      }
      closed = true;
      waiting.clear();
      reason = closeReason;
      ending.end(goodbyeCame ? null : closeReason);
    } finally {
      lock.unlock();
    }
    // A stream that is ended from this side does not always say so to this side.
    end(closeReason);
  }

  @Override
  void awaitDown(long nanos) {
    if (Thread.currentThread().equals(receiver)) {
      return;
    }
    try {
      boolean _ = ended.await(nanos, TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
