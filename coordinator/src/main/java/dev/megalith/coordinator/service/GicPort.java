package dev.megalith.coordinator.service;

/// The distributor.
public interface GicPort extends RolePort {
  /// Sets the level of an SPI before the machine has started.
  void setLine(int intid, boolean high);
}
