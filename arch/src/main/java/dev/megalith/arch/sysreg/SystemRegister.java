package dev.megalith.arch.sysreg;

import static dev.megalith.arch.sysreg.Access.*;
import static dev.megalith.arch.sysreg.Trap.*;
import static dev.megalith.arch.sysreg.Unit.*;

import dev.megalith.arch.decode.Feature;
import org.jspecify.annotations.Nullable;

/// The system registers that exist at EL0 and EL1: one row a register. What is not here is
/// UNDEFINED, but for the reserved part of the ID space, which reads as zero.
///
/// `reset` holds where the register's unit has no other value for it; bits outside of `mask` keep
/// their reset value when written.
///
/// Spec: [ARM] C5.2 and D24, by section in the last column.
public enum SystemRegister {
  // spotless:off
  //                op0 op1 CRn CRm op2 access         unit              reset mask              trap          feature        spec

  // Identification. D24.2
  MIDR_EL1          (3, 0,  0,  0, 0, EL1_RO,        ID,                 0L, Masks.ALL,        NONE,         Feature.BASE,  "D24.2"),
  MPIDR_EL1         (3, 0,  0,  0, 5, EL1_RO,        ID,                 0L, Masks.ALL,        NONE,         Feature.BASE,  "D24.2"),
  REVIDR_EL1        (3, 0,  0,  0, 6, EL1_RO,        ID,                 0L, Masks.ALL,        NONE,         Feature.BASE,  "D24.2"),
  ID_PFR0_EL1       (3, 0,  0,  1, 0, EL1_RO,        ID,                 0L, Masks.ALL,        NONE,         Feature.BASE,  "D24.2"),
  ID_PFR1_EL1       (3, 0,  0,  1, 1, EL1_RO,        ID,                 0L, Masks.ALL,        NONE,         Feature.BASE,  "D24.2"),
  ID_DFR0_EL1       (3, 0,  0,  1, 2, EL1_RO,        ID,                 0L, Masks.ALL,        NONE,         Feature.BASE,  "D24.2"),
  ID_AFR0_EL1       (3, 0,  0,  1, 3, EL1_RO,        ID,                 0L, Masks.ALL,        NONE,         Feature.BASE,  "D24.2"),
  ID_MMFR0_EL1      (3, 0,  0,  1, 4, EL1_RO,        ID,                 0L, Masks.ALL,        NONE,         Feature.BASE,  "D24.2"),
  ID_MMFR1_EL1      (3, 0,  0,  1, 5, EL1_RO,        ID,                 0L, Masks.ALL,        NONE,         Feature.BASE,  "D24.2"),
  ID_MMFR2_EL1      (3, 0,  0,  1, 6, EL1_RO,        ID,                 0L, Masks.ALL,        NONE,         Feature.BASE,  "D24.2"),
  ID_MMFR3_EL1      (3, 0,  0,  1, 7, EL1_RO,        ID,                 0L, Masks.ALL,        NONE,         Feature.BASE,  "D24.2"),
  ID_ISAR0_EL1      (3, 0,  0,  2, 0, EL1_RO,        ID,                 0L, Masks.ALL,        NONE,         Feature.BASE,  "D24.2"),
  ID_ISAR1_EL1      (3, 0,  0,  2, 1, EL1_RO,        ID,                 0L, Masks.ALL,        NONE,         Feature.BASE,  "D24.2"),
  ID_ISAR2_EL1      (3, 0,  0,  2, 2, EL1_RO,        ID,                 0L, Masks.ALL,        NONE,         Feature.BASE,  "D24.2"),
  ID_ISAR3_EL1      (3, 0,  0,  2, 3, EL1_RO,        ID,                 0L, Masks.ALL,        NONE,         Feature.BASE,  "D24.2"),
  ID_ISAR4_EL1      (3, 0,  0,  2, 4, EL1_RO,        ID,                 0L, Masks.ALL,        NONE,         Feature.BASE,  "D24.2"),
  ID_ISAR5_EL1      (3, 0,  0,  2, 5, EL1_RO,        ID,                 0L, Masks.ALL,        NONE,         Feature.BASE,  "D24.2"),
  ID_MMFR4_EL1      (3, 0,  0,  2, 6, EL1_RO,        ID,                 0L, Masks.ALL,        NONE,         Feature.BASE,  "D24.2"),
  ID_ISAR6_EL1      (3, 0,  0,  2, 7, EL1_RO,        ID,                 0L, Masks.ALL,        NONE,         Feature.BASE,  "D24.2"),
  MVFR0_EL1         (3, 0,  0,  3, 0, EL1_RO,        ID,                 0L, Masks.ALL,        NONE,         Feature.BASE,  "D24.2"),
  MVFR1_EL1         (3, 0,  0,  3, 1, EL1_RO,        ID,                 0L, Masks.ALL,        NONE,         Feature.BASE,  "D24.2"),
  MVFR2_EL1         (3, 0,  0,  3, 2, EL1_RO,        ID,                 0L, Masks.ALL,        NONE,         Feature.BASE,  "D24.2"),
  ID_PFR2_EL1       (3, 0,  0,  3, 4, EL1_RO,        ID,                 0L, Masks.ALL,        NONE,         Feature.BASE,  "D24.2"),
  ID_DFR1_EL1       (3, 0,  0,  3, 5, EL1_RO,        ID,                 0L, Masks.ALL,        NONE,         Feature.BASE,  "D24.2"),
  ID_MMFR5_EL1      (3, 0,  0,  3, 6, EL1_RO,        ID,                 0L, Masks.ALL,        NONE,         Feature.BASE,  "D24.2"),
  ID_AA64PFR0_EL1   (3, 0,  0,  4, 0, EL1_RO,        ID,                 0L, Masks.ALL,        NONE,         Feature.BASE,  "D24.2"),
  ID_AA64PFR1_EL1   (3, 0,  0,  4, 1, EL1_RO,        ID,                 0L, Masks.ALL,        NONE,         Feature.BASE,  "D24.2"),
  ID_AA64ZFR0_EL1   (3, 0,  0,  4, 4, EL1_RO,        ID,                 0L, Masks.ALL,        NONE,         Feature.BASE,  "D24.2"),
  ID_AA64DFR0_EL1   (3, 0,  0,  5, 0, EL1_RO,        ID,                 0L, Masks.ALL,        NONE,         Feature.BASE,  "D24.2"),
  ID_AA64DFR1_EL1   (3, 0,  0,  5, 1, EL1_RO,        ID,                 0L, Masks.ALL,        NONE,         Feature.BASE,  "D24.2"),
  ID_AA64AFR0_EL1   (3, 0,  0,  5, 4, EL1_RO,        ID,                 0L, Masks.ALL,        NONE,         Feature.BASE,  "D24.2"),
  ID_AA64AFR1_EL1   (3, 0,  0,  5, 5, EL1_RO,        ID,                 0L, Masks.ALL,        NONE,         Feature.BASE,  "D24.2"),
  ID_AA64ISAR0_EL1  (3, 0,  0,  6, 0, EL1_RO,        ID,                 0L, Masks.ALL,        NONE,         Feature.BASE,  "D24.2"),
  ID_AA64ISAR1_EL1  (3, 0,  0,  6, 1, EL1_RO,        ID,                 0L, Masks.ALL,        NONE,         Feature.BASE,  "D24.2"),
  ID_AA64ISAR2_EL1  (3, 0,  0,  6, 2, EL1_RO,        ID,                 0L, Masks.ALL,        NONE,         Feature.BASE,  "D24.2"),
  ID_AA64MMFR0_EL1  (3, 0,  0,  7, 0, EL1_RO,        ID,                 0L, Masks.ALL,        NONE,         Feature.BASE,  "D24.2"),
  ID_AA64MMFR1_EL1  (3, 0,  0,  7, 1, EL1_RO,        ID,                 0L, Masks.ALL,        NONE,         Feature.BASE,  "D24.2"),
  ID_AA64MMFR2_EL1  (3, 0,  0,  7, 2, EL1_RO,        ID,                 0L, Masks.ALL,        NONE,         Feature.BASE,  "D24.2"),
  ID_RESERVED       (3, 0,  0,  7, 7, EL1_RO,        ID,                 0L, Masks.ALL,        NONE,         Feature.BASE,  "D24.2"),
  AIDR_EL1          (3, 1,  0,  0, 7, EL1_RO,        ID,                 0L, Masks.ALL,        NONE,         Feature.BASE,  "D24.2"),
  CTR_EL0           (3, 3,  0,  0, 1, EL0_RO,        ID,                 0L, Masks.ALL,        UCT,          Feature.BASE,  "D24.2"),
  DCZID_EL0         (3, 3,  0,  0, 7, EL0_RO,        ID,                 0L, Masks.ALL,        NONE,         Feature.BASE,  "D24.2"),
  CLIDR_EL1         (3, 1,  0,  0, 1, EL1_RO,        ID,                 0L, Masks.ALL,        NONE,         Feature.BASE,  "D24.2"),

