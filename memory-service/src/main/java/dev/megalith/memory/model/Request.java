package dev.megalith.memory.model;

import dev.megalith.guestmemory.model.PageMessage;

/// What waits for its turn at a unit.
///
/// @param holder who asks; [PageMessage#NOBODY]: the home itself, or one that is lost
/// @param have the version that the holder has
record Request(int holder, Kind kind, int have) {
  enum Kind {
    READ,
    WRITE,
    /// Nobody may hold the unit: the home needs it alone.
    HOME
  }

  /// Whether it asks for the same as `other`.
  boolean isLike(Request other) {
    return holder == other.holder && kind == other.kind;
  }

  boolean isBy(int who) {
    return holder == who;
  }

  Request withoutHolder() {
    return new Request(PageMessage.NOBODY, kind, have);
  }
}
