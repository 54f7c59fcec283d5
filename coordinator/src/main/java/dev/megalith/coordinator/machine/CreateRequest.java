package dev.megalith.coordinator.machine;

import dev.megalith.machine.MachineSpec;
import java.util.List;
import java.util.Map;

/// A machine as an operator asks for it.
///
/// @param machine its name; empty: one is chosen
/// @param kernelSha256 of an uploaded image; empty where `boot` is no uploaded image
/// @param options switches that are no part of the guest
/// @param workers 0: as many as there are
/// @param memoryMembers 0: as many as there are
/// @param requestId a repeated request of the same id is done once; empty: not recognised
public record CreateRequest(
    String machine,
    MachineSpec spec,
    BootSource boot,
    String kernelSha256,
    List<String> initrdSha256s,
    Map<String, String> options,
    int workers,
    int memoryMembers,
    String requestId) {
  public CreateRequest {
    initrdSha256s = List.copyOf(initrdSha256s);
    options = Map.copyOf(options);
  }
}
