package dev.megalith.tests.sim;

import java.util.HashMap;
import java.util.Map;

/// Counts interrupts from outside: what was raised and sent, what was taken and ended.
///
/// Checked are: none is taken that was not raised since it was last taken, none is active on two
/// PEs, and at the end each was taken after it was last raised.
final class InterruptLedger {
  private final int spiFirst;
  private final int levelFirst;
  private final Entry[] spis;
  private final Map<Integer, Entry> sgis = new HashMap<>();

  private static final class Entry {
    int raises;
    int taken;
    long raisedAtNanos = -1;
    long takenAtNanos = -1;
    boolean high;
    boolean active;
  }

  InterruptLedger(int spiFirst, int spiEnd, int levelFirst) {
    this.spiFirst = spiFirst;
    this.levelFirst = levelFirst;
    this.spis = new Entry[spiEnd - spiFirst];
    for (int i = 0; i < spis.length; i++) {
      spis[i] = new Entry();
    }
  }

  private Entry entry(int pe, int intid) {
    if (intid < 16) {
      return sgis.computeIfAbsent(pe << 4 | intid, _ -> new Entry());
    }
    if (intid < spiFirst || intid >= spiFirst + spis.length) {
      throw new AssertionError("PE " + pe + " takes INTID " + intid);
    }
    return spis[intid - spiFirst];
  }

  void raise(int intid, long nowNanos) {
    Entry entry = entry(0, intid);
    entry.raises++;
    entry.raisedAtNanos = nowNanos;
    entry.high = intid >= levelFirst;
  }

  boolean isHigh(int intid) {
    return intid >= levelFirst && entry(0, intid).high;
  }

  void lower(int intid) {
    entry(0, intid).high = false;
  }

  void sent(int pe, int intid, long nowNanos) {
    Entry entry = entry(pe, intid);
    entry.raises++;
    entry.raisedAtNanos = nowNanos;
  }

  void taken(int pe, int intid, long nowNanos) {
    Entry entry = entry(pe, intid);
    if (entry.active) {
      throw new AssertionError("INTID " + intid + " is taken by PE " + pe + ", active already");
    }
    entry.active = true;
    entry.taken++;
    entry.takenAtNanos = nowNanos;
    // A level may be taken once more while the distributor has not seen yet that it fell.
    if (intid < levelFirst && entry.taken > entry.raises) {
      throw new AssertionError(
          "INTID " + intid + " is doubled: PE " + pe + " takes number " + entry.taken);
    }
  }

  void ended(int pe, int intid) {
    entry(pe, intid).active = false;
  }

  void checkAtRest() {
    for (int i = 0; i < spis.length; i++) {
      checkAtRest("SPI " + (spiFirst + i), spis[i]);
    }
    sgis.forEach((key, entry) -> checkAtRest("SGI " + (key & 15) + " of PE " + (key >> 4), entry));
  }

  private static void checkAtRest(String name, Entry entry) {
    if (entry.raises > 0 && entry.takenAtNanos < entry.raisedAtNanos) {
      throw new AssertionError(name + " is lost: raised after it was last taken");
    }
    if (entry.active || entry.high) {
      throw new AssertionError(name + " does not end");
    }
  }

  /// How many interrupts were taken.
  int total() {
    int total = 0;
    for (Entry entry : spis) {
      total += entry.taken;
    }
    return total + sgis.values().stream().mapToInt(entry -> entry.taken).sum();
  }
}
