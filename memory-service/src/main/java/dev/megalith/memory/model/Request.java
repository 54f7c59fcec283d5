package dev.megalith.memory.model;

import dev.megalith.guestmemory.model.PageMessage;
import org.jspecify.annotations.Nullable;

/// What waits for its turn at a unit.
///
/// @param holder who asks; [PageMessage#NOBODY]: the home itself, or one that is lost
/// @param have the version that the holder has
/// @param far what the home does once it has the unit alone; null: nothing
record Request(int holder, Kind kind, int have, PageMessage.@Nullable FarAtomic far) {
  enum Kind {
    READ,
    WRITE,
    /// Nobody may hold the unit: the home needs it alone.
    HOME
  }

  static Request acquire(int holder, boolean write, int have) {
    return new Request(holder, write ? Kind.WRITE : Kind.READ, have, null);
  }

  static Request home() {
    return new Request(PageMessage.NOBODY, Kind.HOME, 0, null);
  }

  static Request far(int holder, PageMessage.FarAtomic far) {
    return new Request(holder, Kind.HOME, 0, far);
  }

  /// Whether one answer does for both.
  boolean isLike(Request other) {
    return holder == other.holder && kind == other.kind && far == null && other.far == null;
  }

  boolean isBy(int who) {
    return holder == who;
  }

  Request asWrite() {
    return new Request(holder, Kind.WRITE, have, null);
  }

  Request withoutHolder() {
    return new Request(PageMessage.NOBODY, kind, have, null);
  }
}
