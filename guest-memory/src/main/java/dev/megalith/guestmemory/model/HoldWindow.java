package dev.megalith.guestmemory.model;

/// How long a fresh grant stays although others ask for it: Δ.
///
/// It makes progress sure for an instruction that needs several units, and lets a holder do some
/// work for each transfer. It doubles with each recall that comes soon after a grant, and halves
/// with one that comes late.
final class HoldWindow {
  static final int FIRST_MICROS = 20;
  static final int LONGEST_MICROS = 400;
  private static final int LEVELS = 6;

  /// A recall within this many windows is a ping-pong.
  private static final int SOON = 4;

  /// One after this many windows shows that the unit is quiet again.
  private static final int LATE = 32;

  private HoldWindow() {}

  static int micros(int level) {
    return Math.min(FIRST_MICROS << level, LONGEST_MICROS);
  }

  /// The level after a grant was taken back `heldMicros` (unsigned) after it came.
  static int adapted(int level, int heldMicros) {
    int window = micros(level);
    if (Integer.compareUnsigned(heldMicros, SOON * window) < 0) {
      return Math.min(level + 1, LEVELS - 1);
    }
    return Integer.compareUnsigned(heldMicros, LATE * window) > 0 ? Math.max(0, level - 1) : level;
  }
}
