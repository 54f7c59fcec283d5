package dev.megalith.coordinator.machine;

import java.util.List;

/// Where machines' records and the last events are kept. Thread-safe.
///
/// Only the coordinator that leads writes; one that does not lead any more gets
/// [IllegalStateException].
public interface MachineStore {
  /// Events that are kept.
  int EVENTS_MAX = 1024;

  /// In the order of names.
  List<MachineRecord> all();

  void put(MachineRecord machine);

  void remove(String machine);

  /// A number that was never given before, from 1: machines of the same name never share one.
  long nextEpoch();

  /// Keeps an event; its `sequence` is ignored, the answer is the one that it got.
  long append(MachineEvent event);

  /// Events after a sequence number, in order, at most `max`; those that are not kept any more are
  /// left out.
  List<MachineEvent> events(long after, int max);

  /// The sequence number of the last event; 0: there was none.
  long lastSequence();
}