  // Caches. D24.2
  CCSIDR_EL1        (3, 1,  0,  0, 0, EL1_RO,        CACHE,              0L, Masks.ALL,        NONE,         Feature.BASE,  "D24.2"),
  CSSELR_EL1        (3, 2,  0,  0, 0, EL1_RW,        STORED,             0L, 0xFL,             NONE,         Feature.BASE,  "D24.2"),

  // PSTATE and the registers of an exception level. C5.2
  NZCV              (3, 3,  4,  2, 0, EL0_RW,        STATE,              0L, 0xF000_0000L,     NONE,         Feature.BASE,  "D24.2"),
  DAIF              (3, 3,  4,  2, 1, EL0_RW,        STATE,              0L, 0x3C0L,           UMA,          Feature.BASE,  "D24.2"),
  DIT               (3, 3,  4,  2, 5, EL0_RW,        STATE,              0L, Masks.ALL,        NONE,         Feature.DIT,   "D24.2"),
  SSBS              (3, 3,  4,  2, 6, EL0_RW,        STATE,              0L, Masks.ALL,        NONE,         Feature.SSBS,  "D24.2"),
  FPCR              (3, 3,  4,  4, 0, EL0_RW,        STATE,              0L, 0x07C8_0000L,     FPEN,         Feature.FP,    "D24.2"),
  FPSR              (3, 3,  4,  4, 1, EL0_RW,        STATE,              0L, 0x0800_009FL,     FPEN,         Feature.FP,    "D24.2"),
  SPSel             (3, 0,  4,  2, 0, EL1_RW,        STATE,              0L, Masks.ALL,        NONE,         Feature.BASE,  "D24.2"),
  CurrentEL         (3, 0,  4,  2, 2, EL1_RO,        STATE,              0L, Masks.ALL,        NONE,         Feature.BASE,  "D24.2"),
  PAN               (3, 0,  4,  2, 3, EL1_RW,        STATE,              0L, Masks.ALL,        NONE,         Feature.PAN,   "D24.2"),
  UAO               (3, 0,  4,  2, 4, EL1_RW,        STATE,              0L, Masks.ALL,        NONE,         Feature.UAO,   "D24.2"),
  SP_EL0            (3, 0,  4,  1, 0, EL1_RW,        STATE,              0L, Masks.ALL,        NONE,         Feature.BASE,  "D24.2"),
  TPIDR_EL0         (3, 3, 13,  0, 2, EL0_RW,        STATE,              0L, Masks.ALL,        NONE,         Feature.BASE,  "D24.2"),
  TPIDRRO_EL0       (3, 3, 13,  0, 3, EL0_RO_EL1_RW, STATE,              0L, Masks.ALL,        NONE,         Feature.BASE,  "D24.2"),
  TPIDR_EL1         (3, 0, 13,  0, 4, EL1_RW,        STATE,              0L, Masks.ALL,        NONE,         Feature.BASE,  "D24.2"),
  SCXTNUM_EL0       (3, 3, 13,  0, 7, EL0_RW,        STORED,           0L, Masks.ALL,        TSCXT,        Feature.CSV2,  "D24.2"),
  SCXTNUM_EL1       (3, 0, 13,  0, 7, EL1_RW,        STORED,           0L, Masks.ALL,        NONE,         Feature.CSV2,  "D24.2"),
  ISR_EL1           (3, 0, 12,  1, 0, EL1_RO,        STATE,              0L, Masks.ALL,        NONE,         Feature.BASE,  "D24.2"),
  RNDR              (3, 3,  2,  4, 0, EL0_RO,        RANDOM,             0L, Masks.ALL,        NONE,         Feature.RNG,   "D24.2"),
  RNDRRS            (3, 3,  2,  4, 1, EL0_RO,        RANDOM,             0L, Masks.ALL,        NONE,         Feature.RNG,   "D24.2"),

