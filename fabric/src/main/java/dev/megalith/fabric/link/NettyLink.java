package dev.megalith.fabric.link;

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// A link over a Netty channel. Only the channel's event loop writes to it: others queue, and one
/// of them wakes it.
///
/// | field | writer | readers | access |
/// |---|---|---|---|
/// | `waiting`, `sequence`, `scheduled`, `closed` | any | any | under `lock` |
/// | `pendingBytes` | senders add, event loop takes off | senders | atomic |
/// | `reason` | whoever closes | event loop | volatile |
/// | `goodbyeCame` | event loop | event loop | plain |
/// | `ended` | who ends the link first | any | atomic |
final class NettyLink extends Link implements NettyFrames.Taker {
  private final Channel channel;
  private final NettyFrames frames;
  private final ReentrantLock lock = new ReentrantLock();
  private final ArrayDeque<ByteBuf> waiting = new ArrayDeque<>();
  private final AtomicLong pendingBytes = new AtomicLong();
  private final CountDownLatch down = new CountDownLatch(1);
  private long sequence;
  private boolean scheduled;
  private boolean closed;
  private volatile @Nullable String reason;
  private boolean goodbyeCame;
  private final AtomicBoolean ended = new AtomicBoolean();

  NettyLink(MachineLinks owner, NodeId peer, Plane plane, Channel channel, NettyFrames frames) {
    super(owner, peer, plane);
    this.channel = channel;
    this.frames = frames;
  }

  @Override
  void start() {
    if (channel.eventLoop().inEventLoop()) {
      frames.taker(this);
    } else {
      execute(() -> frames.resume(channel, this));
    }
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
    int totalBytes = FrameHeader.totalBytes(length);
    if (pendingBytes.addAndGet(totalBytes) > Outbox.PENDING_BYTES_MAX) {
      close(Outbox.OVERFLOW);
      return;
    }
    long ticks = owner.config().clock().ticks();
    lock.lock();
    try {
      if (closed) {
        return;
      }
      ByteBuf frame = channel.alloc().directBuffer(totalBytes, totalBytes);
      ByteBuffer bytes = frame.nioBuffer(0, totalBytes).order(FrameHeader.ORDER);
      long number = kind == FrameKind.PAYLOAD ? ++sequence : 0;
      FrameHeader.put(bytes, kind, length, owner.config().epoch(), number, ticks);
      bytes.put(bytes.position(), payload, payload.position(), length);
      FrameHeader.pad(bytes.position(bytes.position() + length), length);
      waiting.add(frame.writerIndex(totalBytes));
      if (scheduled) {
        return;
      }
      scheduled = true;
    } finally {
      lock.unlock();
    }
    if (channel.eventLoop().inEventLoop()) {
      flush();
    } else {
      execute(this::flush);
    }
  }

  /// Runs on the event loop, which ends with the channel: what comes later finds the link down.
  private void execute(Runnable task) {
    try {
      channel.eventLoop().execute(task);
    } catch (RejectedExecutionException _) {
      end(channel, NettyFrames.CLOSED);
    }
  }

  private void flush() {
    long batchBytes = 0;
    ChannelFuture written = null;
    ByteBuf next = poll();
    while (next != null) {
      batchBytes += next.readableBytes();
      written = channel.write(next);
      next = poll();
    }
    if (written != null) {
      long bytes = batchBytes;
      written.addListener(_ -> pendingBytes.addAndGet(-bytes));
      channel.flush();
    }
  }

  private @Nullable ByteBuf poll() {
    lock.lock();
    try {
      ByteBuf next = waiting.poll();
      scheduled = next != null;
      return next;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public boolean take(Channel from, ByteBuffer frame) throws FrameException {
    goodbyeCame = !receive(frame);
    return !goodbyeCame;
  }

  @Override
  public void fail(Channel from, Throwable failure) {
    end(from, reasonOf(failure));
  }

  @Override
  public void end(Channel from, String cause) {
    if (!ended.compareAndSet(false, true)) {
      return;
    }
    String first = reason;
    drop();
    owner.down(this, goodbyeCame ? null : first != null ? first : cause);
    down.countDown();
  }

  @Override
  void close(String closeReason) {
    if (reason == null) {
      reason = closeReason;
    }
    lock.lock();
    try {
      closed = true;
    } finally {
      lock.unlock();
    }
    // What waits, a goodbye for example, still goes if the socket takes it.
    execute(() -> {
      flush();
      var _ = channel.close();
    });
  }

  private void drop() {
    lock.lock();
    try {
      closed = true;
      waiting.forEach(ByteBuf::release);
      waiting.clear();
    } finally {
      lock.unlock();
    }
  }

  @Override
  void awaitDown(long nanos) {
    if (channel.eventLoop().inEventLoop()) {
      return;
    }
    try {
      boolean _ = down.await(nanos, TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
