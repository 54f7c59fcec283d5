package dev.megalith.fabric.node;

/// What a role tells the coordinator by itself. Calls do not wait.
public interface RoleEvents {
  /// The guest called PSCI SYSTEM_OFF (or SYSTEM_RESET): the machine has come to its end.
  void guestEnded(boolean reset);

  /// The role cannot go on; `reason` is one line. The machine fails.
  void failed(String reason);
}