  // Exceptions. D24.2
  SPSR_EL1          (3, 0,  4,  0, 0, EL1_RW,        STORED,             0L, Masks.SPSR_MASK,  NONE,         Feature.BASE,  "D24.2"),
  ELR_EL1           (3, 0,  4,  0, 1, EL1_RW,        STORED,             0L, Masks.ALL,        NONE,         Feature.BASE,  "D24.2"),
  AFSR0_EL1         (3, 0,  5,  1, 0, EL1_RW,        STORED,             0L, 0L,               NONE,         Feature.BASE,  "D24.2"),
  AFSR1_EL1         (3, 0,  5,  1, 1, EL1_RW,        STORED,             0L, 0L,               NONE,         Feature.BASE,  "D24.2"),
  ESR_EL1           (3, 0,  5,  2, 0, EL1_RW,        STORED,             0L, 0xFFFF_FFFFL,     NONE,         Feature.BASE,  "D24.2"),
  FAR_EL1           (3, 0,  6,  0, 0, EL1_RW,        STORED,             0L, Masks.ALL,        NONE,         Feature.BASE,  "D24.2"),
  VBAR_EL1          (3, 0, 12,  0, 0, EL1_RW,        STORED,             0L, -2048L,           NONE,         Feature.BASE,  "D24.2"),
  RVBAR_EL1         (3, 0, 12,  0, 1, EL1_RO,        STORED,             0L, 0L,               NONE,         Feature.BASE,  "D24.2"),

