package dev.megalith.fabric.node;

import dev.megalith.fabric.clock.MachineClock;

/// Makes this process's role of a machine.
public interface RoleFactory {
  /// The role, not prepared yet.
  ///
  /// @throws RoleException where the assignment asks for what this process cannot do
  RoleHost create(Assignment assignment, MachineClock clock, RoleEvents events)
      throws RoleException;
}
