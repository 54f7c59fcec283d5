package dev.megalith.cpu.sys;

import dev.megalith.arch.decode.Feature;
import dev.megalith.arch.exception.ExceptionClass;
import dev.megalith.arch.exception.FaultStatus;
import dev.megalith.arch.exception.Syndrome;
import dev.megalith.cpu.Cpu;
import dev.megalith.cpu.CpuState;
import dev.megalith.cpu.Status;

/// Taking and returning from exceptions. Each method that takes one returns [Status#JUMP], with the
/// PC at the vector. All are taken to EL1.
///
/// Spec: [ARM] D1 "Exceptions", D24.2.40 "ESR_EL1".
public final class Exceptions {
  private static final int VECTOR_SYNCHRONOUS = 0x000;
  private static final int VECTOR_IRQ = 0x080;
  private static final int VECTOR_FIQ = 0x100;

  /// Which part of the vector table: same level with SP_EL0, same level with SP_EL1, lower level.
  private static final int VECTORS_SP0 = 0x000;

  private static final int VECTORS_SPX = 0x200;
  private static final int VECTORS_LOWER = 0x400;

  private static final int MASK_FIQ = 1;
  private static final int MASK_IRQ = 2;
  private static final int MASK_ALL = 0xF;

  private Exceptions() {}

  // Exceptions of instructions.

  /// An UNDEFINED instruction at the current PC: EC 0.
  public static int undefined(Cpu cpu) {
    return synchronous(cpu, ExceptionClass.UNKNOWN, 0);
  }

  /// SVC: returns to the next instruction, which counts as stepped over.
  public static int supervisorCall(Cpu cpu, int immediate) {
    cpu.state.pc += 4;
    cpu.state.ss = false;
    return synchronous(cpu, ExceptionClass.SVC64, immediate);
  }

  /// BRK: returns to itself.
  public static int breakpointInstruction(Cpu cpu, int immediate) {
    return synchronous(cpu, ExceptionClass.BRK64, immediate);
  }

  /// An FP or SIMD instruction while CPACR_EL1.FPEN forbids it: EC 7.
  public static int fpAccess(Cpu cpu) {
    return synchronous(cpu, ExceptionClass.FP_ACCESS, Syndrome.CONDITION_ALWAYS);
  }

  /// A trapped MSR, MRS or system instruction: EC 0x18.
  public static int systemTrap(Cpu cpu, int insn) {
    return synchronous(cpu, ExceptionClass.SYSTEM, Syndrome.systemTrap(insn));
  }

  /// A trapped WFI, or WFE where `event`: EC 1.
  public static int waitTrap(Cpu cpu, boolean event) {
    return synchronous(cpu, ExceptionClass.WFX, Syndrome.waitTrap(event));
  }

  /// A PC that is not a multiple of 4: EC 0x22, FAR = the PC.
  public static int pcAlignment(Cpu cpu) {
    cpu.sys.far = cpu.state.pc;
    return synchronous(cpu, ExceptionClass.PC_ALIGNMENT, 0);
  }

  /// SP not a multiple of 16 where SCTLR_EL1.SA or SA0 demands it: EC 0x26.
  public static int spAlignment(Cpu cpu) {
    return synchronous(cpu, ExceptionClass.SP_ALIGNMENT, 0);
  }

  /// An instruction to be executed with PSTATE.IL set: EC 0xE.
  public static int illegalState(Cpu cpu) {
    return synchronous(cpu, ExceptionClass.ILLEGAL_STATE, 0);
  }

  /// The software step exception before the instruction at the PC: EC 0x32.
  public static int softwareStep(Cpu cpu) {
    long iss = Syndrome.STEP_ISV.of(1) | FaultStatus.DEBUG;
    return synchronous(cpu, levelled(cpu, ExceptionClass.SOFTWARE_STEP), iss);
  }

  // Aborts.

  /// A data abort of a load or store; sets `state.faulted`.
  public static int dataAbort(Cpu cpu, long va, int faultStatus, boolean write) {
    return dataAbort(cpu, va, Syndrome.dataAbort(faultStatus, write, false));
  }

