package dev.megalith.cli.node;

import dev.megalith.cli.base.Failure;
import dev.megalith.cli.host.Host;
import dev.megalith.cli.machine.ClusterConfig;
import dev.megalith.cli.machine.CoordinatedMachine;
import dev.megalith.cli.machine.MachineRunner;
import dev.megalith.coordinator.machine.Machines;
import dev.megalith.coordinator.service.CoordinatorConfig;
import dev.megalith.coordinator.service.CoordinatorProcess;
import dev.megalith.device.service.DeviceRole;
import dev.megalith.fabric.agent.NodeCapacity;
import dev.megalith.fabric.agent.NodeConfig;
import dev.megalith.fabric.agent.NodeProcess;
import dev.megalith.fabric.link.LinkException;
import dev.megalith.fabric.link.Role;
import dev.megalith.fabric.link.Transports;
import dev.megalith.fabric.node.RoleFactory;
import dev.megalith.gic.service.GicRole;
import dev.megalith.its.service.ItsRole;
import dev.megalith.machine.MachinePlan;
import dev.megalith.machine.MachineSpec;
import dev.megalith.machine.VirtMachine;
import dev.megalith.machine.boot.BootLoader;
import dev.megalith.machine.boot.BootPlan;
import dev.megalith.machine.boot.KernelParser;
import dev.megalith.memory.service.MemoryRole;
import dev.megalith.worker.service.WorkerRole;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `megalith rehearse`: all roles in one JVM, over the real transports, with a guest that powers
/// off at once. scripts/build.sh archives the classes that are loaded by it.
@Command(name = "rehearse", hidden = true)
final class RehearseCommand implements Callable<Integer> {
  private static final String LOOPBACK = "127.0.0.1";
  private static final long JOIN_POLL_MILLIS = 20;
  private static final int HEADER_BYTES = 64;

  /// Prints a byte to the PL011, then PSCI SYSTEM_OFF.
  private static final int[] GUEST = {
    0xD2A1_2001, // mov x1, #0x9000000
    0x5280_0422, // mov w2, #'!'
    0xB900_0022, // str w2, [x1]
    0x52B0_8000, // mov w0, #0x84000000
    0x7280_0100, // movk w0, #8
    0xD400_0002, // hvc #0
    0x1400_0000, // b .
  };

  private final Host host;

  RehearseCommand(Host host) {
    this.host = host;
  }

  @Override
  public Integer call() throws IOException {
    Path state = Files.createTempDirectory("megalith-rehearsal");
    List<AutoCloseable> parts = new ArrayList<>();
    try {
      CoordinatorProcess coordinator =
          new CoordinatorProcess(
              CoordinatorConfig.alone(LOOPBACK, 0, state),
              Host.version(),
              System::nanoTime,
              System::currentTimeMillis);
      parts.add(coordinator);
      String at = coordinator.address();
      parts.add(node(Role.MEMORY, MemoryRole::new, NodeCapacity.NONE, at));
      parts.add(node(Role.GIC, GicRole::new, NodeCapacity.NONE, at));
      parts.add(node(Role.ITS, ItsRole::new, NodeCapacity.NONE, at));
      parts.add(node(Role.DEVICE, DeviceRole::new, NodeCapacity.NONE, at));
      parts.add(node(Role.WORKER, WorkerRole::new, NodeCapacity.ofWorker(1, 1), at));
      Machines machines = coordinator.machines();
      if (machines == null) {
        throw new Failure("the coordinator does not lead");
      }
      run(machines, parts.size() - 1);
      return 0;
    } catch (LinkException e) {
      throw new Failure(String.valueOf(e.getMessage()), e);
    } finally {
      close(parts.reversed());
      delete(state);
    }
  }

  private static NodeProcess node(
      Role role, RoleFactory roles, NodeCapacity capacity, String coordinator)
      throws IOException, LinkException {
    NodeConfig config =
        new NodeConfig(
            role, LOOPBACK, 0, List.of(coordinator), capacity, 0, NodeConfig.DEFAULT_GRACE);
    return new NodeProcess(
        config, roles, Transports.listen(Transports.SOCKET, LOOPBACK + ":0"), System::nanoTime);
  }

  private void run(Machines machines, int nodes) {
    MachinePlan plan = VirtMachine.plan(MachineSpec.builder().vcpus(1).ramBytes(16L << 20).build());
    BootPlan boot =
        BootLoader.plan(plan, KernelParser.parse(MemorySegment.ofArray(image())), List.of(), null);
    try (MachineRunner machine =
        new CoordinatedMachine(
            machines, ClusterConfig.single(1), () -> awaitNodes(machines, nodes))) {
      machine.start(plan, boot, (bytes, offset, length) -> {});
      host.printer().println("rehearsed: " + machine.awaitExit());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void awaitNodes(Machines machines, int nodes) {
    try {
      while (machines.nodes().all().size() < nodes) {
        Thread.sleep(JOIN_POLL_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// An arm64 `Image` whose header jumps to the guest.
  private static byte[] image() {
    ByteBuffer image =
        ByteBuffer.allocate(HEADER_BYTES + GUEST.length * Integer.BYTES)
            .order(ByteOrder.LITTLE_ENDIAN);
    image.putInt(0, 0x1400_0010); // b .+64
    image.putLong(16, image.capacity()); // image_size
    image.putLong(24, 0b1010); // flags: little-endian, 4 KiB pages, anywhere
    image.put(56, "ARMd".getBytes(StandardCharsets.US_ASCII));
    for (int i = 0; i < GUEST.length; i++) {
      image.putInt(HEADER_BYTES + i * Integer.BYTES, GUEST[i]);
    }
    return image.array();
  }

  private static void close(List<AutoCloseable> parts) {
    for (AutoCloseable part : parts) {
      try {
        part.close();
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
