package dev.megalith.coordinator.service;

/// Whether a role did its part.
public sealed interface RoleResult {
  RoleResult DONE = new Done();

  record Done() implements RoleResult {}

  /// One line for the user that names the value and the bound.
  record Failed(String reason) implements RoleResult {}
}
