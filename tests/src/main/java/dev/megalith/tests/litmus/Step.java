package dev.megalith.tests.litmus;

/// An instruction of a litmus test's thread.
sealed interface Step {
  /// A barrier.
  enum Fence implements Step {
    DMB("dmb ish"),
    DMB_LD("dmb ishld"),
    DMB_ST("dmb ishst"),
    DSB("dsb ish");

    final String code;

    Fence(String code) {
      this.code = code;
    }
  }

  /// What an access gets from the read before it in its thread.
  enum Dependency {
    NONE,
    ADDRESS,
    DATA,
    CONTROL,
    /// A branch on it, and an ISB behind the branch.
    CONTROL_ISB
  }

  /// A read or write.
  ///
  /// @param location 0 is `x`, 1 is `y`, …
  /// @param value that is written; 0 for a read
  /// @param dependency on the last read before
  record Access(boolean write, int location, int value, Form form, Dependency dependency)
      implements Step {
    Access with(Form other) {
      if (write ? !other.writes : !other.reads) {
        throw new IllegalArgumentException(
            other.token + " cannot " + (write ? "write" : "read") + ": " + this);
      }
      return new Access(write, location, value, other, dependency);
    }

    Access with(Dependency other) {
      return new Access(write, location, value, form, other);
    }
  }
}
