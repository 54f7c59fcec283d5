package dev.megalith.memory.model;

import static dev.megalith.guestmemory.model.PageMessage.NOBODY;

/// How holders have fought for a unit: what makes a page fall into blocks, and a block stay at
/// home.
final class Contention {
  /// So many far atomics by one holder alone, and it gets the unit instead.
  private static final int FAR_ALONE_MAX = 8;

  private int lastWriter = NOBODY;
  private int alternations;
  private long lastNanos;
  private int farHolder = NOBODY;
  private int farAlone;

  void served(Request request, SplitPolicy policy, long nowNanos) {
    boolean far = request.far() != null;
    farAlone = far && request.holder() == farHolder ? farAlone + 1 : far ? 1 : 0;
    farHolder = far ? request.holder() : NOBODY;
    if (request.kind() != Request.Kind.WRITE) {
      return;
    }
    if (request.holder() != lastWriter && lastWriter != NOBODY) {
      alternations = isSoon(policy, nowNanos) ? alternations + 1 : 1;
      lastNanos = nowNanos;
    }
    lastWriter = request.holder();
  }

  /// Whether writers alternate all the time.
  boolean isFierce(SplitPolicy policy, long nowNanos) {
    return alternations >= policy.alternations() && isSoon(policy, nowNanos);
  }

  private boolean isSoon(SplitPolicy policy, long nowNanos) {
    return nowNanos - lastNanos < policy.soonNanos();
  }

  boolean isFarFromOneAlone() {
    return farAlone >= FAR_ALONE_MAX;
  }
}
