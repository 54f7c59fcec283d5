package dev.megalith.cpu.exec;

import dev.megalith.arch.sysreg.SystemRegister;
import dev.megalith.arch.sysreg.Trap;
import dev.megalith.cpu.Cpu;
import dev.megalith.cpu.CpuState;
import dev.megalith.cpu.Status;
import dev.megalith.cpu.sys.Exceptions;
import dev.megalith.cpu.sys.Pstate;
import dev.megalith.cpu.sys.Sctlr;

/// MRS, MSR and the instructions on PSTATE. Hot. Spec: [ARM] C6.2, C5.2.
public final class SystemAccess {
  private static final int XZR = 31;
  private static final int CARRY = 2;

  private SystemAccess() {}

  private static void put(Cpu cpu, int rt, long value) {
    if (rt != XZR) {
      cpu.state.x[rt] = value;
    }
  }

  public static int mrs(Cpu cpu, int insn) {
    SystemRegister register = SystemRegister.find(insn >>> 5);
    if (register == null
        || !register.access().allowsRead(cpu.state.el)
        || isCurrentStack(cpu, register)) {
      return Exceptions.undefined(cpu);
    }
    if (cpu.sys.traps(register, true)) {
      return trap(cpu, register, insn);
    }
    put(cpu, insn & 31, cpu.sys.read(register));
    return Status.NEXT;
  }

  public static int msr(Cpu cpu, int insn) {
    SystemRegister register = SystemRegister.find(insn >>> 5);
    if (register == null
        || !register.access().allowsWrite(cpu.state.el)
        || isCurrentStack(cpu, register)) {
      return Exceptions.undefined(cpu);
    }
    if (cpu.sys.traps(register, false)) {
      return trap(cpu, register, insn);
    }
    boolean look = cpu.sys.write(register, cpu.state.x[insn & 31]);
    return look ? SystemControl.resume(cpu) : Status.NEXT;
  }

  /// SP_EL0 has no name of its own while it is the stack pointer.
  private static boolean isCurrentStack(Cpu cpu, SystemRegister register) {
    return register == SystemRegister.SP_EL0 && cpu.state.spSel == 0;
  }

  private static int trap(Cpu cpu, SystemRegister register, int insn) {
    return register.trap() == Trap.FPEN
        ? Exceptions.fpAccess(cpu)
        : Exceptions.systemTrap(cpu, insn);
  }

  // The registers that kernels read all the time.

  public static int mrsSpEl0(Cpu cpu, int insn) {
    if (cpu.state.spSel == 0) {
      return Exceptions.undefined(cpu);
    }
    put(cpu, insn & 31, cpu.state.spEl0);
    return Status.NEXT;
  }

  public static int mrsTpidrEl0(Cpu cpu, int insn) {
    put(cpu, insn & 31, cpu.state.tpidrEl0);
    return Status.NEXT;
  }

  public static int mrsTpidrEl1(Cpu cpu, int insn) {
    if (cpu.state.el == 0) {
      return Exceptions.undefined(cpu);
    }
    put(cpu, insn & 31, cpu.state.tpidrEl1);
    return Status.NEXT;
  }

  // MSR (immediate).

  private static int immediate4(int insn) {
    return insn >>> 8 & 15;
  }

  public static int daifSet(Cpu cpu, int insn) {
    return daif(cpu, insn, cpu.state.daif | immediate4(insn));
  }

  public static int daifClr(Cpu cpu, int insn) {
    return daif(cpu, insn, cpu.state.daif & ~immediate4(insn));
  }

  private static int daif(Cpu cpu, int insn, int daif) {
    if (cpu.state.el == 0 && !Sctlr.UMA.isSet(cpu.sys.sctlr)) {
      return Exceptions.systemTrap(cpu, insn);
    }
    return cpu.sys.setDaif(daif) ? SystemControl.resume(cpu) : Status.NEXT;
  }

  public static int spSel(Cpu cpu, int insn) {
    if (cpu.state.el == 0) {
      return Exceptions.undefined(cpu);
    }
    Pstate.enter(cpu, 1, immediate4(insn) & 1);
    return SystemControl.resume(cpu);
  }

  public static int pan(Cpu cpu, int insn) {
    if (cpu.state.el == 0) {
      return Exceptions.undefined(cpu);
    }
    cpu.sys.setPan((immediate4(insn) & 1) != 0);
    return SystemControl.resume(cpu);
  }

  public static int uao(Cpu cpu, int insn) {
    if (cpu.state.el == 0) {
      return Exceptions.undefined(cpu);
    }
    cpu.state.uao = (immediate4(insn) & 1) != 0;
    return Status.NEXT;
  }

  // Flag manipulation.

  public static int cfinv(Cpu cpu, int insn) {
    cpu.state.setNzcv(cpu.state.nzcv() ^ CARRY);
    return Status.NEXT;
  }

  /// XAFLAG: from the alternative representation of a floating-point comparison to Arm's.
  public static int xaflag(Cpu cpu, int insn) {
    CpuState state = cpu.state;
    int nzcv = state.nzcv();
    boolean z = (nzcv & 4) != 0;
    boolean c = (nzcv & 2) != 0;
    state.setNzcv((!c && !z ? 8 : 0) | (z && c ? 4 : 0) | (c || z ? 2 : 0) | (!c && z ? 1 : 0));
    return Status.NEXT;
  }

  /// AXFLAG: the reverse.
  public static int axflag(Cpu cpu, int insn) {
    CpuState state = cpu.state;
    int nzcv = state.nzcv();
    boolean z = (nzcv & 4) != 0;
    boolean c = (nzcv & 2) != 0;
    boolean v = (nzcv & 1) != 0;
    state.setNzcv((z || v ? 4 : 0) | (c && !v ? 2 : 0));
    return Status.NEXT;
  }
}
