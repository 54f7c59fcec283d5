package dev.megalith.worker.gic;

/// A redistributor's way to the tables of its LPIs in guest RAM. Addresses come from the guest: any
/// value.
public interface LpiMemory {
  /// Fills `bytes` from `pa` on. False, and nothing read, if not all of it is guest RAM.
  boolean read(long pa, byte[] bytes);

  /// Writes `bytes` from `pa` on. False, and nothing written, if not all of it is guest RAM.
  boolean write(long pa, byte[] bytes);
}
