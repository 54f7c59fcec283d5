package dev.megalith.cli.client;

import dev.megalith.cli.machine.ClusterConfig;
import dev.megalith.machine.MachineSpec;
import dev.megalith.proto.control.v1.CreateMachineRequest;
import dev.megalith.proto.control.v1.PlacementPolicy;

/// A machine's description in the words of the API.
final class MachineRequests {
  private MachineRequests() {}

  static CreateMachineRequest.Builder create(MachineFile.Description machine) {
    ClusterConfig cluster = machine.cluster();
    return CreateMachineRequest.newBuilder()
        .setMachineId(machine.name())
        .setSpec(spec(machine.spec()))
        .setPlacementPolicy(
            PlacementPolicy.newBuilder()
                .setWorkers(cluster.workers())
                .setMemoryMembers(cluster.memoryServices()))
        .putAllOptions(cluster.options());
  }

  private static dev.megalith.proto.control.v1.MachineSpec spec(MachineSpec spec) {
    return dev.megalith.proto.control.v1.MachineSpec.newBuilder()
        .setVcpus(spec.vcpus())
        .setRamBytes(spec.ramBytes())
        .setPaBits(spec.paBits())
        .setGicVersion(spec.gicVersion().number())
        .setIts(spec.its())
        .setHighmem(spec.highmem())
        .setCompactHighmem(spec.compactHighmem())
        .setHighmemRedists(spec.highmemRedists())
        .setHighmemEcam(spec.highmemEcam())
        .setHighmemMmio(spec.highmemMmio())
        .setHighmemMmioSizeBytes(spec.highmemMmioSizeBytes())
        .setCmdline(spec.cmdline())
        .build();
  }
}
