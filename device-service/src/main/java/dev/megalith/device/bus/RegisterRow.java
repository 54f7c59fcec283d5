package dev.megalith.device.bus;

/// One 32-bit register of a device as a row of data; implemented by the enum that is its map.
public interface RegisterRow {
  /// Byte offset in the device's frame, a multiple of 4.
  int offset();

  Access access();

  int reset();

  /// Bits that a guest's write changes; the others keep their value.
  int writableMask();
}
