package dev.megalith.cpu;

import dev.megalith.arch.decode.RegisterMap;
import dev.megalith.cpu.raw.Raw;

/// The registers of one processing element that instructions touch. Hot.
///
/// All fields belong to the thread that runs the processing element, but for:
///
/// | field | writer | readers | access |
/// |---|---|---|---|
/// | `pend` | any thread sets, owner clears | owner | setRelease, getAndSet / getOpaque |
public final class CpuState {
  /// Not by a VarHandle: the poll is in all loops, and HotSpot's C1 makes much of those.
  public static final long PEND = Raw.offsetOf(CpuState.class, "pend");

  /// X0..X30, then the slots of [RegisterMap]: zero, SP of the current level, sink.
  public final long[] x = new long[64];

  /// V0..V31 as pairs: low half at 2n, high half at 2n + 1.
  public final long[] v = new long[64];

  public long pc;

  // NZCV, each in a form that is cheap to make: N is the sign of nf, Z is zf == 0, C is cf (0 or
  // 1),
  // V is the sign of vf. 32-bit results are stored sign-extended.
  public long nf;
  public long zf = 1;
  public long cf;
  public long vf;

  /// Exception level, 0 or 1.
  public int el = 1;

  /// PSTATE.SP: 1 selects SP_ELx.
  public int spSel = 1;

  /// PSTATE.DAIF in bits 3 (D) to 0 (F).
  public int daif = 0xF;

  public boolean pan;
  public boolean uao;

  /// PSTATE.SS and PSTATE.IL, as SPSR shows them.
  public boolean ss;

  public boolean il;

  /// Whether software step is enabled at the current level: the interpreter then takes
  /// [dev.megalith.cpu.sys.Exceptions#softwareStep] if `ss` is clear, and else runs one instruction
  /// and clears `ss`. Kept by the exceptions and the debug registers.
  public boolean stepping;

  /// The stack pointers that are not current: SP_EL0 while SP_EL1 is in use and the reverse.
  public long spEl0;

  public long spEl1;

  public long tpidrEl0;
  public long tpidrroEl0;
  public long tpidrEl1;

  public int fpcr;
  public int fpsr;

  /// Whether FP and SIMD instructions run at the current level (CPACR_EL1.FPEN); kept by the system
  /// registers and exceptions.
  public boolean fpEnabled;

  /// Set by a memory access or handler that took an exception instead of finishing; the handler
  /// returns [Status#JUMP] and the interpreter clears it.
  public boolean faulted;

  /// Levels that the interrupt controller drives into this element; kept by its owner thread.
  public boolean irqLine;

  public boolean fiqLine;

  /// The event register of WFE and SEV.
  public boolean event;

  /// Exclusive monitor: host address of the marked location (0: open), its size in bytes and the
  /// values that the exclusive load read.
  public long monitorAddress;

  public int monitorBytes;
  public long monitorLow;
  public long monitorHigh;

  /// Instructions retired since reset.
  public long retired;

  /// Those of them that ran as translated code, and how often such code was entered.
  public long translated;

  public long regionEntries;

  /// How often such code was left for one instruction that the interpreter had to do.
  public long regionInterpreted;

  @SuppressWarnings("unused") // by PEND
  private int pend;

  /// Asks the element to leave its run at the next poll; any thread.
  public void raisePend() {
    Raw.putRelease(this, PEND, 1);
  }

  public boolean isPending() {
    return Raw.getOpaque(this, PEND) != 0;
  }

  /// Takes the request back before its cause is looked at; owner only.
  public boolean takePend() {
    return Raw.getAndSet(this, PEND, 0) != 0;
  }

  public long sp() {
    return x[RegisterMap.SP];
  }

  public int nzcv() {
    return (nf < 0 ? 8 : 0) | (zf == 0 ? 4 : 0) | (int) (cf << 1) | (vf < 0 ? 1 : 0);
  }

  /// Flags from bits N=3, Z=2, C=1, V=0.
  public void setNzcv(int nzcv) {
    nf = (nzcv & 8) != 0 ? -1 : 0;
    zf = (nzcv & 4) != 0 ? 0 : 1;
    cf = nzcv >> 1 & 1;
    vf = (nzcv & 1) != 0 ? -1 : 0;
  }

  /// Whether condition `cond` (0..15) holds. Spec: [ARM] C1.2 "Condition code".
  public boolean condition(int cond) {
    return switch (cond) {
      case 0 -> zf == 0;
      case 1 -> zf != 0;
      case 2 -> cf != 0;
      case 3 -> cf == 0;
      case 4 -> nf < 0;
      case 5 -> nf >= 0;
      case 6 -> vf < 0;
      case 7 -> vf >= 0;
      case 8 -> cf != 0 && zf != 0;
      case 9 -> cf == 0 || zf == 0;
      case 10 -> (nf ^ vf) >= 0;
      case 11 -> (nf ^ vf) < 0;
      case 12 -> zf != 0 && (nf ^ vf) >= 0;
      case 13 -> zf == 0 || (nf ^ vf) < 0;
      default -> true;
    };
  }
}
