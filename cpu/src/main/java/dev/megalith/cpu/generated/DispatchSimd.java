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
    if (((int) w & 0xFFF) < 3104) {
      return execute0(cpu, s, x, w, pc);
    }
    if (((int) w & 0xFFF) < 3200) {
      return execute1(cpu, s, x, w, pc);
    }
    if (((int) w & 0xFFF) < 3296) {
      return execute2(cpu, s, x, w, pc);
    }
    if (((int) w & 0xFFF) < 3392) {
      return execute3(cpu, s, x, w, pc);
    }
    if (((int) w & 0xFFF) < 3488) {
      return execute4(cpu, s, x, w, pc);
    }
    return execute5(cpu, s, x, w, pc);
  }

  private static int execute0(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 3008: { // SHADD_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.shadd(cpu, (int) (w >>> 32));
      }
      case 3009: { // SQADD_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqadd(cpu, (int) (w >>> 32));
      }
      case 3010: { // SRHADD_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.srhadd(cpu, (int) (w >>> 32));
      }
      case 3011: { // AND_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.and(cpu, (int) (w >>> 32));
      }
      case 3012: { // BIC_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.bic(cpu, (int) (w >>> 32));
      }
      case 3013: { // ORR_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.orr(cpu, (int) (w >>> 32));
      }
      case 3014: { // ORN_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.orn(cpu, (int) (w >>> 32));
      }
      case 3015: { // SHSUB_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.shsub(cpu, (int) (w >>> 32));
      }
      case 3016: { // SQSUB_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqsub(cpu, (int) (w >>> 32));
      }
      case 3017: { // CMGT_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.cmgt(cpu, (int) (w >>> 32));
      }
      case 3018: { // CMGE_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.cmge(cpu, (int) (w >>> 32));
      }
      case 3019: { // SSHL_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.sshl(cpu, (int) (w >>> 32));
      }
      case 3020: { // SQSHL_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqshl(cpu, (int) (w >>> 32));
      }
      case 3021: { // SRSHL_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.srshl(cpu, (int) (w >>> 32));
      }
      case 3022: { // SQRSHL_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqrshl(cpu, (int) (w >>> 32));
      }
      case 3023: { // SMAX_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.smax(cpu, (int) (w >>> 32));
      }
      case 3024: { // SMIN_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.smin(cpu, (int) (w >>> 32));
      }
      case 3025: { // SABD_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.sabd(cpu, (int) (w >>> 32));
      }
      case 3026: { // SABA_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.saba(cpu, (int) (w >>> 32));
      }
      case 3027: { // ADD_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.add(cpu, (int) (w >>> 32));
      }
      case 3028: { // CMTST_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.cmtst(cpu, (int) (w >>> 32));
      }
      case 3029: { // MLA_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdMultiply.mla(cpu, (int) (w >>> 32));
      }
      case 3030: { // MUL_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdMultiply.mul(cpu, (int) (w >>> 32));
      }
      case 3031: { // SMAXP_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.smaxp(cpu, (int) (w >>> 32));
      }
      case 3032: { // SMINP_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.sminp(cpu, (int) (w >>> 32));
      }
      case 3033: { // SQDMULH_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqdmulh(cpu, (int) (w >>> 32));
      }
      case 3034: { // ADDP_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.addp(cpu, (int) (w >>> 32));
      }
      case 3035: { // UHADD_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.uhadd(cpu, (int) (w >>> 32));
      }
      case 3036: { // UQADD_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.uqadd(cpu, (int) (w >>> 32));
      }
      case 3037: { // URHADD_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.urhadd(cpu, (int) (w >>> 32));
      }
      case 3038: { // EOR_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.eor(cpu, (int) (w >>> 32));
      }
      case 3039: { // BSL_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.bsl(cpu, (int) (w >>> 32));
      }
      case 3040: { // BIT_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.bit(cpu, (int) (w >>> 32));
      }
      case 3041: { // BIF_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.bif(cpu, (int) (w >>> 32));
      }
      case 3042: { // UHSUB_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.uhsub(cpu, (int) (w >>> 32));
      }
      case 3043: { // UQSUB_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.uqsub(cpu, (int) (w >>> 32));
      }
      case 3044: { // CMHI_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.cmhi(cpu, (int) (w >>> 32));
      }
      case 3045: { // CMHS_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.cmhs(cpu, (int) (w >>> 32));
      }
      case 3046: { // USHL_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.ushl(cpu, (int) (w >>> 32));
      }
      case 3047: { // UQSHL_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.uqshl(cpu, (int) (w >>> 32));
      }
      case 3048: { // URSHL_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.urshl(cpu, (int) (w >>> 32));
      }
      case 3049: { // UQRSHL_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.uqrshl(cpu, (int) (w >>> 32));
      }
      case 3050: { // UMAX_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.umax(cpu, (int) (w >>> 32));
      }
      case 3051: { // UMIN_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.umin(cpu, (int) (w >>> 32));
      }
      case 3052: { // UABD_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.uabd(cpu, (int) (w >>> 32));
      }
      case 3053: { // UABA_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.uaba(cpu, (int) (w >>> 32));
      }
      case 3054: { // SUB_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.sub(cpu, (int) (w >>> 32));
      }
      case 3055: { // CMEQ_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.cmeq(cpu, (int) (w >>> 32));
      }
      case 3056: { // MLS_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdMultiply.mls(cpu, (int) (w >>> 32));
      }
      case 3057: { // PMUL_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdMultiply.pmul(cpu, (int) (w >>> 32));
      }
      case 3058: { // UMAXP_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.umaxp(cpu, (int) (w >>> 32));
      }
      case 3059: { // UMINP_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.uminp(cpu, (int) (w >>> 32));
      }
      case 3060: { // SQRDMULH_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqrdmulh(cpu, (int) (w >>> 32));
      }
      case 3061: { // FMAXNM_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmaxnm(cpu, (int) (w >>> 32));
      }
      case 3062: { // FMLA_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmla(cpu, (int) (w >>> 32));
      }
      case 3063: { // FADD_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fadd(cpu, (int) (w >>> 32));
      }
      case 3064: { // FMULX_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmulx(cpu, (int) (w >>> 32));
      }
      case 3065: { // FCMEQ_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fcmeq(cpu, (int) (w >>> 32));
      }
      case 3066: { // FMAX_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmax(cpu, (int) (w >>> 32));
      }
      case 3067: { // FRECPS_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.frecps(cpu, (int) (w >>> 32));
      }
      case 3068: { // FMINNM_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fminnm(cpu, (int) (w >>> 32));
      }
      case 3069: { // FMLS_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmls(cpu, (int) (w >>> 32));
      }
      case 3070: { // FSUB_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fsub(cpu, (int) (w >>> 32));
      }
      case 3071: { // FMIN_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmin(cpu, (int) (w >>> 32));
      }
      case 3072: { // FRSQRTS_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.frsqrts(cpu, (int) (w >>> 32));
      }
      case 3073: { // FMAXNMP_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmaxnmp(cpu, (int) (w >>> 32));
      }
      case 3074: { // FADDP_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.faddp(cpu, (int) (w >>> 32));
      }
      case 3075: { // FMUL_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmul(cpu, (int) (w >>> 32));
      }
      case 3076: { // FCMGE_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fcmge(cpu, (int) (w >>> 32));
      }
      case 3077: { // FACGE_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.facge(cpu, (int) (w >>> 32));
      }
      case 3078: { // FMAXP_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmaxp(cpu, (int) (w >>> 32));
      }
      case 3079: { // FDIV_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fdiv(cpu, (int) (w >>> 32));
      }
      case 3080: { // FMINNMP_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fminnmp(cpu, (int) (w >>> 32));
      }
      case 3081: { // FABD_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fabd(cpu, (int) (w >>> 32));
      }
      case 3082: { // FCMGT_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fcmgt(cpu, (int) (w >>> 32));
      }
      case 3083: { // FACGT_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.facgt(cpu, (int) (w >>> 32));
      }
      case 3084: { // FMINP_asimdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fminp(cpu, (int) (w >>> 32));
      }
      case 3085: { // FMAXNM_asimdsamefp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmaxnm(cpu, (int) (w >>> 32));
      }
      case 3086: { // FMLA_asimdsamefp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmla(cpu, (int) (w >>> 32));
      }
      case 3087: { // FADD_asimdsamefp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fadd(cpu, (int) (w >>> 32));
      }
      case 3088: { // FMULX_asimdsamefp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmulx(cpu, (int) (w >>> 32));
      }
      case 3089: { // FCMEQ_asimdsamefp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fcmeq(cpu, (int) (w >>> 32));
      }
      case 3090: { // FMAX_asimdsamefp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmax(cpu, (int) (w >>> 32));
      }
      case 3091: { // FRECPS_asimdsamefp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.frecps(cpu, (int) (w >>> 32));
      }
      case 3092: { // FMINNM_asimdsamefp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fminnm(cpu, (int) (w >>> 32));
      }
      case 3093: { // FMLS_asimdsamefp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmls(cpu, (int) (w >>> 32));
      }
      case 3094: { // FSUB_asimdsamefp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fsub(cpu, (int) (w >>> 32));
      }
      case 3095: { // FMIN_asimdsamefp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmin(cpu, (int) (w >>> 32));
      }
      case 3096: { // FRSQRTS_asimdsamefp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.frsqrts(cpu, (int) (w >>> 32));
      }
      case 3097: { // FMAXNMP_asimdsamefp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmaxnmp(cpu, (int) (w >>> 32));
      }
      case 3098: { // FADDP_asimdsamefp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.faddp(cpu, (int) (w >>> 32));
      }
      case 3099: { // FMUL_asimdsamefp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmul(cpu, (int) (w >>> 32));
      }
      case 3100: { // FCMGE_asimdsamefp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fcmge(cpu, (int) (w >>> 32));
      }
      case 3101: { // FACGE_asimdsamefp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.facge(cpu, (int) (w >>> 32));
      }
      case 3102: { // FMAXP_asimdsamefp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmaxp(cpu, (int) (w >>> 32));
      }
      case 3103: { // FDIV_asimdsamefp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fdiv(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute1(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 3104: { // FMINNMP_asimdsamefp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fminnmp(cpu, (int) (w >>> 32));
      }
      case 3105: { // FABD_asimdsamefp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fabd(cpu, (int) (w >>> 32));
      }
      case 3106: { // FCMGT_asimdsamefp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fcmgt(cpu, (int) (w >>> 32));
      }
      case 3107: { // FACGT_asimdsamefp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.facgt(cpu, (int) (w >>> 32));
      }
      case 3108: { // FMINP_asimdsamefp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fminp(cpu, (int) (w >>> 32));
      }
      case 3109: { // SDOT_asimdsame2
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdMultiply.sdot(cpu, (int) (w >>> 32));
      }
      case 3110: { // SQRDMLAH_asimdsame2
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqrdmlah(cpu, (int) (w >>> 32));
      }
      case 3111: { // SQRDMLSH_asimdsame2
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqrdmlsh(cpu, (int) (w >>> 32));
      }
      case 3112: { // UDOT_asimdsame2
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdMultiply.udot(cpu, (int) (w >>> 32));
      }
      case 3113: { // FCMLA_asimdsame2
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdComplex.fcmla(cpu, (int) (w >>> 32));
      }
      case 3114: { // FCADD_asimdsame2
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdComplex.fcadd(cpu, (int) (w >>> 32));
      }
      case 3115: { // SQADD_asisdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqadd(cpu, (int) (w >>> 32));
      }
      case 3116: { // SQSUB_asisdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqsub(cpu, (int) (w >>> 32));
      }
      case 3117: { // CMGT_asisdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.cmgt(cpu, (int) (w >>> 32));
      }
      case 3118: { // CMGE_asisdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.cmge(cpu, (int) (w >>> 32));
      }
      case 3119: { // SSHL_asisdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.sshl(cpu, (int) (w >>> 32));
      }
      case 3120: { // SQSHL_asisdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqshl(cpu, (int) (w >>> 32));
      }
      case 3121: { // SRSHL_asisdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.srshl(cpu, (int) (w >>> 32));
      }
      case 3122: { // SQRSHL_asisdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqrshl(cpu, (int) (w >>> 32));
      }
      case 3123: { // ADD_asisdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.add(cpu, (int) (w >>> 32));
      }
      case 3124: { // CMTST_asisdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.cmtst(cpu, (int) (w >>> 32));
      }
      case 3125: { // SQDMULH_asisdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqdmulh(cpu, (int) (w >>> 32));
      }
      case 3126: { // UQADD_asisdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.uqadd(cpu, (int) (w >>> 32));
      }
      case 3127: { // UQSUB_asisdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.uqsub(cpu, (int) (w >>> 32));
      }
      case 3128: { // CMHI_asisdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.cmhi(cpu, (int) (w >>> 32));
      }
      case 3129: { // CMHS_asisdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.cmhs(cpu, (int) (w >>> 32));
      }
      case 3130: { // USHL_asisdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.ushl(cpu, (int) (w >>> 32));
      }
      case 3131: { // UQSHL_asisdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.uqshl(cpu, (int) (w >>> 32));
      }
      case 3132: { // URSHL_asisdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.urshl(cpu, (int) (w >>> 32));
      }
      case 3133: { // UQRSHL_asisdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.uqrshl(cpu, (int) (w >>> 32));
      }
      case 3134: { // SUB_asisdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.sub(cpu, (int) (w >>> 32));
      }
      case 3135: { // CMEQ_asisdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdInteger.cmeq(cpu, (int) (w >>> 32));
      }
      case 3136: { // SQRDMULH_asisdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqrdmulh(cpu, (int) (w >>> 32));
      }
      case 3137: { // FMULX_asisdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmulx(cpu, (int) (w >>> 32));
      }
      case 3138: { // FCMEQ_asisdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fcmeq(cpu, (int) (w >>> 32));
      }
      case 3139: { // FRECPS_asisdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.frecps(cpu, (int) (w >>> 32));
      }
      case 3140: { // FRSQRTS_asisdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.frsqrts(cpu, (int) (w >>> 32));
      }
      case 3141: { // FCMGE_asisdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fcmge(cpu, (int) (w >>> 32));
      }
      case 3142: { // FACGE_asisdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.facge(cpu, (int) (w >>> 32));
      }
      case 3143: { // FABD_asisdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fabd(cpu, (int) (w >>> 32));
      }
      case 3144: { // FCMGT_asisdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fcmgt(cpu, (int) (w >>> 32));
      }
      case 3145: { // FACGT_asisdsame
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.facgt(cpu, (int) (w >>> 32));
      }
      case 3146: { // FMULX_asisdsamefp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmulx(cpu, (int) (w >>> 32));
      }
      case 3147: { // FCMEQ_asisdsamefp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fcmeq(cpu, (int) (w >>> 32));
      }
      case 3148: { // FRECPS_asisdsamefp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.frecps(cpu, (int) (w >>> 32));
      }
      case 3149: { // FRSQRTS_asisdsamefp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.frsqrts(cpu, (int) (w >>> 32));
      }
      case 3150: { // FCMGE_asisdsamefp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fcmge(cpu, (int) (w >>> 32));
      }
      case 3151: { // FACGE_asisdsamefp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.facge(cpu, (int) (w >>> 32));
      }
      case 3152: { // FABD_asisdsamefp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fabd(cpu, (int) (w >>> 32));
      }
      case 3153: { // FCMGT_asisdsamefp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fcmgt(cpu, (int) (w >>> 32));
      }
      case 3154: { // FACGT_asisdsamefp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.facgt(cpu, (int) (w >>> 32));
      }
      case 3155: { // SQRDMLAH_asisdsame2
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqrdmlah(cpu, (int) (w >>> 32));
      }
      case 3156: { // SQRDMLSH_asisdsame2
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqrdmlsh(cpu, (int) (w >>> 32));
      }
      case 3157: { // SADDL_asimddiff
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdWide.addl(cpu, (int) (w >>> 32));
      }
      case 3158: { // SADDW_asimddiff
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdWide.addw(cpu, (int) (w >>> 32));
      }
      case 3159: { // SSUBL_asimddiff
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdWide.subl(cpu, (int) (w >>> 32));
      }
      case 3160: { // SSUBW_asimddiff
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdWide.subw(cpu, (int) (w >>> 32));
      }
      case 3161: { // ADDHN_asimddiff
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdWide.addhn(cpu, (int) (w >>> 32));
      }
      case 3162: { // SABAL_asimddiff
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdWide.abal(cpu, (int) (w >>> 32));
      }
      case 3163: { // SUBHN_asimddiff
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdWide.subhn(cpu, (int) (w >>> 32));
      }
      case 3164: { // SABDL_asimddiff
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdWide.abdl(cpu, (int) (w >>> 32));
      }
      case 3165: { // SMLAL_asimddiff
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdMultiply.mlal(cpu, (int) (w >>> 32));
      }
      case 3166: { // SMLSL_asimddiff
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdMultiply.mlsl(cpu, (int) (w >>> 32));
      }
      case 3167: { // SMULL_asimddiff
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdMultiply.mull(cpu, (int) (w >>> 32));
      }
      case 3168: { // SQDMLAL_asimddiff
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqdmlal(cpu, (int) (w >>> 32));
      }
      case 3169: { // SQDMLSL_asimddiff
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqdmlsl(cpu, (int) (w >>> 32));
      }
      case 3170: { // SQDMULL_asimddiff
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqdmull(cpu, (int) (w >>> 32));
      }
      case 3171: { // PMULL_asimddiff
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdMultiply.pmull(cpu, (int) (w >>> 32));
      }
      case 3172: { // PMULL_d_asimddiff
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdMultiply.pmull64(cpu, (int) (w >>> 32));
      }
      case 3173: { // UADDL_asimddiff
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdWide.addl(cpu, (int) (w >>> 32));
      }
      case 3174: { // UADDW_asimddiff
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdWide.addw(cpu, (int) (w >>> 32));
      }
      case 3175: { // USUBL_asimddiff
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdWide.subl(cpu, (int) (w >>> 32));
      }
      case 3176: { // USUBW_asimddiff
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdWide.subw(cpu, (int) (w >>> 32));
      }
      case 3177: { // RADDHN_asimddiff
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdWide.addhn(cpu, (int) (w >>> 32));
      }
      case 3178: { // UABAL_asimddiff
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdWide.abal(cpu, (int) (w >>> 32));
      }
      case 3179: { // RSUBHN_asimddiff
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdWide.subhn(cpu, (int) (w >>> 32));
      }
      case 3180: { // UABDL_asimddiff
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdWide.abdl(cpu, (int) (w >>> 32));
      }
      case 3181: { // UMLAL_asimddiff
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdMultiply.mlal(cpu, (int) (w >>> 32));
      }
      case 3182: { // UMLSL_asimddiff
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdMultiply.mlsl(cpu, (int) (w >>> 32));
      }
      case 3183: { // UMULL_asimddiff
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdMultiply.mull(cpu, (int) (w >>> 32));
      }
      case 3184: { // SQDMLAL_asisddiff
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqdmlal(cpu, (int) (w >>> 32));
      }
      case 3185: { // SQDMLSL_asisddiff
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqdmlsl(cpu, (int) (w >>> 32));
      }
      case 3186: { // SQDMULL_asisddiff
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqdmull(cpu, (int) (w >>> 32));
      }
      case 3187: { // REV64_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.rev64(cpu, (int) (w >>> 32));
      }
      case 3188: { // REV16_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.rev16(cpu, (int) (w >>> 32));
      }
      case 3189: { // SADDLP_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.saddlp(cpu, (int) (w >>> 32));
      }
      case 3190: { // SUQADD_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.suqadd(cpu, (int) (w >>> 32));
      }
      case 3191: { // CLS_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.cls(cpu, (int) (w >>> 32));
      }
      case 3192: { // CNT_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.cnt(cpu, (int) (w >>> 32));
      }
      case 3193: { // SADALP_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.sadalp(cpu, (int) (w >>> 32));
      }
      case 3194: { // SQABS_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.sqabs(cpu, (int) (w >>> 32));
      }
      case 3195: { // CMGT_zero_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.cmgtZero(cpu, (int) (w >>> 32));
      }
      case 3196: { // CMEQ_zero_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.cmeqZero(cpu, (int) (w >>> 32));
      }
      case 3197: { // CMLT_zero_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.cmltZero(cpu, (int) (w >>> 32));
      }
      case 3198: { // ABS_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.abs(cpu, (int) (w >>> 32));
      }
      case 3199: { // XTN_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.xtn(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute2(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 3200: { // SQXTN_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.sqxtn(cpu, (int) (w >>> 32));
      }
      case 3201: { // REV32_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.rev32(cpu, (int) (w >>> 32));
      }
      case 3202: { // UADDLP_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.uaddlp(cpu, (int) (w >>> 32));
      }
      case 3203: { // USQADD_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.usqadd(cpu, (int) (w >>> 32));
      }
      case 3204: { // CLZ_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.clz(cpu, (int) (w >>> 32));
      }
      case 3205: { // NOT_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.not(cpu, (int) (w >>> 32));
      }
      case 3206: { // RBIT_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.rbit(cpu, (int) (w >>> 32));
      }
      case 3207: { // UADALP_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.uadalp(cpu, (int) (w >>> 32));
      }
      case 3208: { // SQNEG_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.sqneg(cpu, (int) (w >>> 32));
      }
      case 3209: { // CMGE_zero_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.cmgeZero(cpu, (int) (w >>> 32));
      }
      case 3210: { // CMLE_zero_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.cmleZero(cpu, (int) (w >>> 32));
      }
      case 3211: { // NEG_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.neg(cpu, (int) (w >>> 32));
      }
      case 3212: { // SQXTUN_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.sqxtun(cpu, (int) (w >>> 32));
      }
      case 3213: { // SHLL_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.shll(cpu, (int) (w >>> 32));
      }
      case 3214: { // UQXTN_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.uqxtn(cpu, (int) (w >>> 32));
      }
      case 3215: { // FCVTN_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtn(cpu, (int) (w >>> 32));
      }
      case 3216: { // FCVTL_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtl(cpu, (int) (w >>> 32));
      }
      case 3217: { // FCVTXN_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtxn(cpu, (int) (w >>> 32));
      }
      case 3218: { // FRINTN_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.frintn(cpu, (int) (w >>> 32));
      }
      case 3219: { // FRINTM_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.frintm(cpu, (int) (w >>> 32));
      }
      case 3220: { // FCVTNS_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtnInteger(cpu, (int) (w >>> 32));
      }
      case 3221: { // FCVTMS_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtm(cpu, (int) (w >>> 32));
      }
      case 3222: { // FCVTAS_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvta(cpu, (int) (w >>> 32));
      }
      case 3223: { // SCVTF_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.cvtf(cpu, (int) (w >>> 32));
      }
      case 3224: { // FCMGT_zero_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fcmgtZero(cpu, (int) (w >>> 32));
      }
      case 3225: { // FCMEQ_zero_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fcmeqZero(cpu, (int) (w >>> 32));
      }
      case 3226: { // FCMLT_zero_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fcmltZero(cpu, (int) (w >>> 32));
      }
      case 3227: { // FABS_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fabs(cpu, (int) (w >>> 32));
      }
      case 3228: { // FRINTP_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.frintp(cpu, (int) (w >>> 32));
      }
      case 3229: { // FRINTZ_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.frintz(cpu, (int) (w >>> 32));
      }
      case 3230: { // FCVTPS_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtp(cpu, (int) (w >>> 32));
      }
      case 3231: { // FCVTZS_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtz(cpu, (int) (w >>> 32));
      }
      case 3232: { // URECPE_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.urecpe(cpu, (int) (w >>> 32));
      }
      case 3233: { // FRECPE_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.frecpe(cpu, (int) (w >>> 32));
      }
      case 3234: { // FRINTA_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.frinta(cpu, (int) (w >>> 32));
      }
      case 3235: { // FRINTX_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.frintx(cpu, (int) (w >>> 32));
      }
      case 3236: { // FCVTNU_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtnInteger(cpu, (int) (w >>> 32));
      }
      case 3237: { // FCVTMU_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtm(cpu, (int) (w >>> 32));
      }
      case 3238: { // FCVTAU_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvta(cpu, (int) (w >>> 32));
      }
      case 3239: { // UCVTF_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.cvtf(cpu, (int) (w >>> 32));
      }
      case 3240: { // FCMGE_zero_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fcmgeZero(cpu, (int) (w >>> 32));
      }
      case 3241: { // FCMLE_zero_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fcmleZero(cpu, (int) (w >>> 32));
      }
      case 3242: { // FNEG_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fneg(cpu, (int) (w >>> 32));
      }
      case 3243: { // FRINTI_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.frinti(cpu, (int) (w >>> 32));
      }
      case 3244: { // FCVTPU_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtp(cpu, (int) (w >>> 32));
      }
      case 3245: { // FCVTZU_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtz(cpu, (int) (w >>> 32));
      }
      case 3246: { // URSQRTE_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.ursqrte(cpu, (int) (w >>> 32));
      }
      case 3247: { // FRSQRTE_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.frsqrte(cpu, (int) (w >>> 32));
      }
      case 3248: { // FSQRT_asimdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fsqrt(cpu, (int) (w >>> 32));
      }
      case 3249: { // FRINTN_asimdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.frintn(cpu, (int) (w >>> 32));
      }
      case 3250: { // FRINTM_asimdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.frintm(cpu, (int) (w >>> 32));
      }
      case 3251: { // FCVTNS_asimdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtnInteger(cpu, (int) (w >>> 32));
      }
      case 3252: { // FCVTMS_asimdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtm(cpu, (int) (w >>> 32));
      }
      case 3253: { // FCVTAS_asimdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvta(cpu, (int) (w >>> 32));
      }
      case 3254: { // SCVTF_asimdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.cvtf(cpu, (int) (w >>> 32));
      }
      case 3255: { // FCMGT_zero_asimdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fcmgtZero(cpu, (int) (w >>> 32));
      }
      case 3256: { // FCMEQ_zero_asimdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fcmeqZero(cpu, (int) (w >>> 32));
      }
      case 3257: { // FCMLT_zero_asimdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fcmltZero(cpu, (int) (w >>> 32));
      }
      case 3258: { // FABS_asimdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fabs(cpu, (int) (w >>> 32));
      }
      case 3259: { // FRINTP_asimdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.frintp(cpu, (int) (w >>> 32));
      }
      case 3260: { // FRINTZ_asimdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.frintz(cpu, (int) (w >>> 32));
      }
      case 3261: { // FCVTPS_asimdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtp(cpu, (int) (w >>> 32));
      }
      case 3262: { // FCVTZS_asimdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtz(cpu, (int) (w >>> 32));
      }
      case 3263: { // FRECPE_asimdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.frecpe(cpu, (int) (w >>> 32));
      }
      case 3264: { // FRINTA_asimdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.frinta(cpu, (int) (w >>> 32));
      }
      case 3265: { // FRINTX_asimdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.frintx(cpu, (int) (w >>> 32));
      }
      case 3266: { // FCVTNU_asimdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtnInteger(cpu, (int) (w >>> 32));
      }
      case 3267: { // FCVTMU_asimdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtm(cpu, (int) (w >>> 32));
      }
      case 3268: { // FCVTAU_asimdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvta(cpu, (int) (w >>> 32));
      }
      case 3269: { // UCVTF_asimdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.cvtf(cpu, (int) (w >>> 32));
      }
      case 3270: { // FCMGE_zero_asimdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fcmgeZero(cpu, (int) (w >>> 32));
      }
      case 3271: { // FCMLE_zero_asimdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fcmleZero(cpu, (int) (w >>> 32));
      }
      case 3272: { // FNEG_asimdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fneg(cpu, (int) (w >>> 32));
      }
      case 3273: { // FRINTI_asimdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.frinti(cpu, (int) (w >>> 32));
      }
      case 3274: { // FCVTPU_asimdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtp(cpu, (int) (w >>> 32));
      }
      case 3275: { // FCVTZU_asimdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtz(cpu, (int) (w >>> 32));
      }
      case 3276: { // FRSQRTE_asimdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.frsqrte(cpu, (int) (w >>> 32));
      }
      case 3277: { // FSQRT_asimdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fsqrt(cpu, (int) (w >>> 32));
      }
      case 3278: { // SUQADD_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.suqadd(cpu, (int) (w >>> 32));
      }
      case 3279: { // SQABS_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.sqabs(cpu, (int) (w >>> 32));
      }
      case 3280: { // CMGT_zero_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.cmgtZero(cpu, (int) (w >>> 32));
      }
      case 3281: { // CMEQ_zero_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.cmeqZero(cpu, (int) (w >>> 32));
      }
      case 3282: { // CMLT_zero_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.cmltZero(cpu, (int) (w >>> 32));
      }
      case 3283: { // ABS_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.abs(cpu, (int) (w >>> 32));
      }
      case 3284: { // SQXTN_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.sqxtn(cpu, (int) (w >>> 32));
      }
      case 3285: { // USQADD_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.usqadd(cpu, (int) (w >>> 32));
      }
      case 3286: { // SQNEG_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.sqneg(cpu, (int) (w >>> 32));
      }
      case 3287: { // CMGE_zero_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.cmgeZero(cpu, (int) (w >>> 32));
      }
      case 3288: { // CMLE_zero_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.cmleZero(cpu, (int) (w >>> 32));
      }
      case 3289: { // NEG_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.neg(cpu, (int) (w >>> 32));
      }
      case 3290: { // SQXTUN_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.sqxtun(cpu, (int) (w >>> 32));
      }
      case 3291: { // UQXTN_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdUnary.uqxtn(cpu, (int) (w >>> 32));
      }
      case 3292: { // FCVTXN_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtxn(cpu, (int) (w >>> 32));
      }
      case 3293: { // FCVTNS_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtnInteger(cpu, (int) (w >>> 32));
      }
      case 3294: { // FCVTMS_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtm(cpu, (int) (w >>> 32));
      }
      case 3295: { // FCVTAS_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvta(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute3(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 3296: { // SCVTF_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.cvtf(cpu, (int) (w >>> 32));
      }
      case 3297: { // FCMGT_zero_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fcmgtZero(cpu, (int) (w >>> 32));
      }
      case 3298: { // FCMEQ_zero_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fcmeqZero(cpu, (int) (w >>> 32));
      }
      case 3299: { // FCMLT_zero_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fcmltZero(cpu, (int) (w >>> 32));
      }
      case 3300: { // FCVTPS_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtp(cpu, (int) (w >>> 32));
      }
      case 3301: { // FCVTZS_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtz(cpu, (int) (w >>> 32));
      }
      case 3302: { // FRECPE_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.frecpe(cpu, (int) (w >>> 32));
      }
      case 3303: { // FRECPX_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.frecpx(cpu, (int) (w >>> 32));
      }
      case 3304: { // FCVTNU_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtnInteger(cpu, (int) (w >>> 32));
      }
      case 3305: { // FCVTMU_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtm(cpu, (int) (w >>> 32));
      }
      case 3306: { // FCVTAU_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvta(cpu, (int) (w >>> 32));
      }
      case 3307: { // UCVTF_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.cvtf(cpu, (int) (w >>> 32));
      }
      case 3308: { // FCMGE_zero_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fcmgeZero(cpu, (int) (w >>> 32));
      }
      case 3309: { // FCMLE_zero_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fcmleZero(cpu, (int) (w >>> 32));
      }
      case 3310: { // FCVTPU_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtp(cpu, (int) (w >>> 32));
      }
      case 3311: { // FCVTZU_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtz(cpu, (int) (w >>> 32));
      }
      case 3312: { // FRSQRTE_asisdmisc
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.frsqrte(cpu, (int) (w >>> 32));
      }
      case 3313: { // FCVTNS_asisdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtnInteger(cpu, (int) (w >>> 32));
      }
      case 3314: { // FCVTMS_asisdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtm(cpu, (int) (w >>> 32));
      }
      case 3315: { // FCVTAS_asisdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvta(cpu, (int) (w >>> 32));
      }
      case 3316: { // SCVTF_asisdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.cvtf(cpu, (int) (w >>> 32));
      }
      case 3317: { // FCMGT_zero_asisdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fcmgtZero(cpu, (int) (w >>> 32));
      }
      case 3318: { // FCMEQ_zero_asisdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fcmeqZero(cpu, (int) (w >>> 32));
      }
      case 3319: { // FCMLT_zero_asisdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fcmltZero(cpu, (int) (w >>> 32));
      }
      case 3320: { // FCVTPS_asisdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtp(cpu, (int) (w >>> 32));
      }
      case 3321: { // FCVTZS_asisdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtz(cpu, (int) (w >>> 32));
      }
      case 3322: { // FRECPE_asisdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.frecpe(cpu, (int) (w >>> 32));
      }
      case 3323: { // FRECPX_asisdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.frecpx(cpu, (int) (w >>> 32));
      }
      case 3324: { // FCVTNU_asisdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtnInteger(cpu, (int) (w >>> 32));
      }
      case 3325: { // FCVTMU_asisdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtm(cpu, (int) (w >>> 32));
      }
      case 3326: { // FCVTAU_asisdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvta(cpu, (int) (w >>> 32));
      }
      case 3327: { // UCVTF_asisdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.cvtf(cpu, (int) (w >>> 32));
      }
      case 3328: { // FCMGE_zero_asisdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fcmgeZero(cpu, (int) (w >>> 32));
      }
      case 3329: { // FCMLE_zero_asisdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.fcmleZero(cpu, (int) (w >>> 32));
      }
      case 3330: { // FCVTPU_asisdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtp(cpu, (int) (w >>> 32));
      }
      case 3331: { // FCVTZU_asisdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtz(cpu, (int) (w >>> 32));
      }
      case 3332: { // FRSQRTE_asisdmiscfp16
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatUnary.frsqrte(cpu, (int) (w >>> 32));
      }
      case 3333: { // SADDLV_asimdall
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdAcross.addlv(cpu, (int) (w >>> 32));
      }
      case 3334: { // SMAXV_asimdall
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdAcross.smaxv(cpu, (int) (w >>> 32));
      }
      case 3335: { // SMINV_asimdall
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdAcross.sminv(cpu, (int) (w >>> 32));
      }
      case 3336: { // ADDV_asimdall
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdAcross.addv(cpu, (int) (w >>> 32));
      }
      case 3337: { // UADDLV_asimdall
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdAcross.addlv(cpu, (int) (w >>> 32));
      }
      case 3338: { // UMAXV_asimdall
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdAcross.umaxv(cpu, (int) (w >>> 32));
      }
      case 3339: { // UMINV_asimdall
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdAcross.uminv(cpu, (int) (w >>> 32));
      }
      case 3340: { // FMAXNMV_h_asimdall
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmaxnmv(cpu, (int) (w >>> 32));
      }
      case 3341: { // FMAXNMV_asimdall
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmaxnmv(cpu, (int) (w >>> 32));
      }
      case 3342: { // FMINNMV_h_asimdall
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fminnmv(cpu, (int) (w >>> 32));
      }
      case 3343: { // FMINNMV_asimdall
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fminnmv(cpu, (int) (w >>> 32));
      }
      case 3344: { // FMAXV_h_asimdall
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmaxv(cpu, (int) (w >>> 32));
      }
      case 3345: { // FMAXV_asimdall
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmaxv(cpu, (int) (w >>> 32));
      }
      case 3346: { // FMINV_h_asimdall
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fminv(cpu, (int) (w >>> 32));
      }
      case 3347: { // FMINV_asimdall
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fminv(cpu, (int) (w >>> 32));
      }
      case 3348: { // ADDP_asisdpair
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdAcross.addPair(cpu, (int) (w >>> 32));
      }
      case 3349: { // FMAXNMP_h_asisdpair
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmaxnmp(cpu, (int) (w >>> 32));
      }
      case 3350: { // FMAXNMP_asisdpair
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmaxnmp(cpu, (int) (w >>> 32));
      }
      case 3351: { // FADDP_h_asisdpair
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.faddp(cpu, (int) (w >>> 32));
      }
      case 3352: { // FADDP_asisdpair
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.faddp(cpu, (int) (w >>> 32));
      }
      case 3353: { // FMAXP_h_asisdpair
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmaxp(cpu, (int) (w >>> 32));
      }
      case 3354: { // FMAXP_asisdpair
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmaxp(cpu, (int) (w >>> 32));
      }
      case 3355: { // FMINNMP_h_asisdpair
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fminnmp(cpu, (int) (w >>> 32));
      }
      case 3356: { // FMINNMP_asisdpair
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fminnmp(cpu, (int) (w >>> 32));
      }
      case 3357: { // FMINP_h_asisdpair
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fminp(cpu, (int) (w >>> 32));
      }
      case 3358: { // FMINP_asisdpair
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fminp(cpu, (int) (w >>> 32));
      }
      case 3359: { // DUP_element_asimdins
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdCopy.dupElement(cpu, (int) (w >>> 32));
      }
      case 3360: { // DUP_general_asimdins
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdCopy.dupGeneral(cpu, (int) (w >>> 32));
      }
      case 3361: { // SMOV_asimdins
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdCopy.smov(cpu, (int) (w >>> 32));
      }
      case 3362: { // UMOV_asimdins
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdCopy.umov(cpu, (int) (w >>> 32));
      }
      case 3363: { // INS_general_asimdins
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdCopy.insGeneral(cpu, (int) (w >>> 32));
      }
      case 3364: { // INS_element_asimdins
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdCopy.insElement(cpu, (int) (w >>> 32));
      }
      case 3365: { // DUP_asisdone
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdCopy.dupElement(cpu, (int) (w >>> 32));
      }
      case 3366: { // UZP1_asimdperm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdPermute.uzp(cpu, (int) (w >>> 32));
      }
      case 3367: { // TRN1_asimdperm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdPermute.trn(cpu, (int) (w >>> 32));
      }
      case 3368: { // ZIP1_asimdperm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdPermute.zip(cpu, (int) (w >>> 32));
      }
      case 3369: { // UZP2_asimdperm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdPermute.uzp(cpu, (int) (w >>> 32));
      }
      case 3370: { // TRN2_asimdperm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdPermute.trn(cpu, (int) (w >>> 32));
      }
      case 3371: { // ZIP2_asimdperm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdPermute.zip(cpu, (int) (w >>> 32));
      }
      case 3372: { // EXT_asimdext
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdPermute.ext(cpu, (int) (w >>> 32));
      }
      case 3373: { // TBL_asimdtbl
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdPermute.tbl(cpu, (int) (w >>> 32));
      }
      case 3374: { // TBX_asimdtbl
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdPermute.tbl(cpu, (int) (w >>> 32));
      }
      case 3375: { // MOVI_l_sl0_asimdimm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdImmediate.movi(cpu, (int) (w >>> 32));
      }
      case 3376: { // ORR_l_sl0_asimdimm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdImmediate.orr(cpu, (int) (w >>> 32));
      }
      case 3377: { // MOVI_l_sl8_asimdimm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdImmediate.movi(cpu, (int) (w >>> 32));
      }
      case 3378: { // ORR_l_sl8_asimdimm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdImmediate.orr(cpu, (int) (w >>> 32));
      }
      case 3379: { // MOVI_l_sl16_asimdimm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdImmediate.movi(cpu, (int) (w >>> 32));
      }
      case 3380: { // ORR_l_sl16_asimdimm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdImmediate.orr(cpu, (int) (w >>> 32));
      }
      case 3381: { // MOVI_l_sl24_asimdimm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdImmediate.movi(cpu, (int) (w >>> 32));
      }
      case 3382: { // ORR_l_sl24_asimdimm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdImmediate.orr(cpu, (int) (w >>> 32));
      }
      case 3383: { // MOVI_h_sl0_asimdimm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdImmediate.movi(cpu, (int) (w >>> 32));
      }
      case 3384: { // ORR_h_sl0_asimdimm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdImmediate.orr(cpu, (int) (w >>> 32));
      }
      case 3385: { // MOVI_h_sl8_asimdimm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdImmediate.movi(cpu, (int) (w >>> 32));
      }
      case 3386: { // ORR_h_sl8_asimdimm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdImmediate.orr(cpu, (int) (w >>> 32));
      }
      case 3387: { // MOVI_msl8_asimdimm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdImmediate.movi(cpu, (int) (w >>> 32));
      }
      case 3388: { // MOVI_msl16_asimdimm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdImmediate.movi(cpu, (int) (w >>> 32));
      }
      case 3389: { // MVNI_l_sl0_asimdimm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdImmediate.mvni(cpu, (int) (w >>> 32));
      }
      case 3390: { // BIC_l_sl0_asimdimm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdImmediate.bic(cpu, (int) (w >>> 32));
      }
      case 3391: { // MVNI_l_sl8_asimdimm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdImmediate.mvni(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute4(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 3392: { // BIC_l_sl8_asimdimm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdImmediate.bic(cpu, (int) (w >>> 32));
      }
      case 3393: { // MVNI_l_sl16_asimdimm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdImmediate.mvni(cpu, (int) (w >>> 32));
      }
      case 3394: { // BIC_l_sl16_asimdimm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdImmediate.bic(cpu, (int) (w >>> 32));
      }
      case 3395: { // MVNI_l_sl24_asimdimm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdImmediate.mvni(cpu, (int) (w >>> 32));
      }
      case 3396: { // BIC_l_sl24_asimdimm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdImmediate.bic(cpu, (int) (w >>> 32));
      }
      case 3397: { // MVNI_h_sl0_asimdimm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdImmediate.mvni(cpu, (int) (w >>> 32));
      }
      case 3398: { // BIC_h_sl0_asimdimm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdImmediate.bic(cpu, (int) (w >>> 32));
      }
      case 3399: { // MVNI_h_sl8_asimdimm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdImmediate.mvni(cpu, (int) (w >>> 32));
      }
      case 3400: { // BIC_h_sl8_asimdimm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdImmediate.bic(cpu, (int) (w >>> 32));
      }
      case 3401: { // MVNI_msl8_asimdimm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdImmediate.mvni(cpu, (int) (w >>> 32));
      }
      case 3402: { // MVNI_msl16_asimdimm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdImmediate.mvni(cpu, (int) (w >>> 32));
      }
      case 3403: { // MOVI_b_asimdimm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdImmediate.movi(cpu, (int) (w >>> 32));
      }
      case 3404: { // MOVI_d_asimdimm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdImmediate.movi(cpu, (int) (w >>> 32));
      }
      case 3405: { // FMOV_s_asimdimm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdImmediate.movi(cpu, (int) (w >>> 32));
      }
      case 3406: { // FMOV_d_asimdimm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdImmediate.movi(cpu, (int) (w >>> 32));
      }
      case 3407: { // FMOV_h_asimdimm
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdImmediate.fmovHalf(cpu, (int) (w >>> 32));
      }
      case 3408: { // SSHR_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.sshr(cpu, (int) (w >>> 32));
      }
      case 3409: { // SSRA_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.ssra(cpu, (int) (w >>> 32));
      }
      case 3410: { // SRSHR_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.srshr(cpu, (int) (w >>> 32));
      }
      case 3411: { // SRSRA_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.srsra(cpu, (int) (w >>> 32));
      }
      case 3412: { // SHL_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.shl(cpu, (int) (w >>> 32));
      }
      case 3413: { // SQSHL_imm_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.sqshlImmediate(cpu, (int) (w >>> 32));
      }
      case 3414: { // SHRN_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.shrn(cpu, (int) (w >>> 32));
      }
      case 3415: { // RSHRN_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.rshrn(cpu, (int) (w >>> 32));
      }
      case 3416: { // SQSHRN_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.sqshrn(cpu, (int) (w >>> 32));
      }
      case 3417: { // SQRSHRN_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.sqrshrn(cpu, (int) (w >>> 32));
      }
      case 3418: { // SSHLL_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.shll(cpu, (int) (w >>> 32));
      }
      case 3419: { // SCVTF_fix_h_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.cvtfFixed(cpu, (int) (w >>> 32));
      }
      case 3420: { // SCVTF_fix_s_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.cvtfFixed(cpu, (int) (w >>> 32));
      }
      case 3421: { // SCVTF_fix_d_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.cvtfFixed(cpu, (int) (w >>> 32));
      }
      case 3422: { // FCVTZS_fix_h_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtzFixed(cpu, (int) (w >>> 32));
      }
      case 3423: { // FCVTZS_fix_s_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtzFixed(cpu, (int) (w >>> 32));
      }
      case 3424: { // FCVTZS_fix_d_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtzFixed(cpu, (int) (w >>> 32));
      }
      case 3425: { // USHR_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.ushr(cpu, (int) (w >>> 32));
      }
      case 3426: { // USRA_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.usra(cpu, (int) (w >>> 32));
      }
      case 3427: { // URSHR_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.urshr(cpu, (int) (w >>> 32));
      }
      case 3428: { // URSRA_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.ursra(cpu, (int) (w >>> 32));
      }
      case 3429: { // SRI_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.sri(cpu, (int) (w >>> 32));
      }
      case 3430: { // SLI_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.sli(cpu, (int) (w >>> 32));
      }
      case 3431: { // SQSHLU_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.sqshluImmediate(cpu, (int) (w >>> 32));
      }
      case 3432: { // UQSHL_imm_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.uqshlImmediate(cpu, (int) (w >>> 32));
      }
      case 3433: { // SQSHRUN_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.sqshrun(cpu, (int) (w >>> 32));
      }
      case 3434: { // SQRSHRUN_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.sqrshrun(cpu, (int) (w >>> 32));
      }
      case 3435: { // UQSHRN_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.uqshrn(cpu, (int) (w >>> 32));
      }
      case 3436: { // UQRSHRN_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.uqrshrn(cpu, (int) (w >>> 32));
      }
      case 3437: { // USHLL_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.shll(cpu, (int) (w >>> 32));
      }
      case 3438: { // UCVTF_fix_h_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.cvtfFixed(cpu, (int) (w >>> 32));
      }
      case 3439: { // UCVTF_fix_s_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.cvtfFixed(cpu, (int) (w >>> 32));
      }
      case 3440: { // UCVTF_fix_d_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.cvtfFixed(cpu, (int) (w >>> 32));
      }
      case 3441: { // FCVTZU_fix_h_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtzFixed(cpu, (int) (w >>> 32));
      }
      case 3442: { // FCVTZU_fix_s_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtzFixed(cpu, (int) (w >>> 32));
      }
      case 3443: { // FCVTZU_fix_d_asimdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtzFixed(cpu, (int) (w >>> 32));
      }
      case 3444: { // SSHR_asisdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.sshr(cpu, (int) (w >>> 32));
      }
      case 3445: { // SSRA_asisdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.ssra(cpu, (int) (w >>> 32));
      }
      case 3446: { // SRSHR_asisdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.srshr(cpu, (int) (w >>> 32));
      }
      case 3447: { // SRSRA_asisdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.srsra(cpu, (int) (w >>> 32));
      }
      case 3448: { // SHL_asisdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.shl(cpu, (int) (w >>> 32));
      }
      case 3449: { // SQSHL_imm_asisdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.sqshlImmediate(cpu, (int) (w >>> 32));
      }
      case 3450: { // SQSHRN_asisdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.sqshrn(cpu, (int) (w >>> 32));
      }
      case 3451: { // SQRSHRN_asisdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.sqrshrn(cpu, (int) (w >>> 32));
      }
      case 3452: { // SCVTF_fix_h_asisdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.cvtfFixed(cpu, (int) (w >>> 32));
      }
      case 3453: { // SCVTF_fix_s_asisdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.cvtfFixed(cpu, (int) (w >>> 32));
      }
      case 3454: { // SCVTF_fix_d_asisdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.cvtfFixed(cpu, (int) (w >>> 32));
      }
      case 3455: { // FCVTZS_fix_h_asisdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtzFixed(cpu, (int) (w >>> 32));
      }
      case 3456: { // FCVTZS_fix_s_asisdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtzFixed(cpu, (int) (w >>> 32));
      }
      case 3457: { // FCVTZS_fix_d_asisdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtzFixed(cpu, (int) (w >>> 32));
      }
      case 3458: { // USHR_asisdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.ushr(cpu, (int) (w >>> 32));
      }
      case 3459: { // USRA_asisdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.usra(cpu, (int) (w >>> 32));
      }
      case 3460: { // URSHR_asisdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.urshr(cpu, (int) (w >>> 32));
      }
      case 3461: { // URSRA_asisdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.ursra(cpu, (int) (w >>> 32));
      }
      case 3462: { // SRI_asisdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.sri(cpu, (int) (w >>> 32));
      }
      case 3463: { // SLI_asisdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.sli(cpu, (int) (w >>> 32));
      }
      case 3464: { // SQSHLU_asisdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.sqshluImmediate(cpu, (int) (w >>> 32));
      }
      case 3465: { // UQSHL_imm_asisdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.uqshlImmediate(cpu, (int) (w >>> 32));
      }
      case 3466: { // SQSHRUN_asisdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.sqshrun(cpu, (int) (w >>> 32));
      }
      case 3467: { // SQRSHRUN_asisdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.sqrshrun(cpu, (int) (w >>> 32));
      }
      case 3468: { // UQSHRN_asisdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.uqshrn(cpu, (int) (w >>> 32));
      }
      case 3469: { // UQRSHRN_asisdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdShift.uqrshrn(cpu, (int) (w >>> 32));
      }
      case 3470: { // UCVTF_fix_h_asisdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.cvtfFixed(cpu, (int) (w >>> 32));
      }
      case 3471: { // UCVTF_fix_s_asisdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.cvtfFixed(cpu, (int) (w >>> 32));
      }
      case 3472: { // UCVTF_fix_d_asisdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.cvtfFixed(cpu, (int) (w >>> 32));
      }
      case 3473: { // FCVTZU_fix_h_asisdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtzFixed(cpu, (int) (w >>> 32));
      }
      case 3474: { // FCVTZU_fix_s_asisdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtzFixed(cpu, (int) (w >>> 32));
      }
      case 3475: { // FCVTZU_fix_d_asisdshf
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloatConvert.fcvtzFixed(cpu, (int) (w >>> 32));
      }
      case 3476: { // SMLAL_asimdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdMultiply.mlal(cpu, (int) (w >>> 32));
      }
      case 3477: { // SMLSL_asimdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdMultiply.mlsl(cpu, (int) (w >>> 32));
      }
      case 3478: { // SMULL_asimdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdMultiply.mull(cpu, (int) (w >>> 32));
      }
      case 3479: { // UMLAL_asimdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdMultiply.mlal(cpu, (int) (w >>> 32));
      }
      case 3480: { // UMLSL_asimdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdMultiply.mlsl(cpu, (int) (w >>> 32));
      }
      case 3481: { // UMULL_asimdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdMultiply.mull(cpu, (int) (w >>> 32));
      }
      case 3482: { // SQDMLAL_asimdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqdmlal(cpu, (int) (w >>> 32));
      }
      case 3483: { // SQDMLSL_asimdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqdmlsl(cpu, (int) (w >>> 32));
      }
      case 3484: { // SQDMULL_asimdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqdmull(cpu, (int) (w >>> 32));
      }
      case 3485: { // MUL_asimdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdMultiply.mul(cpu, (int) (w >>> 32));
      }
      case 3486: { // MLA_asimdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdMultiply.mla(cpu, (int) (w >>> 32));
      }
      case 3487: { // MLS_asimdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdMultiply.mls(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute5(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 3488: { // SQDMULH_asimdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqdmulh(cpu, (int) (w >>> 32));
      }
      case 3489: { // SQRDMULH_asimdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqrdmulh(cpu, (int) (w >>> 32));
      }
      case 3490: { // SQRDMLAH_asimdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqrdmlah(cpu, (int) (w >>> 32));
      }
      case 3491: { // SQRDMLSH_asimdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqrdmlsh(cpu, (int) (w >>> 32));
      }
      case 3492: { // SDOT_asimdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdMultiply.sdot(cpu, (int) (w >>> 32));
      }
      case 3493: { // UDOT_asimdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdMultiply.udot(cpu, (int) (w >>> 32));
      }
      case 3494: { // FMLA_h_asimdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmla(cpu, (int) (w >>> 32));
      }
      case 3495: { // FMLA_asimdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmla(cpu, (int) (w >>> 32));
      }
      case 3496: { // FMLS_h_asimdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmls(cpu, (int) (w >>> 32));
      }
      case 3497: { // FMLS_asimdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmls(cpu, (int) (w >>> 32));
      }
      case 3498: { // FMUL_h_asimdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmul(cpu, (int) (w >>> 32));
      }
      case 3499: { // FMUL_asimdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmul(cpu, (int) (w >>> 32));
      }
      case 3500: { // FMULX_h_asimdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmulx(cpu, (int) (w >>> 32));
      }
      case 3501: { // FMULX_asimdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmulx(cpu, (int) (w >>> 32));
      }
      case 3502: { // FCMLA_h_asimdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdComplex.fcmlaElement(cpu, (int) (w >>> 32));
      }
      case 3503: { // FCMLA_s_asimdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdComplex.fcmlaElement(cpu, (int) (w >>> 32));
      }
      case 3504: { // SQDMLAL_asisdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqdmlal(cpu, (int) (w >>> 32));
      }
      case 3505: { // SQDMLSL_asisdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqdmlsl(cpu, (int) (w >>> 32));
      }
      case 3506: { // SQDMULL_asisdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqdmull(cpu, (int) (w >>> 32));
      }
      case 3507: { // SQDMULH_asisdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqdmulh(cpu, (int) (w >>> 32));
      }
      case 3508: { // SQRDMULH_asisdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqrdmulh(cpu, (int) (w >>> 32));
      }
      case 3509: { // SQRDMLAH_asisdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqrdmlah(cpu, (int) (w >>> 32));
      }
      case 3510: { // SQRDMLSH_asisdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdSaturate.sqrdmlsh(cpu, (int) (w >>> 32));
      }
      case 3511: { // FMLA_h_asisdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmla(cpu, (int) (w >>> 32));
      }
      case 3512: { // FMLA_asisdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmla(cpu, (int) (w >>> 32));
      }
      case 3513: { // FMLS_h_asisdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmls(cpu, (int) (w >>> 32));
      }
      case 3514: { // FMLS_asisdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmls(cpu, (int) (w >>> 32));
      }
      case 3515: { // FMUL_h_asisdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmul(cpu, (int) (w >>> 32));
      }
      case 3516: { // FMUL_asisdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmul(cpu, (int) (w >>> 32));
      }
      case 3517: { // FMULX_h_asisdelem
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return SimdFloat.fmulx(cpu, (int) (w >>> 32));
      }
      case 3518: { // FMULX_asisdelem
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
