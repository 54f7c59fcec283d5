package dev.megalith.coordinator.model;

/// Why a console has come to its end.
///
/// @param detail one line, empty where the reason says it all
public record ConsoleEnd(Reason reason, String detail) {
  /// What kind of end it is.
  public enum Reason {
    GUEST_OFF,
    GUEST_RESET,
    MACHINE_FAILED,
    MACHINE_STOPPED,
    /// Somebody else attached and has the input.
    TAKEN_OVER,
    /// The client took too long to read.
    TOO_SLOW
  }

  /// The console of a machine that has ended so.
  public static ConsoleEnd of(MachineEnd end) {
    Reason reason =
        switch (end.reason()) {
          case SYSTEM_OFF -> Reason.GUEST_OFF;
          case SYSTEM_RESET -> Reason.GUEST_RESET;
          case STOPPED -> Reason.MACHINE_STOPPED;
          case FAILED -> Reason.MACHINE_FAILED;
        };
    return new ConsoleEnd(reason, end.detail());
  }
}
