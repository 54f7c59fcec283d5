package dev.megalith.cpu.sys;

import dev.megalith.arch.base.Field;
import dev.megalith.arch.decode.Feature;
import dev.megalith.arch.decode.RegisterMap;
import dev.megalith.cpu.Cpu;
import dev.megalith.cpu.CpuState;

/// PSTATE as a whole: its image in SPSR_EL1, the banked stack pointers, and what of the element
/// depends on the exception level.
///
/// Spec: [ARM] D1 "Process state, PSTATE", D24.2 "SPSR_EL1".
public final class Pstate {
  static final Field NZCV = Field.bits(31, 28);
  static final Field UAO = Field.bit(23);
  static final Field PAN = Field.bit(22);
  static final Field SS = Field.bit(21);
  static final Field IL = Field.bit(20);
  static final Field DAIF = Field.bits(9, 6);
  static final Field MODE = Field.bits(4, 0);

  /// M[4:0] of the levels that exist.
  static final int EL0T = 0;

  static final int EL1T = 4;
  static final int EL1H = 5;

  private static final Field FPEN = Field.bits(21, 20);

  private Pstate() {}

  /// PSTATE in the layout of SPSR_EL1.
  static long toSpsr(CpuState state) {
    return NZCV.of(state.nzcv())
        | UAO.of(state.uao ? 1 : 0)
        | PAN.of(state.pan ? 1 : 0)
        | SS.of(state.ss ? 1 : 0)
        | IL.of(state.il ? 1 : 0)
        | DAIF.of(state.daif)
        | (long) state.el << 2
        | state.spSel;
  }

  /// The fields that every return restores, a legal one or not.
  static void restoreCommon(CpuState state, long spsr) {
    state.setNzcv(NZCV.getInt(spsr));
    state.daif = DAIF.getInt(spsr);
    state.pan = Feature.PAN.isImplemented() && PAN.isSet(spsr);
    state.uao = Feature.UAO.isImplemented() && UAO.isSet(spsr);
  }

  /// Changes exception level and stack pointer selection; the current SP goes to its bank.
  public static void enter(Cpu cpu, int el, int spSel) {
    CpuState state = cpu.state;
    if (usesSpEl1(state.el, state.spSel)) {
      state.spEl1 = state.x[RegisterMap.SP];
    } else {
      state.spEl0 = state.x[RegisterMap.SP];
    }
    state.el = el;
    state.spSel = spSel;
    state.x[RegisterMap.SP] = usesSpEl1(el, spSel) ? state.spEl1 : state.spEl0;
    refresh(cpu);
  }

  private static boolean usesSpEl1(int el, int spSel) {
    return el != 0 && spSel != 0;
  }

  /// Works out again what follows from the level, PAN and the control registers: whether FP is
  /// enabled, whether software step is active, the view of memory.
  public static void refresh(Cpu cpu) {
    CpuState state = cpu.state;
    int fpen = FPEN.getInt(cpu.sys.cpacr);
    state.fpEnabled = state.el == 0 ? fpen == 3 : (fpen & 1) != 0;
    state.stepping = cpu.debug.stepsAt(state.el);
    cpu.mmu.refreshView();
  }
}
