package dev.megalith.fabric.link;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;

/// The ways of one process of one machine to the others. Thread-safe.
///
/// Frames from one process to another on one plane arrive once and in the order of [#send] calls;
/// between planes, and between different pairs, there is no order. Each frame carries the sender's
/// counter, epoch and sequence number; the receiver has taken in the counter (hybrid logical clock)
/// when the handler runs. When a peer is lost its links stay silent: the machine is failing.
public interface Links extends AutoCloseable {
  /// The longest frame, in bytes: 16 pages and what stands around them.
  int FRAME_BYTES_MAX = 80 << 10;

  NodeId self();

  /// The processes of a role, by index; this process is among them if it has the role.
  List<NodeId> peers(Role role);

  /// Says who takes the frames of a plane; before [#open].
  void onFrame(Plane plane, FrameHandler handler);

  /// Connects to all peers; returns when every link is up. Peers that are ready earlier may send
  /// before it returns.
  ///
  /// @throws LinkException where a peer cannot be reached in time, naming it
  void open() throws LinkException;

  /// Sends the bytes from position to limit of `frame`, which are copied before it returns. Never
  /// waits for the peer, and may be called by handlers; to a lost peer it does nothing. Where both
  /// processes are one it may run handlers ([InMemoryMesh]): hold no lock that a handler takes.
  void send(NodeId to, Plane plane, ByteBuffer frame);

  /// Counters by name, `megalith.link.…`.
  default Map<String, Long> statistics() {
    return Map.of();
  }

  /// Says goodbye: peers report no loss. No handler runs any more when it returns, unless it is
  /// called by one.
  @Override
  void close();
}
