package dev.megalith.coordinator.service;

/// The way from the coordinator to one role of a machine. Calls come one after another.
///
/// What a role cannot do it says as a [RoleResult.Failed]; a step after a failed one is [#stop]
/// only, which must also undo a step that was done by half.
public interface RolePort {
  /// Takes what the machine needs from the host.
  RoleResult prepare(RoleAssignment assignment);

  /// Builds the machine's state; its shape is fixed from here on.
  RoleResult init();

  /// Runs, for the first time or again.
  RoleResult start();

  /// Returns when nothing of the machine moves any more.
  RoleResult pause();

  /// Ends the machine and gives back what [#prepare] took. May follow any step.
  RoleResult stop();
}
