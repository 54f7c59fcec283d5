package dev.megalith.cpu.sys;

import dev.megalith.arch.base.Field;
import dev.megalith.arch.sysreg.IdRegisters;
import dev.megalith.arch.sysreg.SystemRegister;
import dev.megalith.arch.sysreg.Trap;
import dev.megalith.arch.sysreg.Unit;
import dev.megalith.cpu.Cpu;
import dev.megalith.cpu.CpuState;

/// Reads and writes of system registers by MRS and MSR, each served by its [Unit].
///
/// What exists, who may touch it and which bits can change stands in [SystemRegister]. The
/// registers that exceptions and translation use are fields, the rest is an array.
///
/// Spec: [ARM] C5.2, D24.
public final class SystemRegisters {
  private static final Field PCTEN = Field.bit(0);
  private static final Field VCTEN = Field.bit(1);
  private static final Field VTEN = Field.bit(8);
  private static final Field PTEN = Field.bit(9);

  public long sctlr;
  public long cpacr;
  public long tcr;
  public long ttbr0;
  public long ttbr1;
  public long mair;
  public long vbar;
  public long elr;
  public long spsr;
  public long esr;
  public long far;

  /// The result of AT.
  public long par;

  private final Cpu cpu;
  private final long[] values = new long[SystemRegister.values().length];

  public SystemRegisters(Cpu cpu) {
    this.cpu = cpu;
  }

  public void reset() {
    for (SystemRegister register : SystemRegister.values()) {
      values[register.ordinal()] =
          register.unit() == Unit.ID
              ? IdRegisters.value(register, cpu.config.mpidr(), cpu.config.paBits())
              : register.reset();
    }
    sctlr = SystemRegister.SCTLR_EL1.reset();
    cpacr = 0;
    tcr = 0;
    ttbr0 = 0;
    ttbr1 = 0;
    mair = 0;
    vbar = 0;
    elr = 0;
    spsr = 0;
    esr = 0;
    far = 0;
    par = 0;
  }

  /// Whether an access at the current level, allowed by [SystemRegister#access], is trapped.
  public boolean traps(SystemRegister register, boolean read) {
    Trap trap = register.trap();
    if (trap == Trap.NONE) {
      return false;
    }
    if (trap == Trap.FPEN) {
      return !cpu.state.fpEnabled;
    }
    if (cpu.state.el != 0) {
      return false;
    }
    long cntkctl = values[SystemRegister.CNTKCTL_EL1.ordinal()];
    return switch (trap) {
      case NONE, FPEN -> false;
      case UCT -> !Sctlr.UCT.isSet(sctlr);
      case TSCXT -> Sctlr.TSCXT.isSet(sctlr);
      case UMA -> !Sctlr.UMA.isSet(sctlr);
      case PCTEN -> !PCTEN.isSet(cntkctl);
      case VCTEN -> !VCTEN.isSet(cntkctl);
      case ANY_CTEN -> !PCTEN.isSet(cntkctl) && !VCTEN.isSet(cntkctl);
      case PTEN -> !PTEN.isSet(cntkctl);
      case VTEN -> !VTEN.isSet(cntkctl);
      case PMU_EN, PMU_SOFTWARE, PMU_CYCLES, PMU_EVENTS, PMU_SELECT ->
          !cpu.pmu.allowsUser(trap, read);
      case TDCC -> cpu.debug.trapsChannel();
    };
  }

  /// The value of a register that the current level may read.
  public long read(SystemRegister register) {
    return switch (register.unit()) {
      case STATE -> readState(register);
      case STORED, CONTROL -> readStored(register);
      case ID -> values[register.ordinal()] | zeroingProhibited(register);
      case TIMER -> cpu.timers.read(register);
      case GIC -> cpu.port.readGic(register.encoding());
      case CACHE -> IdRegisters.cacheSize(values[SystemRegister.CSSELR_EL1.ordinal()]);
      case PMU -> cpu.pmu.read(register);
      case DEBUG -> cpu.debug.read(register);
      case RANDOM -> {
        cpu.state.setNzcv(0);
        yield cpu.port.random();
      }
    };
  }

  /// Writes a register that the current level may write. Returns whether the context or what can
  /// interrupt may have changed, so that the interpreter must look again.
  public boolean write(SystemRegister register, long value) {
    long kept = (value & register.mask()) | (register.reset() & ~register.mask());
    switch (register.unit()) {
      case STATE -> {
        return writeState(register, kept);
      }
      case STORED -> writeStored(register, kept);
      case CONTROL -> writeControl(register, kept);
      case TIMER -> cpu.timers.write(register, kept);
      case GIC -> cpu.port.writeGic(register.encoding(), value);
      case PMU -> cpu.pmu.write(register, kept);
      case DEBUG -> cpu.debug.write(register, kept);
      case ID, CACHE, RANDOM -> {}
    }
    return register.unit() != Unit.STORED;
  }

