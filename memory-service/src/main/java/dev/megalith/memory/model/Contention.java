package dev.megalith.memory.model;

import static dev.megalith.guestmemory.model.PageMessage.NOBODY;

/// How holders have fought for a unit: what makes a read take the unit from its owner, a page fall
/// into blocks, and a block go to who alone does atomics on it.
final class Contention {
  /// So many far atomics by one holder alone, and it gets the unit instead.
  private static final int FAR_ALONE_MAX = 8;

  /// So many writes in a row by who had just read, and the unit migrates.
  private static final int MIGRATIONS_MIN = 2;

  /// One read of so many of a unit that migrates is taken as it is, to see whether it still does.
  private static final int READS_PER_TRIAL = 8;

  /// Who alone has read the unit since its last owner lost it.
  private int reader = NOBODY;

  private int migrations;
  private int readsOfMigrating;
  private int lastWriter = NOBODY;
  private int alternations;
  private long lastNanos;
  private int farHolder = NOBODY;
  private int farAlone;

  /// What is served instead of the request: a read of what migrates is a write, which its holder
  /// would ask for next.
  ///
  /// @param owned whether another holder has the unit for itself
  Request taken(Request request, boolean owned, SplitPolicy policy, long nowNanos) {
    Request taken = owned && readIsWrite(request) ? request.asWrite() : request;
    noteMigration(taken, owned);
    noteWriter(taken, policy, nowNanos);
    return taken;
  }

  private boolean readIsWrite(Request request) {
    if (request.kind() != Request.Kind.READ || migrations < MIGRATIONS_MIN) {
      return false;
    }
    readsOfMigrating++;
    return readsOfMigrating % READS_PER_TRIAL != 0;
  }

  /// A holder that writes right after its read speaks for migration; others that read meanwhile, or
  /// write instead, speak against it.
  private void noteMigration(Request request, boolean owned) {
    switch (request.kind()) {
      case READ -> {
        migrations = owned ? migrations : 0;
        reader = owned ? request.holder() : NOBODY;
      }
      case WRITE -> {
        if (!owned) {
          migrations = request.holder() == reader ? Math.min(migrations + 1, MIGRATIONS_MIN) : 0;
        }
        reader = NOBODY;
      }
      case HOME -> reader = NOBODY;
    }
  }

  private void noteWriter(Request request, SplitPolicy policy, long nowNanos) {
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
