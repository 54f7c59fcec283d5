package dev.megalith.cpu.port;

/// What an atomic access does to its location, from the old value and an operand.
public enum AtomicOperation {
  ADD,
  CLEAR,
  XOR,
  SET,
  SIGNED_MAX,
  SIGNED_MIN,
  UNSIGNED_MAX,
  UNSIGNED_MIN,
  SWAP,
  /// Stores the operand if the old value is the expected one.
  COMPARE_AND_SWAP
}
