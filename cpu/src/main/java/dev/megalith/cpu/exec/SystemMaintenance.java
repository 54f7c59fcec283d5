package dev.megalith.cpu.exec;

import dev.megalith.cpu.Cpu;
import dev.megalith.cpu.Status;
import dev.megalith.cpu.mmu.Memory;
import dev.megalith.cpu.mmu.TlbOperation;
import dev.megalith.cpu.sys.Exceptions;
import dev.megalith.cpu.sys.Sctlr;

/// The SYS instructions: caches, address translation, TLBs. Spec: [ARM] C5.
///
/// Guest memory is coherent, so that data cache maintenance only checks its address; instructions
/// are cached in decoded form, which IC drops.
public final class SystemMaintenance {
  /// CRm of the TLBI forms for this element alone: by address, by range.
  private static final int LOCAL_CRM = 7;

  private static final int LOCAL_RANGE_CRM = 6;

  private static final long OPERAND_WITHOUT_ASID = (1L << 48) - 1;

  private SystemMaintenance() {}

  private static long operand(Cpu cpu, int insn) {
    return cpu.state.x[insn & 31];
  }

  // Data caches.

  public static int dcZva(Cpu cpu, int insn) {
    if (cpu.state.el == 0 && !Sctlr.DZE.isSet(cpu.sys.sctlr)) {
      return Exceptions.systemTrap(cpu, insn);
    }
    Memory.zeroBlock(cpu, operand(cpu, insn));
    return cpu.state.faulted ? Status.JUMP : Status.NEXT;
  }

  /// DC CVAC, CVAU, CVAP and CIVAC.
  public static int dcClean(Cpu cpu, int insn) {
    if (trapsUser(cpu)) {
      return Exceptions.systemTrap(cpu, insn);
    }
    cpu.mmu.maintenanceAddress(operand(cpu, insn), false);
    return cpu.state.faulted ? Status.JUMP : Status.NEXT;
  }

  public static int dcIvac(Cpu cpu, int insn) {
    if (cpu.state.el == 0) {
      return Exceptions.undefined(cpu);
    }
    cpu.mmu.maintenanceAddress(operand(cpu, insn), true);
    return cpu.state.faulted ? Status.JUMP : Status.NEXT;
  }

  /// DC ISW, CSW and CISW.
  public static int dcSetWay(Cpu cpu, int insn) {
    return cpu.state.el == 0 ? Exceptions.undefined(cpu) : Status.NEXT;
  }

  private static boolean trapsUser(Cpu cpu) {
    return cpu.state.el == 0 && !Sctlr.UCI.isSet(cpu.sys.sctlr);
  }

  // Instruction caches. The page may be the one that runs, hence the return to the interpreter.

  public static int icIvau(Cpu cpu, int insn) {
    if (trapsUser(cpu)) {
      return Exceptions.systemTrap(cpu, insn);
    }
    long pa = cpu.mmu.maintenanceAddress(operand(cpu, insn), false);
    if (cpu.state.faulted) {
      return Status.JUMP;
    }
    cpu.code.invalidateLine(pa);
    return SystemControl.resume(cpu);
  }

  public static int icAll(Cpu cpu, int insn) {
    if (cpu.state.el == 0) {
      return Exceptions.undefined(cpu);
    }
    cpu.code.invalidateAll();
    return SystemControl.resume(cpu);
  }

  // Address translation.

  public static int atS1E1R(Cpu cpu, int insn) {
    return translate(cpu, insn, false, false, false);
  }

  public static int atS1E1W(Cpu cpu, int insn) {
    return translate(cpu, insn, false, true, false);
  }

  public static int atS1E0R(Cpu cpu, int insn) {
    return translate(cpu, insn, true, false, false);
  }

  public static int atS1E0W(Cpu cpu, int insn) {
    return translate(cpu, insn, true, true, false);
  }

  public static int atS1E1RP(Cpu cpu, int insn) {
    return translate(cpu, insn, false, false, cpu.state.pan);
  }

  public static int atS1E1WP(Cpu cpu, int insn) {
    return translate(cpu, insn, false, true, cpu.state.pan);
  }

  private static int translate(Cpu cpu, int insn, boolean user, boolean write, boolean pan) {
    if (cpu.state.el == 0) {
      return Exceptions.undefined(cpu);
    }
    long par = cpu.mmu.translateForPar(operand(cpu, insn), user, write, pan);
    if (cpu.state.faulted) {
      return Status.JUMP;
    }
    cpu.sys.par = par;
    return Status.NEXT;
  }

  // TLBs.

  public static int tlbiAll(Cpu cpu, int insn) {
    return tlbi(cpu, insn, TlbOperation.ALL);
  }

  public static int tlbiAsid(Cpu cpu, int insn) {
    return tlbi(cpu, insn, TlbOperation.ASID);
  }

  public static int tlbiVa(Cpu cpu, int insn) {
    return tlbi(cpu, insn, TlbOperation.VA);
  }

  public static int tlbiVaAllAsids(Cpu cpu, int insn) {
    return tlbi(cpu, insn, TlbOperation.VA_ALL_ASIDS);
  }

  /// By range: for one ASID, or for all where op2<1> is set; their operand then has ASID 0 here.
  public static int tlbiRange(Cpu cpu, int insn) {
    long operand = operand(cpu, insn);
    boolean allAsids = (insn >>> 6 & 1) != 0;
    return tlbi(cpu, insn, TlbOperation.RANGE, allAsids ? operand & OPERAND_WITHOUT_ASID : operand);
  }

  private static int tlbi(Cpu cpu, int insn, TlbOperation operation) {
    return tlbi(cpu, insn, operation, operand(cpu, insn));
  }

  private static int tlbi(Cpu cpu, int insn, TlbOperation operation, long operand) {
    if (cpu.state.el == 0) {
      return Exceptions.undefined(cpu);
    }
    cpu.mmu.apply(operation, operand);
    int crm = insn >>> 8 & 15;
    if (crm != LOCAL_CRM && crm != LOCAL_RANGE_CRM) {
      cpu.port.broadcastTlbi(operation.ordinal(), operand);
    }
    return SystemControl.resume(cpu);
  }

  /// SYS and SYSL without a name: UNDEFINED, as nothing IMPLEMENTATION DEFINED exists.
  public static int unallocated(Cpu cpu, int insn) {
    return Exceptions.undefined(cpu);
  }
}
