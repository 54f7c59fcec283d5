package dev.megalith.cpu.sys;

import dev.megalith.arch.base.Field;

/// The fields of SCTLR_EL1. Spec: [ARM] D24.2 "SCTLR_EL1".
public final class Sctlr {
  public static final Field M = Field.bit(0);
  public static final Field A = Field.bit(1);
  public static final Field C = Field.bit(2);
  public static final Field SA = Field.bit(3);
  public static final Field SA0 = Field.bit(4);
  public static final Field UMA = Field.bit(9);
  public static final Field I = Field.bit(12);
  public static final Field DZE = Field.bit(14);
  public static final Field UCT = Field.bit(15);
  public static final Field NTWI = Field.bit(16);
  public static final Field NTWE = Field.bit(18);
  public static final Field WXN = Field.bit(19);
  public static final Field TSCXT = Field.bit(20);
  public static final Field SPAN = Field.bit(23);
  public static final Field UCI = Field.bit(26);

  /// What decides how addresses are translated and checked: cached translations depend on it.
  public static final long TRANSLATION = M.mask() | A.mask() | WXN.mask();

  private Sctlr() {}
}
