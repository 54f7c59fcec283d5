package dev.megalith.fabric.mmio;

/// Guest accesses to device registers by physical address; sizes are 1, 2, 4 or 8 bytes.
public interface MmioPort {
  /// The register's value, zero-extended; zero where no device is.
  long read(long pa, int sizeBytes);

  void write(long pa, int sizeBytes, long value);
}
