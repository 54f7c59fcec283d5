package dev.megalith.memory.model;

/// What a worker may do with a page.
public enum Permission {
  NONE,
  READ,
  WRITE
}
