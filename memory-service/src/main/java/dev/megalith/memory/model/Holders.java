package dev.megalith.memory.model;

/// Who holds a page.
public sealed interface Holders {
  /// Nobody ever has: it reads as zero.
  record Untouched() implements Holders {}

  /// These holders may read it, one bit each, and the home has its contents; none: the home only.
  record Shared(long holders) implements Holders {}

  /// One holder may write it, and it alone has its contents.
  record Owned(int holder) implements Holders {}
}
