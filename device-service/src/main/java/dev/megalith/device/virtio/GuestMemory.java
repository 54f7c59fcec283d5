package dev.megalith.device.virtio;

/// Guest RAM as a device sees it. Accesses may wait for a page.
public interface GuestMemory {
  /// Whether all of a range is RAM; lengths are not negative.
  boolean contains(long pa, long lengthBytes);

  /// A range that [#contains] has approved, and of bounded length.
  byte[] read(long pa, int lengthBytes);

  void write(long pa, byte[] bytes);
}
