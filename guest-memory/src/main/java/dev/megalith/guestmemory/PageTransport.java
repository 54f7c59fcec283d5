package dev.megalith.guestmemory;

import java.util.function.Consumer;

/// The way from a process to the homes of its pages.
///
/// The answer goes to `granted` exactly once, on any thread, before or after [#acquire] returns.
/// For one page, grants and recalls reach the process in the order in which its home made them.
public interface PageTransport {
  /// Asks for the page at `pa`; does not wait.
  void acquire(long pa, boolean forWrite, Consumer<PageGrant> granted);
}
