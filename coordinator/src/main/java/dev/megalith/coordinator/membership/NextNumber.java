package dev.megalith.coordinator.membership;

import com.hazelcast.map.EntryProcessor;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Takes the next number of a counter, above `floor`, in one step where the counter is kept.
record NextNumber(long floor) implements EntryProcessor<String, Long, Long> {
  private static final long serialVersionUID = 1;

  @Override
  public Long process(Map.Entry<String, Long> entry) {
    // Null before the first one, which Hazelcast's types do not say.
    @Nullable Long old = entry.getValue();
    long next = Math.max(old == null ? 0 : old, floor) + 1;
    entry.setValue(next);
    return next;
  }
}
