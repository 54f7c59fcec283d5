package dev.megalith.cli.machine;

import dev.megalith.arch.virt.VirtInterrupt;
import dev.megalith.cli.Failure;
import dev.megalith.device.service.DeviceConfig;
import dev.megalith.device.service.DeviceService;
import dev.megalith.device.service.DeviceSlot;
import dev.megalith.fabric.clock.VirtualCounter;
import dev.megalith.fabric.interrupt.DistributorPort;
import dev.megalith.fabric.interrupt.PeMailbox;
import dev.megalith.fabric.interrupt.PeMessage;
import dev.megalith.fabric.mmio.MmioPort;
import dev.megalith.gic.model.DistributorConfig;
import dev.megalith.gic.service.GicService;
import dev.megalith.guestmemory.GuestRam;
import dev.megalith.guestmemory.PageCache;
import dev.megalith.guestmemory.WaitListener;
import dev.megalith.machine.MachinePlan;
import dev.megalith.machine.RedistributorRegion;
import dev.megalith.machine.Region;
import dev.megalith.machine.RegionName;
import dev.megalith.machine.boot.BootPiece;
import dev.megalith.machine.boot.BootPlan;
import dev.megalith.memory.service.EmbeddedPages;
import dev.megalith.memory.service.MemoryService;
import dev.megalith.worker.run.Shard;
import dev.megalith.worker.run.ShardConfig;
import dev.megalith.worker.run.ShardPorts;
import dev.megalith.worker.sched.VcpuScheduler;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;

/// All services of one machine in this process, over the in-memory forms of their ports.
///
/// | field | writer | readers | access |
/// |---|---|---|---|
/// | `parts` | [#start] and [#close] | any | volatile |
/// | `exit` | first end of the machine | any | future |
public final class EmbeddedMachine implements MachineRunner {
  /// PL061 pin of the power key, as QEMU's `virt` wires it.
  private static final int POWER_KEY_PIN = 3;

  private final CompletableFuture<ExitResult> exit = new CompletableFuture<>();
  private final int carriers;
  private volatile @Nullable Parts parts;
  private long[] lastRetired = new long[0];

  /// What a started machine is made of.
  private record Parts(
      GuestRam ram,
      Shard shard,
      VcpuScheduler scheduler,
      DeviceService devices,
      ConsoleQueue console,
      VirtualCounter counter,
      ScheduledExecutorService timer,
      ExecutorService recalls) {}

  /// `carriers` platform threads run the vCPUs.
  public EmbeddedMachine(int carriers) {
    this.carriers = carriers;
  }

  @Override
  public void start(MachinePlan plan, BootPlan boot, ConsoleSink sink) {
    GuestRam ram = load(plan, boot);
    Parts built = build(plan, ram, new ConsoleQueue(sink));
    parts = built;
    built.devices().start();
    built.counter().resume();
    built.shard().init();
    built.shard().start(boot.entryPc(), boot.x0());
  }

  private static GuestRam load(MachinePlan plan, BootPlan boot) {
    Region region = plan.memoryMap().ram();
    try {
      GuestRam ram = GuestRam.reserve(region.base(), region.sizeBytes());
      for (BootPiece piece : boot.pieces()) {
        ram.copyIn(piece.pa(), piece.bytes());
      }
      return ram;
    } catch (IOException e) {
      throw new Failure("guest RAM of " + region.sizeBytes() + " bytes: " + e.getMessage(), e);
    }
  }

