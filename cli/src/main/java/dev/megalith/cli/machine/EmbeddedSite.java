package dev.megalith.cli.machine;

import java.util.List;

/// Machines in this process.
public final class EmbeddedSite implements MachineSite {
  private final ClusterConfig cluster;

  public EmbeddedSite(ClusterConfig cluster) {
    this.cluster = cluster;
  }

  @Override
  public MachineRunner newMachine() {
    return new EmbeddedMachine(cluster.carriers());
  }

  @Override
  public List<ProcessFigures> processes() {
    return List.of();
  }

  @Override
  public void close() {
    // A machine is all there is, and whoever has it closes it.
  }
}
