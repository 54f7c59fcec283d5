package dev.megalith.cli.machine;

import dev.megalith.arch.virt.VirtInterrupt;
import dev.megalith.coordinator.model.Placement;
import dev.megalith.coordinator.service.DevicePort;
import dev.megalith.coordinator.service.GicPort;
import dev.megalith.coordinator.service.MemoryPort;
import dev.megalith.coordinator.service.RoleAssignment;
import dev.megalith.coordinator.service.RolePort;
import dev.megalith.coordinator.service.RoleResult;
import dev.megalith.coordinator.service.Roles;
import dev.megalith.coordinator.service.WorkerPort;
import dev.megalith.device.service.DeviceConfig;
import dev.megalith.device.service.DeviceService;
import dev.megalith.fabric.clock.MachineClock;
import dev.megalith.fabric.clock.VirtualCounter;
import dev.megalith.gic.model.DistributorConfig;
import dev.megalith.gic.service.GicService;
import dev.megalith.guestmemory.GuestRam;
import dev.megalith.guestmemory.PageCache;
import dev.megalith.machine.MachinePlan;
import dev.megalith.machine.Region;
import dev.megalith.machine.boot.BootPiece;
import dev.megalith.machine.boot.BootPlan;
import dev.megalith.worker.run.Shard;
import dev.megalith.worker.run.ShardPorts;
import dev.megalith.worker.sched.VcpuScheduler;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;

/// The roles of one machine in this process, wired over the in-memory forms of their ports.
///
/// The coordinator calls them one after another, in the order memory, GIC, devices, worker: each
/// finds what it builds on already there.
final class EmbeddedRoles {
  private final BootPlan boot;
  private final ConsoleQueue console;
  private final ShardPorts.MachineEvents events;
  private final int carriers;
  private final VirtualCounter counter = new VirtualCounter(System::nanoTime);
  private final Memory memory = new Memory();
  private final Gic gic = new Gic();
  private final Devices devices = new Devices();
  private final Worker worker = new Worker();

  EmbeddedRoles(
      BootPlan boot, ConsoleQueue console, ShardPorts.MachineEvents events, int carriers) {
    this.boot = boot;
    this.console = console;
    this.events = events;
    this.carriers = carriers;
  }

  Roles roles() {
    return new Roles(memory, gic, devices, List.of(worker));
  }

  /// The devices, once the machine is prepared.
  @Nullable DeviceService devices() {
    return devices.service;
  }

  long[] retired() {
    Shard shard = worker.shard;
    return shard == null ? new long[0] : shard.retired();
  }

  /// A role with nothing to do in some of its steps.
  private abstract static class Role implements RolePort {
    @Override
    public RoleResult init() {
      return RoleResult.DONE;
    }

    @Override
    public RoleResult start() {
      return RoleResult.DONE;
    }

    @Override
    public RoleResult pause() {
      return RoleResult.DONE;
    }
  }

  private static <T> T built(@Nullable T part) {
    if (part == null) {
      throw new IllegalStateException("a step of the machine's life came before Prepare");
    }
    return part;
  }

  private final class Memory extends Role implements MemoryPort {
    private @Nullable GuestRam ram;
    private @Nullable PageCache cache;

    @Override
    public RoleResult prepare(RoleAssignment assignment) {
      Region region = assignment.plan().memoryMap().ram();
      try {
        ram = GuestRam.reserve(region.base(), region.sizeBytes());
      } catch (IOException e) {
        return new RoleResult.Failed(
            "guest RAM of " + region.sizeBytes() + " bytes: " + e.getMessage());
      }
      cache = PageCache.owning(ram);
      return RoleResult.DONE;
    }

    @Override
    public RoleResult init() {
      for (BootPiece piece : boot.pieces()) {
        built(ram).copyIn(piece.pa(), piece.bytes());
      }
      return RoleResult.DONE;
    }

    @Override
    public RoleResult stop() {
      if (ram != null) {
        ram.close();
        ram = null;
      }
      return RoleResult.DONE;
    }
  }

  private final class Gic extends Role implements GicPort {
    private @Nullable GicService service;

    @Override
    public RoleResult prepare(RoleAssignment assignment) {
      service =
          new GicService(
              new DistributorConfig(
                  VirtInterrupt.SPI_COUNT, ShardConfigs.affinities(assignment.plan())),
              (pe, message) -> built(worker.shard).deliver(pe, message));
      return RoleResult.DONE;
    }

    @Override
    public void setLine(int intid, boolean high) {
      built(service).setLine(intid, high);
    }

    @Override
    public RoleResult stop() {
      return RoleResult.DONE;
    }
  }

  private final class Devices extends Role implements DevicePort {
    private volatile @Nullable DeviceService service;
    private @Nullable ScheduledExecutorService timer;

    @Override
    public RoleResult prepare(RoleAssignment assignment) {
      timer =
          Executors.newSingleThreadScheduledExecutor(
              Thread.ofPlatform().daemon().name("device-timer").factory());
      service =
          new DeviceService(
              DeviceConfig.of(assignment.plan()),
              built(gic.service),
              console::transmit,
              () -> System.currentTimeMillis() / 1000,
              timer);
      return RoleResult.DONE;
    }

    @Override
    public RoleResult start() {
      built(service).start();
      return RoleResult.DONE;
    }

    @Override
    public RoleResult pause() {
      built(service).pause();
      return RoleResult.DONE;
    }

    @Override
    public RoleResult stop() {
      DeviceService running = service;
      if (running != null) {
        running.close();
        built(timer).shutdownNow();
      }
      return RoleResult.DONE;
    }
  }

  private final class Worker extends Role implements WorkerPort {
    private volatile @Nullable Shard shard;
    private @Nullable VcpuScheduler scheduler;
    private boolean started;

    @Override
    public Placement.Capacity capacity() {
      return new Placement.Capacity(carriers, Integer.MAX_VALUE);
    }

    @Override
    public RoleResult prepare(RoleAssignment assignment) {
      MachinePlan plan = assignment.plan();
      scheduler = new VcpuScheduler(carriers, true);
      EmbeddedPorts ports =
          new EmbeddedPorts(
              built(memory.cache),
              built(devices.service),
              built(gic.service),
              plan.topology().vcpus());
      Shard built =
          new Shard(
              ShardConfigs.of(plan),
              new ShardPorts(ports, ports, ports, ports, clock(), random(), events),
              scheduler);
      ports.attach(built);
      shard = built;
      return RoleResult.DONE;
    }

    @Override
    public RoleResult init() {
      built(shard).init();
      return RoleResult.DONE;
    }

    @Override
    public RoleResult start() {
      counter.resume();
      if (started) {
        built(shard).resume();
      } else {
        built(shard).start(boot.entryPc(), boot.x0());
        started = true;
      }
      return RoleResult.DONE;
    }

    @Override
    public RoleResult pause() {
      built(shard).pause();
      counter.pause();
      return RoleResult.DONE;
    }

    @Override
    public RoleResult stop() {
      Shard running = shard;
      if (running != null) {
        running.close();
        built(scheduler).close();
      }
      return RoleResult.DONE;
    }
  }

  private MachineClock clock() {
    return new MachineClock() {
      @Override
      public long ticks() {
        return counter.ticks();
      }

      @Override
      public void observe(long ticks) {
        // Nobody else has a counter.
      }

      @Override
      public long nanosUntil(long ticks) {
        return counter.nanosUntil(ticks);
      }
    };
  }

  private static java.util.function.LongSupplier random() {
    SecureRandom random = new SecureRandom();
    return random::nextLong;
  }
}
