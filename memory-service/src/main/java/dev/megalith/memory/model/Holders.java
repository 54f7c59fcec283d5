package dev.megalith.memory.model;

/// Who holds a page.
public sealed interface Holders {
  /// Nobody ever has: it reads as zero.
  record Untouched() implements Holders {}

  /// These workers may read it, one bit each, and the home has its contents; none: the home only.
  record Shared(long workers) implements Holders {}

  /// One worker may write it, and it alone has its contents.
  record Owned(int worker) implements Holders {}
}
