package dev.megalith.its.model;

/// The ITS's way to guest RAM, by aligned 8-byte words, little-endian. What is read is what other
/// observers of RAM see.
public interface ItsMemory {
  /// Whether the 8 bytes at `pa` are guest RAM. Addresses come from the guest: any value.
  boolean contains(long pa);

  /// The 8 bytes at `pa`, which RAM contains.
  long read(long pa);

  /// Replaces the 8 bytes at `pa`, which RAM contains.
  void write(long pa, long value);
}
