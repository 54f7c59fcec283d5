package dev.megalith.guestmemory;

/// Those in this process who keep host addresses of pages: vCPUs with their software TLBs, decoded
/// code, exclusive monitors.
public interface PageUsers {
  /// Permission for the page of `pa` was taken, all of it or that to write. Whoever uses pages must
  /// forget what it keeps of this one before [#settle] returns. Any thread; does not wait.
  void withdraw(long pa, boolean keepRead);

  /// Returns when the last use of all that was withdrawn before is over. Never called on a thread
  /// that uses pages.
  void settle();
}
