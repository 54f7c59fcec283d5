package dev.megalith.device.virtio.blk;

import java.io.IOException;

/// Where the blocks of a disk are kept.
public interface BlockStore {
  /// A multiple of 512, and constant.
  long sizeBytes();

  boolean isReadOnly();

  /// What the disk is called, for a guest's `/dev/disk/by-id`; ASCII.
  String id();

  /// Fills `into` from a position, all of which is in the disk.
  void read(long position, byte[] into) throws IOException;

  void write(long position, byte[] bytes) throws IOException;

  /// Returns when all that was written would survive a loss of power.
  void flush() throws IOException;
}
