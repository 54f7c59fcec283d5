package dev.megalith.cli.machine;

import dev.megalith.coordinator.service.EmbeddedCluster;
import dev.megalith.device.service.DeviceRole;
import dev.megalith.fabric.agent.NodeCapacity;
import dev.megalith.fabric.link.Role;
import dev.megalith.gic.service.GicRole;
import dev.megalith.machine.MachineSpec;
import dev.megalith.memory.service.MemoryRole;
import dev.megalith.worker.service.WorkerRole;
import java.util.List;
import java.util.Optional;

/// Machines in this process: a coordinator, and all roles as nodes over links in memory.
public final class EmbeddedSite implements MachineSite {
  private final ClusterConfig config;
  private final EmbeddedCluster cluster =
      new EmbeddedCluster(System::nanoTime, System::currentTimeMillis);

  public EmbeddedSite(ClusterConfig config) {
    this.config = config;
    for (int i = 0; i < config.memoryServices(); i++) {
      cluster.add(Role.MEMORY, NodeCapacity.NONE, MemoryRole::new);
    }
    cluster.add(Role.GIC, NodeCapacity.NONE, GicRole::new);
    cluster.add(Role.DEVICE, NodeCapacity.NONE, DeviceRole::new);
    NodeCapacity worker = NodeCapacity.ofWorker(config.carriers(), MachineSpec.VCPUS_MAX);
    for (int i = 0; i < config.workers(); i++) {
      cluster.add(Role.WORKER, worker, WorkerRole::new);
    }
  }

  @Override
  public MachineRunner newMachine() {
    return new CoordinatedMachine(cluster.machines(), config, () -> {});
  }

  @Override
  public List<ProcessFigures> processes() {
    return List.of();
  }

  @Override
  public Optional<String> explainLoss() {
    return Optional.empty();
  }

  @Override
  public void close() {
    cluster.close();
  }
}
