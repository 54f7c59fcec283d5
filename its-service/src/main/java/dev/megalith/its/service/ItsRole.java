package dev.megalith.its.service;

import dev.megalith.fabric.clock.MachineClock;
import dev.megalith.fabric.link.Links;
import dev.megalith.fabric.link.NodeId;
import dev.megalith.fabric.link.Plane;
import dev.megalith.fabric.node.Assignment;
import dev.megalith.fabric.node.RoleEvents;
import dev.megalith.fabric.node.RoleHost;
import java.util.Map;

/// The process that will translate message-signalled interrupts. It holds the place of the ITS
/// among the processes of a machine: machines have no ITS yet, so nobody has anything to say to it,
/// and none of its steps does anything.
public final class ItsRole implements RoleHost {
  private final RoleEvents events;

  public ItsRole(Assignment assignment, MachineClock clock, RoleEvents events) {
    this.events = events;
  }

  @Override
  public void prepare(Links links) {
    for (Plane plane : Plane.values()) {
      links.onFrame(plane, (from, _) -> refuse(from, plane));
    }
  }

  private void refuse(NodeId from, Plane plane) {
    events.failed(from + " sent a frame of plane " + plane + " to the ITS, which takes none");
  }

  @Override
  public void init() {}

  @Override
  public void start() {}

  @Override
  public void pause() {}

  @Override
  public Map<String, Long> statistics() {
    return Map.of();
  }

  @Override
  public void close() {}
}
