package dev.megalith.guestmemory.model;

/// Threads of one process that wait for the same permission for the same unit: one request.
///
/// Belongs to the [PageClient]: used only by whoever drives it.
public final class Miss {
  private final long unit;
  private final boolean write;
  private int waiterCount;
  private boolean answered;

  Miss(long unit, boolean write) {
    this.unit = unit;
    this.write = write;
  }

  public long unit() {
    return unit;
  }

  public boolean write() {
    return write;
  }

  /// Whether the waiters may go on: they look at the permission again, then claim.
  public boolean isAnswered() {
    return answered;
  }

  void join() {
    waiterCount++;
  }

  void answer() {
    answered = true;
  }

  int waiterCount() {
    return waiterCount;
  }

  /// One waiter has gone on; whether it was the last.
  boolean claim() {
    waiterCount--;
    return waiterCount == 0;
  }
}
