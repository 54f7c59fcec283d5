package dev.megalith.coordinator.service;

import dev.megalith.coordinator.model.Phase;
import dev.megalith.coordinator.model.Shard;
import dev.megalith.machine.MachinePlan;
import java.util.List;

/// A machine as the coordinator knows it, at one moment.
public record MachineStatus(
    String name, Phase phase, MachinePlan plan, List<Shard> shards, List<MachineEvent> events) {
  public MachineStatus {
    shards = List.copyOf(shards);
    events = List.copyOf(events);
  }
}
