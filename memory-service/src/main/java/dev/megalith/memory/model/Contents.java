package dev.megalith.memory.model;

/// Where the contents of a granted page come from.
public enum Contents {
  /// Nobody has ever touched it: zeroes, nothing moves.
  ZERO,
  /// The worker has them already: an upgrade.
  HELD,
  /// The home sends them with the grant.
  HOME,
  /// The last owner has sent them to the worker, with the grant's version.
  FORWARDED
}
