package dev.megalith.worker.service;

import dev.megalith.arch.base.Invariant;
import dev.megalith.arch.virt.VirtInterrupt;
import dev.megalith.cpu.decode.HotCode;
import dev.megalith.cpu.translate.Translator;
import dev.megalith.fabric.clock.MachineClock;
import dev.megalith.fabric.interrupt.PeDirectory;
import dev.megalith.fabric.interrupt.PlaneMessage;
import dev.megalith.fabric.link.Links;
import dev.megalith.fabric.link.NodeId;
import dev.megalith.fabric.node.Assignment;
import dev.megalith.fabric.node.RoleEvents;
import dev.megalith.fabric.node.RoleException;
import dev.megalith.fabric.node.RoleHost;
import dev.megalith.fabric.wire.InterruptPlane;
import dev.megalith.fabric.wire.WireBounds;
import dev.megalith.fabric.wire.WireException;
import dev.megalith.guestmemory.GuestRam;
import dev.megalith.guestmemory.PageCache;
import dev.megalith.machine.MachinePlan;
import dev.megalith.machine.Region;
import dev.megalith.machine.SpecException;
import dev.megalith.machine.SpecText;
import dev.megalith.machine.VirtMachine;
import dev.megalith.worker.run.Shard;
import dev.megalith.worker.run.ShardInbox;
import dev.megalith.worker.run.ShardPorts;
import dev.megalith.worker.sched.VcpuScheduler;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The process that runs a part of a machine's vCPUs.
///
/// Option `carriers`: platform threads that carry the vCPUs, as many as the host has processors if
/// it is not given. Option `translator`: `on` turns hot guest code into JVM bytecode, `off` does
/// not, `eager` does so as soon as code is seen to be hot at all; `on` if it is not given.
///
/// | field | writer | readers | access |
/// |---|---|---|---|
/// | all that [#prepare] builds | the agent's thread | link threads, after it | volatile |
public final class WorkerRole implements RoleHost {
  private static final Logger LOG = LoggerFactory.getLogger(WorkerRole.class);
  private static final String CARRIERS = "carriers";
  private static final int CARRIERS_MAX = 1024;
  private static final String TRANSLATOR = "translator";

  private final Assignment assignment;
  private final MachineClock clock;
  private final RoleEvents events;
  private volatile @Nullable Shard shard;
  private volatile @Nullable ShardInbox inbox;
  private volatile @Nullable VcpuScheduler scheduler;
  private volatile @Nullable PageCache cache;
  private @Nullable GuestRam ram;
  private @Nullable ExecutorService helper;
  private @Nullable ScheduledExecutorService translating;
  private volatile @Nullable Translator translator;
  private boolean started;

  public WorkerRole(Assignment assignment, MachineClock clock, RoleEvents events) {
    this.assignment = assignment;
    this.clock = clock;
    this.events = events;
  }