  // Control and translation. D24.2
  SCTLR_EL1         (3, 0,  1,  0, 0, EL1_RW,        CONTROL,  0x3050_0980L, Masks.SCTLR_MASK, NONE,         Feature.BASE,  "D24.2"),
  ACTLR_EL1         (3, 0,  1,  0, 1, EL1_RW,        STORED,             0L, 0L,               NONE,         Feature.BASE,  "D24.2"),
  CPACR_EL1         (3, 0,  1,  0, 2, EL1_RW,        CONTROL,            0L, 0x0030_0000L,     NONE,         Feature.BASE,  "D24.2"),
  TTBR0_EL1         (3, 0,  2,  0, 0, EL1_RW,        CONTROL,            0L, Masks.ALL,        NONE,         Feature.BASE,  "D24.2"),
  TTBR1_EL1         (3, 0,  2,  0, 1, EL1_RW,        CONTROL,            0L, Masks.ALL,        NONE,         Feature.BASE,  "D24.2"),
  TCR_EL1           (3, 0,  2,  0, 2, EL1_RW,        CONTROL,            0L, Masks.TCR_MASK,   NONE,         Feature.BASE,  "D24.2"),
  MAIR_EL1          (3, 0, 10,  2, 0, EL1_RW,        CONTROL,            0L, Masks.ALL,        NONE,         Feature.BASE,  "D24.2"),
  AMAIR_EL1         (3, 0, 10,  3, 0, EL1_RW,        STORED,             0L, 0L,               NONE,         Feature.BASE,  "D24.2"),
  PAR_EL1           (3, 0,  7,  4, 0, EL1_RW,        STORED,             0L, Masks.ALL,        NONE,         Feature.BASE,  "D24.2"),
  CONTEXTIDR_EL1    (3, 0, 13,  0, 1, EL1_RW,        STORED,             0L, 0xFFFF_FFFFL,     NONE,         Feature.BASE,  "D24.2"),
  APIAKeyLo_EL1     (3, 0,  2,  1, 0, EL1_RW,        STORED,             0L, Masks.ALL,        NONE,         Feature.PAUTH, "D24.2"),
  APIAKeyHi_EL1     (3, 0,  2,  1, 1, EL1_RW,        STORED,             0L, Masks.ALL,        NONE,         Feature.PAUTH, "D24.2"),
  APIBKeyLo_EL1     (3, 0,  2,  1, 2, EL1_RW,        STORED,             0L, Masks.ALL,        NONE,         Feature.PAUTH, "D24.2"),
  APIBKeyHi_EL1     (3, 0,  2,  1, 3, EL1_RW,        STORED,             0L, Masks.ALL,        NONE,         Feature.PAUTH, "D24.2"),
  APDAKeyLo_EL1     (3, 0,  2,  2, 0, EL1_RW,        STORED,             0L, Masks.ALL,        NONE,         Feature.PAUTH, "D24.2"),
  APDAKeyHi_EL1     (3, 0,  2,  2, 1, EL1_RW,        STORED,             0L, Masks.ALL,        NONE,         Feature.PAUTH, "D24.2"),
  APDBKeyLo_EL1     (3, 0,  2,  2, 2, EL1_RW,        STORED,             0L, Masks.ALL,        NONE,         Feature.PAUTH, "D24.2"),
  APDBKeyHi_EL1     (3, 0,  2,  2, 3, EL1_RW,        STORED,             0L, Masks.ALL,        NONE,         Feature.PAUTH, "D24.2"),
  APGAKeyLo_EL1     (3, 0,  2,  3, 0, EL1_RW,        STORED,             0L, Masks.ALL,        NONE,         Feature.PAUTH, "D24.2"),
  APGAKeyHi_EL1     (3, 0,  2,  3, 1, EL1_RW,        STORED,             0L, Masks.ALL,        NONE,         Feature.PAUTH, "D24.2"),

  // Generic timer. D24.9
  CNTFRQ_EL0        (3, 3, 14,  0, 0, EL0_RO_EL1_RW, TIMER,              0L, 0xFFFF_FFFFL,     ANY_CTEN,     Feature.BASE,  "D24.9"),
  CNTPCT_EL0        (3, 3, 14,  0, 1, EL0_RO,        TIMER,              0L, Masks.ALL,        PCTEN,        Feature.BASE,  "D24.9"),
  CNTVCT_EL0        (3, 3, 14,  0, 2, EL0_RO,        TIMER,              0L, Masks.ALL,        VCTEN,        Feature.BASE,  "D24.9"),
  CNTP_TVAL_EL0     (3, 3, 14,  2, 0, EL0_RW,        TIMER,              0L, Masks.ALL,        PTEN,         Feature.BASE,  "D24.9"),
  CNTP_CTL_EL0      (3, 3, 14,  2, 1, EL0_RW,        TIMER,              0L, 3L,               PTEN,         Feature.BASE,  "D24.9"),
  CNTP_CVAL_EL0     (3, 3, 14,  2, 2, EL0_RW,        TIMER,              0L, Masks.ALL,        PTEN,         Feature.BASE,  "D24.9"),
  CNTV_TVAL_EL0     (3, 3, 14,  3, 0, EL0_RW,        TIMER,              0L, Masks.ALL,        VTEN,         Feature.BASE,  "D24.9"),
  CNTV_CTL_EL0      (3, 3, 14,  3, 1, EL0_RW,        TIMER,              0L, 3L,               VTEN,         Feature.BASE,  "D24.9"),
  CNTV_CVAL_EL0     (3, 3, 14,  3, 2, EL0_RW,        TIMER,              0L, Masks.ALL,        VTEN,         Feature.BASE,  "D24.9"),
  CNTKCTL_EL1       (3, 0, 14,  1, 0, EL1_RW,        STORED,             0L, 0x3FFL,           NONE,         Feature.BASE,  "D24.9"),

