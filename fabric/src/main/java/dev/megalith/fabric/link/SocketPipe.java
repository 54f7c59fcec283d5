package dev.megalith.fabric.link;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import org.jspecify.annotations.Nullable;

/// A connection that never blocks who writes: one thread reads whole frames, another may write.
///
/// | field | writer | readers | access |
/// |---|---|---|---|
/// | `in`, `key`'s interest | reading thread | reading thread | plain |
final class SocketPipe {
  private static final int IN_BYTES_MIN = 16 << 10;

  private final SocketChannel channel;
  private final Selector selector;
  private final SelectionKey key;

  /// What was read and not taken; from its position to its limit.
  private ByteBuffer in = buffer(IN_BYTES_MIN).limit(0);

  SocketPipe(SocketChannel channel) throws IOException {
    this.channel = channel;
    channel.configureBlocking(false);
    if (channel.supportedOptions().contains(StandardSocketOptions.TCP_NODELAY)) {
      channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
    }
    selector = Selector.open();
    key = channel.register(selector, SelectionKey.OP_READ);
  }

  /// Writes what the socket takes now.
  void write(ByteBuffer bytes) throws IOException {
    channel.write(bytes);
  }

  /// Writes a short frame to a fresh connection, whose buffer has room for it.
  void writeFirst(ByteBuffer frame) throws IOException {
    channel.write(frame);
    if (frame.hasRemaining()) {
      throw new IOException("a fresh connection takes no " + frame.limit() + " bytes");
    }
  }

  /// The next whole frame that was read, or null; valid until the next call.
  @Nullable ByteBuffer poll() throws FrameException {
    int start = in.position();
    int bytes = in.limit() - start;
    if (bytes < FrameHeader.BYTES) {
      return null;
    }
    int totalBytes = FrameHeader.totalBytes(FrameHeader.payloadBytes(in, start));
    if (bytes < totalBytes) {
      return null;
    }
    in.position(start + totalBytes);
    return in.duplicate().order(FrameHeader.ORDER).position(start).limit(start + totalBytes);
  }

  /// Reads, waiting until something comes or, with `wantsToWrite`, the socket takes bytes again.
  ///
  /// @param timeoutMillis 0 for no end
  /// @return whether the socket takes bytes again
  /// @throws EOFException where the peer closed
  boolean fill(boolean wantsToWrite, long timeoutMillis) throws IOException {
    try {
      return select(wantsToWrite, timeoutMillis);
    } catch (CancelledKeyException e) {
      throw new IOException("closed here", e);
    }
  }

  private boolean select(boolean wantsToWrite, long timeoutMillis) throws IOException {
    int interest = SelectionKey.OP_READ | (wantsToWrite ? SelectionKey.OP_WRITE : 0);
    if (key.interestOps() != interest) {
      key.interestOps(interest);
    }
    if (selector.select(timeoutMillis) == 0 && timeoutMillis != 0) {
      throw new SocketTimeoutException("nothing came in " + timeoutMillis + " ms");
    }
    selector.selectedKeys().clear();
    if (key.isReadable()) {
      makeRoom();
      int end = in.limit();
      in.limit(in.capacity());
      int count = channel.read(in.duplicate().position(end));
      in.limit(end + Math.max(count, 0));
      if (count < 0) {
        throw new EOFException("closed the connection");
      }
    }
    return wantsToWrite && key.isWritable();
  }

  /// Waits for a whole frame.
  ByteBuffer take(long timeoutMillis) throws IOException, FrameException {
    ByteBuffer frame = poll();
    while (frame == null) {
      fill(false, timeoutMillis);
      frame = poll();
    }
    return frame;
  }

  /// Makes [#fill] return soon.
  void wakeup() {
    selector.wakeup();
  }

  /// Closes the way out: the peer reads the end behind what was written.
  void shutdownOutput() throws IOException {
    channel.shutdownOutput();
  }

  void close() {
    try {
      channel.close();
    } catch (IOException _) {
      // It is as closed as it can be.
    }
    selector.wakeup();
  }

  /// Gives back the selector; by the reading thread, after [#close].
  void release() {
    try {
      selector.close();
    } catch (IOException _) {
      // It is as closed as it can be.
    }
  }

  /// Moves what is left to the start, into a larger buffer where a frame needs it.
  private void makeRoom() throws IOException {
    if (in.position() == in.limit()) {
      in.position(0).limit(0);
    } else if (in.capacity() - in.limit() < in.capacity() / 4) {
      int left = in.remaining();
      boolean small = left > in.capacity() / 2;
      ByteBuffer to = small ? buffer(in.capacity() * 2) : in;
      if (small) {
        to.put(in);
      } else {
        in.compact();
      }
      in = to.position(0).limit(left);
    }
  }

  private static ByteBuffer buffer(int bytes) {
    return ByteBuffer.allocateDirect(bytes).order(FrameHeader.ORDER);
  }
}