  @Override
  public void prepare(Links links) throws RoleException {
    MachinePlan plan = plan();
    VcpuScheduler carriers = new VcpuScheduler(carrierCount(), true);
    scheduler = carriers;
    ExecutorService waits =
        Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("shootdowns").factory());
    helper = waits;
    PeDirectory directory = new PeDirectory(assignment.shards());
    InterruptPlane plane =
        new InterruptPlane(
            links,
            new WireBounds(plan.topology().vcpus(), VirtInterrupt.SPI_COUNT),
            this::received,
            events::failed);
    PlanePorts ports = new PlanePorts(plane, directory, assignment.self().index());
    SecureRandom random = new SecureRandom();
    LatePages pages = new LatePages();
    Shard built =
        new Shard(
            ShardConfigs.of(plan),
            new ShardPorts(pages, ports, ports, ports, clock, random::nextLong, machineEvents()),
            carriers,
            hotCode());
    GuestRam frames = reserve(plan.memoryMap().ram());
    ram = frames;
    PageCache held =
        new PageCache(
            frames,
            links,
            built.pages(),
            built.pages(),
            System::nanoTime,
            Thread.ofPlatform().daemon().name("page-recalls").factory());
    pages.set(new CachedPages(held));
    cache = held;
    inbox = new ShardInbox(built, waits);
    shard = built;
  }

  private MachinePlan plan() throws RoleException {
    try {
      MachinePlan plan = VirtMachine.plan(SpecText.parse(assignment.spec()));
      int placed = assignment.shards().stream().mapToInt(Assignment.VcpuRange::count).sum();
      if (placed != plan.topology().vcpus()) {
        throw new RoleException(
            placed + " vCPUs are placed on workers, the machine has " + plan.topology().vcpus());
      }
      return plan;
    } catch (SpecException e) {
      throw new RoleException("machine " + assignment.machine() + ": " + e.getMessage(), e);
    }
  }

  private HotCode hotCode() throws RoleException {
    String text = assignment.options().getOrDefault(TRANSLATOR, "on");
    int threshold =
        switch (text) {
          case "", "on" -> Translator.THRESHOLD;
          case "off" -> 0;
          case "eager" -> 1;
          default ->
              throw new RoleException(TRANSLATOR + "=" + text + ": must be on, off or eager");
        };
    if (threshold == 0) {
      return HotCode.NONE;
    }
    ScheduledExecutorService thread =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("translator").factory());
    translating = thread;
    Translator made = new Translator(threshold, thread);
    translator = made;
    return made;
  }

  private int carrierCount() throws RoleException {
    String text = assignment.options().get(CARRIERS);
    if (text == null || text.isEmpty()) {
      return Runtime.getRuntime().availableProcessors();
    }
    try {
      int count = Integer.parseInt(text);
      if (count >= 1 && count <= CARRIERS_MAX) {
        return count;
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    throw new RoleException(CARRIERS + "=" + text + ": must be 1 to " + CARRIERS_MAX);
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
    ShardInbox target = inbox;
    if (target == null) {
      throw new WireException("it came before this worker was prepared");
    }
    target.received(from, message);
  }

  private ShardPorts.MachineEvents machineEvents() {
    return new ShardPorts.MachineEvents() {
      @Override
      public void systemOff() {
        events.guestEnded(false);
      }

      @Override
      public void systemReset() {
        events.guestEnded(true);
      }

      @Override
      public void vcpuFailed(int index, Throwable cause) {
        LOG.error("vCPU {} failed", index, cause);
        events.failed("vCPU " + index + " failed: " + cause);
      }
    };
  }

  private Shard prepared() {
    Shard built = shard;
    if (built == null) {
      throw Invariant.violated("%s has not been prepared", assignment.self());
    }
    return built;
  }

  @Override
  public void init() {
    prepared().init();
  }

  @Override
  public void start() {
    if (started) {
      prepared().resume();
    } else {
      prepared().start(assignment.entryPc(), assignment.x0());
      started = true;
    }
  }

  @Override
  public void pause() {
    prepared().pause();
  }

  @Override
  public Map<String, Long> statistics() {
    Shard running = shard;
    VcpuScheduler carriers = scheduler;
    PageCache pages = cache;
    if (running == null || carriers == null || pages == null) {
      return Map.of();
    }
    Map<String, Long> values = running.statistics();
    values.put("megalith.worker.carriers", (long) carriers.carrierCount());
    values.put("megalith.worker.runnable", Math.round(carriers.runnable()));
    Translator regions = translator;
    if (regions != null) {
      regions.addTo(values);
    }
    values.put("megalith.worker.page.requests", pages.requestCount());
    values.put("megalith.worker.page.recalls", pages.recallCount());
    return values;
  }

  /// Returns when the translator reads guest RAM no more: it is about to go.
  private void stopTranslating() {
    ExecutorService thread = translating;
    if (thread != null) {
      thread.shutdownNow();
      thread.close();
    }
  }

  @Override
  public void close() {
    Shard running = shard;
    if (running != null) {
      running.requestStop();
    }
    PageCache pages = cache;
    if (pages != null) {
      pages.close();
    }
    if (running != null) {
      running.close();
    }
    VcpuScheduler carriers = scheduler;
    if (carriers != null) {
      carriers.close();
    }
    if (helper != null) {
      helper.shutdownNow();
    }
    stopTranslating();
    if (ram != null) {
      ram.close();
      ram = null;
    }
  }
}
