package dev.megalith.cpu.mmu;

/// Maintenance that one element asks of the others, with its 64-bit operand.
public enum TlbOperation {
  /// Everything of stage 1 EL1&0; no operand.
  ALL,
  /// By ASID: the TLBI operand.
  ASID,
  /// By virtual address and ASID (VAE1, VALE1): the TLBI operand.
  VA,
  /// By virtual address, all ASIDs (VAAE1, VAALE1): the TLBI operand.
  VA_ALL_ASIDS,
  /// By a range of virtual addresses: the TLBI operand; ASID 0 stands for all.
  RANGE,
  /// Write permission for the physical page in the operand must be withdrawn: it holds code.
  CODE_PAGE,
  /// The physical page in the operand is lost: this process may not even read it any more.
  PAGE,
  /// This process may not write the physical page in the operand any more.
  PAGE_WRITE;

  private static final TlbOperation[] VALUES = values();

  public static TlbOperation of(int ordinal) {
    return VALUES[ordinal];
  }
}