  // Performance monitors. D24.5
  PMCR_EL0          (3, 3,  9, 12, 0, EL0_RW,        PMU,                0L, 0x7FL,            PMU_EN,       Feature.BASE,  "D24.5"),
  PMCNTENSET_EL0    (3, 3,  9, 12, 1, EL0_RW,        PMU,                0L, Masks.PMU_COUNTERS, PMU_EN,       Feature.BASE,  "D24.5"),
  PMCNTENCLR_EL0    (3, 3,  9, 12, 2, EL0_RW,        PMU,                0L, Masks.PMU_COUNTERS, PMU_EN,       Feature.BASE,  "D24.5"),
  PMOVSCLR_EL0      (3, 3,  9, 12, 3, EL0_RW,        PMU,                0L, Masks.PMU_COUNTERS, PMU_EN,       Feature.BASE,  "D24.5"),
  PMSWINC_EL0       (3, 3,  9, 12, 4, EL0_WO,        PMU,                0L, Masks.ALL,        PMU_SOFTWARE, Feature.BASE,  "D24.5"),
  PMSELR_EL0        (3, 3,  9, 12, 5, EL0_RW,        PMU,                0L, 0x1FL,            PMU_SELECT,   Feature.BASE,  "D24.5"),
  PMCEID0_EL0       (3, 3,  9, 12, 6, EL0_RO,        PMU,                0L, Masks.ALL,        PMU_EN,       Feature.BASE,  "D24.5"),
  PMCEID1_EL0       (3, 3,  9, 12, 7, EL0_RO,        PMU,                0L, Masks.ALL,        PMU_EN,       Feature.BASE,  "D24.5"),
  PMCCNTR_EL0       (3, 3,  9, 13, 0, EL0_RW,        PMU,                0L, Masks.ALL,        PMU_CYCLES,   Feature.BASE,  "D24.5"),
  PMXEVTYPER_EL0    (3, 3,  9, 13, 1, EL0_RW,        PMU,                0L, Masks.ALL,        PMU_EN,       Feature.BASE,  "D24.5"),
  PMXEVCNTR_EL0     (3, 3,  9, 13, 2, EL0_RW,        PMU,                0L, Masks.ALL,        PMU_EVENTS,   Feature.BASE,  "D24.5"),
  PMUSERENR_EL0     (3, 3,  9, 14, 0, EL0_RO_EL1_RW, PMU,                0L, 0xFL,             NONE,         Feature.BASE,  "D24.5"),
  PMINTENSET_EL1    (3, 0,  9, 14, 1, EL1_RW,        PMU,                0L, Masks.PMU_COUNTERS, NONE,         Feature.BASE,  "D24.5"),
  PMINTENCLR_EL1    (3, 0,  9, 14, 2, EL1_RW,        PMU,                0L, Masks.PMU_COUNTERS, NONE,         Feature.BASE,  "D24.5"),
  PMOVSSET_EL0      (3, 3,  9, 14, 3, EL0_RW,        PMU,                0L, Masks.PMU_COUNTERS, PMU_EN,       Feature.BASE,  "D24.5"),
  PMEVCNTR0_EL0     (3, 3, 14,  8, 0, EL0_RW,        PMU,                0L, Masks.ALL,        PMU_EVENTS,   Feature.BASE,  "D24.5"),
  PMEVCNTR1_EL0     (3, 3, 14,  8, 1, EL0_RW,        PMU,                0L, Masks.ALL,        PMU_EVENTS,   Feature.BASE,  "D24.5"),
  PMEVCNTR2_EL0     (3, 3, 14,  8, 2, EL0_RW,        PMU,                0L, Masks.ALL,        PMU_EVENTS,   Feature.BASE,  "D24.5"),
  PMEVCNTR3_EL0     (3, 3, 14,  8, 3, EL0_RW,        PMU,                0L, Masks.ALL,        PMU_EVENTS,   Feature.BASE,  "D24.5"),
  PMEVCNTR4_EL0     (3, 3, 14,  8, 4, EL0_RW,        PMU,                0L, Masks.ALL,        PMU_EVENTS,   Feature.BASE,  "D24.5"),
  PMEVCNTR5_EL0     (3, 3, 14,  8, 5, EL0_RW,        PMU,                0L, Masks.ALL,        PMU_EVENTS,   Feature.BASE,  "D24.5"),
  PMEVTYPER0_EL0    (3, 3, 14, 12, 0, EL0_RW,        PMU,                0L, Masks.PMU_EVENT_MASK, PMU_EN,       Feature.BASE,  "D24.5"),
  PMEVTYPER1_EL0    (3, 3, 14, 12, 1, EL0_RW,        PMU,                0L, Masks.PMU_EVENT_MASK, PMU_EN,       Feature.BASE,  "D24.5"),
  PMEVTYPER2_EL0    (3, 3, 14, 12, 2, EL0_RW,        PMU,                0L, Masks.PMU_EVENT_MASK, PMU_EN,       Feature.BASE,  "D24.5"),
  PMEVTYPER3_EL0    (3, 3, 14, 12, 3, EL0_RW,        PMU,                0L, Masks.PMU_EVENT_MASK, PMU_EN,       Feature.BASE,  "D24.5"),
  PMEVTYPER4_EL0    (3, 3, 14, 12, 4, EL0_RW,        PMU,                0L, Masks.PMU_EVENT_MASK, PMU_EN,       Feature.BASE,  "D24.5"),
  PMEVTYPER5_EL0    (3, 3, 14, 12, 5, EL0_RW,        PMU,                0L, Masks.PMU_EVENT_MASK, PMU_EN,       Feature.BASE,  "D24.5"),
  PMCCFILTR_EL0     (3, 3, 14, 15, 7, EL0_RW,        PMU,                0L, Masks.PMU_FILTER_MASK, PMU_EN,       Feature.BASE,  "D24.5"),

