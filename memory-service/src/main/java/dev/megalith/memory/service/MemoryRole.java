package dev.megalith.memory.service;

import dev.megalith.arch.base.Invariant;
import dev.megalith.fabric.clock.MachineClock;
import dev.megalith.fabric.clock.VirtualCounter;
import dev.megalith.fabric.link.Links;
import dev.megalith.fabric.link.NodeId;
import dev.megalith.fabric.link.Plane;
import dev.megalith.fabric.node.Assignment;
import dev.megalith.fabric.node.ImageTarget;
import dev.megalith.fabric.node.RoleEvents;
import dev.megalith.fabric.node.RoleException;
import dev.megalith.fabric.node.RoleHost;
import dev.megalith.guestmemory.GuestRam;
import dev.megalith.machine.Region;
import dev.megalith.machine.SpecException;
import dev.megalith.machine.SpecText;
import dev.megalith.machine.VirtMachine;
import dev.megalith.memory.model.SplitPolicy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The process of one memory member: the homes of its pieces of guest RAM.
///
/// | field | writer | readers | access |
/// |---|---|---|---|
/// | `home` | the agent's thread | any | volatile |
public final class MemoryRole implements RoleHost, ImageTarget {
  /// `off`: pages that writers fight over stay whole.
  public static final String BLOCKS_OPTION = "blocks";

  private static final long NANOS_PER_TICK = 1_000_000_000 / VirtualCounter.FREQUENCY_HZ;

  private final Assignment assignment;
  private final MachineClock clock;
  private final RoleEvents events;
  private volatile @Nullable PageHome home;

  public MemoryRole(Assignment assignment, MachineClock clock, RoleEvents events) {
    this.assignment = assignment;
    this.clock = clock;
    this.events = events;
  }

  private long machineNanos() {
    return clock.ticks() * NANOS_PER_TICK;
  }

  @Override
  public void prepare(Links links) throws RoleException {
    Region region = ram();
    try {
      GuestRam ram = GuestRam.reserve(region.base(), region.sizeBytes());
      boolean splits = !"off".equals(assignment.options().get(BLOCKS_OPTION));
      SplitPolicy policy = splits ? SplitPolicy.STANDARD : SplitPolicy.NEVER;
      PageHome prepared = new PageHome(ram, links, policy, this::machineNanos, events::failed);
      links.onFrame(Plane.MEMORY, prepared::received);
      home = prepared;
    } catch (IOException e) {
      throw new RoleException(
          "homes for " + region.sizeBytes() + " bytes of RAM: " + e.getMessage(), e);
    }
  }

  private Region ram() throws RoleException {
    try {
      return VirtMachine.plan(SpecText.parse(assignment.spec())).memoryMap().ram();
    } catch (SpecException e) {
      throw new RoleException("machine " + assignment.machine() + ": " + e.getMessage(), e);
    }
  }

  @Override
  public void load(long pa, ByteBuffer bytes) throws RoleException {
    PageHome target = prepared();
    if (!target.contains(pa, bytes.remaining())) {
      throw new RoleException(
          String.format("%d bytes at 0x%x are not all in guest RAM", bytes.remaining(), pa));
    }
    target.load(pa, bytes);
  }

  private PageHome prepared() {
    PageHome prepared = home;
    if (prepared == null) {
      throw Invariant.violated(
          "%s of machine %s has no RAM yet", assignment.self(), assignment.machine());
    }
    return prepared;
  }

  @Override
  public void init() {
    Invariant.check(home != null, "init before prepare");
  }

  /// Pages move when holders ask: there is nothing to start, and nothing that moves by itself.
  @Override
  public void start() {}

  @Override
  public void pause() {}

  /// A holder is gone: what it alone held is lost, and the machine with it.
  public void lost(NodeId holder) {
    prepared().lost(holder);
  }

  @Override
  public Map<String, Long> statistics() {
    PageHome running = home;
    return running == null ? Map.of() : running.statistics();
  }

  @Override
  public void close() {
    PageHome running = home;
    if (running != null) {
      running.close();
      home = null;
    }
  }
}
