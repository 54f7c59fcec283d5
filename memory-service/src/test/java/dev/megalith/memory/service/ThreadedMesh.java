package dev.megalith.memory.service;

import dev.megalith.fabric.link.FrameHandler;
import dev.megalith.fabric.link.Links;
import dev.megalith.fabric.link.NodeId;
import dev.megalith.fabric.link.Plane;
import dev.megalith.fabric.link.Role;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Links in this process, each with a thread of its own that runs the handler.
final class ThreadedMesh implements AutoCloseable {
  private record Ends(NodeId from, NodeId to) {}

  private final List<NodeId> nodes;
  private final Map<NodeId, FrameHandler> handlers = new ConcurrentHashMap<>();
  private final Map<Ends, ExecutorService> threads = new ConcurrentHashMap<>();
  private volatile Throwable failure;

  ThreadedMesh(List<NodeId> nodes) {
    this.nodes = List.copyOf(nodes);
  }

  Links links(NodeId self) {
    return new NodeLinks(self);
  }

  /// What a handler threw, or null.
  Throwable failure() {
    return failure;
  }

  private final class NodeLinks implements Links {
    private final NodeId self;

    NodeLinks(NodeId self) {
      this.self = self;
    }

    @Override
    public NodeId self() {
      return self;
    }

    @Override
    public List<NodeId> peers(Role role) {
      return nodes.stream().filter(node -> node.role() == role).sorted().toList();
    }

    @Override
    public void onFrame(Plane plane, FrameHandler handler) {
      handlers.put(self, handler);
    }

    @Override
    public void open() {}

    @Override
    public void send(NodeId to, Plane plane, ByteBuffer frame) {
      ByteBuffer copy = ByteBuffer.allocate(frame.remaining()).order(ByteOrder.LITTLE_ENDIAN);
      copy.put(frame).flip();
      threads
          .computeIfAbsent(new Ends(self, to), _ -> Executors.newSingleThreadExecutor())
          .execute(() -> arrive(to, copy));
    }

    private void arrive(NodeId to, ByteBuffer frame) {
      try {
        Objects.requireNonNull(handlers.get(to)).received(self, frame);
      } catch (Throwable e) {
        failure = e;
        e.printStackTrace();
      }
    }

    @Override
    public void close() {}
  }

  @Override
  public void close() {
    threads.values().forEach(ExecutorService::shutdownNow);
  }
}
