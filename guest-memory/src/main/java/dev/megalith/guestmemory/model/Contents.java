package dev.megalith.guestmemory.model;

/// Where the contents of what is granted come from.
public enum Contents {
  /// Nobody has ever touched it: zeroes, nothing moves.
  ZERO,
  /// The holder has them already: an upgrade.
  HELD,
  /// They follow the grant.
  HOME
}
