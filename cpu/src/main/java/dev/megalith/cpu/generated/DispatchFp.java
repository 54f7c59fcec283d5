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
    if (((int) w & 0xFFF) < 2592) {
      return execute0(cpu, s, x, w, pc);
    }
    if (((int) w & 0xFFF) < 2688) {
      return execute1(cpu, s, x, w, pc);
    }
    return execute2(cpu, s, x, w, pc);
  }

  private static int execute0(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 2496: { // SCVTF_fix_sw
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fromFixed(cpu, (int) (w >>> 32));
      }
      case 2497: { // SCVTF_fix_sx
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fromFixed(cpu, (int) (w >>> 32));
      }
      case 2498: { // SCVTF_fix_dw
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fromFixed(cpu, (int) (w >>> 32));
      }
      case 2499: { // SCVTF_fix_dx
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fromFixed(cpu, (int) (w >>> 32));
      }
      case 2500: { // SCVTF_fix_hw
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fromFixed(cpu, (int) (w >>> 32));
      }
      case 2501: { // SCVTF_fix_hx
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fromFixed(cpu, (int) (w >>> 32));
      }
      case 2502: { // UCVTF_fix_sw
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fromFixed(cpu, (int) (w >>> 32));
      }
      case 2503: { // UCVTF_fix_sx
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fromFixed(cpu, (int) (w >>> 32));
      }
      case 2504: { // UCVTF_fix_dw
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fromFixed(cpu, (int) (w >>> 32));
      }
      case 2505: { // UCVTF_fix_dx
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fromFixed(cpu, (int) (w >>> 32));
      }
      case 2506: { // UCVTF_fix_hw
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fromFixed(cpu, (int) (w >>> 32));
      }
      case 2507: { // UCVTF_fix_hx
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fromFixed(cpu, (int) (w >>> 32));
      }
      case 2508: { // FCVTZS_fix_ws
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toFixed(cpu, (int) (w >>> 32));
      }
      case 2509: { // FCVTZS_fix_xs
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toFixed(cpu, (int) (w >>> 32));
      }
      case 2510: { // FCVTZS_fix_wd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toFixed(cpu, (int) (w >>> 32));
      }
      case 2511: { // FCVTZS_fix_xd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toFixed(cpu, (int) (w >>> 32));
      }
      case 2512: { // FCVTZS_fix_wh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toFixed(cpu, (int) (w >>> 32));
      }
      case 2513: { // FCVTZS_fix_xh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toFixed(cpu, (int) (w >>> 32));
      }
      case 2514: { // FCVTZU_fix_ws
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toFixed(cpu, (int) (w >>> 32));
      }
      case 2515: { // FCVTZU_fix_xs
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toFixed(cpu, (int) (w >>> 32));
      }
      case 2516: { // FCVTZU_fix_wd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toFixed(cpu, (int) (w >>> 32));
      }
      case 2517: { // FCVTZU_fix_xd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toFixed(cpu, (int) (w >>> 32));
      }
      case 2518: { // FCVTZU_fix_wh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toFixed(cpu, (int) (w >>> 32));
      }
      case 2519: { // FCVTZU_fix_xh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toFixed(cpu, (int) (w >>> 32));
      }
      case 2520: { // FCVTNS_ws
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2521: { // FCVTNS_xs
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2522: { // FCVTNS_wd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2523: { // FCVTNS_xd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2524: { // FCVTNS_wh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2525: { // FCVTNS_xh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2526: { // FCVTNU_ws
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2527: { // FCVTNU_xs
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2528: { // FCVTNU_wd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2529: { // FCVTNU_xd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2530: { // FCVTNU_wh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2531: { // FCVTNU_xh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2532: { // FCVTPS_ws
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2533: { // FCVTPS_xs
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2534: { // FCVTPS_wd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2535: { // FCVTPS_xd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2536: { // FCVTPS_wh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2537: { // FCVTPS_xh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2538: { // FCVTPU_ws
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2539: { // FCVTPU_xs
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2540: { // FCVTPU_wd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2541: { // FCVTPU_xd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2542: { // FCVTPU_wh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2543: { // FCVTPU_xh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2544: { // FCVTMS_ws
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2545: { // FCVTMS_xs
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2546: { // FCVTMS_wd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2547: { // FCVTMS_xd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2548: { // FCVTMS_wh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2549: { // FCVTMS_xh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2550: { // FCVTMU_ws
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2551: { // FCVTMU_xs
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2552: { // FCVTMU_wd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2553: { // FCVTMU_xd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2554: { // FCVTMU_wh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2555: { // FCVTMU_xh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2556: { // FCVTZS_ws
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fcvtzsWS(cpu, (int) (w >>> 32));
      }
      case 2557: { // FCVTZS_xs
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fcvtzsXS(cpu, (int) (w >>> 32));
      }
      case 2558: { // FCVTZS_wd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fcvtzsWD(cpu, (int) (w >>> 32));
      }
      case 2559: { // FCVTZS_xd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fcvtzsXD(cpu, (int) (w >>> 32));
      }
      case 2560: { // FCVTZS_wh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2561: { // FCVTZS_xh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2562: { // FCVTZU_ws
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2563: { // FCVTZU_xs
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2564: { // FCVTZU_wd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2565: { // FCVTZU_xd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2566: { // FCVTZU_wh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2567: { // FCVTZU_xh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2568: { // FCVTAS_ws
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2569: { // FCVTAS_xs
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2570: { // FCVTAS_wd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2571: { // FCVTAS_xd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2572: { // FCVTAS_wh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2573: { // FCVTAS_xh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2574: { // FCVTAU_ws
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2575: { // FCVTAU_xs
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2576: { // FCVTAU_wd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2577: { // FCVTAU_xd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2578: { // FCVTAU_wh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2579: { // FCVTAU_xh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 2580: { // SCVTF_sw
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.scvtfSW(cpu, (int) (w >>> 32));
      }
      case 2581: { // SCVTF_sx
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.scvtfSX(cpu, (int) (w >>> 32));
      }
      case 2582: { // SCVTF_dw
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.scvtfDW(cpu, (int) (w >>> 32));
      }
      case 2583: { // SCVTF_dx
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.scvtfDX(cpu, (int) (w >>> 32));
      }
      case 2584: { // SCVTF_hw
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fromInteger(cpu, (int) (w >>> 32));
      }
      case 2585: { // SCVTF_hx
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fromInteger(cpu, (int) (w >>> 32));
      }
      case 2586: { // UCVTF_sw
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.ucvtfSW(cpu, (int) (w >>> 32));
      }
      case 2587: { // UCVTF_sx
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fromInteger(cpu, (int) (w >>> 32));
      }
      case 2588: { // UCVTF_dw
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.ucvtfDW(cpu, (int) (w >>> 32));
      }
      case 2589: { // UCVTF_dx
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fromInteger(cpu, (int) (w >>> 32));
      }
      case 2590: { // UCVTF_hw
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fromInteger(cpu, (int) (w >>> 32));
      }
      case 2591: { // UCVTF_hx
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
      case 2592: { // FJCVTZS
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fjcvtzs(cpu, (int) (w >>> 32));
      }
      case 2593: { // FMOV_ws
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMove.toGeneralS(cpu, (int) (w >>> 32));
      }
      case 2594: { // FMOV_sw
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMove.fromGeneralS(cpu, (int) (w >>> 32));
      }
      case 2595: { // FMOV_xd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMove.toGeneralD(cpu, (int) (w >>> 32));
      }
      case 2596: { // FMOV_dx
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMove.fromGeneralD(cpu, (int) (w >>> 32));
      }
      case 2597: { // FMOV_xtop
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMove.toGeneralTop(cpu, (int) (w >>> 32));
      }
      case 2598: { // FMOV_topx
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMove.fromGeneralTop(cpu, (int) (w >>> 32));
      }
      case 2599: { // FMOV_wh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMove.toGeneralH(cpu, (int) (w >>> 32));
      }
      case 2600: { // FMOV_hw
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMove.fromGeneralH(cpu, (int) (w >>> 32));
      }
      case 2601: { // FMOV_xh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMove.toGeneralH(cpu, (int) (w >>> 32));
      }
      case 2602: { // FMOV_hx
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMove.fromGeneralH(cpu, (int) (w >>> 32));
      }
      case 2603: { // FMOV_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMove.registerS(cpu, (int) (w >>> 32));
      }
      case 2604: { // FMOV_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMove.registerD(cpu, (int) (w >>> 32));
      }
      case 2605: { // FMOV_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMove.registerH(cpu, (int) (w >>> 32));
      }
      case 2606: { // FABS_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fabsS(cpu, (int) (w >>> 32));
      }
      case 2607: { // FABS_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fabsD(cpu, (int) (w >>> 32));
      }
      case 2608: { // FABS_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fabsH(cpu, (int) (w >>> 32));
      }
      case 2609: { // FNEG_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fnegS(cpu, (int) (w >>> 32));
      }
      case 2610: { // FNEG_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fnegD(cpu, (int) (w >>> 32));
      }
      case 2611: { // FNEG_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fnegH(cpu, (int) (w >>> 32));
      }
      case 2612: { // FSQRT_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fsqrtS(cpu, (int) (w >>> 32));
      }
      case 2613: { // FSQRT_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fsqrtD(cpu, (int) (w >>> 32));
      }
      case 2614: { // FSQRT_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fsqrtH(cpu, (int) (w >>> 32));
      }
      case 2615: { // FCVT_ds
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fcvtDS(cpu, (int) (w >>> 32));
      }
      case 2616: { // FCVT_hs
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fcvtHS(cpu, (int) (w >>> 32));
      }
      case 2617: { // FCVT_sd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fcvtSD(cpu, (int) (w >>> 32));
      }
      case 2618: { // FCVT_hd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fcvtHD(cpu, (int) (w >>> 32));
      }
      case 2619: { // FCVT_sh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fcvtSH(cpu, (int) (w >>> 32));
      }
      case 2620: { // FCVT_dh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fcvtDH(cpu, (int) (w >>> 32));
      }
      case 2621: { // FRINTN_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpRounding.frintn(cpu, (int) (w >>> 32));
      }
      case 2622: { // FRINTN_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpRounding.frintn(cpu, (int) (w >>> 32));
      }
      case 2623: { // FRINTN_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpRounding.frintn(cpu, (int) (w >>> 32));
      }
      case 2624: { // FRINTP_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpRounding.frintp(cpu, (int) (w >>> 32));
      }
      case 2625: { // FRINTP_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpRounding.frintp(cpu, (int) (w >>> 32));
      }
      case 2626: { // FRINTP_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpRounding.frintp(cpu, (int) (w >>> 32));
      }
      case 2627: { // FRINTM_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpRounding.frintm(cpu, (int) (w >>> 32));
      }
      case 2628: { // FRINTM_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpRounding.frintm(cpu, (int) (w >>> 32));
      }
      case 2629: { // FRINTM_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpRounding.frintm(cpu, (int) (w >>> 32));
      }
      case 2630: { // FRINTZ_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpRounding.frintz(cpu, (int) (w >>> 32));
      }
      case 2631: { // FRINTZ_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpRounding.frintz(cpu, (int) (w >>> 32));
      }
      case 2632: { // FRINTZ_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpRounding.frintz(cpu, (int) (w >>> 32));
      }
      case 2633: { // FRINTA_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpRounding.frinta(cpu, (int) (w >>> 32));
      }
      case 2634: { // FRINTA_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpRounding.frinta(cpu, (int) (w >>> 32));
      }
      case 2635: { // FRINTA_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpRounding.frinta(cpu, (int) (w >>> 32));
      }
      case 2636: { // FRINTX_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpRounding.frintx(cpu, (int) (w >>> 32));
      }
      case 2637: { // FRINTX_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpRounding.frintx(cpu, (int) (w >>> 32));
      }
      case 2638: { // FRINTX_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpRounding.frintx(cpu, (int) (w >>> 32));
      }
      case 2639: { // FRINTI_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpRounding.frinti(cpu, (int) (w >>> 32));
      }
      case 2640: { // FRINTI_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpRounding.frinti(cpu, (int) (w >>> 32));
      }
      case 2641: { // FRINTI_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpRounding.frinti(cpu, (int) (w >>> 32));
      }
      case 2642: { // FCMP_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpCompare.fcmpS(cpu, (int) (w >>> 32));
      }
      case 2643: { // FCMP_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpCompare.fcmpD(cpu, (int) (w >>> 32));
      }
      case 2644: { // FCMP_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpCompare.fcmpH(cpu, (int) (w >>> 32));
      }
      case 2645: { // FCMP_zero_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpCompare.fcmpZeroS(cpu, (int) (w >>> 32));
      }
      case 2646: { // FCMP_zero_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpCompare.fcmpZeroD(cpu, (int) (w >>> 32));
      }
      case 2647: { // FCMP_zero_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpCompare.fcmpZeroH(cpu, (int) (w >>> 32));
      }
      case 2648: { // FCMPE_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpCompare.fcmpeS(cpu, (int) (w >>> 32));
      }
      case 2649: { // FCMPE_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpCompare.fcmpeD(cpu, (int) (w >>> 32));
      }
      case 2650: { // FCMPE_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpCompare.fcmpeH(cpu, (int) (w >>> 32));
      }
      case 2651: { // FCMPE_zero_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpCompare.fcmpeZeroS(cpu, (int) (w >>> 32));
      }
      case 2652: { // FCMPE_zero_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpCompare.fcmpeZeroD(cpu, (int) (w >>> 32));
      }
      case 2653: { // FCMPE_zero_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpCompare.fcmpeZeroH(cpu, (int) (w >>> 32));
      }
      case 2654: { // FMOV_imm_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMove.immediateS(cpu, (int) (w >>> 32));
      }
      case 2655: { // FMOV_imm_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMove.immediateD(cpu, (int) (w >>> 32));
      }
      case 2656: { // FMOV_imm_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMove.immediateH(cpu, (int) (w >>> 32));
      }
      case 2657: { // FCCMP_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpCompare.fccmpS(cpu, (int) (w >>> 32));
      }
      case 2658: { // FCCMP_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpCompare.fccmpD(cpu, (int) (w >>> 32));
      }
      case 2659: { // FCCMP_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpCompare.fccmpH(cpu, (int) (w >>> 32));
      }
      case 2660: { // FCCMPE_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpCompare.fccmpeS(cpu, (int) (w >>> 32));
      }
      case 2661: { // FCCMPE_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpCompare.fccmpeD(cpu, (int) (w >>> 32));
      }
      case 2662: { // FCCMPE_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpCompare.fccmpeH(cpu, (int) (w >>> 32));
      }
      case 2663: { // FMUL_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fmulS(cpu, (int) (w >>> 32));
      }
      case 2664: { // FMUL_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fmulD(cpu, (int) (w >>> 32));
      }
      case 2665: { // FMUL_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fmulH(cpu, (int) (w >>> 32));
      }
      case 2666: { // FDIV_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fdivS(cpu, (int) (w >>> 32));
      }
      case 2667: { // FDIV_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fdivD(cpu, (int) (w >>> 32));
      }
      case 2668: { // FDIV_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fdivH(cpu, (int) (w >>> 32));
      }
      case 2669: { // FADD_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.faddS(cpu, (int) (w >>> 32));
      }
      case 2670: { // FADD_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.faddD(cpu, (int) (w >>> 32));
      }
      case 2671: { // FADD_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.faddH(cpu, (int) (w >>> 32));
      }
      case 2672: { // FSUB_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fsubS(cpu, (int) (w >>> 32));
      }
      case 2673: { // FSUB_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fsubD(cpu, (int) (w >>> 32));
      }
      case 2674: { // FSUB_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fsubH(cpu, (int) (w >>> 32));
      }
      case 2675: { // FMAX_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fmaxS(cpu, (int) (w >>> 32));
      }
      case 2676: { // FMAX_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fmaxD(cpu, (int) (w >>> 32));
      }
      case 2677: { // FMAX_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fmaxH(cpu, (int) (w >>> 32));
      }
      case 2678: { // FMIN_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fminS(cpu, (int) (w >>> 32));
      }
      case 2679: { // FMIN_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fminD(cpu, (int) (w >>> 32));
      }
      case 2680: { // FMIN_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fminH(cpu, (int) (w >>> 32));
      }
      case 2681: { // FMAXNM_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fmaxnmS(cpu, (int) (w >>> 32));
      }
      case 2682: { // FMAXNM_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fmaxnmD(cpu, (int) (w >>> 32));
      }
      case 2683: { // FMAXNM_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fmaxnmH(cpu, (int) (w >>> 32));
      }
      case 2684: { // FMINNM_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fminnmS(cpu, (int) (w >>> 32));
      }
      case 2685: { // FMINNM_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fminnmD(cpu, (int) (w >>> 32));
      }
      case 2686: { // FMINNM_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fminnmH(cpu, (int) (w >>> 32));
      }
      case 2687: { // FNMUL_s
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
      case 2688: { // FNMUL_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fnmulD(cpu, (int) (w >>> 32));
      }
      case 2689: { // FNMUL_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fnmulH(cpu, (int) (w >>> 32));
      }
      case 2690: { // FCSEL_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpCompare.fcselS(cpu, (int) (w >>> 32));
      }
      case 2691: { // FCSEL_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpCompare.fcselD(cpu, (int) (w >>> 32));
      }
      case 2692: { // FCSEL_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpCompare.fcselH(cpu, (int) (w >>> 32));
      }
      case 2693: { // FMADD_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMultiplyAdd.fmaddS(cpu, (int) (w >>> 32));
      }
      case 2694: { // FMADD_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMultiplyAdd.fmaddD(cpu, (int) (w >>> 32));
      }
      case 2695: { // FMADD_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMultiplyAdd.fmaddH(cpu, (int) (w >>> 32));
      }
      case 2696: { // FMSUB_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMultiplyAdd.fmsubS(cpu, (int) (w >>> 32));
      }
      case 2697: { // FMSUB_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMultiplyAdd.fmsubD(cpu, (int) (w >>> 32));
      }
      case 2698: { // FMSUB_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMultiplyAdd.fmsubH(cpu, (int) (w >>> 32));
      }
      case 2699: { // FNMADD_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMultiplyAdd.fnmaddS(cpu, (int) (w >>> 32));
      }
      case 2700: { // FNMADD_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMultiplyAdd.fnmaddD(cpu, (int) (w >>> 32));
      }
      case 2701: { // FNMADD_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMultiplyAdd.fnmaddH(cpu, (int) (w >>> 32));
      }
      case 2702: { // FNMSUB_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMultiplyAdd.fnmsubS(cpu, (int) (w >>> 32));
      }
      case 2703: { // FNMSUB_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMultiplyAdd.fnmsubD(cpu, (int) (w >>> 32));
      }
      case 2704: { // FNMSUB_h
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