  /// Whether a load or store at the current level through SP must find it a multiple of 16.
  public boolean checksSpAlignment() {
    return (cpu.state.el == 0 ? Sctlr.SA0 : Sctlr.SA).isSet(sctlr);
  }

  /// DCZID_EL0.DZP where EL0 may not execute DC ZVA.
  private long zeroingProhibited(SystemRegister register) {
    boolean prohibited =
        register == SystemRegister.DCZID_EL0 && cpu.state.el == 0 && !Sctlr.DZE.isSet(sctlr);
    return prohibited ? 1L << 4 : 0;
  }

  private long readState(SystemRegister register) {
    CpuState state = cpu.state;
    return switch (register) {
      case SP_EL0 -> state.spEl0;
      case TPIDR_EL0 -> state.tpidrEl0;
      case TPIDRRO_EL0 -> state.tpidrroEl0;
      case TPIDR_EL1 -> state.tpidrEl1;
      case DAIF -> Pstate.DAIF.of(state.daif);
      case NZCV -> Pstate.NZCV.of(state.nzcv());
      case FPCR -> state.fpcr;
      case FPSR -> state.fpsr;
      case CurrentEL -> (long) state.el << 2;
      case SPSel -> state.spSel;
      case PAN -> Pstate.PAN.of(state.pan ? 1 : 0);
      case UAO -> Pstate.UAO.of(state.uao ? 1 : 0);
      case ISR_EL1 -> (state.irqLine ? 1L << 7 : 0) | (state.fiqLine ? 1L << 6 : 0);
      default -> 0;
    };
  }

  private boolean writeState(SystemRegister register, long value) {
    CpuState state = cpu.state;
    switch (register) {
      case SP_EL0 -> state.spEl0 = value;
      case TPIDR_EL0 -> state.tpidrEl0 = value;
      case TPIDRRO_EL0 -> state.tpidrroEl0 = value;
      case TPIDR_EL1 -> state.tpidrEl1 = value;
      case NZCV -> state.setNzcv(Pstate.NZCV.getInt(value));
      case FPCR -> state.fpcr = (int) value;
      case FPSR -> state.fpsr = (int) value;
      case DAIF -> {
        return setDaif(Pstate.DAIF.getInt(value));
      }
      case SPSel -> {
        Pstate.enter(cpu, state.el, (int) value & 1);
        return true;
      }
      case PAN -> {
        setPan(Pstate.PAN.isSet(value));
        return true;
      }
      case UAO -> state.uao = Pstate.UAO.isSet(value);
      default -> {}
    }
    return false;
  }

  /// Sets PSTATE.DAIF, in bits 3:0. Returns whether something may be due before the next
  /// instruction.
  public boolean setDaif(int daif) {
    CpuState state = cpu.state;
    state.daif = daif;
    state.stepping = cpu.debug.stepsAt(state.el);
    return state.irqLine || state.fiqLine || state.stepping;
  }

  public void setPan(boolean pan) {
    cpu.state.pan = pan;
    cpu.mmu.refreshView();
  }

  private long readStored(SystemRegister register) {
    return switch (register) {
      case ELR_EL1 -> elr;
      case SPSR_EL1 -> spsr;
      case ESR_EL1 -> esr;
      case FAR_EL1 -> far;
      case VBAR_EL1 -> vbar;
      case PAR_EL1 -> par;
      case SCTLR_EL1 -> sctlr;
      case CPACR_EL1 -> cpacr;
      case TCR_EL1 -> tcr;
      case TTBR0_EL1 -> ttbr0;
      case TTBR1_EL1 -> ttbr1;
      case MAIR_EL1 -> mair;
      default -> values[register.ordinal()];
    };
  }

  private void writeStored(SystemRegister register, long value) {
    switch (register) {
      case ELR_EL1 -> elr = value;
      case SPSR_EL1 -> spsr = value;
      case ESR_EL1 -> esr = value;
      case FAR_EL1 -> far = value;
      case VBAR_EL1 -> vbar = value;
      case PAR_EL1 -> par = value;
      default -> values[register.ordinal()] = value;
    }
  }

  private void writeControl(SystemRegister register, long value) {
    switch (register) {
      case TTBR0_EL1 -> {
        ttbr0 = value;
        cpu.mmu.asidChanged();
      }
      case TTBR1_EL1 -> {
        ttbr1 = value;
        cpu.mmu.asidChanged();
      }
      case CPACR_EL1 -> {
        cpacr = value;
        Pstate.refresh(cpu);
      }
      case SCTLR_EL1 -> {
        boolean regime = ((sctlr ^ value) & Sctlr.TRANSLATION) != 0;
        sctlr = value;
        if (regime) {
          cpu.mmu.regimeChanged();
        }
      }
      case TCR_EL1 -> {
        boolean regime = tcr != value;
        tcr = value;
        if (regime) {
          cpu.mmu.regimeChanged();
        }
      }
      case MAIR_EL1 -> {
        boolean regime = mair != value;
        mair = value;
        if (regime) {
          cpu.mmu.regimeChanged();
        }
      }
      default -> {}
    }
  }
}
