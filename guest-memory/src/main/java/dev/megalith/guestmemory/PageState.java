package dev.megalith.guestmemory;

/// What this process may do with a page; the order is that of permission.
public enum PageState {
  /// Not here: its home must be asked first.
  NONE,
  READ,
  WRITE;

  byte code() {
    return (byte) ordinal();
  }
}
