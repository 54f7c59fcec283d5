package dev.megalith.device.bus;

/// What a guest may do with a register: read it, write it, or both.
public enum Access {
  RO,
  WO,
  RW
}
