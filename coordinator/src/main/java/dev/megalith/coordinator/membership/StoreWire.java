package dev.megalith.coordinator.membership;

import com.google.protobuf.InvalidProtocolBufferException;
import dev.megalith.coordinator.machine.MachineEvent;
import dev.megalith.coordinator.machine.MachineRecord;
import dev.megalith.coordinator.model.Phase;
import dev.megalith.fabric.link.NodeId;
import dev.megalith.proto.store.v1.EventRecord;
import dev.megalith.proto.store.v1.PlacedNode;

/// Between records and the bytes that are kept.
final class StoreWire {
  private StoreWire() {}

  static byte[] bytes(MachineRecord machine) {
    dev.megalith.proto.store.v1.MachineRecord.Builder message =
        dev.megalith.proto.store.v1.MachineRecord.newBuilder()
            .setMachine(machine.machine())
            .setSpec(machine.spec())
            .setKernelSha256(machine.kernelSha256())
            .addAllInitrdSha256S(machine.initrdSha256s())
            .putAllOptions(machine.options())
            .setWorkers(machine.workers())
            .setMemoryMembers(machine.memoryMembers())
            .setRequestId(machine.requestId())
            .setCreatedMillis(machine.createdMillis())
            .setPhase(machine.phase().name())
            .setPhaseDetail(machine.detail())
            .setEpoch(machine.epoch());
    for (MachineRecord.PlacedNode node : machine.nodes()) {
      message.addNodes(
          PlacedNode.newBuilder()
              .setPackedNodeId(node.id().packed())
              .setInstanceId(node.instanceId())
              .setAgentAddress(node.agentAddress())
              .setPid(node.pid())
              .setFirstVcpu(node.firstVcpu())
              .setVcpuCount(node.vcpuCount()));
    }
    return message.build().toByteArray();
  }

  static MachineRecord machine(byte[] bytes) {
    try {
      var message = dev.megalith.proto.store.v1.MachineRecord.parseFrom(bytes);
      return new MachineRecord(
          message.getMachine(),
          message.getSpec(),
          message.getKernelSha256(),
          message.getInitrdSha256SList(),
          message.getOptionsMap(),
          message.getWorkers(),
          message.getMemoryMembers(),
          message.getRequestId(),
          message.getCreatedMillis(),
          Phase.valueOf(message.getPhase()),
          message.getPhaseDetail(),
          message.getEpoch(),
          message.getNodesList().stream().map(StoreWire::placed).toList());
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalStateException("a machine's record is broken", e);
    }
  }

  private static MachineRecord.PlacedNode placed(PlacedNode node) {
    return new MachineRecord.PlacedNode(
        NodeId.unpack(node.getPackedNodeId()),
        node.getInstanceId(),
        node.getAgentAddress(),
        node.getPid(),
        node.getFirstVcpu(),
        node.getVcpuCount());
  }

  static byte[] bytes(MachineEvent event) {
    return EventRecord.newBuilder()
        .setMachine(event.machine())
        .setMillis(event.epochMillis())
        .setPhase(event.phase().name())
        .setDetail(event.detail())
        .build()
        .toByteArray();
  }

  static MachineEvent event(long sequence, byte[] bytes) {
    try {
      EventRecord message = EventRecord.parseFrom(bytes);
      return new MachineEvent(
          sequence,
          message.getMachine(),
          message.getMillis(),
          Phase.valueOf(message.getPhase()),
          message.getDetail());
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalStateException("an event's record is broken", e);
    }
  }
}
