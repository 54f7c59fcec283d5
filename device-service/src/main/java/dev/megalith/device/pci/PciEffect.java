package dev.megalith.device.pci;

/// What the functions behind a host bridge do to the machine.
public sealed interface PciEffect {
  /// One of the host bridge's four interrupt lines, 0 to 3, has a new level.
  record LineChanged(int line, boolean high) implements PciEffect {}

  /// A function writes `datum` to `addressPa`, where an interrupt controller takes it.
  ///
  /// @param requesterId bus, device and function as 16 bits
  record MessageSent(int requesterId, long addressPa, int datum) implements PciEffect {}
}
