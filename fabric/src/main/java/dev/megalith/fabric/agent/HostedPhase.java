package dev.megalith.fabric.agent;

/// How far a machine is on this node.
public enum HostedPhase {
  /// Named, nothing taken yet.
  NEW,
  PREPARED,
  /// All links are open.
  LINKED,
  INITIALISED,
  RUNNING,
  PAUSED,
  /// A step failed: only its end can follow.
  FAILED,
  CLOSED
}
