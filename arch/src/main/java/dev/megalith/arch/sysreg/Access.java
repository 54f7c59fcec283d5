package dev.megalith.arch.sysreg;

/// Who may read and write a system register, before traps.
public enum Access {
  EL1_RO(false, false, true, false),
  EL1_RW(false, false, true, true),
  EL1_WO(false, false, false, true),
  EL0_RO(true, false, true, false),
  EL0_RW(true, true, true, true),
  EL0_WO(false, true, false, true),
  /// Read-only at EL0, read and write at EL1.
  EL0_RO_EL1_RW(true, false, true, true);

  private final boolean el0Read;
  private final boolean el0Write;
  private final boolean el1Read;
  private final boolean el1Write;

  Access(boolean el0Read, boolean el0Write, boolean el1Read, boolean el1Write) {
    this.el0Read = el0Read;
    this.el0Write = el0Write;
    this.el1Read = el1Read;
    this.el1Write = el1Write;
  }

  public boolean allowsRead(int el) {
    return el == 0 ? el0Read : el1Read;
  }

  public boolean allowsWrite(int el) {
    return el == 0 ? el0Write : el1Write;
  }
}
