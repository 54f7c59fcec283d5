package dev.megalith.coordinator.membership;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import com.hazelcast.partition.PartitionService;
import com.hazelcast.ringbuffer.ReadResultSet;
import com.hazelcast.ringbuffer.Ringbuffer;
import dev.megalith.coordinator.machine.MachineEvent;
import dev.megalith.coordinator.machine.MachineRecord;
import dev.megalith.coordinator.machine.MachineStore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The store that coordinators share: as bytes of `megalith.store.v1`, with backups on the others.
///
/// A coordinator writes in the term in which it leads; when another has taken a higher one its
/// writes are refused.
final class HazelcastStore implements MachineStore {
  static final String MACHINES = "megalith.machines";
  static final String NUMBERS = "megalith.numbers";
  static final String EVENTS = "megalith.events";
  static final String TERM = "term";

  private static final Logger LOG = LoggerFactory.getLogger(HazelcastStore.class);

  private static final String EPOCH = "epoch";

  /// The longest wait for copies of a record.
  private static final int COPY_SECONDS = 3;

  private final IMap<String, byte[]> machines;
  private final IMap<String, Long> numbers;
  private final Ringbuffer<byte[]> events;
  private final PartitionService partitions;
  private final LongSupplier term;

  /// @param term the one in which this coordinator leads
  HazelcastStore(HazelcastInstance hazelcast, LongSupplier term) {
    this.machines = hazelcast.getMap(MACHINES);
    this.numbers = hazelcast.getMap(NUMBERS);
    this.events = hazelcast.getRingbuffer(EVENTS);
    this.partitions = hazelcast.getPartitionService();
    this.term = term;
  }

  private void requireTerm() {
    Long now = numbers.get(TERM);
    if (now == null || now != term.getAsLong()) {
      throw new IllegalStateException(
          "leadership term " + term.getAsLong() + " is over, now is " + now);
    }
  }

  @Override
  public List<MachineRecord> all() {
    return machines.values().stream()
        .map(StoreWire::machine)
        .sorted(Comparator.comparing(MachineRecord::machine))
        .toList();
  }

  @Override
  public void put(MachineRecord machine) {
    requireTerm();
    machines.set(machine.machine(), StoreWire.bytes(machine));
    // Right after a coordinator has joined its copies are still on their way: an answer waits.
    if (!partitions.forceLocalMemberToBeSafe(COPY_SECONDS, TimeUnit.SECONDS)) {
      LOG.warn("machine {} has no copy on another coordinator yet", machine.machine());
    }
  }

  @Override
  public void remove(String machine) {
    requireTerm();
    machines.delete(machine);
  }

  @Override
  public long nextEpoch() {
    requireTerm();
    return numbers.executeOnKey(EPOCH, new NextNumber(0));
  }

  @Override
  public long append(MachineEvent event) {
    requireTerm();
    return events.add(StoreWire.bytes(event)) + 1;
  }

  @Override
  public List<MachineEvent> events(long after, int max) {
    long first = Math.max(after, events.headSequence());
    long last = events.tailSequence();
    List<MachineEvent> found = new ArrayList<>();
    if (first > last) {
      return found;
    }
    int count = (int) Math.min(max, last - first + 1);
    ReadResultSet<byte[]> read =
        events.readManyAsync(first, 0, count, null).toCompletableFuture().join();
    for (int i = 0; i < read.size(); i++) {
      found.add(StoreWire.event(read.getSequence(i) + 1, read.get(i)));
    }
    return found;
  }

  @Override
  public long lastSequence() {
    return events.tailSequence() + 1;
  }
}
