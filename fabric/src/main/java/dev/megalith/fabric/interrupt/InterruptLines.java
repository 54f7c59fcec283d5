package dev.megalith.fabric.interrupt;

/// The way of a device to its SPI.
@FunctionalInterface
public interface InterruptLines {
  /// Level of the line of an SPI, absolute (not a change); repeating it has no effect.
  void setLine(int intid, boolean high);
}
