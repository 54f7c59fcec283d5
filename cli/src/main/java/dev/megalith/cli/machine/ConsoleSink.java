package dev.megalith.cli.machine;

/// Takes what the guest writes to its console, in order, from one thread at a time.
@FunctionalInterface
public interface ConsoleSink {
  /// Takes `length` bytes of a chunk that the caller may reuse afterwards. Must not throw; may
  /// block while the user's terminal is slow.
  void write(byte[] bytes, int offset, int length);
}
