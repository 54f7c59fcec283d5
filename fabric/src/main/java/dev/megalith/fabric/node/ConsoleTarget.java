package dev.megalith.fabric.node;

import java.util.function.Consumer;

/// A role that has the guest's console: the devices.
public interface ConsoleTarget {
  /// Who takes what the guest writes, in order; called before the write is done, with the device
  /// locked, and must not wait. What was written before is kept up to a bound and given first.
  void onOutput(Consumer<byte[]> output);

  /// Gives bytes to the console's receiver, in order; waits while too many wait already.
  void receive(byte[] bytes) throws InterruptedException;

  /// Presses and releases the power key.
  void powerButton();
}
