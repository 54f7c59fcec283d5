package dev.megalith.device.bus;

/// What answers in one region of the bus. Thread-safe; sizes are 1, 2, 4 or 8 bytes.
public interface BusTarget {
  /// The value at `offset` in the region, zero-extended.
  long read(long offset, int sizeBytes);

  void write(long offset, int sizeBytes, long value);
}
