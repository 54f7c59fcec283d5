package dev.megalith.coordinator.api;

import com.google.protobuf.Timestamp;
import dev.megalith.coordinator.machine.Machine;
import dev.megalith.coordinator.machine.MachineEvent;
import dev.megalith.coordinator.machine.MachineRecord;
import dev.megalith.coordinator.model.ConsoleEnd;
import dev.megalith.coordinator.model.Phase;
import dev.megalith.coordinator.node.JoinedNode;
import dev.megalith.coordinator.node.NodeInfo;
import dev.megalith.fabric.link.NodeId;
import dev.megalith.fabric.link.Role;
import dev.megalith.machine.GicVersion;
import dev.megalith.machine.MachineSpec;
import dev.megalith.machine.SpecException;
import dev.megalith.machine.SpecText;
import dev.megalith.proto.control.v1.BootSource;
import dev.megalith.proto.control.v1.ConsoleEndReason;
import dev.megalith.proto.control.v1.MachineNode;
import dev.megalith.proto.control.v1.MachinePhase;
import dev.megalith.proto.control.v1.Node;
import dev.megalith.proto.control.v1.NodeStatistics;
import dev.megalith.proto.control.v1.PlacementPolicy;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Between the messages of `megalith.control.v1` and our own words.
final class ApiWire {
  private ApiWire() {}

  /// @throws SpecException naming what is out of bounds
  static MachineSpec spec(dev.megalith.proto.control.v1.MachineSpec from) {
    MachineSpec.Builder spec = MachineSpec.builder().its(from.getIts()).cmdline(from.getCmdline());
    if (from.getVcpus() != 0) {
      spec.vcpus(from.getVcpus());
    }
    if (from.getRamBytes() != 0) {
      spec.ramBytes(from.getRamBytes());
    }
    if (from.getPaBits() != 0) {
      spec.paBits(from.getPaBits());
    }
    if (from.getGicVersion() != 0) {
      spec.gicVersion(GicVersion.of(from.getGicVersion()));
    }
    if (from.hasHighmem()) {
      spec.highmem(from.getHighmem());
    }
    if (from.hasCompactHighmem()) {
      spec.compactHighmem(from.getCompactHighmem());
    }
    if (from.hasHighmemRedists()) {
      spec.highmemRedists(from.getHighmemRedists());
    }
    if (from.hasHighmemEcam()) {
      spec.highmemEcam(from.getHighmemEcam());
    }
    if (from.hasHighmemMmio()) {
      spec.highmemMmio(from.getHighmemMmio());
    }
    if (from.getHighmemMmioSizeBytes() != 0) {
      spec.highmemMmioSizeBytes(from.getHighmemMmioSizeBytes());
    }
    return spec.build();
  }

  private static dev.megalith.proto.control.v1.MachineSpec spec(MachineSpec from) {
    return dev.megalith.proto.control.v1.MachineSpec.newBuilder()
        .setVcpus(from.vcpus())
        .setRamBytes(from.ramBytes())
        .setPaBits(from.paBits())
        .setGicVersion(from.gicVersion().number())
        .setIts(from.its())
        .setHighmem(from.highmem())
        .setCompactHighmem(from.compactHighmem())
        .setHighmemRedists(from.highmemRedists())
        .setHighmemEcam(from.highmemEcam())
        .setHighmemMmio(from.highmemMmio())
        .setHighmemMmioSizeBytes(from.highmemMmioSizeBytes())
        .setCmdline(from.cmdline())
        .build();
  }

