package dev.megalith.coordinator.service;

import java.util.ArrayList;
import java.util.List;

/// Who plays which role for a machine.
public record Roles(MemoryPort memory, GicPort gic, DevicePort devices, List<WorkerPort> workers) {
  public Roles {
    workers = List.copyOf(workers);
  }

  /// What others build on comes first.
  List<RolePort> inOrder() {
    List<RolePort> all = new ArrayList<>(List.of(memory, gic, devices));
    all.addAll(workers);
    return all;
  }
}
