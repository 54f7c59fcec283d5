package dev.megalith.fabric.link;

import dev.megalith.arch.base.Invariant;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The links of one process of an [InMemoryMesh].
///
/// | field | writer | readers | access |
/// |---|---|---|---|
/// | `handlers` | before `open` | any | plain, published by the mesh's lock |
/// | `peers`, `lanes` | whoever joins the mesh, under its lock | any | plain: sends come later |
/// | `gone` | any | any | under its own lock |
/// | `closed` | any | any | volatile, only ever set |
final class MemoryLinks implements Links {
  private static final Plane[] PLANES = Plane.values();

  /// How long [#close] waits for handlers that run, in milliseconds.
  private static final long CLOSE_MILLIS = 500;

  private final LinksConfig config;
  private final InMemoryMesh mesh;
  private final @Nullable FrameHandler[] handlers = new FrameHandler[PLANES.length];
  private final Map<NodeId, MemoryLinks> peers = new HashMap<>();

  /// By role, then by index and plane: the way to each peer.
  private final @Nullable MemoryLane[][] lanes = new MemoryLane[Role.values().length][];

  private final List<NodeId> gone = new ArrayList<>();
  private volatile boolean closed;

  MemoryLinks(LinksConfig config, InMemoryMesh mesh) {
    this.config = config;
    this.mesh = mesh;
    for (Role role : Role.values()) {
      int count =
          config.addresses().keySet().stream()
              .filter(id -> id.role() == role)
              .mapToInt(id -> id.index() + 1)
              .max()
              .orElse(0);
      lanes[role.ordinal()] = new MemoryLane[count * PLANES.length];
    }
  }

  LinksConfig config() {
    return config;
  }

  boolean isClosed() {
    return closed;
  }

  FrameHandler handler(Plane plane) {
    FrameHandler handler = handlers[plane.ordinal()];
    if (handler == null) {
      throw Invariant.violated("%s has no handler for %s frames", self(), plane);
    }
    return handler;
  }

  @Override
  public NodeId self() {
    return config.self();
  }

  @Override
  public List<NodeId> peers(Role role) {
    return config.addresses().keySet().stream().filter(id -> id.role() == role).sorted().toList();
  }

  @Override
  public void onFrame(Plane plane, FrameHandler handler) {
    handlers[plane.ordinal()] = handler;
  }

  @Override
  public void open() throws LinkException {
    mesh.join(this);
    long deadlineNanos = System.nanoTime() + config.connectTimeout().toNanos();
    try {
      for (NodeId id : config.addresses().keySet().stream().sorted().toList()) {
        if (!id.equals(self())) {
          mesh.await(this, id, deadlineNanos);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LinkException("interrupted while the links of " + self() + " opened", e);
    }
  }

  boolean isLinked(NodeId peer) {
    return peers.containsKey(peer);
  }

  /// Makes the ways to and from a peer; under the mesh's lock.
  void link(MemoryLinks peer) {
    for (Plane plane : PLANES) {
      setLane(peer.self(), plane, lane(this, peer, plane));
      peer.setLane(self(), plane, lane(peer, this, plane));
    }
    peers.put(peer.self(), peer);
    peer.peers.put(self(), this);
  }

  private MemoryLane lane(MemoryLinks from, MemoryLinks to, Plane plane) {
    return new MemoryLane(from, to, plane, mesh.isThreaded(to.self(), plane));
  }

  private void setLane(NodeId to, Plane plane, MemoryLane lane) {
    lanes[to.role().ordinal()][to.index() * PLANES.length + plane.ordinal()] = lane;
  }

  private @Nullable MemoryLane lane(NodeId to, Plane plane) {
    @Nullable MemoryLane[] ofRole = lanes[to.role().ordinal()];
    int index = to.index() * PLANES.length + plane.ordinal();
    return index < ofRole.length ? ofRole[index] : null;
  }

  @Override
  public void send(NodeId to, Plane plane, ByteBuffer frame) {
    MemoryLane lane = lane(to, plane);
    if (lane == null || frame.remaining() > FRAME_BYTES_MAX) {
      throw Invariant.violated(
          "%s sends %d bytes (up to %d) to %s on a link that %s",
          self(), frame.remaining(), FRAME_BYTES_MAX, to, lane == null ? "is not open" : "is");
    }
    lane.send(frame);
  }

  /// Takes the links of a pair down: this side loses `peer` for `reason`, and is lost in turn.
  void sever(MemoryLinks peer, String reason) {
    takeDown(peer);
    lost(peer, reason);
    peer.lost(this, "closed the connection");
  }

  private void takeDown(MemoryLinks peer) {
    for (Plane plane : PLANES) {
      MemoryLane out = lane(peer.self(), plane);
      MemoryLane in = peer.lane(self(), plane);
      if (out != null && in != null) {
        out.takeDown();
        in.takeDown();
      }
    }
  }

  private void lost(MemoryLinks peer, String reason) {
    if (isFirstEnd(peer) && !closed) {
      config.lossListener().lost(peer.self(), reason);
    }
  }

  private boolean isFirstEnd(MemoryLinks peer) {
    synchronized (gone) {
      return !gone.contains(peer.self()) && gone.add(peer.self());
    }
  }

  /// Ends this process as if it had been killed.
  void end(String reason) {
    closed = true;
    mesh.remove(this);
    for (MemoryLinks peer : List.copyOf(peers.values())) {
      takeDown(peer);
      peer.lost(this, reason);
    }
  }

  @Override
  public void close() {
    closed = true;
    mesh.remove(this);
    List<MemoryLinks> linked = List.copyOf(peers.values());
    for (MemoryLinks peer : linked) {
      boolean _ = peer.isFirstEnd(this);
      takeDown(peer);
    }
    long deadlineNanos = System.nanoTime() + CLOSE_MILLIS * 1_000_000;
    while (linked.stream().anyMatch(this::isHandling) && System.nanoTime() - deadlineNanos < 0) {
      try {
        Thread.sleep(1);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  @Override
  public Map<String, Long> statistics() {
    Map<String, Long> all = new HashMap<>();
    for (Plane plane : PLANES) {
      long sent = 0;
      long received = 0;
      for (MemoryLinks peer : List.copyOf(peers.values())) {
        MemoryLane out = lane(peer.self(), plane);
        MemoryLane in = peer.lane(self(), plane);
        sent += out == null ? 0 : out.frames();
        received += in == null ? 0 : in.frames();
      }
      MachineLinks.putFrames(all, plane, sent, received);
    }
    return all;
  }

  /// Whether another thread is in this side's handler of what `peer` sent.
  private boolean isHandling(MemoryLinks peer) {
    for (Plane plane : PLANES) {
      MemoryLane in = peer.lane(self(), plane);
      if (in != null && in.isBusy()) {
        return true;
      }
    }
    return false;
  }
}
