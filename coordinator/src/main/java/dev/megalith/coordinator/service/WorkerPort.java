package dev.megalith.coordinator.service;

import dev.megalith.coordinator.model.Placement;

/// A worker; it finds its vCPUs among the shards by its place in [Roles#workers].
///
/// With the first start the worker of vCPU 0 runs that vCPU; the others wait for PSCI CPU_ON.
public interface WorkerPort extends RolePort {
  Placement.Capacity capacity();
}
