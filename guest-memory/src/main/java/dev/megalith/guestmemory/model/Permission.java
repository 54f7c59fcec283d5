package dev.megalith.guestmemory.model;

/// What a process may do with a page or a block; the order is that of permission.
public enum Permission {
  /// Not here: its home must be asked first.
  NONE,
  READ,
  WRITE
}
