package dev.megalith.coordinator.model;

/// What the coordinator has to do, in this order, because of a command.
public sealed interface LifeCycleEffect {
  /// All roles do their part of a step.
  record Drive(Step step) implements LifeCycleEffect {}

  record SetLine(int intid, boolean high) implements LifeCycleEffect {}

  /// The machine is in a new phase; `detail` says why where that is not plain.
  record Entered(Phase phase, String detail) implements LifeCycleEffect {}

  /// The machine has come to its end; told once.
  record Ended(MachineEnd end) implements LifeCycleEffect {}

  /// What a role is told to do.
  enum Step {
    PREPARE,
    INIT,
    START,
    PAUSE,
    STOP
  }
}
