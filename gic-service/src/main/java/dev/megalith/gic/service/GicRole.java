package dev.megalith.gic.service;

import dev.megalith.arch.base.Invariant;
import dev.megalith.arch.gic.Intid;
import dev.megalith.arch.virt.VirtInterrupt;
import dev.megalith.fabric.clock.MachineClock;
import dev.megalith.fabric.interrupt.DistributorMessage;
import dev.megalith.fabric.interrupt.PeDirectory;
import dev.megalith.fabric.interrupt.PlaneMessage;
import dev.megalith.fabric.link.Links;
import dev.megalith.fabric.link.NodeId;
import dev.megalith.fabric.link.Plane;
import dev.megalith.fabric.link.Role;
import dev.megalith.fabric.node.Assignment;
import dev.megalith.fabric.node.LineTarget;
import dev.megalith.fabric.node.RoleEvents;
import dev.megalith.fabric.node.RoleException;
import dev.megalith.fabric.node.RoleHost;
import dev.megalith.fabric.wire.InterruptPlane;
import dev.megalith.fabric.wire.Outbox;
import dev.megalith.fabric.wire.WireBounds;
import dev.megalith.fabric.wire.WireException;
import dev.megalith.gic.model.DistributorConfig;
import dev.megalith.gic.model.DistributorCounters;
import dev.megalith.machine.MachinePlan;
import dev.megalith.machine.SpecException;
import dev.megalith.machine.SpecText;
import dev.megalith.machine.VirtMachine;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The process of a machine's distributor.
///
/// What the model decides under the lock of [GicService] leaves through an [Outbox], in that order;
/// the answer to a write or to a change of a line follows what it caused.
///
/// | field | writer | readers | access |
/// |---|---|---|---|
/// | `running` | [#prepare], on the agent's thread | any | volatile |
public final class GicRole implements RoleHost, LineTarget {
  private record Running(GicService service, Outbox outbox) {}

  private final Assignment assignment;
  private final RoleEvents events;
  private volatile @Nullable Running running;

  public GicRole(Assignment assignment, MachineClock clock, RoleEvents events) {
    this.assignment = assignment;
    this.events = events;
  }

  @Override
  public void prepare(Links links) throws RoleException {
    MachinePlan plan = plan();
    int vcpus = plan.topology().vcpus();
    PeDirectory directory = new PeDirectory(assignment.shards());
    if (directory.peCount() != vcpus) {
      throw new RoleException(
          directory.peCount() + " vCPUs are placed on workers, the machine has " + vcpus);
    }
    InterruptPlane plane =
        new InterruptPlane(
            links, new WireBounds(vcpus, VirtInterrupt.SPI_COUNT), this::received, events::failed);
    links.onFrame(Plane.MEMORY, (from, _) -> refuseMemory(from));
    Outbox outbox = new Outbox(plane);
    GicService service =
        new GicService(
            new DistributorConfig(
                VirtInterrupt.SPI_COUNT,
                IntStream.range(0, vcpus).mapToObj(plan.topology()::packedAffinity).toList()),
            (pe, message) ->
                outbox.add(
                    new NodeId(Role.WORKER, directory.workerOf(pe)),
                    new PlaneMessage.ToPe(pe, message)));
    running = new Running(service, outbox);
  }

  private MachinePlan plan() throws RoleException {
    try {
      return VirtMachine.plan(SpecText.parse(assignment.spec()));
    } catch (SpecException e) {
      throw new RoleException("machine " + assignment.machine() + ": " + e.getMessage(), e);
    }
  }

  private void refuseMemory(NodeId from) {
    events.failed(from + " sent a page to the distributor, which holds none");
  }

  private void received(NodeId from, PlaneMessage message) throws WireException {
    Running now = running;
    if (now == null) {
      throw new WireException("it came before the distributor was prepared");
    }
    switch (message) {
      case PlaneMessage.DistributorWrite(int pe, int offset, int size, long value)
          when from.role() == Role.WORKER -> {
        now.service().apply(new DistributorMessage.Write(offset, size, value));
        now.outbox().add(from, new PlaneMessage.WritesDone(pe, 1));
      }
      case PlaneMessage.ToDistributor(DistributorMessage inner) when from.role() == Role.WORKER ->
          now.service().apply(inner);
      case PlaneMessage.LineChanged(int intid, boolean high, long seq) -> {
        now.service().setLine(intid, high);
        now.outbox().add(from, new PlaneMessage.LineNoted(seq));
      }
      default -> throw new WireException(from + " does not say this to a distributor: " + message);
    }
    now.outbox().drain();
  }

  private Running prepared() {
    Running now = running;
    if (now == null) {
      throw Invariant.violated("%s has not been prepared", assignment.self());
    }
    return now;
  }

  @Override
  public void setLine(int intid, boolean high) throws RoleException {
    int end = Intid.SPI_FIRST + VirtInterrupt.SPI_COUNT;
    if (intid < Intid.SPI_FIRST || intid >= end) {
      throw new RoleException(
          "INTID " + intid + " is no SPI of this machine: " + Intid.SPI_FIRST + " to " + (end - 1));
    }
    Running now = prepared();
    now.service().setLine(intid, high);
    now.outbox().drain();
  }

  @Override
  public void init() {
    Running _ = prepared();
  }

  /// The distributor acts when it is told something: there is nothing to start or to stop.
  @Override
  public void start() {}

  @Override
  public void pause() {}

  @Override
  public Map<String, Long> statistics() {
    Running now = running;
    if (now == null) {
      return Map.of();
    }
    DistributorCounters counters = now.service().counters();
    return Map.of(
        "megalith.gic.lends", counters.lends(),
        "megalith.gic.recalls", counters.recalls(),
        "megalith.gic.retracts", counters.retracts(),
        "megalith.gic.returns", counters.returns(),
        "megalith.gic.writes", counters.writes(),
        "megalith.gic.reads", counters.reads(),
        "megalith.gic.settled.reads", counters.settledReads(),
        "megalith.gic.unknown.accesses", counters.unknownAccesses(),
        "megalith.gic.lent", (long) now.service().lentCount());
  }

  @Override
  public void close() {
    running = null;
  }
}
