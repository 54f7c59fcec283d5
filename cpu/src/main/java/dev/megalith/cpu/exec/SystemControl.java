package dev.megalith.cpu.exec;

import dev.megalith.cpu.Cpu;
import dev.megalith.cpu.Status;
import dev.megalith.cpu.raw.Raw;
import dev.megalith.cpu.sys.Exceptions;
import dev.megalith.cpu.sys.Sctlr;

/// Exception generation and return, hints and barriers. Spec: [ARM] C6.2.
public final class SystemControl {
  private static final int SHAREABILITY_NON = 1;
  private static final int TYPE_LOADS = 1;
  private static final int TYPE_STORES = 2;

  private SystemControl() {}

  private static int immediate16(int insn) {
    return insn >>> 5 & 0xFFFF;
  }

  /// Goes on behind the instruction, after the interpreter has looked at its surroundings again.
  static int resume(Cpu cpu) {
    cpu.state.pc += 4;
    return Status.JUMP;
  }

  public static int svc(Cpu cpu, int insn) {
    return Exceptions.supervisorCall(cpu, immediate16(insn));
  }

  /// HVC: the conduit of PSCI and SMCCC, as if a hypervisor answered; UNDEFINED at EL0.
  public static int hvc(Cpu cpu, int insn) {
    if (cpu.state.el == 0) {
      return Exceptions.undefined(cpu);
    }
    cpu.state.pc += 4;
    cpu.port.hypervisorCall(cpu.state);
    return Status.JUMP;
  }

  public static int brk(Cpu cpu, int insn) {
    return Exceptions.breakpointInstruction(cpu, immediate16(insn));
  }

  /// HLT, SMC and DCPS where there is no halting debug and no EL3; system encodings that are not
  /// allocated.
  public static int undefined(Cpu cpu, int insn) {
    return Exceptions.undefined(cpu);
  }

  public static int eret(Cpu cpu, int insn) {
    return cpu.state.el == 0 ? Exceptions.undefined(cpu) : Exceptions.returnFrom(cpu);
  }

  // Hints.

  public static int nop(Cpu cpu, int insn) {
    return Status.NEXT;
  }

  public static int yield(Cpu cpu, int insn) {
    cpu.state.pc += 4;
    return Status.YIELD;
  }

  public static int wfe(Cpu cpu, int insn) {
    if (cpu.state.event) {
      cpu.state.event = false;
      return Status.NEXT;
    }
    if (cpu.state.el == 0 && !Sctlr.NTWE.isSet(cpu.sys.sctlr)) {
      return Exceptions.waitTrap(cpu, true);
    }
    cpu.state.pc += 4;
    return Status.WFE;
  }

  public static int wfi(Cpu cpu, int insn) {
    if (cpu.state.el == 0 && !Sctlr.NTWI.isSet(cpu.sys.sctlr)) {
      return Exceptions.waitTrap(cpu, false);
    }
    cpu.state.pc += 4;
    return Status.WFI;
  }

  public static int sev(Cpu cpu, int insn) {
    cpu.state.event = true;
    cpu.port.sendEvent();
    return Status.NEXT;
  }

  public static int sevl(Cpu cpu, int insn) {
    cpu.state.event = true;
    return Status.NEXT;
  }

  // Barriers.

  public static int clrex(Cpu cpu, int insn) {
    cpu.state.monitorAddress = 0;
    return Status.NEXT;
  }

  /// Maintenance broadcasts complete too, unless the barrier is for this element alone.
  public static int dsb(Cpu cpu, int insn) {
    Raw.fullFence();
    if ((insn >>> 10 & 3) != SHAREABILITY_NON) {
      cpu.port.completeBroadcasts();
    }
    return Status.NEXT;
  }

  public static int dmb(Cpu cpu, int insn) {
    switch (insn >>> 8 & 3) {
      case TYPE_LOADS -> Raw.acquireFence();
      case TYPE_STORES -> Raw.storeStoreFence();
      default -> Raw.fullFence();
    }
    return Status.NEXT;
  }

  public static int isb(Cpu cpu, int insn) {
    return resume(cpu);
  }

  /// SB: nothing here speculates.
  public static int sb(Cpu cpu, int insn) {
    return Status.NEXT;
  }
}
