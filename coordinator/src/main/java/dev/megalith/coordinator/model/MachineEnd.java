package dev.megalith.coordinator.model;

/// How a machine ended.
///
/// @param detail one line for the user, empty where the reason says it all
public record MachineEnd(Reason reason, String detail) {
  /// Why it does not run any more.
  public enum Reason {
    /// The guest called PSCI SYSTEM_OFF.
    SYSTEM_OFF,
    /// The guest called PSCI SYSTEM_RESET or SYSTEM_RESET2.
    SYSTEM_RESET,
    /// It was stopped from outside.
    STOPPED,
    /// A role could not go on.
    FAILED
  }

  public static MachineEnd of(Reason reason) {
    return new MachineEnd(reason, "");
  }
}