  // Self-hosted debug. D24.3
  OSDTRRX_EL1       (2, 0,  0,  0, 2, EL1_RW,        STORED,             0L, 0xFFFF_FFFFL,     NONE,         Feature.BASE,  "D24.3"),
  MDCCINT_EL1       (2, 0,  0,  2, 0, EL1_RW,        STORED,             0L, 0x6000_0000L,     NONE,         Feature.BASE,  "D24.3"),
  MDSCR_EL1         (2, 0,  0,  2, 2, EL1_RW,        DEBUG,              0L, 0x0000_B001L,     NONE,         Feature.BASE,  "D24.3"),
  OSDTRTX_EL1       (2, 0,  0,  3, 2, EL1_RW,        STORED,             0L, 0xFFFF_FFFFL,     NONE,         Feature.BASE,  "D24.3"),
  OSECCR_EL1        (2, 0,  0,  6, 2, EL1_RW,        STORED,             0L, 0L,               NONE,         Feature.BASE,  "D24.3"),
  DBGBVR0_EL1       (2, 0,  0,  0, 4, EL1_RW,        STORED,             0L, -4L,              NONE,         Feature.BASE,  "D24.3"),
  DBGBCR0_EL1       (2, 0,  0,  0, 5, EL1_RW,        STORED,             0L, 0x00FF_E1E7L,     NONE,         Feature.BASE,  "D24.3"),
  DBGBVR1_EL1       (2, 0,  0,  1, 4, EL1_RW,        STORED,             0L, -4L,              NONE,         Feature.BASE,  "D24.3"),
  DBGBCR1_EL1       (2, 0,  0,  1, 5, EL1_RW,        STORED,             0L, 0x00FF_E1E7L,     NONE,         Feature.BASE,  "D24.3"),
  DBGBVR2_EL1       (2, 0,  0,  2, 4, EL1_RW,        STORED,             0L, -4L,              NONE,         Feature.BASE,  "D24.3"),
  DBGBCR2_EL1       (2, 0,  0,  2, 5, EL1_RW,        STORED,             0L, 0x00FF_E1E7L,     NONE,         Feature.BASE,  "D24.3"),
  DBGBVR3_EL1       (2, 0,  0,  3, 4, EL1_RW,        STORED,             0L, -4L,              NONE,         Feature.BASE,  "D24.3"),
  DBGBCR3_EL1       (2, 0,  0,  3, 5, EL1_RW,        STORED,             0L, 0x00FF_E1E7L,     NONE,         Feature.BASE,  "D24.3"),
  DBGBVR4_EL1       (2, 0,  0,  4, 4, EL1_RW,        STORED,             0L, -4L,              NONE,         Feature.BASE,  "D24.3"),
  DBGBCR4_EL1       (2, 0,  0,  4, 5, EL1_RW,        STORED,             0L, 0x00FF_E1E7L,     NONE,         Feature.BASE,  "D24.3"),
  DBGBVR5_EL1       (2, 0,  0,  5, 4, EL1_RW,        STORED,             0L, -4L,              NONE,         Feature.BASE,  "D24.3"),
  DBGBCR5_EL1       (2, 0,  0,  5, 5, EL1_RW,        STORED,             0L, 0x00FF_E1E7L,     NONE,         Feature.BASE,  "D24.3"),
  DBGWVR0_EL1       (2, 0,  0,  0, 6, EL1_RW,        STORED,             0L, -4L,              NONE,         Feature.BASE,  "D24.3"),
  DBGWCR0_EL1       (2, 0,  0,  0, 7, EL1_RW,        STORED,             0L, 0x1F1F_FFFFL,     NONE,         Feature.BASE,  "D24.3"),
  DBGWVR1_EL1       (2, 0,  0,  1, 6, EL1_RW,        STORED,             0L, -4L,              NONE,         Feature.BASE,  "D24.3"),
  DBGWCR1_EL1       (2, 0,  0,  1, 7, EL1_RW,        STORED,             0L, 0x1F1F_FFFFL,     NONE,         Feature.BASE,  "D24.3"),
  DBGWVR2_EL1       (2, 0,  0,  2, 6, EL1_RW,        STORED,             0L, -4L,              NONE,         Feature.BASE,  "D24.3"),
  DBGWCR2_EL1       (2, 0,  0,  2, 7, EL1_RW,        STORED,             0L, 0x1F1F_FFFFL,     NONE,         Feature.BASE,  "D24.3"),
  DBGWVR3_EL1       (2, 0,  0,  3, 6, EL1_RW,        STORED,             0L, -4L,              NONE,         Feature.BASE,  "D24.3"),
  DBGWCR3_EL1       (2, 0,  0,  3, 7, EL1_RW,        STORED,             0L, 0x1F1F_FFFFL,     NONE,         Feature.BASE,  "D24.3"),
  MDRAR_EL1         (2, 0,  1,  0, 0, EL1_RO,        STORED,             0L, 0L,               NONE,         Feature.BASE,  "D24.3"),
  OSLAR_EL1         (2, 0,  1,  0, 4, EL1_WO,        DEBUG,              0L, Masks.ALL,        NONE,         Feature.BASE,  "D24.3"),
  OSLSR_EL1         (2, 0,  1,  1, 4, EL1_RO,        DEBUG,              0L, Masks.ALL,        NONE,         Feature.BASE,  "D24.3"),
  OSDLR_EL1         (2, 0,  1,  3, 4, EL1_RW,        DEBUG,              0L, 1L,               NONE,         Feature.BASE,  "D24.3"),
  DBGPRCR_EL1       (2, 0,  1,  4, 4, EL1_RW,        STORED,             0L, 1L,               NONE,         Feature.BASE,  "D24.3"),
  DBGCLAIMSET_EL1   (2, 0,  7,  8, 6, EL1_RW,        DEBUG,              0L, 0xFFL,            NONE,         Feature.BASE,  "D24.3"),
  DBGCLAIMCLR_EL1   (2, 0,  7,  9, 6, EL1_RW,        DEBUG,              0L, 0xFFL,            NONE,         Feature.BASE,  "D24.3"),
  DBGAUTHSTATUS_EL1 (2, 0,  7, 14, 6, EL1_RO,        STORED,             0L, 0L,               NONE,         Feature.BASE,  "D24.3"),
  MDCCSR_EL0        (2, 3,  0,  1, 0, EL0_RO,        STORED,             0L, 0L,               TDCC,         Feature.BASE,  "D24.3"),
  DBGDTR_EL0        (2, 3,  0,  4, 0, EL0_RW,        STORED,             0L, 0L,               TDCC,         Feature.BASE,  "D24.3"),
  DBGDTRX_EL0       (2, 3,  0,  5, 0, EL0_RW,        STORED,             0L, 0L,               TDCC,         Feature.BASE,  "D24.3"),