  private Parts build(MachinePlan plan, GuestRam ram, ConsoleQueue console) {
    ScheduledExecutorService timer =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("device-timer").factory());
    ExecutorService recalls =
        Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("page-recall").factory());
    VirtualCounter counter = new VirtualCounter(System::nanoTime);
    EmbeddedPages pages = new MemoryService(ram, recalls).join();
    PageCache cache = new PageCache(ram, pages, WaitListener.NONE);
    pages.serveRecalls(cache, () -> {});
    ShardMailbox mailbox = new ShardMailbox();
    ShardConfig config = shardConfig(plan);
    DistributorPort distributor =
        new GicService(new DistributorConfig(VirtInterrupt.SPI_COUNT, affinities(plan)), mailbox);
    DeviceService devices =
        new DeviceService(
            deviceConfig(plan),
            distributor,
            console::transmit,
            () -> System.currentTimeMillis() / 1000,
            timer);
    VcpuScheduler scheduler = new VcpuScheduler(carriers, true);
    ShardPorts ports =
        new ShardPorts(ram(cache), mmio(devices), distributor, counter::ticks, random(), events());
    Shard shard = new Shard(config, ports, scheduler);
    mailbox.target = shard;
    return new Parts(ram, shard, scheduler, devices, console, counter, timer, recalls);
  }

  /// Breaks the circle between the distributor and the vCPUs; set before anything runs.
  private static final class ShardMailbox implements PeMailbox {
    private volatile @Nullable Shard target;

    @Override
    public void deliver(int pe, PeMessage message) {
      Shard shard = target;
      if (shard != null) {
        shard.deliver(pe, message);
      }
    }
  }

  private static List<Integer> affinities(MachinePlan plan) {
    List<Integer> affinities = new ArrayList<>();
    for (int i = 0; i < plan.topology().vcpus(); i++) {
      long affinity = plan.topology().affinity(i);
      affinities.add((int) (affinity & 0xFF_FFFF | affinity >>> 8 & 0xFF00_0000L));
    }
    return affinities;
  }

  private static ShardConfig shardConfig(MachinePlan plan) {
    List<ShardConfig.RedistributorRegion> regions = new ArrayList<>();
    for (RedistributorRegion region : plan.memoryMap().redistributorRegions()) {
      if (region.count() > 0) {
        regions.add(new ShardConfig.RedistributorRegion(region.base(), region.count()));
      }
    }
    return new ShardConfig(
        affinities(plan),
        plan.memoryMap().paBits(),
        (int) VirtualCounter.FREQUENCY_HZ,
        plan.memoryMap().region(RegionName.GIC_DIST).base(),
        regions);
  }

  private static DeviceConfig deviceConfig(MachinePlan plan) {
    return new DeviceConfig(
        slot(plan, RegionName.UART0, VirtInterrupt.UART0),
        slot(plan, RegionName.RTC, VirtInterrupt.RTC),
        slot(plan, RegionName.GPIO, VirtInterrupt.GPIO),
        POWER_KEY_PIN);
  }

  private static DeviceSlot slot(MachinePlan plan, RegionName name, VirtInterrupt interrupt) {
    Region region = plan.memoryMap().region(name);
    return new DeviceSlot(region.base(), (int) region.sizeBytes(), interrupt.intid());
  }

  private static ShardPorts.RamPort ram(PageCache cache) {
    return new ShardPorts.RamPort() {
      @Override
      public long acquireRead(long pa) {
        return cache.acquireRead(pa);
      }

      @Override
      public long acquireWrite(long pa) {
        return cache.acquireWrite(pa);
      }
    };
  }

  private static MmioPort mmio(DeviceService devices) {
    return new MmioPort() {
      @Override
      public long read(long pa, int sizeBytes) {
        return devices.read(pa, sizeBytes);
      }

      @Override
      public void write(long pa, int sizeBytes, long value) {
        devices.write(pa, sizeBytes, value);
      }
    };
  }

  private static java.util.function.LongSupplier random() {
    SecureRandom random = new SecureRandom();
    return random::nextLong;
  }

  private ShardPorts.MachineEvents events() {
    return new ShardPorts.MachineEvents() {
      @Override
      public void systemOff() {
        end(ExitResult.Reason.SYSTEM_OFF, "");
      }

      @Override
      public void systemReset() {
        end(ExitResult.Reason.RESET, "");
      }

      @Override
      public void vcpuFailed(int index, Throwable cause) {
        end(ExitResult.Reason.FAILED, "vCPU " + index + " failed: " + cause);
        if (Boolean.getBoolean("megalith.debug")) {
          cause.printStackTrace();
        }
      }
    };
  }

  private void end(ExitResult.Reason reason, String detail) {
    exit.complete(new ExitResult(reason, detail));
  }

  @Override
  public ExitResult awaitExit() throws InterruptedException {
    ExitResult result;
    try {
      result = exit.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
    Parts running = parts;
    if (running != null) {
      stopVcpus(running);
      running.console().drain();
    }
    return result;
  }

  @Override
  public void sendInput(byte[] bytes) throws InterruptedException {
    Parts running = parts;
    if (running != null && !exit.isDone()) {
      running.devices().receive(bytes);
    }
  }

  @Override
  public void powerButton() {
    Parts running = parts;
    if (running != null) {
      running.devices().powerButton();
    }
  }

  @Override
  public void stop() {
    end(ExitResult.Reason.STOPPED, "");
  }

  @Override
  public synchronized long[] retiredInstructions() {
    Parts running = parts;
    if (running != null) {
      lastRetired = running.shard().retired();
    }
    return lastRetired.clone();
  }

  private synchronized void stopVcpus(Parts running) {
    running.shard().close();
  }

  @Override
  public synchronized void close() {
    end(ExitResult.Reason.STOPPED, "");
    Parts running = parts;
    if (running == null) {
      return;
    }
    lastRetired = running.shard().retired();
    stopVcpus(running);
    parts = null;
    running.devices().close();
    running.timer().shutdownNow();
    running.recalls().shutdownNow();
    running.scheduler().close();
    running.console().close();
    running.ram().close();
  }
}