  /// A data abort of cache maintenance or of AT; sets `state.faulted`.
  public static int maintenanceAbort(Cpu cpu, long va, int faultStatus) {
    return dataAbort(cpu, va, Syndrome.dataAbort(faultStatus, true, true));
  }

  private static int dataAbort(Cpu cpu, long va, long iss) {
    cpu.state.faulted = true;
    cpu.sys.far = va;
    return synchronous(cpu, levelled(cpu, ExceptionClass.DATA_ABORT), iss);
  }

  /// A fault on fetching the instruction at the PC.
  public static int instructionAbort(Cpu cpu, long va, int faultStatus) {
    cpu.sys.far = va;
    return synchronous(cpu, levelled(cpu, ExceptionClass.INSTRUCTION_ABORT), faultStatus);
  }

  private static int levelled(Cpu cpu, int exceptionClass) {
    return cpu.state.el == 0 ? exceptionClass : exceptionClass + ExceptionClass.SAME_LEVEL;
  }

  // Interrupts.

  /// Takes a pending and unmasked FIQ or IRQ, if there is one, before the instruction at the PC.
  public static boolean takeInterrupt(Cpu cpu) {
    CpuState state = cpu.state;
    if (state.fiqLine && (state.daif & MASK_FIQ) == 0) {
      take(cpu, VECTOR_FIQ);
      return true;
    }
    if (state.irqLine && (state.daif & MASK_IRQ) == 0) {
      take(cpu, VECTOR_IRQ);
      return true;
    }
    return false;
  }

  // Entry and return.

  private static int synchronous(Cpu cpu, int exceptionClass, long iss) {
    cpu.sys.esr = Syndrome.of(exceptionClass, iss);
    return take(cpu, VECTOR_SYNCHRONOUS);
  }

  /// Exception entry at EL1; the PC is the preferred return address.
  private static int take(Cpu cpu, int vector) {
    CpuState state = cpu.state;
    SystemRegisters sys = cpu.sys;
    int part = state.el == 0 ? VECTORS_LOWER : state.spSel == 0 ? VECTORS_SP0 : VECTORS_SPX;
    sys.spsr = Pstate.toSpsr(state);
    sys.elr = state.pc;
    state.daif = MASK_ALL;
    state.ss = false;
    state.il = false;
    state.uao = false;
    if (Feature.PAN.isImplemented() && !Sctlr.SPAN.isSet(sys.sctlr)) {
      state.pan = true;
    }
    state.pc = sys.vbar + part + vector;
    Pstate.enter(cpu, 1, 1);
    return Status.JUMP;
  }

  /// ERET at EL1. An illegal return keeps level and stack pointer and sets PSTATE.IL, so that the
  /// next instruction takes the Illegal Execution state exception; it is taken here at once.
  public static int returnFrom(Cpu cpu) {
    CpuState state = cpu.state;
    long spsr = cpu.sys.spsr;
    int mode = Pstate.MODE.getInt(spsr);
    boolean legal = mode == Pstate.EL0T || mode == Pstate.EL1T || mode == Pstate.EL1H;
    int el = legal ? mode >>> 2 : state.el;
    int spSel = legal ? mode & 1 : state.spSel;
    boolean step =
        cpu.debug.isStepRequested() && !cpu.debug.stepsAt(state.el) && Pstate.SS.isSet(spsr);
    state.pc = cpu.mmu.branchAddress(cpu.sys.elr, el);
    Pstate.restoreCommon(state, spsr);
    state.il = !legal || Pstate.IL.isSet(spsr);
    Pstate.enter(cpu, el, spSel);
    state.ss = step && state.stepping;
    state.event = true;
    state.monitorAddress = 0;
    if ((state.pc & 3) != 0) {
      return pcAlignment(cpu);
    }
    if (state.il) {
      return illegalState(cpu);
    }
    return Status.JUMP;
  }
}
