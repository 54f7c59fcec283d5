package dev.megalith.cli.machine;

/// How a machine ended.
///
/// @param detail one line for the user, empty where the reason says it all
public record ExitResult(Reason reason, String detail) {
  /// Why there is no machine any more.
  public enum Reason {
    /// The guest called PSCI SYSTEM_OFF.
    SYSTEM_OFF,
    /// The guest called PSCI SYSTEM_RESET or SYSTEM_RESET2.
    RESET,
    /// [MachineRunner#stop] was called.
    STOPPED,
    /// The machine could not go on; `detail` says why.
    FAILED
  }
}
