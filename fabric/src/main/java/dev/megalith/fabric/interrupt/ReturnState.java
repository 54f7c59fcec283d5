package dev.megalith.fabric.interrupt;

/// How a lent SPI comes back.
public enum ReturnState {
  /// Never acknowledged.
  PENDING,
  /// Acknowledged and not deactivated; the PE's EOI or DIR will arrive as `Deactivated`.
  ACTIVE,
  /// Acknowledged and deactivated.
  INACTIVE
}
