package dev.megalith.coordinator.machine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;

/// The store of a coordinator that is alone: gone with its process.
///
/// Everything is guarded by the monitor of `this`.
public final class InMemoryStore implements MachineStore {
  private final TreeMap<String, MachineRecord> machines = new TreeMap<>();
  private final Deque<MachineEvent> events = new ArrayDeque<>();
  private long lastEpoch;
  private long sequence;

  /// `lastEpoch` must be higher than any that a store of an earlier process gave: the time of day,
  /// for example.
  public InMemoryStore(long lastEpoch) {
    this.lastEpoch = lastEpoch;
  }

  @Override
  public synchronized List<MachineRecord> all() {
    return List.copyOf(machines.values());
  }

  @Override
  public synchronized void put(MachineRecord machine) {
    machines.put(machine.machine(), machine);
  }

  @Override
  public synchronized void remove(String machine) {
    machines.remove(machine);
  }

  @Override
  public synchronized long nextEpoch() {
    lastEpoch++;
    return lastEpoch;
  }

  @Override
  public synchronized long append(MachineEvent event) {
    sequence++;
    if (events.size() == EVENTS_MAX) {
      events.remove();
    }
    events.add(
        new MachineEvent(
            sequence, event.machine(), event.epochMillis(), event.phase(), event.detail()));
    return sequence;
  }

  @Override
  public synchronized List<MachineEvent> events(long after, int max) {
    return events.stream().filter(event -> event.sequence() > after).limit(max).toList();
  }

  @Override
  public synchronized long lastSequence() {
    return sequence;
  }
}
