package dev.megalith.device.bus;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The stored values of a register map, found by row or by offset.
public final class RegisterFile<R extends Enum<R> & RegisterRow> {
  private final Map<Integer, R> rows = new HashMap<>();
  private final int[] values;
  private final Class<R> type;

  /// A file with each register at its reset value.
  public RegisterFile(Class<R> type) {
    this.type = type;
    R[] constants = type.getEnumConstants();
    this.values = new int[constants.length];
    for (R row : constants) {
      values[row.ordinal()] = row.reset();
      if (rows.put(row.offset(), row) != null) {
        throw new IllegalArgumentException(
            String.format("%s: a second register at 0x%x", row, row.offset()));
      }
    }
  }

  /// The register at `offset` if a guest can read it.
  public @Nullable R readable(int offset) {
    R row = rows.get(offset);
    return row == null || row.access() == Access.WO ? null : row;
  }

  /// The register at `offset` if a guest can write it.
  public @Nullable R writable(int offset) {
    R row = rows.get(offset);
    return row == null || row.access() == Access.RO ? null : row;
  }

  public int get(R row) {
    return values[row.ordinal()];
  }

  /// A guest's write: changes the writable bits only.
  public void store(R row, int value) {
    int mask = row.writableMask();
    values[row.ordinal()] = (values[row.ordinal()] & ~mask) | (value & mask);
  }

  /// The registers that a guest can change, for a snapshot.
  public Map<R, Integer> values() {
    Map<R, Integer> snapshot = new EnumMap<>(type);
    for (R row : rows.values()) {
      if (row.access() == Access.RW) {
        snapshot.put(row, get(row));
      }
    }
    return snapshot;
  }

  public void restore(Map<R, Integer> snapshot) {
    snapshot.forEach(this::store);
  }
}
