package dev.megalith.cli.machine;

import dev.megalith.machine.MachinePlan;
import dev.megalith.machine.boot.BootPlan;
import java.util.Map;

/// One machine, as the commands drive it. Started once; all other methods may be called from any
/// thread.
public interface MachineRunner extends AutoCloseable {
  /// Builds the machine, loads the boot plan's pieces and starts vCPU 0. Returns when it runs.
  ///
  /// @throws dev.megalith.cli.Failure where the host cannot, in one line
  void start(MachinePlan plan, BootPlan boot, ConsoleSink console);

  /// Waits for the machine's end. What the guest wrote before is with the console sink by then.
  ExitResult awaitExit() throws InterruptedException;

  /// Gives bytes to the console's receiver, in order. They wait until the guest takes them; blocks
  /// while more than 64 KiB wait, and drops them once the machine has ended.
  void sendInput(byte[] bytes) throws InterruptedException;

  /// Presses and releases the power key.
  void powerButton();

  /// Ends the machine at once. Does nothing when it has ended.
  void stop();

  /// Instructions retired so far, by vCPU index. Exact after the end, close to it before.
  long[] retiredInstructions();

  /// The other counters of each node, such as pages that it asked for, by the node's name; as exact
  /// as [#retiredInstructions].
  Map<String, Map<String, Long>> statistics();

  /// Stops the machine and frees its memory.
  @Override
  void close();
}