  // GIC CPU interface. [GIC] 12.2
  ICC_PMR_EL1       (3, 0,  4,  6, 0, EL1_RW,        GIC,                0L, Masks.ALL,        NONE,         Feature.BASE,  "[GIC] 12.2"),
  ICC_IAR0_EL1      (3, 0, 12,  8, 0, EL1_RO,        GIC,                0L, Masks.ALL,        NONE,         Feature.BASE,  "[GIC] 12.2"),
  ICC_EOIR0_EL1     (3, 0, 12,  8, 1, EL1_WO,        GIC,                0L, Masks.ALL,        NONE,         Feature.BASE,  "[GIC] 12.2"),
  ICC_HPPIR0_EL1    (3, 0, 12,  8, 2, EL1_RO,        GIC,                0L, Masks.ALL,        NONE,         Feature.BASE,  "[GIC] 12.2"),
  ICC_BPR0_EL1      (3, 0, 12,  8, 3, EL1_RW,        GIC,                0L, Masks.ALL,        NONE,         Feature.BASE,  "[GIC] 12.2"),
  ICC_AP0R0_EL1     (3, 0, 12,  8, 4, EL1_RW,        GIC,                0L, Masks.ALL,        NONE,         Feature.BASE,  "[GIC] 12.2"),
  ICC_AP0R1_EL1     (3, 0, 12,  8, 5, EL1_RW,        GIC,                0L, Masks.ALL,        NONE,         Feature.BASE,  "[GIC] 12.2"),
  ICC_AP0R2_EL1     (3, 0, 12,  8, 6, EL1_RW,        GIC,                0L, Masks.ALL,        NONE,         Feature.BASE,  "[GIC] 12.2"),
  ICC_AP0R3_EL1     (3, 0, 12,  8, 7, EL1_RW,        GIC,                0L, Masks.ALL,        NONE,         Feature.BASE,  "[GIC] 12.2"),
  ICC_AP1R0_EL1     (3, 0, 12,  9, 0, EL1_RW,        GIC,                0L, Masks.ALL,        NONE,         Feature.BASE,  "[GIC] 12.2"),
  ICC_AP1R1_EL1     (3, 0, 12,  9, 1, EL1_RW,        GIC,                0L, Masks.ALL,        NONE,         Feature.BASE,  "[GIC] 12.2"),
  ICC_AP1R2_EL1     (3, 0, 12,  9, 2, EL1_RW,        GIC,                0L, Masks.ALL,        NONE,         Feature.BASE,  "[GIC] 12.2"),
  ICC_AP1R3_EL1     (3, 0, 12,  9, 3, EL1_RW,        GIC,                0L, Masks.ALL,        NONE,         Feature.BASE,  "[GIC] 12.2"),
  ICC_DIR_EL1       (3, 0, 12, 11, 1, EL1_WO,        GIC,                0L, Masks.ALL,        NONE,         Feature.BASE,  "[GIC] 12.2"),
  ICC_RPR_EL1       (3, 0, 12, 11, 3, EL1_RO,        GIC,                0L, Masks.ALL,        NONE,         Feature.BASE,  "[GIC] 12.2"),
  ICC_SGI1R_EL1     (3, 0, 12, 11, 5, EL1_WO,        GIC,                0L, Masks.ALL,        NONE,         Feature.BASE,  "[GIC] 12.2"),
  ICC_ASGI1R_EL1    (3, 0, 12, 11, 6, EL1_WO,        GIC,                0L, Masks.ALL,        NONE,         Feature.BASE,  "[GIC] 12.2"),
  ICC_SGI0R_EL1     (3, 0, 12, 11, 7, EL1_WO,        GIC,                0L, Masks.ALL,        NONE,         Feature.BASE,  "[GIC] 12.2"),
  ICC_IAR1_EL1      (3, 0, 12, 12, 0, EL1_RO,        GIC,                0L, Masks.ALL,        NONE,         Feature.BASE,  "[GIC] 12.2"),
  ICC_EOIR1_EL1     (3, 0, 12, 12, 1, EL1_WO,        GIC,                0L, Masks.ALL,        NONE,         Feature.BASE,  "[GIC] 12.2"),
  ICC_HPPIR1_EL1    (3, 0, 12, 12, 2, EL1_RO,        GIC,                0L, Masks.ALL,        NONE,         Feature.BASE,  "[GIC] 12.2"),
  ICC_BPR1_EL1      (3, 0, 12, 12, 3, EL1_RW,        GIC,                0L, Masks.ALL,        NONE,         Feature.BASE,  "[GIC] 12.2"),
  ICC_CTLR_EL1      (3, 0, 12, 12, 4, EL1_RW,        GIC,                0L, Masks.ALL,        NONE,         Feature.BASE,  "[GIC] 12.2"),
  ICC_SRE_EL1       (3, 0, 12, 12, 5, EL1_RW,        GIC,                0L, Masks.ALL,        NONE,         Feature.BASE,  "[GIC] 12.2"),
  ICC_IGRPEN0_EL1   (3, 0, 12, 12, 6, EL1_RW,        GIC,                0L, Masks.ALL,        NONE,         Feature.BASE,  "[GIC] 12.2"),
  ICC_IGRPEN1_EL1   (3, 0, 12, 12, 7, EL1_RW,        GIC,                0L, Masks.ALL,        NONE,         Feature.BASE,  "[GIC] 12.2");
  // spotless:on

