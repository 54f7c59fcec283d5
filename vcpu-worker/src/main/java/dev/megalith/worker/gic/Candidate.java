package dev.megalith.worker.gic;

/// A pending interrupt packed into an int that orders as the GIC does: by priority, then by INTID.
///
/// Hot: never allocates. Layout: priority 30:23, INTID 22:1, group 0.
final class Candidate {
  private Candidate() {}

  /// Orders after every interrupt.
  static final int NONE = Integer.MAX_VALUE;

  static int of(int priority, int intid, int group) {
    return priority << 23 | intid << 1 | group;
  }

  static int priority(int candidate) {
    return candidate >>> 23;
  }

  static int intid(int candidate) {
    return candidate >>> 1 & 0x3F_FFFF;
  }

  static int group(int candidate) {
    return candidate & 1;
  }
}
