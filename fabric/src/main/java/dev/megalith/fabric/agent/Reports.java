package dev.megalith.fabric.agent;

import dev.megalith.fabric.link.NodeId;
import dev.megalith.proto.node.v1.GuestEnded;
import dev.megalith.proto.node.v1.JoinRequest;
import dev.megalith.proto.node.v1.Leaving;
import dev.megalith.proto.node.v1.RoleFailed;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// What machines report, on its way to the coordinator; kept while none leads. Thread-safe.
///
/// Everything is guarded by the monitor of `this`.
final class Reports implements NodeEvents {
  /// Reports that are kept; the oldest are dropped.
  private static final int UNSENT_MAX = 256;

  private final Deque<JoinRequest> unsent = new ArrayDeque<>();
  private @Nullable JoinSession session;

  /// Reports go to this coordinator from now on; first those that waited.
  synchronized void attach(JoinSession opened) {
    session = opened;
    unsent.forEach(opened::send);
    unsent.clear();
  }

  synchronized void detach() {
    session = null;
  }

  /// Says goodbye.
  synchronized void leave(String reason) {
    if (session != null) {
      session.send(
          JoinRequest.newBuilder().setLeaving(Leaving.newBuilder().setReason(reason)).build());
      session.close();
      session = null;
    }
  }

  @Override
  public void guestEnded(String machine, long epoch, boolean reset) {
    send(
        JoinRequest.newBuilder()
            .setGuestEnded(
                GuestEnded.newBuilder().setMachine(machine).setEpoch(epoch).setReset(reset))
            .build());
  }

  @Override
  public void roleFailed(String machine, long epoch, String reason) {
    fail(RoleFailed.newBuilder().setMachine(machine).setEpoch(epoch).setReason(reason));
  }

  @Override
  public void linkLost(String machine, long epoch, NodeId peer, String reason) {
    fail(
        RoleFailed.newBuilder()
            .setMachine(machine)
            .setEpoch(epoch)
            .setReason(reason)
            .setLostPeer(peer.packed()));
  }

  private void fail(RoleFailed.Builder failure) {
    send(JoinRequest.newBuilder().setRoleFailed(failure).build());
  }

  private synchronized void send(JoinRequest report) {
    if (session != null) {
      session.send(report);
      return;
    }
    if (unsent.size() == UNSENT_MAX) {
      unsent.remove();
    }
    unsent.add(report);
  }
}
