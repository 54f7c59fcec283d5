package dev.megalith.arch.sysreg;

/// The control that can trap an EL0 access to a register to EL1.
public enum Trap {
  NONE,
  /// SCTLR_EL1.UCT.
  UCT,
  /// SCTLR_EL1.UMA.
  UMA,
  /// SCTLR_EL1.TSCXT.
  TSCXT,
  /// CPACR_EL1.FPEN; at EL1 too.
  FPEN,
  /// CNTKCTL_EL1.EL0PCTEN.
  PCTEN,
  /// CNTKCTL_EL1.EL0VCTEN.
  VCTEN,
  /// Either of EL0PCTEN and EL0VCTEN.
  ANY_CTEN,
  /// CNTKCTL_EL1.EL0PTEN.
  PTEN,
  /// CNTKCTL_EL1.EL0VTEN.
  VTEN,
  /// PMUSERENR_EL0.EN.
  PMU_EN,
  /// PMUSERENR_EL0.EN, or SW.
  PMU_SOFTWARE,
  /// PMUSERENR_EL0.EN, or CR for reads.
  PMU_CYCLES,
  /// PMUSERENR_EL0.EN, or ER for reads.
  PMU_EVENTS,
  /// PMUSERENR_EL0.EN or ER.
  PMU_SELECT,
  /// MDSCR_EL1.TDCC.
  TDCC
}