  private static final @Nullable SystemRegister[] BY_ENCODING = new SystemRegister[1 << 16];

  static {
    for (SystemRegister register : values()) {
      if (register.feature.isImplemented()) {
        BY_ENCODING[register.encoding] = register;
      }
    }
    for (int crm = 1; crm < 8; crm++) {
      for (int op2 = 0; op2 < 8; op2++) {
        int encoding = encoding(3, 0, 0, crm, op2);
        if (BY_ENCODING[encoding] == null) {
          BY_ENCODING[encoding] = ID_RESERVED;
        }
      }
    }
  }

  private final int encoding;
  private final Access access;
  private final Unit unit;
  private final long reset;
  private final long mask;
  private final Trap trap;
  private final Feature feature;
  private final String spec;

  @SuppressWarnings("TooManyParameters")
  SystemRegister(
      int op0,
      int op1,
      int crn,
      int crm,
      int op2,
      Access access,
      Unit unit,
      long reset,
      long mask,
      Trap trap,
      Feature feature,
      String spec) {
    this.encoding = encoding(op0, op1, crn, crm, op2);
    this.access = access;
    this.unit = unit;
    this.reset = reset;
    this.mask = mask;
    this.trap = trap;
    this.feature = feature;
    this.spec = spec;
  }

  /// How MRS and MSR name a register, in 16 bits: bits 20:5 of the instruction.
  public static int encoding(int op0, int op1, int crn, int crm, int op2) {
    return op0 << 14 | op1 << 11 | crn << 7 | crm << 3 | op2;
  }

  /// The implemented register of an encoding, or null.
  public static @Nullable SystemRegister find(int encoding) {
    return BY_ENCODING[encoding & 0xFFFF];
  }

  public int encoding() {
    return encoding;
  }

  public int op2() {
    return encoding & 7;
  }

  public Access access() {
    return access;
  }

  public Unit unit() {
    return unit;
  }

  public long reset() {
    return reset;
  }

  public long mask() {
    return mask;
  }

  public Trap trap() {
    return trap;
  }

  public Feature feature() {
    return feature;
  }

  public String spec() {
    return spec;
  }
}
