package dev.megalith.device.bus;

import java.util.function.Consumer;

/// A device's interrupt line: tells of a level only when it changes.
public final class InterruptOutput {
  private boolean high;

  /// Takes over a level that the other end knows already.
  public void restore(boolean level) {
    high = level;
  }

  public void drive(boolean level, Consumer<DeviceEffect> effects) {
    if (level != high) {
      high = level;
      effects.accept(new DeviceEffect.LineChanged(level));
    }
  }
}
