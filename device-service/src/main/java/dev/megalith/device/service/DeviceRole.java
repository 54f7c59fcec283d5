package dev.megalith.device.service;

import dev.megalith.arch.base.Invariant;
import dev.megalith.arch.virt.VirtInterrupt;
import dev.megalith.device.bus.UnmappedAccesses;
import dev.megalith.fabric.clock.MachineClock;
import dev.megalith.fabric.interrupt.PeMessage;
import dev.megalith.fabric.interrupt.PlaneMessage;
import dev.megalith.fabric.link.Links;
import dev.megalith.fabric.link.NodeId;
import dev.megalith.fabric.link.Role;
import dev.megalith.fabric.node.Assignment;
import dev.megalith.fabric.node.ConsoleTarget;
import dev.megalith.fabric.node.MemoryTarget;
import dev.megalith.fabric.node.RoleEvents;
import dev.megalith.fabric.node.RoleException;
import dev.megalith.fabric.node.RoleHost;
import dev.megalith.fabric.wire.InterruptPlane;
import dev.megalith.fabric.wire.Outbox;
import dev.megalith.fabric.wire.WireBounds;
import dev.megalith.fabric.wire.WireException;
import dev.megalith.guestmemory.GuestRam;
import dev.megalith.guestmemory.PageCache;
import dev.megalith.machine.MachinePlan;
import dev.megalith.machine.Region;
import dev.megalith.machine.SpecException;
import dev.megalith.machine.SpecText;
import dev.megalith.machine.VirtMachine;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The process of a machine's devices.
///
/// | field | writer | readers | access |
/// |---|---|---|---|
/// | `running` | [#prepare], on the agent's thread | any | volatile |
public final class DeviceRole implements RoleHost, ConsoleTarget, MemoryTarget {
  private record Running(
      DeviceService devices,
      ConsoleOutput console,
      LineReports lines,
      PageCache cache,
      DeviceMemory memory) {}

  private final Assignment assignment;
  private final RoleEvents events;
  private volatile @Nullable Running running;
  private @Nullable ScheduledExecutorService timer;
  private @Nullable GuestRam ram;

  public DeviceRole(Assignment assignment, MachineClock clock, RoleEvents events) {
    this.assignment = assignment;
    this.events = events;
  }

  @Override
  public void prepare(Links links) throws RoleException {
    MachinePlan plan = plan();
    InterruptPlane plane =
        new InterruptPlane(
            links,
            new WireBounds(plan.topology().vcpus(), VirtInterrupt.SPI_COUNT),
            this::received,
            events::failed);
    LineReports lines = new LineReports(new Outbox(plane));
    ScheduledExecutorService thread =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("devices").factory());
    timer = thread;
    ConsoleOutput console = new ConsoleOutput();
    DeviceService devices =
        new DeviceService(
            DeviceConfig.of(plan), lines, console, () -> System.currentTimeMillis() / 1000, thread);
    GuestRam frames = reserve(plan.memoryMap().ram());
    ram = frames;
    DevicePages pages = new DevicePages();
    PageCache cache =
        new PageCache(
            frames,
            links,
            pages,
            pages,
            System::nanoTime,
            Thread.ofPlatform().daemon().name("page-recalls").factory());
    running = new Running(devices, console, lines, cache, new DeviceMemory(cache, pages));
  }

  private MachinePlan plan() throws RoleException {
    try {
      return VirtMachine.plan(SpecText.parse(assignment.spec()));
    } catch (SpecException e) {
      throw new RoleException("machine " + assignment.machine() + ": " + e.getMessage(), e);
    }
  }

  private static GuestRam reserve(Region region) throws RoleException {
    try {
      return GuestRam.reserve(region.base(), region.sizeBytes());
    } catch (IOException e) {
      throw new RoleException(
          "frames for " + region.sizeBytes() + " bytes of RAM: " + e.getMessage(), e);
    }
  }

  private void received(NodeId from, PlaneMessage message) throws WireException {
    Running now = running;
    if (now == null) {
      throw new WireException("it came before the devices were prepared");
    }
    switch (message) {
      case PlaneMessage.DeviceRead(int pe, long tag, long pa, int size)
          when from.role() == Role.WORKER -> {
        long value = now.devices().read(pa, size);
        now.lines().answer(from, new PlaneMessage.ToPe(pe, new PeMessage.ReadReply(tag, value)));
      }
      case PlaneMessage.DeviceWrite(int pe, long pa, int size, long value)
          when from.role() == Role.WORKER -> {
        now.devices().write(pa, size, value);
        now.lines().answer(from, new PlaneMessage.WritesDone(pe, 1));
      }
      case PlaneMessage.LineNoted(long seq) when from.role() == Role.GIC -> {
        if (!now.lines().noted(seq)) {
          throw new WireException("change " + seq + " of a line is noted, but was never made");
        }
      }
      default -> throw new WireException(from + " does not say this to devices: " + message);
    }
    now.lines().flush();
  }

  private Running prepared() {
    Running now = running;
    if (now == null) {
      throw Invariant.violated("%s has not been prepared", assignment.self());
    }
    return now;
  }

  @Override
  public void onOutput(Consumer<byte[]> output) {
    prepared().console().onOutput(output);
  }

  @Override
  public void receive(byte[] bytes) throws InterruptedException {
    prepared().devices().receive(bytes);
  }

  @Override
  public void powerButton() {
    prepared().devices().powerButton();
  }

  @Override
  public byte[] readMemory(long pa, int lengthBytes) throws RoleException {
    return prepared().memory().readMemory(pa, lengthBytes);
  }

  @Override
  public void writeMemory(long pa, byte[] bytes) throws RoleException {
    prepared().memory().writeMemory(pa, bytes);
  }

  @Override
  public void init() {
    Running _ = prepared();
  }

  @Override
  public void start() {
    prepared().devices().start();
  }

  @Override
  public void pause() {
    prepared().devices().pause();
  }

  @Override
  public Map<String, Long> statistics() {
    Running now = running;
    if (now == null) {
      return Map.of();
    }
    Map<String, Long> values = new TreeMap<>();
    values.put("megalith.device.line.changes", now.lines().reported());
    values.put("megalith.device.console.dropped", now.console().droppedBytes());
    values.put("megalith.device.page.requests", now.cache().requestCount());
    values.put("megalith.device.page.recalls", now.cache().recallCount());
    long reads = 0;
    long writes = 0;
    for (UnmappedAccesses.Page page : now.devices().unmapped().pages()) {
      reads += page.readCount();
      writes += page.writeCount();
    }
    values.put("megalith.device.unmapped.reads", reads);
    values.put("megalith.device.unmapped.writes", writes);
    return values;
  }

  @Override
  public void close() {
    Running ended = running;
    if (ended != null) {
      ended.devices().close();
      ended.cache().close();
    }
    if (timer != null) {
      timer.shutdownNow();
    }
    if (ram != null) {
      ram.close();
      ram = null;
    }
  }
}
