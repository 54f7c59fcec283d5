package dev.megalith.arch.gic;

import static dev.megalith.arch.gic.Access.RO;
import static dev.megalith.arch.gic.Access.RW;
import static dev.megalith.arch.gic.Access.WO;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// CPU interface system registers at EL1 of a GIC with five priority bits and no EL3.
///
/// Spec: [GIC] 12.2 "AArch64 System register descriptions". With five preemption bits there is one
/// active-priorities register per group; AP0R1 to AP1R3 are UNDEFINED. `op0` is 3 in all of them.
public enum IccRegister {
  // spotless:off
  //                op1  CRn CRm op2 access
  ICC_PMR_EL1        (0,  4,  6,  0, RW),
  ICC_IAR0_EL1       (0, 12,  8,  0, RO),
  ICC_EOIR0_EL1      (0, 12,  8,  1, WO),
  ICC_HPPIR0_EL1     (0, 12,  8,  2, RO),
  ICC_BPR0_EL1       (0, 12,  8,  3, RW),
  ICC_AP0R0_EL1      (0, 12,  8,  4, RW),
  ICC_AP1R0_EL1      (0, 12,  9,  0, RW),
  ICC_DIR_EL1        (0, 12, 11,  1, WO),
  ICC_RPR_EL1        (0, 12, 11,  3, RO),
  ICC_SGI1R_EL1      (0, 12, 11,  5, WO),
  ICC_ASGI1R_EL1     (0, 12, 11,  6, WO),
  ICC_SGI0R_EL1      (0, 12, 11,  7, WO),
  ICC_IAR1_EL1       (0, 12, 12,  0, RO),
  ICC_EOIR1_EL1      (0, 12, 12,  1, WO),
  ICC_HPPIR1_EL1     (0, 12, 12,  2, RO),
  ICC_BPR1_EL1       (0, 12, 12,  3, RW),
  ICC_CTLR_EL1       (0, 12, 12,  4, RW),
  ICC_SRE_EL1        (0, 12, 12,  5, RW),
  ICC_IGRPEN0_EL1    (0, 12, 12,  6, RW),
  ICC_IGRPEN1_EL1    (0, 12, 12,  7, RW);
  // spotless:on

  private static final int OP0 = 3;
  private static final int BELOW_OP0 = (1 << 14) - 1;
  private static final byte NONE = -1;
  private static final IccRegister[] REGISTERS = values();
  private static final byte[] ORDINALS = ordinals();

  private final int packed;
  private final Access access;

  IccRegister(int op1, int crn, int crm, int op2, Access access) {
    this.packed = 3 << 14 | op1 << 11 | crn << 7 | crm << 3 | op2;
    this.access = access;
  }

  /// `op0<<14 | op1<<11 | CRn<<7 | CRm<<3 | op2`.
  public int packed() {
    return packed;
  }

  public Access access() {
    return access;
  }

  public boolean isReadable() {
    return access != WO;
  }

  public boolean isWritable() {
    return access != RO;
  }

  /// The register of a packed encoding; null if this CPU interface has none there (UNDEFINED).
  public static @Nullable IccRegister find(int packed) {
    if (packed >>> 14 != OP0) {
      return null;
    }
    byte ordinal = ORDINALS[packed & BELOW_OP0];
    return ordinal == NONE ? null : REGISTERS[ordinal];
  }

  private static byte[] ordinals() {
    byte[] ordinals = new byte[BELOW_OP0 + 1];
    Arrays.fill(ordinals, NONE);
    for (IccRegister register : REGISTERS) {
      ordinals[register.packed & BELOW_OP0] = (byte) register.ordinal();
    }
    return ordinals;
  }
}
