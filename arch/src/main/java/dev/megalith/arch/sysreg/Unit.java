package dev.megalith.arch.sysreg;

/// The part of a processing element that serves a register.
public enum Unit {
  /// Kept as written, within the writable mask, with no other effect.
  STORED,
  /// Never changes: [IdRegisters].
  ID,
  /// PSTATE, stack pointers, thread registers: what instructions touch.
  STATE,
  /// Controls of translation and of the execution environment: a write changes the context.
  CONTROL,
  CACHE,
  TIMER,
  PMU,
  DEBUG,
  GIC,
  RANDOM
}
