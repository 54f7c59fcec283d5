package dev.megalith.cpu.translate;

/// Where NZCV is at a point of a region: in the state, or still to be computed from operands in JVM
/// locals.
///
/// @param kind the operation that set the flags; STATE where they are in the state only
/// @param a slot of its first operand; of its result for LOGIC64 and LOGIC32
/// @param b slot of its second operand
/// @param inState whether the state has them too
record LazyFlags(Kind kind, int a, int b, boolean inState) {
  /// Operations whose flags are computed when they are used.
  enum Kind {
    STATE(false),
    ADD64(true),
    ADD32(false),
    SUB64(true),
    SUB32(false),
    LOGIC64(true),
    LOGIC32(false);

    final boolean wide;

    Kind(boolean wide) {
      this.wide = wide;
    }

    boolean isLogic() {
      return this == LOGIC64 || this == LOGIC32;
    }

    boolean isSub() {
      return this == SUB64 || this == SUB32;
    }
  }

  static final LazyFlags STATE = new LazyFlags(Kind.STATE, 0, 0, true);

  boolean isLazy() {
    return kind != Kind.STATE;
  }

  LazyFlags alsoInState() {
    return new LazyFlags(kind, a, b, true);
  }
}
