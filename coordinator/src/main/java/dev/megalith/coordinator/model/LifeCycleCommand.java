package dev.megalith.coordinator.model;

/// What happens to a machine after it was created.
public sealed interface LifeCycleCommand {
  /// Roles take memory and processes for the machine. Optional: [Init] does it too.
  record Prepare() implements LifeCycleCommand {}

  /// Fixes the machine's shape in every role.
  record Init() implements LifeCycleCommand {}

  /// Sets the level of an interrupt line, before any vCPU has run or later.
  record PopulateLine(int intid, boolean high) implements LifeCycleCommand {}

  /// Runs the vCPUs: for the first time, or again after a pause.
  record Start() implements LifeCycleCommand {}

  record Pause() implements LifeCycleCommand {}

  /// Ends the machine and frees what the roles hold.
  record Stop() implements LifeCycleCommand {}

  /// The guest switched itself off or asked for a reset.
  record GuestEnded(MachineEnd end) implements LifeCycleCommand {}

  /// A role cannot go on.
  record RoleFailed(String reason) implements LifeCycleCommand {}
}
