package dev.megalith.fabric.link;

/// What travels apart, each plane over a connection of its own between two processes: interrupts
/// never queue behind the contents of pages. The order is part of the wire format.
public enum Plane {
  MEMORY,
  INTERRUPT
}
