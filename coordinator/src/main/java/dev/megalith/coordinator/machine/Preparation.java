package dev.megalith.coordinator.machine;

import dev.megalith.coordinator.machine.MachineRecord.PlacedNode;
import dev.megalith.coordinator.model.MachinePlacement;
import dev.megalith.coordinator.model.MachinePlacement.Candidate;
import dev.megalith.coordinator.model.MachinePlacement.Result;
import dev.megalith.coordinator.model.MachinePlacement.Wanted;
import dev.megalith.coordinator.model.Outcome;
import dev.megalith.coordinator.model.Outcome.Code;
import dev.megalith.coordinator.model.Shard;
import dev.megalith.coordinator.node.JoinedNode;
import dev.megalith.coordinator.node.NodeInfo;
import dev.megalith.coordinator.node.NodeTable;
import dev.megalith.fabric.link.NodeId;
import dev.megalith.fabric.link.Role;
import dev.megalith.fabric.node.Assignment;
import dev.megalith.machine.MachinePlan;
import dev.megalith.machine.NumaPlan;
import dev.megalith.machine.SpecException;
import dev.megalith.machine.boot.BootPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where a machine will lie and what its RAM will hold: all that must be known before any node is
/// asked for anything.
record Preparation(List<Placed> members, List<Shard> shards, BootPlan boot) {
  private static final Logger LOG = LoggerFactory.getLogger(Preparation.class);

  /// Whether the machine can be prepared now.
  sealed interface Result {
    record Ready(Preparation preparation) implements Result {}

    record Refused(Outcome.Refused refusal) implements Result {}
  }

  static Result of(
      MachineRecord machine,
      MachinePlan plan,
      BootSource source,
      NodeTable nodes,
      ToIntFunction<JoinedNode> machinesOn) {
    List<JoinedNode> joined = nodes.all();
    Wanted wanted =
        new Wanted(
            plan.spec().vcpus(), machine.workers(), machine.memoryMembers(), plan.spec().its());
    MachinePlacement.Result placement =
        MachinePlacement.place(
            wanted, joined.stream().map(node -> candidate(node, machinesOn)).toList());
    LOG.info("machine {}: {} on {} nodes: {}", machine.machine(), wanted, joined.size(), placement);
    return switch (placement) {
      case MachinePlacement.Result.Unplaceable(String reason) ->
          new Result.Refused(
              new Outcome.Refused(
                  Code.FAILED_PRECONDITION,
                  "UNPLACEABLE",
                  "machine " + machine.machine() + ": " + reason,
                  Map.of("machine", machine.machine())));
      case MachinePlacement.Result.Placed placed -> boot(machine, plan, source, placed, joined);
    };
  }

  private static Candidate candidate(JoinedNode node, ToIntFunction<JoinedNode> machinesOn) {
    return new Candidate(
        node.info().number(),
        node.info().role(),
        Math.max(1, node.info().capacity().carriers()),
        node.info().capacity().vcpusMax(),
        machinesOn.applyAsInt(node));
  }

  private static Result boot(
      MachineRecord machine,
      MachinePlan plan,
      BootSource source,
      MachinePlacement.Result.Placed placed,
      List<JoinedNode> nodes) {
    List<Placed> members = new ArrayList<>();
    for (int i = 0; i < placed.memory().size(); i++) {
      add(members, nodes, placed.memory().get(i), new NodeId(Role.MEMORY, i), 0, 0);
    }
    add(members, nodes, placed.gic(), new NodeId(Role.GIC, 0), 0, 0);
    placed.its().ifPresent(number -> add(members, nodes, number, new NodeId(Role.ITS, 0), 0, 0));
    add(members, nodes, placed.device(), new NodeId(Role.DEVICE, 0), 0, 0);
    for (Shard shard : placed.shards()) {
      add(
          members,
          nodes,
          placed.workers().get(shard.worker()),
          new NodeId(Role.WORKER, shard.worker()),
          shard.firstVcpu(),
          shard.count());
    }
    try {
      BootPlan boot = source.plan(withNuma(machine, plan, placed.shards()));
      return new Result.Ready(new Preparation(members, placed.shards(), boot));
    } catch (SpecException e) {
      return new Result.Refused(
          new Outcome.Refused(
              Code.FAILED_PRECONDITION,
              "BOOT_IMAGE",
              "machine " + machine.machine() + ": " + e.getMessage(),
              Map.of("machine", machine.machine(), "missing_call", "UploadImage")));
    }
  }

  private static void add(
      List<Placed> members, List<JoinedNode> nodes, long number, NodeId id, int first, int vcpus) {
    JoinedNode node =
        nodes.stream().filter(joined -> joined.info().number() == number).findFirst().orElseThrow();
    NodeInfo info = node.info();
    members.add(
        new Placed(
            new PlacedNode(id, info.instanceId(), info.agentAddress(), info.pid(), first, vcpus),
            node));
  }

  private static MachinePlan withNuma(MachineRecord machine, MachinePlan plan, List<Shard> shards) {
    if (shards.size() < 2 || "off".equals(machine.options().get("numa"))) {
      return plan;
    }
    return plan.withNuma(NumaPlan.split(plan, shards.stream().map(Shard::count).toList()));
  }

  /// What one of the processes is told.
  Assignment assignment(MachineRecord machine, long epoch, NodeId self) {
    Map<NodeId, String> addresses = new HashMap<>();
    members.forEach(member -> addresses.put(member.id(), member.node().info().linkAddress()));
    return new Assignment(
        machine.machine(),
        epoch,
        self,
        machine.spec(),
        shards.stream()
            .map(shard -> new Assignment.VcpuRange(shard.firstVcpu(), shard.count()))
            .toList(),
        addresses,
        machine.options(),
        boot.entryPc(),
        boot.x0());
  }
}
