package dev.megalith.fabric.link;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// A link over a socket. Senders write themselves, a thread of the link's own reads and runs the
/// handler: between a send and its handler there is one wake-up.
///
/// Nobody waits for a socket that takes no more bytes, so two peers that flood each other cannot
/// stop each other: a sender leaves its frames in the [Outbox] and goes on. Whichever comes first
/// writes them: the next sender, or the reading thread, which then waits for both directions.
///
/// | field | writer | readers | access |
/// |---|---|---|---|
/// | `reason` | the first that closes | reading thread | atomic |
final class SocketLink extends Link {
  private static final byte[] NOTHING = {};

  private final SocketPipe pipe;
  private final Outbox outbox;
  private final AtomicReference<@Nullable String> reason = new AtomicReference<>();
  private final CountDownLatch down = new CountDownLatch(1);
  private final Thread reader;

  SocketLink(MachineLinks owner, NodeId peer, Plane plane, SocketPipe pipe) {
    super(owner, peer, plane);
    this.pipe = pipe;
    this.outbox = new Outbox(owner.config().epoch());
    this.reader = Thread.ofPlatform().daemon().name("link " + this).unstarted(this::read);
  }

  @Override
  void start() {
    reader.start();
  }

  @Override
  void send(ByteBuffer payload) {
    send(FrameKind.PAYLOAD, payload);
  }

  @Override
  void sendWelcome() {
    send(FrameKind.WELCOME, ByteBuffer.wrap(NOTHING));
  }

  @Override
  void sendGoodbye() {
    send(FrameKind.GOODBYE, ByteBuffer.wrap(NOTHING));
  }

  @Override
  long sentFrames() {
    return outbox.sentFrames();
  }

  private void send(FrameKind kind, ByteBuffer payload) {
    try {
      if (outbox.add(kind, payload, owner.config().clock().ticks())) {
        write();
      }
    } catch (IOException e) {
      close(messageOf(e));
    }
  }

  /// What the outbox's writer does.
  private void write() throws IOException {
    ByteBuffer bytes = outbox.next();
    while (bytes != null) {
      pipe.write(bytes);
      if (bytes.hasRemaining()) {
        outbox.stall();
        if (!Thread.currentThread().equals(reader)) {
          pipe.wakeup();
        }
        return;
      }
      bytes = outbox.next();
    }
  }

  private void read() {
    String lossReason;
    try {
      boolean more = true;
      while (more) {
        ByteBuffer frame = pipe.poll();
        if (frame != null) {
          more = receive(frame);
        } else if (pipe.fill(outbox.isStalled(), 0) && outbox.resume()) {
          write();
        }
      }
      lossReason = null;
    } catch (IOException e) {
      lossReason = messageOf(e);
    } catch (Throwable e) {
      lossReason = reasonOf(e);
    }
    String first = reason.get();
    outbox.close();
    pipe.close();
    pipe.release();
    owner.down(this, first != null && lossReason != null ? first : lossReason);
    down.countDown();
  }

  @Override
  void close(String closeReason) {
    reason.compareAndSet(null, closeReason);
    outbox.close();
    pipe.close();
  }

  @Override
  void awaitDown(long nanos) {
    if (Thread.currentThread().equals(reader) || reader.getState() == Thread.State.NEW) {
      return;
    }
    try {
      boolean _ = down.await(nanos, TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String messageOf(IOException e) {
    return e instanceof EOFException || e instanceof Outbox.OverflowException
        ? String.valueOf(e.getMessage())
        : "the connection broke: " + e.getMessage();
  }
}
