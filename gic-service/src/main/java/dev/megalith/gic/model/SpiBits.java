package dev.megalith.gic.model;

/// The state of the SPIs, one bit each in words of 32 INTIDs; word 0 (SGIs, PPIs) stays zero.
///
/// Not lent: an SPI is pending if `latch`, or if it is level-sensitive and its `line` is high.
/// Lent: what pended is with the PE; `lentLatch` is the latch that went along, and `latch` holds
/// only what came since.
final class SpiBits {
  final int[] exists;
  final int[] group;
  final int[] enabled;
  final int[] edge;
  final int[] line;
  final int[] latch;
  final int[] active;
  final int[] lent;
  final int[] lentLatch;

  /// A Recall is under way.
  final int[] recalled;

  /// A Retract was sent during this lending; a second one could not achieve anything.
  final int[] retracted;

  /// GICD_CTLR.RWP waits for the return.
  final int[] awaited;

  /// What GICD_ISACTIVER or GICD_ICACTIVER wrote while lent, for when it is back.
  final int[] activeOnReturn;

  final int[] inactiveOnReturn;

  SpiBits(int words) {
    exists = new int[words];
    group = new int[words];
    enabled = new int[words];
    edge = new int[words];
    line = new int[words];
    latch = new int[words];
    active = new int[words];
    lent = new int[words];
    lentLatch = new int[words];
    recalled = new int[words];
    retracted = new int[words];
    awaited = new int[words];
    activeOnReturn = new int[words];
    inactiveOnReturn = new int[words];
  }

  int words() {
    return exists.length;
  }

  /// Pending SPIs of a word, of those that are not lent.
  int pending(int word) {
    return (latch[word] | (line[word] & ~edge[word])) & ~lent[word];
  }

  static boolean isSet(int[] bits, int intid) {
    return (bits[intid >>> 5] & 1 << intid) != 0;
  }

  static void set(int[] bits, int intid, boolean value) {
    if (value) {
      bits[intid >>> 5] |= 1 << intid;
    } else {
      bits[intid >>> 5] &= ~(1 << intid);
    }
  }
}
