package dev.megalith.tests.litmus;

/// A relation between at most 32 events: row `a` has bit `b` where `a` comes before `b`.
final class Relation {
  private final int[] rows;

  Relation(int events) {
    rows = new int[events];
  }

  private Relation(int[] rows) {
    this.rows = rows;
  }

  Relation copy() {
    return new Relation(rows.clone());
  }

  void add(int a, int b) {
    rows[a] |= 1 << b;
  }

  boolean has(int a, int b) {
    return (rows[a] >> b & 1) != 0;
  }

  Relation or(Relation other) {
    for (int i = 0; i < rows.length; i++) {
      rows[i] |= other.rows[i];
    }
    return this;
  }

  /// Whether no chain leads from an event to itself.
  boolean isAcyclic() {
    int[] reach = rows.clone();
    for (int via = 0; via < reach.length; via++) {
      for (int from = 0; from < reach.length; from++) {
        if ((reach[from] >> via & 1) != 0) {
          reach[from] |= reach[via];
        }
      }
    }
    for (int i = 0; i < reach.length; i++) {
      if ((reach[i] >> i & 1) != 0) {
        return false;
      }
    }
    return true;
  }
}
