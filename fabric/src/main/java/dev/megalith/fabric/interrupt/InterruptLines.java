package dev.megalith.fabric.interrupt;

/// The way of a device to its SPI.
@FunctionalInterface
public interface InterruptLines {
  /// Level of the line of an SPI, absolute (not a change); repeating it has no effect.
  void setLine(int intid, boolean high);

  /// Called after [#setLine], with no lock held: what was said may leave this process now. Nothing
  /// to do where it leaves at once.
  default void flush() {}
}
