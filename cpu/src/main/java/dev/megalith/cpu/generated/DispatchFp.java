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

/// Executes the rows of `fp.decode` outside of the main loop.
@SuppressWarnings("unused")
final class DispatchFp {
  private DispatchFp() {}

  static int execute(Cpu cpu, CpuState s, long[] x, long w) {
    long pc = s.pc;
    if (((int) w & 0xFFF) < 2848) {
      return execute0(cpu, s, x, w, pc);
    }
    if (((int) w & 0xFFF) < 2944) {
      return execute1(cpu, s, x, w, pc);
    }
    return execute2(cpu, s, x, w, pc);
  }

  private static int execute0(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 2752: { // SCVTF_fix_sw
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fromFixed(cpu, (int) (w >>> 32));
      }
      case 2753: { // SCVTF_fix_sx
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fromFixed(cpu, (int) (w >>> 32));
      }
      case 2754: { // SCVTF_fix_dw
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fromFixed(cpu, (int) (w >>> 32));
      }
      case 2755: { // SCVTF_fix_dx
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fromFixed(cpu, (int) (w >>> 32));
      }
      case 2756: { // SCVTF_fix_hw
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fromFixed(cpu, (int) (w >>> 32));
      }
      case 2757: { // SCVTF_fix_hx
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fromFixed(cpu, (int) (w >>> 32));
      }
      case 2758: { // UCVTF_fix_sw
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fromFixed(cpu, (int) (w >>> 32));
      }
      case 2759: { // UCVTF_fix_sx
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fromFixed(cpu, (int) (w >>> 32));
      }
      case 2760: { // UCVTF_fix_dw
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fromFixed(cpu, (int) (w >>> 32));
      }
      case 2761: { // UCVTF_fix_dx
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fromFixed(cpu, (int) (w >>> 32));
      }
      case 2762: { // UCVTF_fix_hw
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fromFixed(cpu, (int) (w >>> 32));
      }
      case 2763: { // UCVTF_fix_hx
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fromFixed(cpu, (int) (w >>> 32));
      }
      case 2764: { // FCVTZS_fix_ws
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toFixed(cpu, (int) (w >>> 32));
      }
      case 2765: { // FCVTZS_fix_xs
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toFixed(cpu, (int) (w >>> 32));
      }
      case 2766: { // FCVTZS_fix_wd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toFixed(cpu, (int) (w >>> 32));
      }
      case 2767: { // FCVTZS_fix_xd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toFixed(cpu, (int) (w >>> 32));
      }
      case 2768: { // FCVTZS_fix_wh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toFixed(cpu, (int) (w >>> 32));
      }
      case 2769: { // FCVTZS_fix_xh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toFixed(cpu, (int) (w >>> 32));
      }
      case 2770: { // FCVTZU_fix_ws
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toFixed(cpu, (int) (w >>> 32));
      }
      case 2771: { // FCVTZU_fix_xs
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toFixed(cpu, (int) (w >>> 32));
      }
      case 2772: { // FCVTZU_fix_wd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toFixed(cpu, (int) (w >>> 32));
      }
      case 2773: { // FCVTZU_fix_xd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toFixed(cpu, (int) (w >>> 32));
      }
      case 2774: { // FCVTZU_fix_wh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toFixed(cpu, (int) (w >>> 32));
      }
      case 2775: { // FCVTZU_fix_xh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toFixed(cpu, (int) (w >>> 32));
      }
      case 2776: { // FCVTNS_ws
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2777: { // FCVTNS_xs
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2778: { // FCVTNS_wd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2779: { // FCVTNS_xd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2780: { // FCVTNS_wh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2781: { // FCVTNS_xh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2782: { // FCVTNU_ws
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2783: { // FCVTNU_xs
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2784: { // FCVTNU_wd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2785: { // FCVTNU_xd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2786: { // FCVTNU_wh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2787: { // FCVTNU_xh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2788: { // FCVTPS_ws
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2789: { // FCVTPS_xs
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2790: { // FCVTPS_wd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2791: { // FCVTPS_xd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2792: { // FCVTPS_wh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2793: { // FCVTPS_xh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2794: { // FCVTPU_ws
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2795: { // FCVTPU_xs
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2796: { // FCVTPU_wd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2797: { // FCVTPU_xd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2798: { // FCVTPU_wh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2799: { // FCVTPU_xh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2800: { // FCVTMS_ws
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2801: { // FCVTMS_xs
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2802: { // FCVTMS_wd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2803: { // FCVTMS_xd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2804: { // FCVTMS_wh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2805: { // FCVTMS_xh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2806: { // FCVTMU_ws
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2807: { // FCVTMU_xs
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2808: { // FCVTMU_wd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2809: { // FCVTMU_xd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2810: { // FCVTMU_wh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2811: { // FCVTMU_xh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2812: { // FCVTZS_ws
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fcvtzsWS(cpu, (int) (w >>> 32));
      }
      case 2813: { // FCVTZS_xs
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fcvtzsXS(cpu, (int) (w >>> 32));
      }
      case 2814: { // FCVTZS_wd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fcvtzsWD(cpu, (int) (w >>> 32));
      }
      case 2815: { // FCVTZS_xd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fcvtzsXD(cpu, (int) (w >>> 32));
      }
      case 2816: { // FCVTZS_wh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2817: { // FCVTZS_xh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2818: { // FCVTZU_ws
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2819: { // FCVTZU_xs
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2820: { // FCVTZU_wd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2821: { // FCVTZU_xd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2822: { // FCVTZU_wh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2823: { // FCVTZU_xh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2824: { // FCVTAS_ws
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2825: { // FCVTAS_xs
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2826: { // FCVTAS_wd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2827: { // FCVTAS_xd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2828: { // FCVTAS_wh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2829: { // FCVTAS_xh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2830: { // FCVTAU_ws
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2831: { // FCVTAU_xs
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2832: { // FCVTAU_wd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2833: { // FCVTAU_xd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2834: { // FCVTAU_wh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2835: { // FCVTAU_xh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2836: { // SCVTF_sw
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.scvtfSW(cpu, (int) (w >>> 32));
      }
      case 2837: { // SCVTF_sx
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.scvtfSX(cpu, (int) (w >>> 32));
      }
      case 2838: { // SCVTF_dw
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.scvtfDW(cpu, (int) (w >>> 32));
      }
      case 2839: { // SCVTF_dx
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.scvtfDX(cpu, (int) (w >>> 32));
      }
      case 2840: { // SCVTF_hw
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fromInteger(cpu, (int) (w >>> 32));
      }
      case 2841: { // SCVTF_hx
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fromInteger(cpu, (int) (w >>> 32));
      }
      case 2842: { // UCVTF_sw
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.ucvtfSW(cpu, (int) (w >>> 32));
      }
      case 2843: { // UCVTF_sx
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fromInteger(cpu, (int) (w >>> 32));
      }
      case 2844: { // UCVTF_dw
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.ucvtfDW(cpu, (int) (w >>> 32));
      }
      case 2845: { // UCVTF_dx
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fromInteger(cpu, (int) (w >>> 32));
      }
      case 2846: { // UCVTF_hw
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fromInteger(cpu, (int) (w >>> 32));
      }
      case 2847: { // UCVTF_hx
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fromInteger(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute1(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 2848: { // FJCVTZS
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fjcvtzs(cpu, (int) (w >>> 32));
      }
      case 2849: { // FMOV_ws
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMove.toGeneralS(cpu, (int) (w >>> 32));
      }
      case 2850: { // FMOV_sw
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMove.fromGeneralS(cpu, (int) (w >>> 32));
      }
      case 2851: { // FMOV_xd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMove.toGeneralD(cpu, (int) (w >>> 32));
      }
      case 2852: { // FMOV_dx
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMove.fromGeneralD(cpu, (int) (w >>> 32));
      }
      case 2853: { // FMOV_xtop
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMove.toGeneralTop(cpu, (int) (w >>> 32));
      }
      case 2854: { // FMOV_topx
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMove.fromGeneralTop(cpu, (int) (w >>> 32));
      }
      case 2855: { // FMOV_wh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMove.toGeneralH(cpu, (int) (w >>> 32));
      }
      case 2856: { // FMOV_hw
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMove.fromGeneralH(cpu, (int) (w >>> 32));
      }
      case 2857: { // FMOV_xh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMove.toGeneralH(cpu, (int) (w >>> 32));
      }
      case 2858: { // FMOV_hx
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMove.fromGeneralH(cpu, (int) (w >>> 32));
      }
      case 2859: { // FMOV_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMove.registerS(cpu, (int) (w >>> 32));
      }
      case 2860: { // FMOV_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMove.registerD(cpu, (int) (w >>> 32));
      }
      case 2861: { // FMOV_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMove.registerH(cpu, (int) (w >>> 32));
      }
      case 2862: { // FABS_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fabsS(cpu, (int) (w >>> 32));
      }
      case 2863: { // FABS_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fabsD(cpu, (int) (w >>> 32));
      }
      case 2864: { // FABS_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fabsH(cpu, (int) (w >>> 32));
      }
      case 2865: { // FNEG_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fnegS(cpu, (int) (w >>> 32));
      }
      case 2866: { // FNEG_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fnegD(cpu, (int) (w >>> 32));
      }
      case 2867: { // FNEG_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fnegH(cpu, (int) (w >>> 32));
      }
      case 2868: { // FSQRT_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fsqrtS(cpu, (int) (w >>> 32));
      }
      case 2869: { // FSQRT_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fsqrtD(cpu, (int) (w >>> 32));
      }
      case 2870: { // FSQRT_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fsqrtH(cpu, (int) (w >>> 32));
      }
      case 2871: { // FCVT_ds
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fcvtDS(cpu, (int) (w >>> 32));
      }
      case 2872: { // FCVT_hs
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fcvtHS(cpu, (int) (w >>> 32));
      }
      case 2873: { // FCVT_sd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fcvtSD(cpu, (int) (w >>> 32));
      }
      case 2874: { // FCVT_hd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fcvtHD(cpu, (int) (w >>> 32));
      }
      case 2875: { // FCVT_sh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fcvtSH(cpu, (int) (w >>> 32));
      }
      case 2876: { // FCVT_dh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fcvtDH(cpu, (int) (w >>> 32));
      }
      case 2877: { // FRINTN_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpRounding.frintn(cpu, (int) (w >>> 32));
      }
      case 2878: { // FRINTN_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpRounding.frintn(cpu, (int) (w >>> 32));
      }
      case 2879: { // FRINTN_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpRounding.frintn(cpu, (int) (w >>> 32));
      }
      case 2880: { // FRINTP_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpRounding.frintp(cpu, (int) (w >>> 32));
      }
      case 2881: { // FRINTP_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpRounding.frintp(cpu, (int) (w >>> 32));
      }
      case 2882: { // FRINTP_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpRounding.frintp(cpu, (int) (w >>> 32));
      }
      case 2883: { // FRINTM_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpRounding.frintm(cpu, (int) (w >>> 32));
      }
      case 2884: { // FRINTM_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpRounding.frintm(cpu, (int) (w >>> 32));
      }
      case 2885: { // FRINTM_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpRounding.frintm(cpu, (int) (w >>> 32));
      }
      case 2886: { // FRINTZ_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpRounding.frintz(cpu, (int) (w >>> 32));
      }
      case 2887: { // FRINTZ_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpRounding.frintz(cpu, (int) (w >>> 32));
      }
      case 2888: { // FRINTZ_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpRounding.frintz(cpu, (int) (w >>> 32));
      }
      case 2889: { // FRINTA_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpRounding.frinta(cpu, (int) (w >>> 32));
      }
      case 2890: { // FRINTA_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpRounding.frinta(cpu, (int) (w >>> 32));
      }
      case 2891: { // FRINTA_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpRounding.frinta(cpu, (int) (w >>> 32));
      }
      case 2892: { // FRINTX_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpRounding.frintx(cpu, (int) (w >>> 32));
      }
      case 2893: { // FRINTX_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpRounding.frintx(cpu, (int) (w >>> 32));
      }
      case 2894: { // FRINTX_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpRounding.frintx(cpu, (int) (w >>> 32));
      }
      case 2895: { // FRINTI_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpRounding.frinti(cpu, (int) (w >>> 32));
      }
      case 2896: { // FRINTI_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpRounding.frinti(cpu, (int) (w >>> 32));
      }
      case 2897: { // FRINTI_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpRounding.frinti(cpu, (int) (w >>> 32));
      }
      case 2898: { // FCMP_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpCompare.fcmpS(cpu, (int) (w >>> 32));
      }
      case 2899: { // FCMP_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpCompare.fcmpD(cpu, (int) (w >>> 32));
      }
      case 2900: { // FCMP_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpCompare.fcmpH(cpu, (int) (w >>> 32));
      }
      case 2901: { // FCMP_zero_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpCompare.fcmpZeroS(cpu, (int) (w >>> 32));
      }
      case 2902: { // FCMP_zero_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpCompare.fcmpZeroD(cpu, (int) (w >>> 32));
      }
      case 2903: { // FCMP_zero_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpCompare.fcmpZeroH(cpu, (int) (w >>> 32));
      }
      case 2904: { // FCMPE_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpCompare.fcmpeS(cpu, (int) (w >>> 32));
      }
      case 2905: { // FCMPE_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpCompare.fcmpeD(cpu, (int) (w >>> 32));
      }
      case 2906: { // FCMPE_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpCompare.fcmpeH(cpu, (int) (w >>> 32));
      }
      case 2907: { // FCMPE_zero_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpCompare.fcmpeZeroS(cpu, (int) (w >>> 32));
      }
      case 2908: { // FCMPE_zero_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpCompare.fcmpeZeroD(cpu, (int) (w >>> 32));
      }
      case 2909: { // FCMPE_zero_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpCompare.fcmpeZeroH(cpu, (int) (w >>> 32));
      }
      case 2910: { // FMOV_imm_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMove.immediateS(cpu, (int) (w >>> 32));
      }
      case 2911: { // FMOV_imm_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMove.immediateD(cpu, (int) (w >>> 32));
      }
      case 2912: { // FMOV_imm_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMove.immediateH(cpu, (int) (w >>> 32));
      }
      case 2913: { // FCCMP_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpCompare.fccmpS(cpu, (int) (w >>> 32));
      }
      case 2914: { // FCCMP_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpCompare.fccmpD(cpu, (int) (w >>> 32));
      }
      case 2915: { // FCCMP_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpCompare.fccmpH(cpu, (int) (w >>> 32));
      }
      case 2916: { // FCCMPE_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpCompare.fccmpeS(cpu, (int) (w >>> 32));
      }
      case 2917: { // FCCMPE_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpCompare.fccmpeD(cpu, (int) (w >>> 32));
      }
      case 2918: { // FCCMPE_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpCompare.fccmpeH(cpu, (int) (w >>> 32));
      }
      case 2919: { // FMUL_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fmulS(cpu, (int) (w >>> 32));
      }
      case 2920: { // FMUL_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fmulD(cpu, (int) (w >>> 32));
      }
      case 2921: { // FMUL_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fmulH(cpu, (int) (w >>> 32));
      }
      case 2922: { // FDIV_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fdivS(cpu, (int) (w >>> 32));
      }
      case 2923: { // FDIV_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fdivD(cpu, (int) (w >>> 32));
      }
      case 2924: { // FDIV_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fdivH(cpu, (int) (w >>> 32));
      }
      case 2925: { // FADD_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.faddS(cpu, (int) (w >>> 32));
      }
      case 2926: { // FADD_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.faddD(cpu, (int) (w >>> 32));
      }
      case 2927: { // FADD_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.faddH(cpu, (int) (w >>> 32));
      }
      case 2928: { // FSUB_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fsubS(cpu, (int) (w >>> 32));
      }
      case 2929: { // FSUB_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fsubD(cpu, (int) (w >>> 32));
      }
      case 2930: { // FSUB_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fsubH(cpu, (int) (w >>> 32));
      }
      case 2931: { // FMAX_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fmaxS(cpu, (int) (w >>> 32));
      }
      case 2932: { // FMAX_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fmaxD(cpu, (int) (w >>> 32));
      }
      case 2933: { // FMAX_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fmaxH(cpu, (int) (w >>> 32));
      }
      case 2934: { // FMIN_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fminS(cpu, (int) (w >>> 32));
      }
      case 2935: { // FMIN_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fminD(cpu, (int) (w >>> 32));
      }
      case 2936: { // FMIN_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fminH(cpu, (int) (w >>> 32));
      }
      case 2937: { // FMAXNM_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fmaxnmS(cpu, (int) (w >>> 32));
      }
      case 2938: { // FMAXNM_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fmaxnmD(cpu, (int) (w >>> 32));
      }
      case 2939: { // FMAXNM_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fmaxnmH(cpu, (int) (w >>> 32));
      }
      case 2940: { // FMINNM_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fminnmS(cpu, (int) (w >>> 32));
      }
      case 2941: { // FMINNM_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fminnmD(cpu, (int) (w >>> 32));
      }
      case 2942: { // FMINNM_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fminnmH(cpu, (int) (w >>> 32));
      }
      case 2943: { // FNMUL_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fnmulS(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute2(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 2944: { // FNMUL_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fnmulD(cpu, (int) (w >>> 32));
      }
      case 2945: { // FNMUL_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fnmulH(cpu, (int) (w >>> 32));
      }
      case 2946: { // FCSEL_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpCompare.fcselS(cpu, (int) (w >>> 32));
      }
      case 2947: { // FCSEL_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpCompare.fcselD(cpu, (int) (w >>> 32));
      }
      case 2948: { // FCSEL_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpCompare.fcselH(cpu, (int) (w >>> 32));
      }
      case 2949: { // FMADD_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMultiplyAdd.fmaddS(cpu, (int) (w >>> 32));
      }
      case 2950: { // FMADD_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMultiplyAdd.fmaddD(cpu, (int) (w >>> 32));
      }
      case 2951: { // FMADD_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMultiplyAdd.fmaddH(cpu, (int) (w >>> 32));
      }
      case 2952: { // FMSUB_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMultiplyAdd.fmsubS(cpu, (int) (w >>> 32));
      }
      case 2953: { // FMSUB_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMultiplyAdd.fmsubD(cpu, (int) (w >>> 32));
      }
      case 2954: { // FMSUB_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMultiplyAdd.fmsubH(cpu, (int) (w >>> 32));
      }
      case 2955: { // FNMADD_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMultiplyAdd.fnmaddS(cpu, (int) (w >>> 32));
      }
      case 2956: { // FNMADD_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMultiplyAdd.fnmaddD(cpu, (int) (w >>> 32));
      }
      case 2957: { // FNMADD_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMultiplyAdd.fnmaddH(cpu, (int) (w >>> 32));
      }
      case 2958: { // FNMSUB_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMultiplyAdd.fnmsubS(cpu, (int) (w >>> 32));
      }
      case 2959: { // FNMSUB_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMultiplyAdd.fnmsubD(cpu, (int) (w >>> 32));
      }
      case 2960: { // FNMSUB_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMultiplyAdd.fnmsubH(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }
}
