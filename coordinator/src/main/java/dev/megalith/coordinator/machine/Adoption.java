package dev.megalith.coordinator.machine;

import dev.megalith.coordinator.machine.MachineRecord.PlacedNode;
import dev.megalith.coordinator.model.MachineEnd;
import dev.megalith.coordinator.model.MachineEnd.Reason;
import dev.megalith.coordinator.model.Outcome;
import dev.megalith.coordinator.model.Outcome.Code;
import dev.megalith.coordinator.model.Phase;
import dev.megalith.coordinator.model.TimeScale;
import dev.megalith.coordinator.node.JoinedNode;
import dev.megalith.fabric.agent.CounterLine;
import dev.megalith.fabric.agent.HostedPhase;
import dev.megalith.fabric.agent.HostedStatus;
import dev.megalith.fabric.link.NodeId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The taking over of one machine that an earlier leader had placed: collects its nodes as they
/// come back. Not thread-safe.
final class Adoption {
  private final LongSupplier nanos;
  private final Map<NodeId, Returned> returned = new TreeMap<>();

  /// A node that is back, and what it had of the machine at that time.
  private record Returned(JoinedNode node, HostedStatus hosted, long atNanos) {}

  /// How the machine goes on.
  ///
  /// @param line of its counter, from now on
  /// @param failure why it does not; empty: it does
  record Result(Phase phase, CounterLine line, String failure) {}

  private Adoption(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /// The adoption that a machine needs, or null.
  static @Nullable Adoption of(MachineRecord machine, LongSupplier nanos) {
    return switch (machine.phase()) {
      case PREPARED, INITIALISED, RUNNING, PAUSED -> new Adoption(nanos);
      case CREATED, ENDED, FAILED, STOPPED -> null;
    };
  }

  /// How a machine has ended that an earlier leader knew.
  static Optional<MachineEnd> endOf(MachineRecord machine) {
    return switch (machine.phase()) {
      case CREATED, PREPARED, INITIALISED, RUNNING, PAUSED -> Optional.empty();
      case STOPPED -> Optional.of(MachineEnd.of(Reason.STOPPED));
      case FAILED -> Optional.of(new MachineEnd(Reason.FAILED, machine.detail()));
      case ENDED ->
          Optional.of(
              MachineEnd.of(
                  machine.detail().equals(Reason.SYSTEM_RESET.name())
                      ? Reason.SYSTEM_RESET
                      : Reason.SYSTEM_OFF));
    };
  }

  /// What a call gets in the meantime.
  static Outcome.Refused refusal(MachineRecord machine) {
    return new Outcome.Refused(
        Code.UNAVAILABLE,
        "TAKING_OVER",
        "machine " + machine.machine() + " is being taken over: its nodes have not all come back",
        Map.of("machine", machine.machine()));
  }

  /// Whether what the node has is a part of the machine.
  boolean take(MachineRecord machine, JoinedNode node, HostedStatus hosted) {
    boolean isPart =
        hosted.epoch() == machine.epoch()
            && machine.nodes().stream()
                .anyMatch(place ->
                    place.id().equals(hosted.self())
                        && place.instanceId().equals(node.info().instanceId()));
    if (isPart) {
      returned.put(hosted.self(), new Returned(node, hosted, nanos.getAsLong()));
    }
    return isPart;
  }

  @SuppressWarnings("ReferenceEquality") // the very same stream of that node
  void lose(JoinedNode node) {
    returned.values().removeIf(back -> back.node().equals(node));
  }

  boolean isComplete(MachineRecord machine) {
    return returned.size() == machine.nodes().size();
  }

  String missing(MachineRecord machine) {
    return machine.nodes().stream()
            .filter(place -> !returned.containsKey(place.id()))
            .map(place -> place.id() + " (pid " + place.pid() + " at " + place.agentAddress() + ")")
            .collect(Collectors.joining(", "))
        + " did not come back to the coordinator that took over";
  }

  /// Those that are back.
  List<Placed> placed(MachineRecord machine) {
    List<Placed> placed = new ArrayList<>();
    for (PlacedNode place : machine.nodes()) {
      Returned back = returned.get(place.id());
      if (back != null) {
        placed.add(new Placed(place, back.node()));
      }
    }
    return placed;
  }

  Result finish(MachineRecord machine) {
    Set<HostedPhase> phases = EnumSet.noneOf(HostedPhase.class);
    returned.values().forEach(back -> phases.add(back.hosted().phase()));
    double rate = TimeScale.fixed(machine.options().get("time-scale")).orElse(1);
    Phase phase = common(machine.phase(), phases);
    long now = nanos.getAsLong();
    long ticks = 0;
    for (Returned back : returned.values()) {
      CounterLine since = new CounterLine(back.hosted().counterTicks(), back.atNanos(), rate);
      ticks = Math.max(ticks, phase == Phase.RUNNING ? since.ticksAt(now) : since.baseTicks());
    }
    return new Result(
        phase == null ? machine.phase() : phase,
        new CounterLine(ticks, now, rate),
        phase == null ? "taken over in the middle of a step: its nodes are " + phases : "");
  }

  /// What all nodes are in, or null where they differ or were not brought there by a whole step.
  private static @Nullable Phase common(Phase recorded, Set<HostedPhase> phases) {
    if (phases.size() != 1) {
      return null;
    }
    return switch (phases.iterator().next()) {
      case LINKED -> recorded == Phase.PREPARED ? Phase.PREPARED : null;
      case INITIALISED -> recorded == Phase.PREPARED ? null : Phase.INITIALISED;
      case RUNNING -> Phase.RUNNING;
      case PAUSED -> Phase.PAUSED;
      case NEW, PREPARED, FAILED, CLOSED -> null;
    };
  }
}
