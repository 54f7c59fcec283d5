package dev.megalith.guestmemory.wire;

import dev.megalith.arch.base.Invariant;
import dev.megalith.fabric.Limits;
import dev.megalith.fabric.link.Links;
import dev.megalith.fabric.link.NodeId;
import dev.megalith.fabric.link.Role;

/// Numbers of those who hold guest RAM: worker i is i, device process j is j after the workers.
public record HolderIds(int workerCount) {
  public HolderIds {
    Invariant.check(
        workerCount < Limits.PAGE_HOLDERS_MAX,
        "%d workers and the devices, at most %d hold guest RAM",
        workerCount,
        Limits.PAGE_HOLDERS_MAX);
  }

  public static HolderIds of(Links links) {
    return new HolderIds(links.peers(Role.WORKER).size());
  }

  public int holder(NodeId node) {
    return switch (node.role()) {
      case WORKER -> node.index();
      case DEVICE -> workerCount + node.index();
      case COORDINATOR, MEMORY, GIC, ITS -> throw Invariant.violated("%s holds no guest RAM", node);
    };
  }

  public NodeId node(int holder) {
    return holder < workerCount
        ? new NodeId(Role.WORKER, holder)
        : new NodeId(Role.DEVICE, holder - workerCount);
  }
}
