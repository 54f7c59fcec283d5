package dev.megalith.machine;

/// A machine that fits together: what was asked for, and where everything is.
///
/// @param numa which vCPUs and which RAM are near each other; follows the placement on workers
public record MachinePlan(MachineSpec spec, MemoryMap memoryMap, Topology topology, NumaPlan numa) {

  /// The same machine with other NUMA nodes.
  public MachinePlan withNuma(NumaPlan nodes) {
    return new MachinePlan(spec, memoryMap, topology, nodes);
  }
}
