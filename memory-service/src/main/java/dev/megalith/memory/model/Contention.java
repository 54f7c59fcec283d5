package dev.megalith.memory.model;

import static dev.megalith.guestmemory.model.PageMessage.NOBODY;

/// How holders have fought for a unit: what makes a page fall into blocks, and a block stay at
/// home.
final class Contention {
  /// So many changes of the writer, each soon after the one before, and the page falls into blocks.
  private static final int ALTERNATIONS_MAX = 10;

  private static final long SOON_NANOS = 5_000_000;

  /// So many far atomics by one holder alone, and it gets the unit instead.
  private static final int FAR_ALONE_MAX = 8;

  private int lastWriter = NOBODY;
  private int alternations;
  private long lastNanos;
  private int farHolder = NOBODY;
  private int farAlone;

  void served(Request request, long nowNanos) {
    boolean far = request.far() != null;
    farAlone = far && request.holder() == farHolder ? farAlone + 1 : far ? 1 : 0;
    farHolder = far ? request.holder() : NOBODY;
    if (request.kind() != Request.Kind.WRITE) {
      return;
    }
    if (request.holder() != lastWriter && lastWriter != NOBODY) {
      alternations = nowNanos - lastNanos < SOON_NANOS ? alternations + 1 : 1;
      lastNanos = nowNanos;
    }
    lastWriter = request.holder();
  }

  /// Whether writers alternate all the time.
  boolean isFierce(long nowNanos) {
    return alternations >= ALTERNATIONS_MAX && nowNanos - lastNanos < SOON_NANOS;
  }

  boolean isFarFromOneAlone() {
    return farAlone >= FAR_ALONE_MAX;
  }
}
