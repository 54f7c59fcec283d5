package dev.megalith.cli.client;

import dev.megalith.proto.control.v1.MachineEvent;
import dev.megalith.proto.control.v1.MachinePhase;
import dev.megalith.proto.control.v1.WatchMachinesRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Since when machines run, by what the coordinator remembers of them.
final class Uptimes {
  private final Map<String, Instant> starts = new HashMap<>();
  private final Map<String, MachinePhase> phases = new HashMap<>();

  private Uptimes() {}

  /// Reads the events that the coordinator has kept.
  static Uptimes read(ControlClient client) {
    Uptimes uptimes = new Uptimes();
    EventsCommand.readKept(client, WatchMachinesRequest.getDefaultInstance(), uptimes::take);
    return uptimes;
  }

  /// A pause does not end the time that a machine is up.
  private void take(MachineEvent event) {
    MachinePhase before = phases.put(event.getMachineId(), event.getPhase());
    if (event.getPhase() == MachinePhase.MACHINE_PHASE_RUNNING
        && before != MachinePhase.MACHINE_PHASE_PAUSED) {
      starts.put(event.getMachineId(), Texts.instant(event.getTime()));
    }
  }

  /// Empty where its start is forgotten.
  Optional<Duration> of(String machine, Instant now) {
    return Optional.ofNullable(starts.get(machine)).map(start -> Duration.between(start, now));
  }
}
