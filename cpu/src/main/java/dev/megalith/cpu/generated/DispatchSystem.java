// Generated from the instruction table by ./dev regen. Do not edit.
package dev.megalith.cpu.generated;

import dev.megalith.arch.decode.BitMasks;
import dev.megalith.arch.decode.RegisterMap;
import dev.megalith.cpu.Cpu;
import dev.megalith.cpu.CpuState;
import dev.megalith.cpu.Status;
import dev.megalith.cpu.exec.*;
import dev.megalith.cpu.kernel.*;
import dev.megalith.cpu.mmu.*;
import dev.megalith.cpu.raw.Raw;
import dev.megalith.cpu.sys.Exceptions;

/// Executes the rows of `system.decode` outside of the main loop.
@SuppressWarnings("unused")
final class DispatchSystem {
  private DispatchSystem() {}

  static int execute(Cpu cpu, CpuState s, long[] x, long w) {
    long pc = s.pc;
    return execute0(cpu, s, x, w, pc);
  }

  private static int execute0(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 768: { // SVC
        return SystemControl.svc(cpu, (int) (w >>> 32));
      }
      case 769: { // HVC
        return SystemControl.hvc(cpu, (int) (w >>> 32));
      }
      case 770: { // SMC
        return SystemControl.undefined(cpu, (int) (w >>> 32));
      }
      case 771: { // BRK
        return SystemControl.brk(cpu, (int) (w >>> 32));
      }
      case 772: { // HLT
        return SystemControl.undefined(cpu, (int) (w >>> 32));
      }
      case 773: { // DCPS1
        return SystemControl.undefined(cpu, (int) (w >>> 32));
      }
      case 774: { // DCPS2
        return SystemControl.undefined(cpu, (int) (w >>> 32));
      }
      case 775: { // DCPS3
        return SystemControl.undefined(cpu, (int) (w >>> 32));
      }
      case 776: { // ERET
        return SystemControl.eret(cpu, (int) (w >>> 32));
      }
      case 777: { // DRPS
        return SystemControl.undefined(cpu, (int) (w >>> 32));
      }
      case 778: { // YIELD
        return SystemControl.yield(cpu, (int) (w >>> 32));
      }
      case 779: { // WFE
        return SystemControl.wfe(cpu, (int) (w >>> 32));
      }
      case 780: { // WFI
        return SystemControl.wfi(cpu, (int) (w >>> 32));
      }
      case 781: { // SEV
        return SystemControl.sev(cpu, (int) (w >>> 32));
      }
      case 782: { // SEVL
        return SystemControl.sevl(cpu, (int) (w >>> 32));
      }
      case 783: { // DGH
        return SystemControl.nop(cpu, (int) (w >>> 32));
      }
      case 784: { // XPACLRI
        return SystemControl.nop(cpu, (int) (w >>> 32));
      }
      case 785: { // PACIA1716
        return SystemControl.nop(cpu, (int) (w >>> 32));
      }
      case 786: { // PACIB1716
        return SystemControl.nop(cpu, (int) (w >>> 32));
      }
      case 787: { // AUTIA1716
        return SystemControl.nop(cpu, (int) (w >>> 32));
      }
      case 788: { // AUTIB1716
        return SystemControl.nop(cpu, (int) (w >>> 32));
      }
      case 789: { // ESB
        return SystemControl.nop(cpu, (int) (w >>> 32));
      }
      case 790: { // PSB_CSYNC
        return SystemControl.nop(cpu, (int) (w >>> 32));
      }
      case 791: { // TSB_CSYNC
        return SystemControl.nop(cpu, (int) (w >>> 32));
      }
      case 792: { // CSDB
        return SystemControl.nop(cpu, (int) (w >>> 32));
      }
      case 793: { // PACIAZ
        return SystemControl.nop(cpu, (int) (w >>> 32));
      }
      case 794: { // PACIASP
        return SystemControl.nop(cpu, (int) (w >>> 32));
      }
      case 795: { // PACIBZ
        return SystemControl.nop(cpu, (int) (w >>> 32));
      }
      case 796: { // PACIBSP
        return SystemControl.nop(cpu, (int) (w >>> 32));
      }
      case 797: { // AUTIAZ
        return SystemControl.nop(cpu, (int) (w >>> 32));
      }
      case 798: { // AUTIASP
        return SystemControl.nop(cpu, (int) (w >>> 32));
      }
      case 799: { // AUTIBZ
        return SystemControl.nop(cpu, (int) (w >>> 32));
      }
      case 800: { // AUTIBSP
        return SystemControl.nop(cpu, (int) (w >>> 32));
      }
      case 801: { // BTI
        return SystemControl.nop(cpu, (int) (w >>> 32));
      }
      case 802: { // HINT
        return SystemControl.nop(cpu, (int) (w >>> 32));
      }
      case 803: { // CLREX
        return SystemControl.clrex(cpu, (int) (w >>> 32));
      }
      case 804: { // DSB
        return SystemControl.dsb(cpu, (int) (w >>> 32));
      }
      case 805: { // DMB
        return SystemControl.dmb(cpu, (int) (w >>> 32));
      }
      case 806: { // ISB
        return SystemControl.isb(cpu, (int) (w >>> 32));
      }
      case 807: { // SB
        return SystemControl.sb(cpu, (int) (w >>> 32));
      }
      case 808: { // CFINV
        return SystemAccess.cfinv(cpu, (int) (w >>> 32));
      }
      case 809: { // MSR_UAO
        return SystemAccess.uao(cpu, (int) (w >>> 32));
      }
      case 810: { // MSR_PAN
        return SystemAccess.pan(cpu, (int) (w >>> 32));
      }
      case 811: { // MSR_SPSel
        return SystemAccess.spSel(cpu, (int) (w >>> 32));
      }
      case 812: { // IC_IALLUIS
        return SystemMaintenance.icAll(cpu, (int) (w >>> 32));
      }
      case 813: { // IC_IALLU
        return SystemMaintenance.icAll(cpu, (int) (w >>> 32));
      }
      case 814: { // IC_IVAU
        return SystemMaintenance.icIvau(cpu, (int) (w >>> 32));
      }
      case 815: { // DC_IVAC
        return SystemMaintenance.dcIvac(cpu, (int) (w >>> 32));
      }
      case 816: { // DC_ISW
        return SystemMaintenance.dcSetWay(cpu, (int) (w >>> 32));
      }
      case 817: { // DC_CSW
        return SystemMaintenance.dcSetWay(cpu, (int) (w >>> 32));
      }
      case 818: { // DC_CISW
        return SystemMaintenance.dcSetWay(cpu, (int) (w >>> 32));
      }
      case 819: { // DC_CVAC
        return SystemMaintenance.dcClean(cpu, (int) (w >>> 32));
      }
      case 820: { // DC_CVAU
        return SystemMaintenance.dcClean(cpu, (int) (w >>> 32));
      }
      case 821: { // DC_CVAP
        return SystemMaintenance.dcClean(cpu, (int) (w >>> 32));
      }
      case 822: { // DC_CIVAC
        return SystemMaintenance.dcClean(cpu, (int) (w >>> 32));
      }
      case 823: { // AT_S1E1R
        return SystemMaintenance.atS1E1R(cpu, (int) (w >>> 32));
      }
      case 824: { // AT_S1E1W
        return SystemMaintenance.atS1E1W(cpu, (int) (w >>> 32));
      }
      case 825: { // AT_S1E0R
        return SystemMaintenance.atS1E0R(cpu, (int) (w >>> 32));
      }
      case 826: { // AT_S1E0W
        return SystemMaintenance.atS1E0W(cpu, (int) (w >>> 32));
      }
      case 827: { // AT_S1E1RP
        return SystemMaintenance.atS1E1RP(cpu, (int) (w >>> 32));
      }
      case 828: { // AT_S1E1WP
        return SystemMaintenance.atS1E1WP(cpu, (int) (w >>> 32));
      }
      case 829: { // TLBI_VMALLE1
        return SystemMaintenance.tlbiAll(cpu, (int) (w >>> 32));
      }
      case 830: { // TLBI_VAE1
        return SystemMaintenance.tlbiVa(cpu, (int) (w >>> 32));
      }
      case 831: { // TLBI_ASIDE1
        return SystemMaintenance.tlbiAsid(cpu, (int) (w >>> 32));
      }
      case 832: { // TLBI_VAAE1
        return SystemMaintenance.tlbiVaAllAsids(cpu, (int) (w >>> 32));
      }
      case 833: { // TLBI_VALE1
        return SystemMaintenance.tlbiVa(cpu, (int) (w >>> 32));
      }
      case 834: { // TLBI_VAALE1
        return SystemMaintenance.tlbiVaAllAsids(cpu, (int) (w >>> 32));
      }
      case 835: { // TLBI_VMALLE1IS
        return SystemMaintenance.tlbiAll(cpu, (int) (w >>> 32));
      }
      case 836: { // TLBI_VAE1IS
        return SystemMaintenance.tlbiVa(cpu, (int) (w >>> 32));
      }
      case 837: { // TLBI_ASIDE1IS
        return SystemMaintenance.tlbiAsid(cpu, (int) (w >>> 32));
      }
      case 838: { // TLBI_VAAE1IS
        return SystemMaintenance.tlbiVaAllAsids(cpu, (int) (w >>> 32));
      }
      case 839: { // TLBI_VALE1IS
        return SystemMaintenance.tlbiVa(cpu, (int) (w >>> 32));
      }
      case 840: { // TLBI_VAALE1IS
        return SystemMaintenance.tlbiVaAllAsids(cpu, (int) (w >>> 32));
      }
      case 841: { // SYS
        return SystemMaintenance.unallocated(cpu, (int) (w >>> 32));
      }
      case 842: { // SYSL
        return SystemMaintenance.unallocated(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }
}
