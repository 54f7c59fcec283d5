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

/// Executes the rows of `simd.decode` outside of the main loop.
@SuppressWarnings("unused")
final class DispatchSimd {
  private DispatchSimd() {}

  static int execute(Cpu cpu, CpuState s, long[] x, long w) {
    long pc = s.pc;
    return switch ((((int) w & 0xFFF) - 2176) / 16) {
      case 0 -> execute0(cpu, s, x, w, pc);
      case 1 -> execute1(cpu, s, x, w, pc);
      case 2 -> execute2(cpu, s, x, w, pc);
      case 3 -> execute3(cpu, s, x, w, pc);
      case 4 -> execute4(cpu, s, x, w, pc);
      case 5 -> execute5(cpu, s, x, w, pc);
      case 6 -> execute6(cpu, s, x, w, pc);
      case 7 -> execute7(cpu, s, x, w, pc);
      case 8 -> execute8(cpu, s, x, w, pc);
      case 9 -> execute9(cpu, s, x, w, pc);
      case 10 -> execute10(cpu, s, x, w, pc);
      case 11 -> execute11(cpu, s, x, w, pc);
      case 12 -> execute12(cpu, s, x, w, pc);
      case 13 -> execute13(cpu, s, x, w, pc);
      case 14 -> execute14(cpu, s, x, w, pc);
      case 15 -> execute15(cpu, s, x, w, pc);
      case 16 -> execute16(cpu, s, x, w, pc);
      case 17 -> execute17(cpu, s, x, w, pc);
      case 18 -> execute18(cpu, s, x, w, pc);
      case 19 -> execute19(cpu, s, x, w, pc);
      case 20 -> execute20(cpu, s, x, w, pc);
      case 21 -> execute21(cpu, s, x, w, pc);
      case 22 -> execute22(cpu, s, x, w, pc);
      case 23 -> execute23(cpu, s, x, w, pc);
      case 24 -> execute24(cpu, s, x, w, pc);
      case 25 -> execute25(cpu, s, x, w, pc);
      case 26 -> execute26(cpu, s, x, w, pc);
      case 27 -> execute27(cpu, s, x, w, pc);
      case 28 -> execute28(cpu, s, x, w, pc);
      case 29 -> execute29(cpu, s, x, w, pc);
      case 30 -> execute30(cpu, s, x, w, pc);
      case 31 -> execute31(cpu, s, x, w, pc);
      default -> Exceptions.undefined(cpu);
    };
  }

