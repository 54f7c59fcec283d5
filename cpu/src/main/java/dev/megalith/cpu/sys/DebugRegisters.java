package dev.megalith.cpu.sys;

import dev.megalith.arch.base.Field;
import dev.megalith.arch.sysreg.SystemRegister;
import dev.megalith.cpu.Cpu;

/// The self-hosted debug registers that have an effect: OS lock, claim tags, software step.
///
/// Deviation: hardware breakpoints and watchpoints keep their registers and never fire; the debug
/// communications channel is always empty.
///
/// Spec: [ARM] D2 "AArch64 Self-hosted Debug", D24.3.
public final class DebugRegisters {
  private static final Field STEP = Field.bit(0);
  private static final Field KERNEL = Field.bit(13);
  private static final Field TDCC = Field.bit(12);
  private static final int MASK_DEBUG = 8;

  /// OSLSR_EL1: the OS lock is implemented (OSLM[1]); locked.
  private static final long OSLM = 8;

  private static final Field OSLK = Field.bit(1);

  private final Cpu cpu;
  private long mdscr;
  private boolean osLocked = true;
  private long osDoubleLock;
  private long claimTags;

  public DebugRegisters(Cpu cpu) {
    this.cpu = cpu;
  }

  public void reset() {
    mdscr = 0;
    osLocked = true;
    osDoubleLock = 0;
    claimTags = 0;
  }

  long read(SystemRegister register) {
    return switch (register) {
      case MDSCR_EL1 -> mdscr;
      case OSLSR_EL1 -> OSLM | OSLK.of(osLocked ? 1 : 0);
      case OSDLR_EL1 -> osDoubleLock;
      case DBGCLAIMSET_EL1 -> SystemRegister.DBGCLAIMSET_EL1.mask();
      case DBGCLAIMCLR_EL1 -> claimTags;
      default -> 0;
    };
  }

  void write(SystemRegister register, long value) {
    switch (register) {
      case MDSCR_EL1 -> mdscr = value;
      case OSLAR_EL1 -> osLocked = (value & 1) != 0;
      case OSDLR_EL1 -> osDoubleLock = value;
      case DBGCLAIMSET_EL1 -> claimTags |= value;
      case DBGCLAIMCLR_EL1 -> claimTags &= ~value;
      default -> {}
    }
    Pstate.refresh(cpu);
  }

  /// MDSCR_EL1.TDCC: EL0 may not touch the debug communications channel.
  boolean trapsChannel() {
    return TDCC.isSet(mdscr);
  }

  boolean isStepRequested() {
    return STEP.isSet(mdscr);
  }

  /// Whether software step exceptions are enabled from level `el` with the current PSTATE.D.
  boolean stepsAt(int el) {
    if (!STEP.isSet(mdscr) || osLocked || osDoubleLock != 0) {
      return false;
    }
    return el == 0 || (KERNEL.isSet(mdscr) && (cpu.state.daif & MASK_DEBUG) == 0);
  }
}
