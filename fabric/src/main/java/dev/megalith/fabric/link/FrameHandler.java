package dev.megalith.fabric.link;

import java.nio.ByteBuffer;

/// Takes what a peer sent: one frame of a link after another in the order of sending, frames of
/// different links at the same time.
///
/// It is called on the link's own thread, or, where both processes are one, on the thread that sent
/// ([InMemoryMesh]): a vCPU's, for example. It must not wait for another frame of the same link.
/// What it throws is our own bug and ends the machine.
@FunctionalInterface
public interface FrameHandler {
  /// `frame` is little-endian, from its position to its limit, and valid during the call only.
  void received(NodeId from, ByteBuffer frame);
}
