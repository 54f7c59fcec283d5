package dev.megalith.device.bus;

/// What a device does to the world.
public sealed interface DeviceEffect {
  /// A byte leaves the device's serial line.
  record Transmitted(byte octet) implements DeviceEffect {}

  /// The device's interrupt line has a new level.
  record LineChanged(boolean high) implements DeviceEffect {}
}