  private static int execute0(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 2176: { // SHADD_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.shadd(cpu, (int) (w >>> 32));
      }
      case 2177: { // SQADD_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqadd(cpu, (int) (w >>> 32));
      }
      case 2178: { // SRHADD_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.srhadd(cpu, (int) (w >>> 32));
      }
      case 2179: { // AND_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.and(cpu, (int) (w >>> 32));
      }
      case 2180: { // BIC_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.bic(cpu, (int) (w >>> 32));
      }
      case 2181: { // ORR_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.orr(cpu, (int) (w >>> 32));
      }
      case 2182: { // ORN_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.orn(cpu, (int) (w >>> 32));
      }
      case 2183: { // SHSUB_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.shsub(cpu, (int) (w >>> 32));
      }
      case 2184: { // SQSUB_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqsub(cpu, (int) (w >>> 32));
      }
      case 2185: { // CMGT_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.cmgt(cpu, (int) (w >>> 32));
      }
      case 2186: { // CMGE_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.cmge(cpu, (int) (w >>> 32));
      }
      case 2187: { // SSHL_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.sshl(cpu, (int) (w >>> 32));
      }
      case 2188: { // SQSHL_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqshl(cpu, (int) (w >>> 32));
      }
      case 2189: { // SRSHL_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.srshl(cpu, (int) (w >>> 32));
      }
      case 2190: { // SQRSHL_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqrshl(cpu, (int) (w >>> 32));
      }
      case 2191: { // SMAX_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.smax(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute1(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 2192: { // SMIN_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.smin(cpu, (int) (w >>> 32));
      }
      case 2193: { // SABD_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.sabd(cpu, (int) (w >>> 32));
      }
      case 2194: { // SABA_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.saba(cpu, (int) (w >>> 32));
      }
      case 2195: { // ADD_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.add(cpu, (int) (w >>> 32));
      }
      case 2196: { // CMTST_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.cmtst(cpu, (int) (w >>> 32));
      }
      case 2197: { // MLA_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdMultiply.mla(cpu, (int) (w >>> 32));
      }
      case 2198: { // MUL_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdMultiply.mul(cpu, (int) (w >>> 32));
      }
      case 2199: { // SMAXP_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.smaxp(cpu, (int) (w >>> 32));
      }
      case 2200: { // SMINP_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.sminp(cpu, (int) (w >>> 32));
      }
      case 2201: { // SQDMULH_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqdmulh(cpu, (int) (w >>> 32));
      }
      case 2202: { // ADDP_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.addp(cpu, (int) (w >>> 32));
      }
      case 2203: { // UHADD_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.uhadd(cpu, (int) (w >>> 32));
      }
      case 2204: { // UQADD_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.uqadd(cpu, (int) (w >>> 32));
      }
      case 2205: { // URHADD_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.urhadd(cpu, (int) (w >>> 32));
      }
      case 2206: { // EOR_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.eor(cpu, (int) (w >>> 32));
      }
      case 2207: { // BSL_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.bsl(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute2(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 2208: { // BIT_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.bit(cpu, (int) (w >>> 32));
      }
      case 2209: { // BIF_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.bif(cpu, (int) (w >>> 32));
      }
      case 2210: { // UHSUB_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.uhsub(cpu, (int) (w >>> 32));
      }
      case 2211: { // UQSUB_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.uqsub(cpu, (int) (w >>> 32));
      }
      case 2212: { // CMHI_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.cmhi(cpu, (int) (w >>> 32));
      }
      case 2213: { // CMHS_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.cmhs(cpu, (int) (w >>> 32));
      }
      case 2214: { // USHL_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.ushl(cpu, (int) (w >>> 32));
      }
      case 2215: { // UQSHL_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.uqshl(cpu, (int) (w >>> 32));
      }
      case 2216: { // URSHL_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.urshl(cpu, (int) (w >>> 32));
      }
      case 2217: { // UQRSHL_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.uqrshl(cpu, (int) (w >>> 32));
      }
      case 2218: { // UMAX_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.umax(cpu, (int) (w >>> 32));
      }
      case 2219: { // UMIN_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.umin(cpu, (int) (w >>> 32));
      }
      case 2220: { // UABD_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.uabd(cpu, (int) (w >>> 32));
      }
      case 2221: { // UABA_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.uaba(cpu, (int) (w >>> 32));
      }
      case 2222: { // SUB_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.sub(cpu, (int) (w >>> 32));
      }
      case 2223: { // CMEQ_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.cmeq(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute3(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 2224: { // MLS_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdMultiply.mls(cpu, (int) (w >>> 32));
      }
      case 2225: { // PMUL_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdMultiply.pmul(cpu, (int) (w >>> 32));
      }
      case 2226: { // UMAXP_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.umaxp(cpu, (int) (w >>> 32));
      }
      case 2227: { // UMINP_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.uminp(cpu, (int) (w >>> 32));
      }
      case 2228: { // SQRDMULH_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqrdmulh(cpu, (int) (w >>> 32));
      }
      case 2229: { // FMAXNM_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmaxnm(cpu, (int) (w >>> 32));
      }
      case 2230: { // FMLA_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmla(cpu, (int) (w >>> 32));
      }
      case 2231: { // FADD_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fadd(cpu, (int) (w >>> 32));
      }
      case 2232: { // FMULX_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmulx(cpu, (int) (w >>> 32));
      }
      case 2233: { // FCMEQ_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fcmeq(cpu, (int) (w >>> 32));
      }
      case 2234: { // FMAX_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmax(cpu, (int) (w >>> 32));
      }
      case 2235: { // FRECPS_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.frecps(cpu, (int) (w >>> 32));
      }
      case 2236: { // FMINNM_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fminnm(cpu, (int) (w >>> 32));
      }
      case 2237: { // FMLS_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmls(cpu, (int) (w >>> 32));
      }
      case 2238: { // FSUB_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fsub(cpu, (int) (w >>> 32));
      }
      case 2239: { // FMIN_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmin(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute4(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 2240: { // FRSQRTS_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.frsqrts(cpu, (int) (w >>> 32));
      }
      case 2241: { // FMAXNMP_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmaxnmp(cpu, (int) (w >>> 32));
      }
      case 2242: { // FADDP_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.faddp(cpu, (int) (w >>> 32));
      }
      case 2243: { // FMUL_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmul(cpu, (int) (w >>> 32));
      }
      case 2244: { // FCMGE_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fcmge(cpu, (int) (w >>> 32));
      }
      case 2245: { // FACGE_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.facge(cpu, (int) (w >>> 32));
      }
      case 2246: { // FMAXP_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmaxp(cpu, (int) (w >>> 32));
      }
      case 2247: { // FDIV_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fdiv(cpu, (int) (w >>> 32));
      }
      case 2248: { // FMINNMP_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fminnmp(cpu, (int) (w >>> 32));
      }
      case 2249: { // FABD_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fabd(cpu, (int) (w >>> 32));
      }
      case 2250: { // FCMGT_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fcmgt(cpu, (int) (w >>> 32));
      }
      case 2251: { // FACGT_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.facgt(cpu, (int) (w >>> 32));
      }
      case 2252: { // FMINP_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fminp(cpu, (int) (w >>> 32));
      }
      case 2253: { // FMAXNM_asimdsamefp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmaxnm(cpu, (int) (w >>> 32));
      }
      case 2254: { // FMLA_asimdsamefp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmla(cpu, (int) (w >>> 32));
      }
      case 2255: { // FADD_asimdsamefp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fadd(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute5(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 2256: { // FMULX_asimdsamefp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmulx(cpu, (int) (w >>> 32));
      }
      case 2257: { // FCMEQ_asimdsamefp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fcmeq(cpu, (int) (w >>> 32));
      }
      case 2258: { // FMAX_asimdsamefp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmax(cpu, (int) (w >>> 32));
      }
      case 2259: { // FRECPS_asimdsamefp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.frecps(cpu, (int) (w >>> 32));
      }
      case 2260: { // FMINNM_asimdsamefp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fminnm(cpu, (int) (w >>> 32));
      }
      case 2261: { // FMLS_asimdsamefp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmls(cpu, (int) (w >>> 32));
      }
      case 2262: { // FSUB_asimdsamefp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fsub(cpu, (int) (w >>> 32));
      }
      case 2263: { // FMIN_asimdsamefp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmin(cpu, (int) (w >>> 32));
      }
      case 2264: { // FRSQRTS_asimdsamefp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.frsqrts(cpu, (int) (w >>> 32));
      }
      case 2265: { // FMAXNMP_asimdsamefp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmaxnmp(cpu, (int) (w >>> 32));
      }
      case 2266: { // FADDP_asimdsamefp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.faddp(cpu, (int) (w >>> 32));
      }
      case 2267: { // FMUL_asimdsamefp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmul(cpu, (int) (w >>> 32));
      }
      case 2268: { // FCMGE_asimdsamefp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fcmge(cpu, (int) (w >>> 32));
      }
      case 2269: { // FACGE_asimdsamefp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.facge(cpu, (int) (w >>> 32));
      }
      case 2270: { // FMAXP_asimdsamefp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmaxp(cpu, (int) (w >>> 32));
      }
      case 2271: { // FDIV_asimdsamefp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fdiv(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute6(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 2272: { // FMINNMP_asimdsamefp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fminnmp(cpu, (int) (w >>> 32));
      }
      case 2273: { // FABD_asimdsamefp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fabd(cpu, (int) (w >>> 32));
      }
      case 2274: { // FCMGT_asimdsamefp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fcmgt(cpu, (int) (w >>> 32));
      }
      case 2275: { // FACGT_asimdsamefp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.facgt(cpu, (int) (w >>> 32));
      }
      case 2276: { // FMINP_asimdsamefp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fminp(cpu, (int) (w >>> 32));
      }
      case 2277: { // SDOT_asimdsame2
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdMultiply.sdot(cpu, (int) (w >>> 32));
      }
      case 2278: { // SQRDMLAH_asimdsame2
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqrdmlah(cpu, (int) (w >>> 32));
      }
      case 2279: { // SQRDMLSH_asimdsame2
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqrdmlsh(cpu, (int) (w >>> 32));
      }
      case 2280: { // UDOT_asimdsame2
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdMultiply.udot(cpu, (int) (w >>> 32));
      }
      case 2281: { // FCMLA_asimdsame2
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdComplex.fcmla(cpu, (int) (w >>> 32));
      }
      case 2282: { // FCADD_asimdsame2
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdComplex.fcadd(cpu, (int) (w >>> 32));
      }
      case 2283: { // SQADD_asisdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqadd(cpu, (int) (w >>> 32));
      }
      case 2284: { // SQSUB_asisdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqsub(cpu, (int) (w >>> 32));
      }
      case 2285: { // CMGT_asisdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.cmgt(cpu, (int) (w >>> 32));
      }
      case 2286: { // CMGE_asisdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.cmge(cpu, (int) (w >>> 32));
      }
      case 2287: { // SSHL_asisdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.sshl(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute7(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 2288: { // SQSHL_asisdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqshl(cpu, (int) (w >>> 32));
      }
      case 2289: { // SRSHL_asisdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.srshl(cpu, (int) (w >>> 32));
      }
      case 2290: { // SQRSHL_asisdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqrshl(cpu, (int) (w >>> 32));
      }
      case 2291: { // ADD_asisdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.add(cpu, (int) (w >>> 32));
      }
      case 2292: { // CMTST_asisdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.cmtst(cpu, (int) (w >>> 32));
      }
      case 2293: { // SQDMULH_asisdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqdmulh(cpu, (int) (w >>> 32));
      }
      case 2294: { // UQADD_asisdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.uqadd(cpu, (int) (w >>> 32));
      }
      case 2295: { // UQSUB_asisdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.uqsub(cpu, (int) (w >>> 32));
      }
      case 2296: { // CMHI_asisdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.cmhi(cpu, (int) (w >>> 32));
      }
      case 2297: { // CMHS_asisdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.cmhs(cpu, (int) (w >>> 32));
      }
      case 2298: { // USHL_asisdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.ushl(cpu, (int) (w >>> 32));
      }
      case 2299: { // UQSHL_asisdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.uqshl(cpu, (int) (w >>> 32));
      }
      case 2300: { // URSHL_asisdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.urshl(cpu, (int) (w >>> 32));
      }
      case 2301: { // UQRSHL_asisdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.uqrshl(cpu, (int) (w >>> 32));
      }
      case 2302: { // SUB_asisdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.sub(cpu, (int) (w >>> 32));
      }
      case 2303: { // CMEQ_asisdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.cmeq(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute8(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 2304: { // SQRDMULH_asisdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqrdmulh(cpu, (int) (w >>> 32));
      }
      case 2305: { // FMULX_asisdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmulx(cpu, (int) (w >>> 32));
      }
      case 2306: { // FCMEQ_asisdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fcmeq(cpu, (int) (w >>> 32));
      }
      case 2307: { // FRECPS_asisdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.frecps(cpu, (int) (w >>> 32));
      }
      case 2308: { // FRSQRTS_asisdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.frsqrts(cpu, (int) (w >>> 32));
      }
      case 2309: { // FCMGE_asisdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fcmge(cpu, (int) (w >>> 32));
      }
      case 2310: { // FACGE_asisdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.facge(cpu, (int) (w >>> 32));
      }
      case 2311: { // FABD_asisdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fabd(cpu, (int) (w >>> 32));
      }
      case 2312: { // FCMGT_asisdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fcmgt(cpu, (int) (w >>> 32));
      }
      case 2313: { // FACGT_asisdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.facgt(cpu, (int) (w >>> 32));
      }
      case 2314: { // FMULX_asisdsamefp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmulx(cpu, (int) (w >>> 32));
      }
      case 2315: { // FCMEQ_asisdsamefp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fcmeq(cpu, (int) (w >>> 32));
      }
      case 2316: { // FRECPS_asisdsamefp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.frecps(cpu, (int) (w >>> 32));
      }
      case 2317: { // FRSQRTS_asisdsamefp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.frsqrts(cpu, (int) (w >>> 32));
      }
      case 2318: { // FCMGE_asisdsamefp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fcmge(cpu, (int) (w >>> 32));
      }
      case 2319: { // FACGE_asisdsamefp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.facge(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute9(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 2320: { // FABD_asisdsamefp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fabd(cpu, (int) (w >>> 32));
      }
      case 2321: { // FCMGT_asisdsamefp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fcmgt(cpu, (int) (w >>> 32));
      }
      case 2322: { // FACGT_asisdsamefp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.facgt(cpu, (int) (w >>> 32));
      }
      case 2323: { // SQRDMLAH_asisdsame2
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqrdmlah(cpu, (int) (w >>> 32));
      }
      case 2324: { // SQRDMLSH_asisdsame2
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqrdmlsh(cpu, (int) (w >>> 32));
      }
      case 2325: { // SADDL_asimddiff
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdWide.addl(cpu, (int) (w >>> 32));
      }
      case 2326: { // SADDW_asimddiff
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdWide.addw(cpu, (int) (w >>> 32));
      }
      case 2327: { // SSUBL_asimddiff
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdWide.subl(cpu, (int) (w >>> 32));
      }
      case 2328: { // SSUBW_asimddiff
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdWide.subw(cpu, (int) (w >>> 32));
      }
      case 2329: { // ADDHN_asimddiff
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdWide.addhn(cpu, (int) (w >>> 32));
      }
      case 2330: { // SABAL_asimddiff
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdWide.abal(cpu, (int) (w >>> 32));
      }
      case 2331: { // SUBHN_asimddiff
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdWide.subhn(cpu, (int) (w >>> 32));
      }
      case 2332: { // SABDL_asimddiff
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdWide.abdl(cpu, (int) (w >>> 32));
      }
      case 2333: { // SMLAL_asimddiff
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdMultiply.mlal(cpu, (int) (w >>> 32));
      }
      case 2334: { // SMLSL_asimddiff
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdMultiply.mlsl(cpu, (int) (w >>> 32));
      }
      case 2335: { // SMULL_asimddiff
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdMultiply.mull(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute10(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 2336: { // SQDMLAL_asimddiff
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqdmlal(cpu, (int) (w >>> 32));
      }
      case 2337: { // SQDMLSL_asimddiff
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqdmlsl(cpu, (int) (w >>> 32));
      }
      case 2338: { // SQDMULL_asimddiff
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqdmull(cpu, (int) (w >>> 32));
      }
      case 2339: { // PMULL_asimddiff
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdMultiply.pmull(cpu, (int) (w >>> 32));
      }
      case 2340: { // PMULL_d_asimddiff
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdMultiply.pmull64(cpu, (int) (w >>> 32));
      }
      case 2341: { // UADDL_asimddiff
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdWide.addl(cpu, (int) (w >>> 32));
      }
      case 2342: { // UADDW_asimddiff
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdWide.addw(cpu, (int) (w >>> 32));
      }
      case 2343: { // USUBL_asimddiff
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdWide.subl(cpu, (int) (w >>> 32));
      }
      case 2344: { // USUBW_asimddiff
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdWide.subw(cpu, (int) (w >>> 32));
      }
      case 2345: { // RADDHN_asimddiff
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdWide.addhn(cpu, (int) (w >>> 32));
      }
      case 2346: { // UABAL_asimddiff
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdWide.abal(cpu, (int) (w >>> 32));
      }
      case 2347: { // RSUBHN_asimddiff
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdWide.subhn(cpu, (int) (w >>> 32));
      }
      case 2348: { // UABDL_asimddiff
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdWide.abdl(cpu, (int) (w >>> 32));
      }
      case 2349: { // UMLAL_asimddiff
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdMultiply.mlal(cpu, (int) (w >>> 32));
      }
      case 2350: { // UMLSL_asimddiff
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdMultiply.mlsl(cpu, (int) (w >>> 32));
      }
      case 2351: { // UMULL_asimddiff
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdMultiply.mull(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute11(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 2352: { // SQDMLAL_asisddiff
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqdmlal(cpu, (int) (w >>> 32));
      }
      case 2353: { // SQDMLSL_asisddiff
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqdmlsl(cpu, (int) (w >>> 32));
      }
      case 2354: { // SQDMULL_asisddiff
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqdmull(cpu, (int) (w >>> 32));
      }
      case 2355: { // REV64_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.rev64(cpu, (int) (w >>> 32));
      }
      case 2356: { // REV16_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.rev16(cpu, (int) (w >>> 32));
      }
      case 2357: { // SADDLP_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.saddlp(cpu, (int) (w >>> 32));
      }
      case 2358: { // SUQADD_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.suqadd(cpu, (int) (w >>> 32));
      }
      case 2359: { // CLS_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.cls(cpu, (int) (w >>> 32));
      }
      case 2360: { // CNT_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.cnt(cpu, (int) (w >>> 32));
      }
      case 2361: { // SADALP_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.sadalp(cpu, (int) (w >>> 32));
      }
      case 2362: { // SQABS_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.sqabs(cpu, (int) (w >>> 32));
      }
      case 2363: { // CMGT_zero_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.cmgtZero(cpu, (int) (w >>> 32));
      }
      case 2364: { // CMEQ_zero_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.cmeqZero(cpu, (int) (w >>> 32));
      }
      case 2365: { // CMLT_zero_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.cmltZero(cpu, (int) (w >>> 32));
      }
      case 2366: { // ABS_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.abs(cpu, (int) (w >>> 32));
      }
      case 2367: { // XTN_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.xtn(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute12(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 2368: { // SQXTN_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.sqxtn(cpu, (int) (w >>> 32));
      }
      case 2369: { // REV32_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.rev32(cpu, (int) (w >>> 32));
      }
      case 2370: { // UADDLP_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.uaddlp(cpu, (int) (w >>> 32));
      }
      case 2371: { // USQADD_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.usqadd(cpu, (int) (w >>> 32));
      }
      case 2372: { // CLZ_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.clz(cpu, (int) (w >>> 32));
      }
      case 2373: { // NOT_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.not(cpu, (int) (w >>> 32));
      }
      case 2374: { // RBIT_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.rbit(cpu, (int) (w >>> 32));
      }
      case 2375: { // UADALP_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.uadalp(cpu, (int) (w >>> 32));
      }
      case 2376: { // SQNEG_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.sqneg(cpu, (int) (w >>> 32));
      }
      case 2377: { // CMGE_zero_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.cmgeZero(cpu, (int) (w >>> 32));
      }
      case 2378: { // CMLE_zero_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.cmleZero(cpu, (int) (w >>> 32));
      }
      case 2379: { // NEG_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.neg(cpu, (int) (w >>> 32));
      }
      case 2380: { // SQXTUN_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.sqxtun(cpu, (int) (w >>> 32));
      }
      case 2381: { // SHLL_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.shll(cpu, (int) (w >>> 32));
      }
      case 2382: { // UQXTN_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.uqxtn(cpu, (int) (w >>> 32));
      }
      case 2383: { // FCVTN_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtn(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute13(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 2384: { // FCVTL_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtl(cpu, (int) (w >>> 32));
      }
      case 2385: { // FCVTXN_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtxn(cpu, (int) (w >>> 32));
      }
      case 2386: { // FRINTN_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.frintn(cpu, (int) (w >>> 32));
      }
      case 2387: { // FRINTM_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.frintm(cpu, (int) (w >>> 32));
      }
      case 2388: { // FCVTNS_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtnInteger(cpu, (int) (w >>> 32));
      }
      case 2389: { // FCVTMS_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtm(cpu, (int) (w >>> 32));
      }
      case 2390: { // FCVTAS_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvta(cpu, (int) (w >>> 32));
      }
      case 2391: { // SCVTF_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.cvtf(cpu, (int) (w >>> 32));
      }
      case 2392: { // FCMGT_zero_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fcmgtZero(cpu, (int) (w >>> 32));
      }
      case 2393: { // FCMEQ_zero_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fcmeqZero(cpu, (int) (w >>> 32));
      }
      case 2394: { // FCMLT_zero_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fcmltZero(cpu, (int) (w >>> 32));
      }
      case 2395: { // FABS_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fabs(cpu, (int) (w >>> 32));
      }
      case 2396: { // FRINTP_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.frintp(cpu, (int) (w >>> 32));
      }
      case 2397: { // FRINTZ_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.frintz(cpu, (int) (w >>> 32));
      }
      case 2398: { // FCVTPS_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtp(cpu, (int) (w >>> 32));
      }
      case 2399: { // FCVTZS_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtz(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute14(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 2400: { // URECPE_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.urecpe(cpu, (int) (w >>> 32));
      }
      case 2401: { // FRECPE_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.frecpe(cpu, (int) (w >>> 32));
      }
      case 2402: { // FRINTA_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.frinta(cpu, (int) (w >>> 32));
      }
      case 2403: { // FRINTX_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.frintx(cpu, (int) (w >>> 32));
      }
      case 2404: { // FCVTNU_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtnInteger(cpu, (int) (w >>> 32));
      }
      case 2405: { // FCVTMU_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtm(cpu, (int) (w >>> 32));
      }
      case 2406: { // FCVTAU_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvta(cpu, (int) (w >>> 32));
      }
      case 2407: { // UCVTF_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.cvtf(cpu, (int) (w >>> 32));
      }
      case 2408: { // FCMGE_zero_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fcmgeZero(cpu, (int) (w >>> 32));
      }
      case 2409: { // FCMLE_zero_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fcmleZero(cpu, (int) (w >>> 32));
      }
      case 2410: { // FNEG_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fneg(cpu, (int) (w >>> 32));
      }
      case 2411: { // FRINTI_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.frinti(cpu, (int) (w >>> 32));
      }
      case 2412: { // FCVTPU_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtp(cpu, (int) (w >>> 32));
      }
      case 2413: { // FCVTZU_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtz(cpu, (int) (w >>> 32));
      }
      case 2414: { // URSQRTE_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.ursqrte(cpu, (int) (w >>> 32));
      }
      case 2415: { // FRSQRTE_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.frsqrte(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute15(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 2416: { // FSQRT_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fsqrt(cpu, (int) (w >>> 32));
      }
      case 2417: { // FRINTN_asimdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.frintn(cpu, (int) (w >>> 32));
      }
      case 2418: { // FRINTM_asimdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.frintm(cpu, (int) (w >>> 32));
      }
      case 2419: { // FCVTNS_asimdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtnInteger(cpu, (int) (w >>> 32));
      }
      case 2420: { // FCVTMS_asimdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtm(cpu, (int) (w >>> 32));
      }
      case 2421: { // FCVTAS_asimdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvta(cpu, (int) (w >>> 32));
      }
      case 2422: { // SCVTF_asimdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.cvtf(cpu, (int) (w >>> 32));
      }
      case 2423: { // FCMGT_zero_asimdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fcmgtZero(cpu, (int) (w >>> 32));
      }
      case 2424: { // FCMEQ_zero_asimdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fcmeqZero(cpu, (int) (w >>> 32));
      }
      case 2425: { // FCMLT_zero_asimdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fcmltZero(cpu, (int) (w >>> 32));
      }
      case 2426: { // FABS_asimdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fabs(cpu, (int) (w >>> 32));
      }
      case 2427: { // FRINTP_asimdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.frintp(cpu, (int) (w >>> 32));
      }
      case 2428: { // FRINTZ_asimdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.frintz(cpu, (int) (w >>> 32));
      }
      case 2429: { // FCVTPS_asimdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtp(cpu, (int) (w >>> 32));
      }
      case 2430: { // FCVTZS_asimdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtz(cpu, (int) (w >>> 32));
      }
      case 2431: { // FRECPE_asimdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.frecpe(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute16(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 2432: { // FRINTA_asimdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.frinta(cpu, (int) (w >>> 32));
      }
      case 2433: { // FRINTX_asimdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.frintx(cpu, (int) (w >>> 32));
      }
      case 2434: { // FCVTNU_asimdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtnInteger(cpu, (int) (w >>> 32));
      }
      case 2435: { // FCVTMU_asimdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtm(cpu, (int) (w >>> 32));
      }
      case 2436: { // FCVTAU_asimdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvta(cpu, (int) (w >>> 32));
      }
      case 2437: { // UCVTF_asimdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.cvtf(cpu, (int) (w >>> 32));
      }
      case 2438: { // FCMGE_zero_asimdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fcmgeZero(cpu, (int) (w >>> 32));
      }
      case 2439: { // FCMLE_zero_asimdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fcmleZero(cpu, (int) (w >>> 32));
      }
      case 2440: { // FNEG_asimdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fneg(cpu, (int) (w >>> 32));
      }
      case 2441: { // FRINTI_asimdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.frinti(cpu, (int) (w >>> 32));
      }
      case 2442: { // FCVTPU_asimdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtp(cpu, (int) (w >>> 32));
      }
      case 2443: { // FCVTZU_asimdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtz(cpu, (int) (w >>> 32));
      }
      case 2444: { // FRSQRTE_asimdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.frsqrte(cpu, (int) (w >>> 32));
      }
      case 2445: { // FSQRT_asimdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fsqrt(cpu, (int) (w >>> 32));
      }
      case 2446: { // SUQADD_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.suqadd(cpu, (int) (w >>> 32));
      }
      case 2447: { // SQABS_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.sqabs(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute17(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 2448: { // CMGT_zero_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.cmgtZero(cpu, (int) (w >>> 32));
      }
      case 2449: { // CMEQ_zero_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.cmeqZero(cpu, (int) (w >>> 32));
      }
      case 2450: { // CMLT_zero_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.cmltZero(cpu, (int) (w >>> 32));
      }
      case 2451: { // ABS_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.abs(cpu, (int) (w >>> 32));
      }
      case 2452: { // SQXTN_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.sqxtn(cpu, (int) (w >>> 32));
      }
      case 2453: { // USQADD_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.usqadd(cpu, (int) (w >>> 32));
      }
      case 2454: { // SQNEG_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.sqneg(cpu, (int) (w >>> 32));
      }
      case 2455: { // CMGE_zero_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.cmgeZero(cpu, (int) (w >>> 32));
      }
      case 2456: { // CMLE_zero_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.cmleZero(cpu, (int) (w >>> 32));
      }
      case 2457: { // NEG_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.neg(cpu, (int) (w >>> 32));
      }
      case 2458: { // SQXTUN_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.sqxtun(cpu, (int) (w >>> 32));
      }
      case 2459: { // UQXTN_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.uqxtn(cpu, (int) (w >>> 32));
      }
      case 2460: { // FCVTXN_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtxn(cpu, (int) (w >>> 32));
      }
      case 2461: { // FCVTNS_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtnInteger(cpu, (int) (w >>> 32));
      }
      case 2462: { // FCVTMS_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtm(cpu, (int) (w >>> 32));
      }
      case 2463: { // FCVTAS_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvta(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute18(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 2464: { // SCVTF_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.cvtf(cpu, (int) (w >>> 32));
      }
      case 2465: { // FCMGT_zero_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fcmgtZero(cpu, (int) (w >>> 32));
      }
      case 2466: { // FCMEQ_zero_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fcmeqZero(cpu, (int) (w >>> 32));
      }
      case 2467: { // FCMLT_zero_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fcmltZero(cpu, (int) (w >>> 32));
      }
      case 2468: { // FCVTPS_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtp(cpu, (int) (w >>> 32));
      }
      case 2469: { // FCVTZS_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtz(cpu, (int) (w >>> 32));
      }
      case 2470: { // FRECPE_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.frecpe(cpu, (int) (w >>> 32));
      }
      case 2471: { // FRECPX_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.frecpx(cpu, (int) (w >>> 32));
      }
      case 2472: { // FCVTNU_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtnInteger(cpu, (int) (w >>> 32));
      }
      case 2473: { // FCVTMU_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtm(cpu, (int) (w >>> 32));
      }
      case 2474: { // FCVTAU_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvta(cpu, (int) (w >>> 32));
      }
      case 2475: { // UCVTF_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.cvtf(cpu, (int) (w >>> 32));
      }
      case 2476: { // FCMGE_zero_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fcmgeZero(cpu, (int) (w >>> 32));
      }
      case 2477: { // FCMLE_zero_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fcmleZero(cpu, (int) (w >>> 32));
      }
      case 2478: { // FCVTPU_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtp(cpu, (int) (w >>> 32));
      }
      case 2479: { // FCVTZU_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtz(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute19(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 2480: { // FRSQRTE_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.frsqrte(cpu, (int) (w >>> 32));
      }
      case 2481: { // FCVTNS_asisdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtnInteger(cpu, (int) (w >>> 32));
      }
      case 2482: { // FCVTMS_asisdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtm(cpu, (int) (w >>> 32));
      }
      case 2483: { // FCVTAS_asisdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvta(cpu, (int) (w >>> 32));
      }
      case 2484: { // SCVTF_asisdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.cvtf(cpu, (int) (w >>> 32));
      }
      case 2485: { // FCMGT_zero_asisdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fcmgtZero(cpu, (int) (w >>> 32));
      }
      case 2486: { // FCMEQ_zero_asisdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fcmeqZero(cpu, (int) (w >>> 32));
      }
      case 2487: { // FCMLT_zero_asisdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fcmltZero(cpu, (int) (w >>> 32));
      }
      case 2488: { // FCVTPS_asisdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtp(cpu, (int) (w >>> 32));
      }
      case 2489: { // FCVTZS_asisdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtz(cpu, (int) (w >>> 32));
      }
      case 2490: { // FRECPE_asisdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.frecpe(cpu, (int) (w >>> 32));
      }
      case 2491: { // FRECPX_asisdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.frecpx(cpu, (int) (w >>> 32));
      }
      case 2492: { // FCVTNU_asisdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtnInteger(cpu, (int) (w >>> 32));
      }
      case 2493: { // FCVTMU_asisdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtm(cpu, (int) (w >>> 32));
      }
      case 2494: { // FCVTAU_asisdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvta(cpu, (int) (w >>> 32));
      }
      case 2495: { // UCVTF_asisdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.cvtf(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute20(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 2496: { // FCMGE_zero_asisdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fcmgeZero(cpu, (int) (w >>> 32));
      }
      case 2497: { // FCMLE_zero_asisdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fcmleZero(cpu, (int) (w >>> 32));
      }
      case 2498: { // FCVTPU_asisdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtp(cpu, (int) (w >>> 32));
      }
      case 2499: { // FCVTZU_asisdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtz(cpu, (int) (w >>> 32));
      }
      case 2500: { // FRSQRTE_asisdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.frsqrte(cpu, (int) (w >>> 32));
      }
      case 2501: { // SADDLV_asimdall
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdAcross.addlv(cpu, (int) (w >>> 32));
      }
      case 2502: { // SMAXV_asimdall
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdAcross.smaxv(cpu, (int) (w >>> 32));
      }
      case 2503: { // SMINV_asimdall
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdAcross.sminv(cpu, (int) (w >>> 32));
      }
      case 2504: { // ADDV_asimdall
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdAcross.addv(cpu, (int) (w >>> 32));
      }
      case 2505: { // UADDLV_asimdall
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdAcross.addlv(cpu, (int) (w >>> 32));
      }
      case 2506: { // UMAXV_asimdall
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdAcross.umaxv(cpu, (int) (w >>> 32));
      }
      case 2507: { // UMINV_asimdall
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdAcross.uminv(cpu, (int) (w >>> 32));
      }
      case 2508: { // FMAXNMV_h_asimdall
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmaxnmv(cpu, (int) (w >>> 32));
      }
      case 2509: { // FMAXNMV_asimdall
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmaxnmv(cpu, (int) (w >>> 32));
      }
      case 2510: { // FMINNMV_h_asimdall
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fminnmv(cpu, (int) (w >>> 32));
      }
      case 2511: { // FMINNMV_asimdall
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fminnmv(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute21(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 2512: { // FMAXV_h_asimdall
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmaxv(cpu, (int) (w >>> 32));
      }
      case 2513: { // FMAXV_asimdall
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmaxv(cpu, (int) (w >>> 32));
      }
      case 2514: { // FMINV_h_asimdall
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fminv(cpu, (int) (w >>> 32));
      }
      case 2515: { // FMINV_asimdall
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fminv(cpu, (int) (w >>> 32));
      }
      case 2516: { // ADDP_asisdpair
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdAcross.addPair(cpu, (int) (w >>> 32));
      }
      case 2517: { // FMAXNMP_h_asisdpair
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmaxnmp(cpu, (int) (w >>> 32));
      }
      case 2518: { // FMAXNMP_asisdpair
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmaxnmp(cpu, (int) (w >>> 32));
      }
      case 2519: { // FADDP_h_asisdpair
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.faddp(cpu, (int) (w >>> 32));
      }
      case 2520: { // FADDP_asisdpair
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.faddp(cpu, (int) (w >>> 32));
      }
      case 2521: { // FMAXP_h_asisdpair
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmaxp(cpu, (int) (w >>> 32));
      }
      case 2522: { // FMAXP_asisdpair
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmaxp(cpu, (int) (w >>> 32));
      }
      case 2523: { // FMINNMP_h_asisdpair
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fminnmp(cpu, (int) (w >>> 32));
      }
      case 2524: { // FMINNMP_asisdpair
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fminnmp(cpu, (int) (w >>> 32));
      }
      case 2525: { // FMINP_h_asisdpair
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fminp(cpu, (int) (w >>> 32));
      }
      case 2526: { // FMINP_asisdpair
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fminp(cpu, (int) (w >>> 32));
      }
      case 2527: { // DUP_element_asimdins
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdCopy.dupElement(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute22(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 2528: { // DUP_general_asimdins
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdCopy.dupGeneral(cpu, (int) (w >>> 32));
      }
      case 2529: { // SMOV_asimdins
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdCopy.smov(cpu, (int) (w >>> 32));
      }
      case 2530: { // UMOV_asimdins
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdCopy.umov(cpu, (int) (w >>> 32));
      }
      case 2531: { // INS_general_asimdins
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdCopy.insGeneral(cpu, (int) (w >>> 32));
      }
      case 2532: { // INS_element_asimdins
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdCopy.insElement(cpu, (int) (w >>> 32));
      }
      case 2533: { // DUP_asisdone
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdCopy.dupElement(cpu, (int) (w >>> 32));
      }
      case 2534: { // UZP1_asimdperm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdPermute.uzp(cpu, (int) (w >>> 32));
      }
      case 2535: { // TRN1_asimdperm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdPermute.trn(cpu, (int) (w >>> 32));
      }
      case 2536: { // ZIP1_asimdperm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdPermute.zip(cpu, (int) (w >>> 32));
      }
      case 2537: { // UZP2_asimdperm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdPermute.uzp(cpu, (int) (w >>> 32));
      }
      case 2538: { // TRN2_asimdperm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdPermute.trn(cpu, (int) (w >>> 32));
      }
      case 2539: { // ZIP2_asimdperm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdPermute.zip(cpu, (int) (w >>> 32));
      }
      case 2540: { // EXT_asimdext
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdPermute.ext(cpu, (int) (w >>> 32));
      }
      case 2541: { // TBL_asimdtbl
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdPermute.tbl(cpu, (int) (w >>> 32));
      }
      case 2542: { // TBX_asimdtbl
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdPermute.tbl(cpu, (int) (w >>> 32));
      }
      case 2543: { // MOVI_l_sl0_asimdimm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdImmediate.movi(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute23(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 2544: { // ORR_l_sl0_asimdimm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdImmediate.orr(cpu, (int) (w >>> 32));
      }
      case 2545: { // MOVI_l_sl8_asimdimm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdImmediate.movi(cpu, (int) (w >>> 32));
      }
      case 2546: { // ORR_l_sl8_asimdimm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdImmediate.orr(cpu, (int) (w >>> 32));
      }
      case 2547: { // MOVI_l_sl16_asimdimm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdImmediate.movi(cpu, (int) (w >>> 32));
      }
      case 2548: { // ORR_l_sl16_asimdimm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdImmediate.orr(cpu, (int) (w >>> 32));
      }
      case 2549: { // MOVI_l_sl24_asimdimm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdImmediate.movi(cpu, (int) (w >>> 32));
      }
      case 2550: { // ORR_l_sl24_asimdimm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdImmediate.orr(cpu, (int) (w >>> 32));
      }
      case 2551: { // MOVI_h_sl0_asimdimm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdImmediate.movi(cpu, (int) (w >>> 32));
      }
      case 2552: { // ORR_h_sl0_asimdimm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdImmediate.orr(cpu, (int) (w >>> 32));
      }
      case 2553: { // MOVI_h_sl8_asimdimm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdImmediate.movi(cpu, (int) (w >>> 32));
      }
      case 2554: { // ORR_h_sl8_asimdimm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdImmediate.orr(cpu, (int) (w >>> 32));
      }
      case 2555: { // MOVI_msl8_asimdimm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdImmediate.movi(cpu, (int) (w >>> 32));
      }
      case 2556: { // MOVI_msl16_asimdimm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdImmediate.movi(cpu, (int) (w >>> 32));
      }
      case 2557: { // MVNI_l_sl0_asimdimm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdImmediate.mvni(cpu, (int) (w >>> 32));
      }
      case 2558: { // BIC_l_sl0_asimdimm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdImmediate.bic(cpu, (int) (w >>> 32));
      }
      case 2559: { // MVNI_l_sl8_asimdimm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdImmediate.mvni(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute24(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 2560: { // BIC_l_sl8_asimdimm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdImmediate.bic(cpu, (int) (w >>> 32));
      }
      case 2561: { // MVNI_l_sl16_asimdimm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdImmediate.mvni(cpu, (int) (w >>> 32));
      }
      case 2562: { // BIC_l_sl16_asimdimm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdImmediate.bic(cpu, (int) (w >>> 32));
      }
      case 2563: { // MVNI_l_sl24_asimdimm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdImmediate.mvni(cpu, (int) (w >>> 32));
      }
      case 2564: { // BIC_l_sl24_asimdimm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdImmediate.bic(cpu, (int) (w >>> 32));
      }
      case 2565: { // MVNI_h_sl0_asimdimm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdImmediate.mvni(cpu, (int) (w >>> 32));
      }
      case 2566: { // BIC_h_sl0_asimdimm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdImmediate.bic(cpu, (int) (w >>> 32));
      }
      case 2567: { // MVNI_h_sl8_asimdimm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdImmediate.mvni(cpu, (int) (w >>> 32));
      }
      case 2568: { // BIC_h_sl8_asimdimm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdImmediate.bic(cpu, (int) (w >>> 32));
      }
      case 2569: { // MVNI_msl8_asimdimm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdImmediate.mvni(cpu, (int) (w >>> 32));
      }
      case 2570: { // MVNI_msl16_asimdimm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdImmediate.mvni(cpu, (int) (w >>> 32));
      }
      case 2571: { // MOVI_b_asimdimm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdImmediate.movi(cpu, (int) (w >>> 32));
      }
      case 2572: { // MOVI_d_asimdimm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdImmediate.movi(cpu, (int) (w >>> 32));
      }
      case 2573: { // FMOV_s_asimdimm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdImmediate.movi(cpu, (int) (w >>> 32));
      }
      case 2574: { // FMOV_d_asimdimm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdImmediate.movi(cpu, (int) (w >>> 32));
      }
      case 2575: { // FMOV_h_asimdimm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdImmediate.fmovHalf(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute25(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 2576: { // SSHR_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.sshr(cpu, (int) (w >>> 32));
      }
      case 2577: { // SSRA_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.ssra(cpu, (int) (w >>> 32));
      }
      case 2578: { // SRSHR_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.srshr(cpu, (int) (w >>> 32));
      }
      case 2579: { // SRSRA_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.srsra(cpu, (int) (w >>> 32));
      }
      case 2580: { // SHL_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.shl(cpu, (int) (w >>> 32));
      }
      case 2581: { // SQSHL_imm_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.sqshlImmediate(cpu, (int) (w >>> 32));
      }
      case 2582: { // SHRN_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.shrn(cpu, (int) (w >>> 32));
      }
      case 2583: { // RSHRN_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.rshrn(cpu, (int) (w >>> 32));
      }
      case 2584: { // SQSHRN_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.sqshrn(cpu, (int) (w >>> 32));
      }
      case 2585: { // SQRSHRN_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.sqrshrn(cpu, (int) (w >>> 32));
      }
      case 2586: { // SSHLL_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.shll(cpu, (int) (w >>> 32));
      }
      case 2587: { // SCVTF_fix_h_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.cvtfFixed(cpu, (int) (w >>> 32));
      }
      case 2588: { // SCVTF_fix_s_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.cvtfFixed(cpu, (int) (w >>> 32));
      }
      case 2589: { // SCVTF_fix_d_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.cvtfFixed(cpu, (int) (w >>> 32));
      }
      case 2590: { // FCVTZS_fix_h_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtzFixed(cpu, (int) (w >>> 32));
      }
      case 2591: { // FCVTZS_fix_s_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtzFixed(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute26(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 2592: { // FCVTZS_fix_d_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtzFixed(cpu, (int) (w >>> 32));
      }
      case 2593: { // USHR_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.ushr(cpu, (int) (w >>> 32));
      }
      case 2594: { // USRA_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.usra(cpu, (int) (w >>> 32));
      }
      case 2595: { // URSHR_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.urshr(cpu, (int) (w >>> 32));
      }
      case 2596: { // URSRA_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.ursra(cpu, (int) (w >>> 32));
      }
      case 2597: { // SRI_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.sri(cpu, (int) (w >>> 32));
      }
      case 2598: { // SLI_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.sli(cpu, (int) (w >>> 32));
      }
      case 2599: { // SQSHLU_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.sqshluImmediate(cpu, (int) (w >>> 32));
      }
      case 2600: { // UQSHL_imm_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.uqshlImmediate(cpu, (int) (w >>> 32));
      }
      case 2601: { // SQSHRUN_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.sqshrun(cpu, (int) (w >>> 32));
      }
      case 2602: { // SQRSHRUN_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.sqrshrun(cpu, (int) (w >>> 32));
      }
      case 2603: { // UQSHRN_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.uqshrn(cpu, (int) (w >>> 32));
      }
      case 2604: { // UQRSHRN_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.uqrshrn(cpu, (int) (w >>> 32));
      }
      case 2605: { // USHLL_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.shll(cpu, (int) (w >>> 32));
      }
      case 2606: { // UCVTF_fix_h_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.cvtfFixed(cpu, (int) (w >>> 32));
      }
      case 2607: { // UCVTF_fix_s_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.cvtfFixed(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute27(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 2608: { // UCVTF_fix_d_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.cvtfFixed(cpu, (int) (w >>> 32));
      }
      case 2609: { // FCVTZU_fix_h_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtzFixed(cpu, (int) (w >>> 32));
      }
      case 2610: { // FCVTZU_fix_s_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtzFixed(cpu, (int) (w >>> 32));
      }
      case 2611: { // FCVTZU_fix_d_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtzFixed(cpu, (int) (w >>> 32));
      }
      case 2612: { // SSHR_asisdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.sshr(cpu, (int) (w >>> 32));
      }
      case 2613: { // SSRA_asisdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.ssra(cpu, (int) (w >>> 32));
      }
      case 2614: { // SRSHR_asisdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.srshr(cpu, (int) (w >>> 32));
      }
      case 2615: { // SRSRA_asisdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.srsra(cpu, (int) (w >>> 32));
      }
      case 2616: { // SHL_asisdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.shl(cpu, (int) (w >>> 32));
      }
      case 2617: { // SQSHL_imm_asisdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.sqshlImmediate(cpu, (int) (w >>> 32));
      }
      case 2618: { // SQSHRN_asisdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.sqshrn(cpu, (int) (w >>> 32));
      }
      case 2619: { // SQRSHRN_asisdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.sqrshrn(cpu, (int) (w >>> 32));
      }
      case 2620: { // SCVTF_fix_h_asisdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.cvtfFixed(cpu, (int) (w >>> 32));
      }
      case 2621: { // SCVTF_fix_s_asisdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.cvtfFixed(cpu, (int) (w >>> 32));
      }
      case 2622: { // SCVTF_fix_d_asisdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.cvtfFixed(cpu, (int) (w >>> 32));
      }
      case 2623: { // FCVTZS_fix_h_asisdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtzFixed(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute28(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 2624: { // FCVTZS_fix_s_asisdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtzFixed(cpu, (int) (w >>> 32));
      }
      case 2625: { // FCVTZS_fix_d_asisdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtzFixed(cpu, (int) (w >>> 32));
      }
      case 2626: { // USHR_asisdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.ushr(cpu, (int) (w >>> 32));
      }
      case 2627: { // USRA_asisdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.usra(cpu, (int) (w >>> 32));
      }
      case 2628: { // URSHR_asisdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.urshr(cpu, (int) (w >>> 32));
      }
      case 2629: { // URSRA_asisdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.ursra(cpu, (int) (w >>> 32));
      }
      case 2630: { // SRI_asisdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.sri(cpu, (int) (w >>> 32));
      }
      case 2631: { // SLI_asisdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.sli(cpu, (int) (w >>> 32));
      }
      case 2632: { // SQSHLU_asisdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.sqshluImmediate(cpu, (int) (w >>> 32));
      }
      case 2633: { // UQSHL_imm_asisdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.uqshlImmediate(cpu, (int) (w >>> 32));
      }
      case 2634: { // SQSHRUN_asisdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.sqshrun(cpu, (int) (w >>> 32));
      }
      case 2635: { // SQRSHRUN_asisdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.sqrshrun(cpu, (int) (w >>> 32));
      }
      case 2636: { // UQSHRN_asisdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.uqshrn(cpu, (int) (w >>> 32));
      }
      case 2637: { // UQRSHRN_asisdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.uqrshrn(cpu, (int) (w >>> 32));
      }
      case 2638: { // UCVTF_fix_h_asisdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.cvtfFixed(cpu, (int) (w >>> 32));
      }
      case 2639: { // UCVTF_fix_s_asisdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.cvtfFixed(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute29(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 2640: { // UCVTF_fix_d_asisdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.cvtfFixed(cpu, (int) (w >>> 32));
      }
      case 2641: { // FCVTZU_fix_h_asisdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtzFixed(cpu, (int) (w >>> 32));
      }
      case 2642: { // FCVTZU_fix_s_asisdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtzFixed(cpu, (int) (w >>> 32));
      }
      case 2643: { // FCVTZU_fix_d_asisdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtzFixed(cpu, (int) (w >>> 32));
      }
      case 2644: { // SMLAL_asimdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdMultiply.mlal(cpu, (int) (w >>> 32));
      }
      case 2645: { // SMLSL_asimdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdMultiply.mlsl(cpu, (int) (w >>> 32));
      }
      case 2646: { // SMULL_asimdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdMultiply.mull(cpu, (int) (w >>> 32));
      }
      case 2647: { // UMLAL_asimdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdMultiply.mlal(cpu, (int) (w >>> 32));
      }
      case 2648: { // UMLSL_asimdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdMultiply.mlsl(cpu, (int) (w >>> 32));
      }
      case 2649: { // UMULL_asimdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdMultiply.mull(cpu, (int) (w >>> 32));
      }
      case 2650: { // SQDMLAL_asimdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqdmlal(cpu, (int) (w >>> 32));
      }
      case 2651: { // SQDMLSL_asimdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqdmlsl(cpu, (int) (w >>> 32));
      }
      case 2652: { // SQDMULL_asimdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqdmull(cpu, (int) (w >>> 32));
      }
      case 2653: { // MUL_asimdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdMultiply.mul(cpu, (int) (w >>> 32));
      }
      case 2654: { // MLA_asimdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdMultiply.mla(cpu, (int) (w >>> 32));
      }
      case 2655: { // MLS_asimdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdMultiply.mls(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute30(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 2656: { // SQDMULH_asimdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqdmulh(cpu, (int) (w >>> 32));
      }
      case 2657: { // SQRDMULH_asimdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqrdmulh(cpu, (int) (w >>> 32));
      }
      case 2658: { // SQRDMLAH_asimdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqrdmlah(cpu, (int) (w >>> 32));
      }
      case 2659: { // SQRDMLSH_asimdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqrdmlsh(cpu, (int) (w >>> 32));
      }
      case 2660: { // SDOT_asimdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdMultiply.sdot(cpu, (int) (w >>> 32));
      }
      case 2661: { // UDOT_asimdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdMultiply.udot(cpu, (int) (w >>> 32));
      }
      case 2662: { // FMLA_h_asimdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmla(cpu, (int) (w >>> 32));
      }
      case 2663: { // FMLA_asimdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmla(cpu, (int) (w >>> 32));
      }
      case 2664: { // FMLS_h_asimdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmls(cpu, (int) (w >>> 32));
      }
      case 2665: { // FMLS_asimdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmls(cpu, (int) (w >>> 32));
      }
      case 2666: { // FMUL_h_asimdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmul(cpu, (int) (w >>> 32));
      }
      case 2667: { // FMUL_asimdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmul(cpu, (int) (w >>> 32));
      }
      case 2668: { // FMULX_h_asimdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmulx(cpu, (int) (w >>> 32));
      }
      case 2669: { // FMULX_asimdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmulx(cpu, (int) (w >>> 32));
      }
      case 2670: { // FCMLA_h_asimdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdComplex.fcmlaElement(cpu, (int) (w >>> 32));
      }
      case 2671: { // FCMLA_s_asimdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdComplex.fcmlaElement(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute31(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 2672: { // SQDMLAL_asisdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqdmlal(cpu, (int) (w >>> 32));
      }
      case 2673: { // SQDMLSL_asisdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqdmlsl(cpu, (int) (w >>> 32));
      }
      case 2674: { // SQDMULL_asisdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqdmull(cpu, (int) (w >>> 32));
      }
      case 2675: { // SQDMULH_asisdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqdmulh(cpu, (int) (w >>> 32));
      }
      case 2676: { // SQRDMULH_asisdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqrdmulh(cpu, (int) (w >>> 32));
      }
      case 2677: { // SQRDMLAH_asisdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqrdmlah(cpu, (int) (w >>> 32));
      }
      case 2678: { // SQRDMLSH_asisdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqrdmlsh(cpu, (int) (w >>> 32));
      }
      case 2679: { // FMLA_h_asisdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmla(cpu, (int) (w >>> 32));
      }
      case 2680: { // FMLA_asisdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmla(cpu, (int) (w >>> 32));
      }
      case 2681: { // FMLS_h_asisdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmls(cpu, (int) (w >>> 32));
      }
      case 2682: { // FMLS_asisdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmls(cpu, (int) (w >>> 32));
      }
      case 2683: { // FMUL_h_asisdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmul(cpu, (int) (w >>> 32));
      }
      case 2684: { // FMUL_asisdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmul(cpu, (int) (w >>> 32));
      }
      case 2685: { // FMULX_h_asisdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmulx(cpu, (int) (w >>> 32));
      }
      case 2686: { // FMULX_asisdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmulx(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }
}
