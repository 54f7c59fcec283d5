package dev.megalith.cli.node;

import dev.megalith.cli.base.OptionValues;
import dev.megalith.cli.host.Host;
import dev.megalith.cli.machine.ClusterLimits;
import dev.megalith.device.service.DeviceRole;
import dev.megalith.fabric.agent.NodeCapacity;
import dev.megalith.fabric.link.Role;
import dev.megalith.gic.service.GicRole;
import dev.megalith.its.service.ItsRole;
import dev.megalith.machine.MachineSpec;
import dev.megalith.memory.service.MemoryRole;
import dev.megalith.worker.service.WorkerRole;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The commands that are processes of a cluster.
public final class RoleCommands {
  private RoleCommands() {}

  /// All of them, in the order of `help`.
  public static List<Object> of(Host host) {
    return List.of(
        new CoordinatorCommand(host),
        new Worker(host),
        new Memory(host),
        new Gic(host),
        new Its(host),
        new Device(host),
        new RehearseCommand(host));
  }

  /// `megalith worker`.
  @Command(name = "worker", description = "Run a worker: vCPUs of machines.")
  static final class Worker extends NodeCommand {
    @Option(
        names = "--carriers",
        paramLabel = "N",
        description = "Threads that run vCPUs (default: the number of cores).")
    private @Nullable String carriers;

    @Option(
        names = "--vcpus-max",
        paramLabel = "N",
        description = "vCPUs that it takes at most (default 512).")
    private @Nullable String vcpusMax;

    Worker(Host host) {
      super(host, Role.WORKER, WorkerRole::new);
    }

    @Override
    String command() {
      return "worker";
    }

    @Override
    NodeCapacity capacity() {
      int threads =
          carriers == null
              ? Runtime.getRuntime().availableProcessors()
              : OptionValues.count("--carriers", carriers, 1, ClusterLimits.CARRIERS_MAX);
      int vcpus =
          vcpusMax == null
              ? MachineSpec.VCPUS_MAX
              : OptionValues.count("--vcpus-max", vcpusMax, 1, MachineSpec.VCPUS_MAX);
      return NodeCapacity.ofWorker(threads, vcpus);
    }
  }

  /// `megalith memory-service`.
  @Command(name = "memory-service", description = "Run a home of guest RAM.")
  static final class Memory extends NodeCommand {
    Memory(Host host) {
      super(host, Role.MEMORY, MemoryRole::new);
    }

    @Override
    String command() {
      return "memory-service";
    }
  }

  /// `megalith gic-service`.
  @Command(name = "gic-service", description = "Run an interrupt distributor.")
  static final class Gic extends NodeCommand {
    Gic(Host host) {
      super(host, Role.GIC, GicRole::new);
    }

    @Override
    String command() {
      return "gic-service";
    }
  }

  /// `megalith its-service`.
  @Command(name = "its-service", description = "Run an interrupt translation service.")
  static final class Its extends NodeCommand {
    Its(Host host) {
      super(host, Role.ITS, ItsRole::new);
    }

    @Override
    String command() {
      return "its-service";
    }
  }

  /// `megalith device-service`.
  @Command(name = "device-service", description = "Run devices: console, clock, power key.")
  static final class Device extends NodeCommand {
    Device(Host host) {
      super(host, Role.DEVICE, DeviceRole::new);
    }

    @Override
    String command() {
      return "device-service";
    }
  }
}
