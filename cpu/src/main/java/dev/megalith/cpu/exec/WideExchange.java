package dev.megalith.cpu.exec;

import dev.megalith.cpu.raw.Raw;
import java.util.concurrent.atomic.AtomicIntegerArray;

/// Compare and set of 16 bytes on a host that offers 8.
///
/// All wide exchanges of a location hold its stripe's lock, so they are atomic to each other. To
/// other accesses the halves change one after the other, each by compare and set: the low one
/// first, and if the high one then turns out to be changed, the low one is put back.
///
/// Deviation: an access of another kind can see the new low half with the old high half, and one
/// that changes the low half in that moment keeps it from being put back. No update is lost. Linux
/// reads such pairs by exclusive or wide accesses, or checks them by a wide exchange that fails.
final class WideExchange {
  private static final int STRIPES = 64;

  /// Stripes lie apart, each in a cache line of its own.
  private static final int STRIDE = 16;

  private static final AtomicIntegerArray LOCKS = new AtomicIntegerArray(STRIPES * STRIDE);

  private WideExchange() {}

  /// Takes the lock of a location; the result is for [#unlock].
  static int lock(long host) {
    int stripe = ((int) (host >>> 4) & STRIPES - 1) * STRIDE;
    while (!LOCKS.compareAndSet(stripe, 0, 1)) {
      Thread.onSpinWait();
    }
    return stripe;
  }

  static void unlock(int stripe) {
    LOCKS.set(stripe, 0);
  }

  /// Sets both halves if they hold what is expected.
  static boolean compareAndSet(
      long host, long expectedLow, long expectedHigh, long low, long high) {
    int stripe = lock(host);
    try {
      return compareAndSetLocked(host, expectedLow, expectedHigh, low, high);
    } finally {
      unlock(stripe);
    }
  }

  /// The same for who holds the lock.
  static boolean compareAndSetLocked(
      long host, long expectedLow, long expectedHigh, long low, long high) {
    if (Raw.load64(host + 8) != expectedHigh || !Raw.compareAndSet64(host, expectedLow, low)) {
      return false;
    }
    if (Raw.compareAndSet64(host + 8, expectedHigh, high)) {
      return true;
    }
    boolean _ = Raw.compareAndSet64(host, low, expectedLow);
    return false;
  }
}
