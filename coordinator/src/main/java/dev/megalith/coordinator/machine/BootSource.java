package dev.megalith.coordinator.machine;

import dev.megalith.machine.MachinePlan;
import dev.megalith.machine.boot.BootPlan;

/// What a machine boots.
@FunctionalInterface
public interface BootSource {
  /// Where everything goes in this machine's RAM.
  ///
  /// @throws dev.megalith.machine.SpecException where an image is missing, broken or does not fit
  BootPlan plan(MachinePlan plan);
}