  static dev.megalith.proto.control.v1.Machine machine(Machine machine) {
    MachineRecord record = machine.record();
    dev.megalith.proto.control.v1.Machine.Builder message =
        dev.megalith.proto.control.v1.Machine.newBuilder()
            .setMachineId(record.machine())
            .setSpec(spec(SpecText.parse(record.spec())))
            .setBoot(
                BootSource.newBuilder()
                    .setKernelSha256(record.kernelSha256())
                    .addAllInitrdSha256S(record.initrdSha256s()))
            .setPlacementPolicy(
                PlacementPolicy.newBuilder()
                    .setWorkers(record.workers())
                    .setMemoryMembers(record.memoryMembers()))
            .putAllOptions(record.options())
            .setPhase(phase(record.phase()))
            .setPhaseDetail(record.detail())
            .setEpoch(record.epoch())
            .setCreateTime(time(record.createdMillis()));
    for (MachineRecord.PlacedNode node : record.nodes()) {
      message.addNodes(
          MachineNode.newBuilder()
              .setRole(role(node.id().role()))
              .setIndex(node.id().index())
              .setAddress(node.agentAddress())
              .setPid(node.pid())
              .setFirstVcpu(node.firstVcpu())
              .setVcpuCount(node.vcpuCount()));
    }
    return message.build();
  }

  static dev.megalith.proto.control.v1.MachineEvent event(MachineEvent event) {
    return dev.megalith.proto.control.v1.MachineEvent.newBuilder()
        .setResumeToken(Long.toString(event.sequence()))
        .setMachineId(event.machine())
        .setTime(time(event.epochMillis()))
        .setPhase(phase(event.phase()))
        .setDetail(event.detail())
        .build();
  }

  static Node node(JoinedNode node, List<String> machines) {
    NodeInfo info = node.info();
    return Node.newBuilder()
        .setNodeNumber(info.number())
        .setRole(role(info.role()))
        .setAddress(info.agentAddress())
        .setPid(info.pid())
        .setCarriers(info.capacity().carriers())
        .setVcpusMax(info.capacity().vcpusMax())
        .addAllMachineIds(machines)
        .build();
  }

  static NodeStatistics statistics(NodeId node, Map<String, Long> counters) {
    return NodeStatistics.newBuilder()
        .setRole(role(node.role()))
        .setIndex(node.index())
        .putAllCounters(counters)
        .build();
  }

  static dev.megalith.proto.control.v1.ConsoleEnd consoleEnd(ConsoleEnd end) {
    ConsoleEndReason reason =
        switch (end.reason()) {
          case GUEST_OFF -> ConsoleEndReason.CONSOLE_END_REASON_GUEST_OFF;
          case GUEST_RESET -> ConsoleEndReason.CONSOLE_END_REASON_GUEST_RESET;
          case MACHINE_FAILED -> ConsoleEndReason.CONSOLE_END_REASON_MACHINE_FAILED;
          case MACHINE_STOPPED -> ConsoleEndReason.CONSOLE_END_REASON_MACHINE_STOPPED;
          case TAKEN_OVER -> ConsoleEndReason.CONSOLE_END_REASON_TAKEN_OVER;
          case TOO_SLOW -> ConsoleEndReason.CONSOLE_END_REASON_TOO_SLOW;
        };
    return dev.megalith.proto.control.v1.ConsoleEnd.newBuilder()
        .setReason(reason)
        .setDetail(end.detail())
        .build();
  }

  private static MachinePhase phase(Phase phase) {
    return switch (phase) {
      case CREATED -> MachinePhase.MACHINE_PHASE_CREATED;
      case PREPARED -> MachinePhase.MACHINE_PHASE_PREPARED;
      case INITIALISED -> MachinePhase.MACHINE_PHASE_INITIALISED;
      case RUNNING -> MachinePhase.MACHINE_PHASE_RUNNING;
      case PAUSED -> MachinePhase.MACHINE_PHASE_PAUSED;
      case ENDED -> MachinePhase.MACHINE_PHASE_ENDED;
      case FAILED -> MachinePhase.MACHINE_PHASE_FAILED;
      case STOPPED -> MachinePhase.MACHINE_PHASE_STOPPED;
    };
  }

  private static String role(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }

  private static Timestamp time(long epochMillis) {
    return Timestamp.newBuilder()
        .setSeconds(Math.floorDiv(epochMillis, 1000L))
        .setNanos((int) Math.floorMod(epochMillis, 1000L) * 1_000_000)
        .build();
  }
}
