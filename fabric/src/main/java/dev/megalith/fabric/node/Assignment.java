package dev.megalith.fabric.node;

import dev.megalith.fabric.link.NodeId;
import java.util.List;
import java.util.Map;

/// What every process of a machine learns about it.
///
/// @param machine the machine's identifier
/// @param epoch of the machine's membership, from 1; a frame of another epoch is dropped
/// @param self which process of the machine this one is
/// @param spec the machine's description as the coordinator planned it: MachineSpec as JSON
/// @param shards by worker index: the vCPUs that it runs, contiguous
/// @param addresses where each process of the machine takes links
/// @param options switches that are no part of the guest: `transport`, `blocks`, `carriers`, …
/// @param entryPc where vCPU 0 starts, a physical address
/// @param x0 what vCPU 0 finds in x0: the device tree's physical address
public record Assignment(
    String machine,
    long epoch,
    NodeId self,
    String spec,
    List<VcpuRange> shards,
    Map<NodeId, String> addresses,
    Map<String, String> options,
    long entryPc,
    long x0) {

  /// `count` vCPUs from `first` on.
  public record VcpuRange(int first, int count) {}

  public Assignment {
    shards = List.copyOf(shards);
    addresses = Map.copyOf(addresses);
    options = Map.copyOf(options);
  }
}
