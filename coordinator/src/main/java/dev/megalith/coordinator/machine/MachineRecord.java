package dev.megalith.coordinator.machine;

import dev.megalith.coordinator.model.Phase;
import dev.megalith.fabric.link.NodeId;
import java.util.List;
import java.util.Map;

/// All that coordinators keep of a machine; no guest state.
///
/// @param spec as text (machine.SpecText)
/// @param kernelSha256 lower-case hex; empty: what it boots is no uploaded image
/// @param options switches that are no part of the guest
/// @param workers 0: as many as there are
/// @param memoryMembers 0: as many as there are
/// @param requestId of its Create; empty: none
/// @param detail why it is in this phase
/// @param epoch of its membership; 0: not placed
/// @param nodes where it lies
public record MachineRecord(
    String machine,
    String spec,
    String kernelSha256,
    List<String> initrdSha256s,
    Map<String, String> options,
    int workers,
    int memoryMembers,
    String requestId,
    long createdMillis,
    Phase phase,
    String detail,
    long epoch,
    List<PlacedNode> nodes) {
  /// One process of the machine.
  ///
  /// @param instanceId which process it is
  /// @param pid 0: not known
  /// @param vcpuCount 0 for other roles than workers
  public record PlacedNode(
      NodeId id, String instanceId, String agentAddress, long pid, int firstVcpu, int vcpuCount) {}

  public MachineRecord {
    initrdSha256s = List.copyOf(initrdSha256s);
    options = Map.copyOf(options);
    nodes = List.copyOf(nodes);
  }

  MachineRecord in(Phase next, String why) {
    return new MachineRecord(
        machine,
        spec,
        kernelSha256,
        initrdSha256s,
        options,
        workers,
        memoryMembers,
        requestId,
        createdMillis,
        next,
        why,
        epoch,
        nodes);
  }

  MachineRecord on(long newEpoch, List<PlacedNode> placed) {
    return new MachineRecord(
        machine,
        spec,
        kernelSha256,
        initrdSha256s,
        options,
        workers,
        memoryMembers,
        requestId,
        createdMillis,
        phase,
        detail,
        newEpoch,
        placed);
  }
}
