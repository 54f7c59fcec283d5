package dev.megalith.guestmemory;

import dev.megalith.fabric.link.FrameHandler;
import dev.megalith.fabric.link.Links;
import dev.megalith.fabric.link.NodeId;
import dev.megalith.fabric.link.Plane;
import dev.megalith.fabric.link.Role;
import dev.megalith.guestmemory.model.PageMessage;
import dev.megalith.guestmemory.wire.PageWire;
import dev.megalith.guestmemory.wire.WireException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The links of worker 0 in a machine whose other processes are the test itself: it takes what the
/// worker sends, and answers.
final class ScriptedHome implements Links {
  static final NodeId HOME = new NodeId(Role.MEMORY, 0);

  /// A message with the bytes behind it.
  record Sent(NodeId to, PageMessage message, ByteBuffer contents) {}

  private final BlockingQueue<Sent> sent = new LinkedBlockingQueue<>();
  private @Nullable FrameHandler handler;

  /// The next message that the worker sends.
  Sent take() throws InterruptedException {
    return sent.take();
  }

  boolean isQuiet() {
    return sent.isEmpty();
  }

  /// Lets a message arrive, with so many bytes of `fill` behind it.
  void send(NodeId from, PageMessage message, int fill) {
    int contentsBytes = PageWire.contentsBytes(message);
    ByteBuffer frame =
        ByteBuffer.allocate(PageWire.HEAD_BYTES_MAX + contentsBytes).order(ByteOrder.LITTLE_ENDIAN);
    PageWire.write(message, frame);
    byte[] contents = new byte[contentsBytes];
    Arrays.fill(contents, (byte) fill);
    frame.put(contents).flip();
    Objects.requireNonNull(handler).received(from, frame);
  }

  @Override
  public NodeId self() {
    return new NodeId(Role.WORKER, 0);
  }

  @Override
  public List<NodeId> peers(Role role) {
    int count = role == Role.MEMORY ? 1 : role == Role.WORKER ? 2 : 0;
    return IntStream.range(0, count).mapToObj(index -> new NodeId(role, index)).toList();
  }

  @Override
  public void onFrame(Plane plane, FrameHandler frameHandler) {
    handler = frameHandler;
  }

  @Override
  public void open() {}

  @Override
  public void send(NodeId to, Plane plane, ByteBuffer frame) {
    try {
      frame.order(ByteOrder.LITTLE_ENDIAN);
      PageMessage message = PageWire.read(frame);
      byte[] contents = new byte[PageWire.contentsBytes(message)];
      frame.get(contents);
      sent.add(new Sent(to, message, ByteBuffer.wrap(contents)));
    } catch (WireException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {}
}
