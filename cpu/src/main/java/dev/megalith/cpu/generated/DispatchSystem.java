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
    return switch ((((int) w & 0xFFF) - 640) / 16) {
      case 0 -> execute0(cpu, s, x, w, pc);
      case 1 -> execute1(cpu, s, x, w, pc);
      case 2 -> execute2(cpu, s, x, w, pc);
      case 3 -> execute3(cpu, s, x, w, pc);
      case 4 -> execute4(cpu, s, x, w, pc);
      default -> Exceptions.undefined(cpu);
    };
  }

  private static int execute0(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 640: { // SVC
        return SystemControl.svc(cpu, (int) (w >>> 32));
      }
      case 641: { // HVC
        return SystemControl.hvc(cpu, (int) (w >>> 32));
      }
      case 642: { // SMC
        return SystemControl.undefined(cpu, (int) (w >>> 32));
      }
      case 643: { // BRK
        return SystemControl.brk(cpu, (int) (w >>> 32));
      }
      case 644: { // HLT
        return SystemControl.undefined(cpu, (int) (w >>> 32));
      }
      case 645: { // DCPS1
        return SystemControl.undefined(cpu, (int) (w >>> 32));
      }
      case 646: { // DCPS2
        return SystemControl.undefined(cpu, (int) (w >>> 32));
      }
      case 647: { // DCPS3
        return SystemControl.undefined(cpu, (int) (w >>> 32));
      }
      case 648: { // ERET
        return SystemControl.eret(cpu, (int) (w >>> 32));
      }
      case 649: { // DRPS
        return SystemControl.undefined(cpu, (int) (w >>> 32));
      }
      case 650: { // YIELD
        return SystemControl.yield(cpu, (int) (w >>> 32));
      }
      case 651: { // WFE
        return SystemControl.wfe(cpu, (int) (w >>> 32));
      }
      case 652: { // WFI
        return SystemControl.wfi(cpu, (int) (w >>> 32));
      }
      case 653: { // SEV
        return SystemControl.sev(cpu, (int) (w >>> 32));
      }
      case 654: { // SEVL
        return SystemControl.sevl(cpu, (int) (w >>> 32));
      }
      case 655: { // CLREX
        return SystemControl.clrex(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute1(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 656: { // DSB
        return SystemControl.dsb(cpu, (int) (w >>> 32));
      }
      case 657: { // DMB
        return SystemControl.dmb(cpu, (int) (w >>> 32));
      }
      case 658: { // ISB
        return SystemControl.isb(cpu, (int) (w >>> 32));
      }
      case 659: { // SB
        return SystemControl.sb(cpu, (int) (w >>> 32));
      }
      case 660: { // CFINV
        return SystemAccess.cfinv(cpu, (int) (w >>> 32));
      }
      case 661: { // XAFLAG
        return SystemAccess.xaflag(cpu, (int) (w >>> 32));
      }
      case 662: { // AXFLAG
        return SystemAccess.axflag(cpu, (int) (w >>> 32));
      }
      case 663: { // MSR_UAO
        return SystemAccess.uao(cpu, (int) (w >>> 32));
      }
      case 664: { // MSR_PAN
        return SystemAccess.pan(cpu, (int) (w >>> 32));
      }
      case 665: { // MSR_SPSel
        return SystemAccess.spSel(cpu, (int) (w >>> 32));
      }
      case 666: { // IC_IALLUIS
        return SystemMaintenance.icAll(cpu, (int) (w >>> 32));
      }
      case 667: { // IC_IALLU
        return SystemMaintenance.icAll(cpu, (int) (w >>> 32));
      }
      case 668: { // IC_IVAU
        return SystemMaintenance.icIvau(cpu, (int) (w >>> 32));
      }
      case 669: { // DC_IVAC
        return SystemMaintenance.dcIvac(cpu, (int) (w >>> 32));
      }
      case 670: { // DC_ISW
        return SystemMaintenance.dcSetWay(cpu, (int) (w >>> 32));
      }
      case 671: { // DC_CSW
        return SystemMaintenance.dcSetWay(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute2(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 672: { // DC_CISW
        return SystemMaintenance.dcSetWay(cpu, (int) (w >>> 32));
      }
      case 673: { // DC_CVAC
        return SystemMaintenance.dcClean(cpu, (int) (w >>> 32));
      }
      case 674: { // DC_CVAU
        return SystemMaintenance.dcClean(cpu, (int) (w >>> 32));
      }
      case 675: { // DC_CVAP
        return SystemMaintenance.dcClean(cpu, (int) (w >>> 32));
      }
      case 676: { // DC_CIVAC
        return SystemMaintenance.dcClean(cpu, (int) (w >>> 32));
      }
      case 677: { // AT_S1E1R
        return SystemMaintenance.atS1E1R(cpu, (int) (w >>> 32));
      }
      case 678: { // AT_S1E1W
        return SystemMaintenance.atS1E1W(cpu, (int) (w >>> 32));
      }
      case 679: { // AT_S1E0R
        return SystemMaintenance.atS1E0R(cpu, (int) (w >>> 32));
      }
      case 680: { // AT_S1E0W
        return SystemMaintenance.atS1E0W(cpu, (int) (w >>> 32));
      }
      case 681: { // AT_S1E1RP
        return SystemMaintenance.atS1E1RP(cpu, (int) (w >>> 32));
      }
      case 682: { // AT_S1E1WP
        return SystemMaintenance.atS1E1WP(cpu, (int) (w >>> 32));
      }
      case 683: { // TLBI_VMALLE1
        return SystemMaintenance.tlbiAll(cpu, (int) (w >>> 32));
      }
      case 684: { // TLBI_VAE1
        return SystemMaintenance.tlbiVa(cpu, (int) (w >>> 32));
      }
      case 685: { // TLBI_ASIDE1
        return SystemMaintenance.tlbiAsid(cpu, (int) (w >>> 32));
      }
      case 686: { // TLBI_VAAE1
        return SystemMaintenance.tlbiVaAllAsids(cpu, (int) (w >>> 32));
      }
      case 687: { // TLBI_VALE1
        return SystemMaintenance.tlbiVa(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute3(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 688: { // TLBI_VAALE1
        return SystemMaintenance.tlbiVaAllAsids(cpu, (int) (w >>> 32));
      }
      case 689: { // TLBI_VMALLE1IS
        return SystemMaintenance.tlbiAll(cpu, (int) (w >>> 32));
      }
      case 690: { // TLBI_VAE1IS
        return SystemMaintenance.tlbiVa(cpu, (int) (w >>> 32));
      }
      case 691: { // TLBI_ASIDE1IS
        return SystemMaintenance.tlbiAsid(cpu, (int) (w >>> 32));
      }
      case 692: { // TLBI_VAAE1IS
        return SystemMaintenance.tlbiVaAllAsids(cpu, (int) (w >>> 32));
      }
      case 693: { // TLBI_VALE1IS
        return SystemMaintenance.tlbiVa(cpu, (int) (w >>> 32));
      }
      case 694: { // TLBI_VAALE1IS
        return SystemMaintenance.tlbiVaAllAsids(cpu, (int) (w >>> 32));
      }
      case 695: { // TLBI_VMALLE1OS
        return SystemMaintenance.tlbiAll(cpu, (int) (w >>> 32));
      }
      case 696: { // TLBI_VAE1OS
        return SystemMaintenance.tlbiVa(cpu, (int) (w >>> 32));
      }
      case 697: { // TLBI_ASIDE1OS
        return SystemMaintenance.tlbiAsid(cpu, (int) (w >>> 32));
      }
      case 698: { // TLBI_VAAE1OS
        return SystemMaintenance.tlbiVaAllAsids(cpu, (int) (w >>> 32));
      }
      case 699: { // TLBI_VALE1OS
        return SystemMaintenance.tlbiVa(cpu, (int) (w >>> 32));
      }
      case 700: { // TLBI_VAALE1OS
        return SystemMaintenance.tlbiVaAllAsids(cpu, (int) (w >>> 32));
      }
      case 701: { // TLBI_RVAE1
        return SystemMaintenance.tlbiRange(cpu, (int) (w >>> 32));
      }
      case 702: { // TLBI_RVAAE1
        return SystemMaintenance.tlbiRange(cpu, (int) (w >>> 32));
      }
      case 703: { // TLBI_RVALE1
        return SystemMaintenance.tlbiRange(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute4(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 704: { // TLBI_RVAALE1
        return SystemMaintenance.tlbiRange(cpu, (int) (w >>> 32));
      }
      case 705: { // TLBI_RVAE1IS
        return SystemMaintenance.tlbiRange(cpu, (int) (w >>> 32));
      }
      case 706: { // TLBI_RVAAE1IS
        return SystemMaintenance.tlbiRange(cpu, (int) (w >>> 32));
      }
      case 707: { // TLBI_RVALE1IS
        return SystemMaintenance.tlbiRange(cpu, (int) (w >>> 32));
      }
      case 708: { // TLBI_RVAALE1IS
        return SystemMaintenance.tlbiRange(cpu, (int) (w >>> 32));
      }
      case 709: { // TLBI_RVAE1OS
        return SystemMaintenance.tlbiRange(cpu, (int) (w >>> 32));
      }
      case 710: { // TLBI_RVAAE1OS
        return SystemMaintenance.tlbiRange(cpu, (int) (w >>> 32));
      }
      case 711: { // TLBI_RVALE1OS
        return SystemMaintenance.tlbiRange(cpu, (int) (w >>> 32));
      }
      case 712: { // TLBI_RVAALE1OS
        return SystemMaintenance.tlbiRange(cpu, (int) (w >>> 32));
      }
      case 713: { // SYS
        return SystemMaintenance.unallocated(cpu, (int) (w >>> 32));
      }
      case 714: { // SYSL
        return SystemMaintenance.unallocated(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }
}
