package dev.megalith.gic.model;

import java.util.Arrays;

/// The PEs that take 1-of-N interrupts of one group: adding, removing and choosing cost the same
/// for any number of PEs.
final class Participants {
  static final int NONE = -1;

  private final int[] members;

  /// Where each PE stands in `members`, or NONE.
  private final int[] place;

  private int count;
  private int turn;

  Participants(int peCount) {
    members = new int[peCount];
    place = new int[peCount];
    Arrays.fill(place, NONE);
  }

  boolean contains(int pe) {
    return place[pe] != NONE;
  }

  boolean isEmpty() {
    return count == 0;
  }

  void set(int pe, boolean member) {
    if (member == contains(pe)) {
      return;
    }
    if (member) {
      place[pe] = count;
      members[count++] = pe;
    } else {
      int last = members[--count];
      members[place[pe]] = last;
      place[last] = place[pe];
      place[pe] = NONE;
    }
  }

  /// The next one in turn, or NONE.
  int next() {
    if (count == 0) {
      return NONE;
    }
    turn = turn + 1 < count ? turn + 1 : 0;
    return members[turn];
  }
}
