package dev.megalith.fabric.link;

/// What a process does for a machine. The order is part of the wire format: new roles go last.
public enum Role {
  COORDINATOR,
  MEMORY,
  GIC,
  ITS,
  DEVICE,
  WORKER
}
