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

/// Executes the rows of `dpreg.decode` outside of the main loop.
@SuppressWarnings("unused")
final class DispatchDpreg {
  private DispatchDpreg() {}

  static int execute(Cpu cpu, CpuState s, long[] x, long w) {
    long pc = s.pc;
    return execute0(cpu, s, x, w, pc);
  }

  private static int execute0(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 2304: { // AND_lsr_x
        x[(int) (w >>> 12) & 63] = Alu.and64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 2305: { // AND_asr_x
        x[(int) (w >>> 12) & 63] = Alu.and64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >> (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 2306: { // AND_ror_x
        x[(int) (w >>> 12) & 63] = Alu.and64(x[(int) (w >>> 18) & 63], Long.rotateRight(x[(int) (w >>> 24) & 63], (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 2307: { // BIC_lsr_x
        x[(int) (w >>> 12) & 63] = Alu.bic64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 2308: { // BIC_asr_x
        x[(int) (w >>> 12) & 63] = Alu.bic64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >> (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 2309: { // BIC_ror_x
        x[(int) (w >>> 12) & 63] = Alu.bic64(x[(int) (w >>> 18) & 63], Long.rotateRight(x[(int) (w >>> 24) & 63], (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 2310: { // ORR_lsr_x
        x[(int) (w >>> 12) & 63] = Alu.or64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 2311: { // ORR_asr_x
        x[(int) (w >>> 12) & 63] = Alu.or64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >> (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 2312: { // ORR_ror_x
        x[(int) (w >>> 12) & 63] = Alu.or64(x[(int) (w >>> 18) & 63], Long.rotateRight(x[(int) (w >>> 24) & 63], (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 2313: { // ORN_lsl_x
        x[(int) (w >>> 12) & 63] = Alu.orn64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] << (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 2314: { // ORN_lsr_x
        x[(int) (w >>> 12) & 63] = Alu.orn64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 2315: { // ORN_asr_x
        x[(int) (w >>> 12) & 63] = Alu.orn64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >> (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 2316: { // ORN_ror_x
        x[(int) (w >>> 12) & 63] = Alu.orn64(x[(int) (w >>> 18) & 63], Long.rotateRight(x[(int) (w >>> 24) & 63], (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 2317: { // EOR_lsr_x
        x[(int) (w >>> 12) & 63] = Alu.xor64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 2318: { // EOR_asr_x
        x[(int) (w >>> 12) & 63] = Alu.xor64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >> (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 2319: { // EOR_ror_x
        x[(int) (w >>> 12) & 63] = Alu.xor64(x[(int) (w >>> 18) & 63], Long.rotateRight(x[(int) (w >>> 24) & 63], (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 2320: { // EON_lsl_x
        x[(int) (w >>> 12) & 63] = Alu.eon64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] << (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 2321: { // EON_lsr_x
        x[(int) (w >>> 12) & 63] = Alu.eon64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 2322: { // EON_asr_x
        x[(int) (w >>> 12) & 63] = Alu.eon64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >> (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 2323: { // EON_ror_x
        x[(int) (w >>> 12) & 63] = Alu.eon64(x[(int) (w >>> 18) & 63], Long.rotateRight(x[(int) (w >>> 24) & 63], (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 2324: { // ANDS_lsr_x
        long r = Alu.and64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32)));
        Flags.logic64(s, r);
        x[(int) (w >>> 12) & 63] = r;
        return Status.NEXT;
      }
      case 2325: { // ANDS_asr_x
        long r = Alu.and64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >> (int) (w >>> 32)));
        Flags.logic64(s, r);
        x[(int) (w >>> 12) & 63] = r;
        return Status.NEXT;
      }
      case 2326: { // ANDS_ror_x
        long r = Alu.and64(x[(int) (w >>> 18) & 63], Long.rotateRight(x[(int) (w >>> 24) & 63], (int) (w >>> 32)));
        Flags.logic64(s, r);
        x[(int) (w >>> 12) & 63] = r;
        return Status.NEXT;
      }
      case 2327: { // BICS_lsl_x
        long r = Alu.bic64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] << (int) (w >>> 32)));
        Flags.logic64(s, r);
        x[(int) (w >>> 12) & 63] = r;
        return Status.NEXT;
      }
      case 2328: { // BICS_lsr_x
        long r = Alu.bic64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32)));
        Flags.logic64(s, r);
        x[(int) (w >>> 12) & 63] = r;
        return Status.NEXT;
      }
      case 2329: { // BICS_asr_x
        long r = Alu.bic64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >> (int) (w >>> 32)));
        Flags.logic64(s, r);
        x[(int) (w >>> 12) & 63] = r;
        return Status.NEXT;
      }
      case 2330: { // BICS_ror_x
        long r = Alu.bic64(x[(int) (w >>> 18) & 63], Long.rotateRight(x[(int) (w >>> 24) & 63], (int) (w >>> 32)));
        Flags.logic64(s, r);
        x[(int) (w >>> 12) & 63] = r;
        return Status.NEXT;
      }
      case 2331: { // SUB_asr_x
        x[(int) (w >>> 12) & 63] = Alu.sub64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >> (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 2332: { // SUBS_asr_x
        long a = x[(int) (w >>> 18) & 63];
        long b = (x[(int) (w >>> 24) & 63] >> (int) (w >>> 32));
        long r = Alu.sub64(a, b);
        Flags.sub64(s, a, b, r);
        x[(int) (w >>> 12) & 63] = r;
        return Status.NEXT;
      }
      case 2333: { // ADC_x
        x[(int) (w >>> 12) & 63] = Alu.adc64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63], s.cf);
        return Status.NEXT;
      }
      case 2334: { // ADCS_x
        long a = x[(int) (w >>> 18) & 63];
        long b = x[(int) (w >>> 24) & 63];
        long r = Alu.adc64(a, b, s.cf);
        Flags.add64(s, a, b, r);
        x[(int) (w >>> 12) & 63] = r;
        return Status.NEXT;
      }
      case 2335: { // SBC_x
        x[(int) (w >>> 12) & 63] = Alu.sbc64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63], s.cf);
        return Status.NEXT;
      }
      case 2336: { // SBCS_x
        long a = x[(int) (w >>> 18) & 63];
        long b = x[(int) (w >>> 24) & 63];
        long r = Alu.sbc64(a, b, s.cf);
        Flags.add64(s, a, ~b, r);
        x[(int) (w >>> 12) & 63] = r;
        return Status.NEXT;
      }
      case 2337: { // ASRV_x
        x[(int) (w >>> 12) & 63] = Alu.asrv64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
        return Status.NEXT;
      }
      case 2338: { // RORV_x
        x[(int) (w >>> 12) & 63] = Alu.rorv64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
        return Status.NEXT;
      }
      case 2339: { // REV16_x
        x[(int) (w >>> 12) & 63] = Alu.rev16_64(x[(int) (w >>> 18) & 63]);
        return Status.NEXT;
      }
      case 2340: { // CLS_x
        x[(int) (w >>> 12) & 63] = Alu.cls64(x[(int) (w >>> 18) & 63]);
        return Status.NEXT;
      }
      case 2341: { // REV32_x
        x[(int) (w >>> 12) & 63] = Alu.rev32(x[(int) (w >>> 18) & 63]);
        return Status.NEXT;
      }
      case 2342: { // AND_lsr_w
        x[(int) (w >>> 12) & 63] = Alu.and32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2343: { // AND_asr_w
        x[(int) (w >>> 12) & 63] = Alu.and32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >> (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2344: { // AND_ror_w
        x[(int) (w >>> 12) & 63] = Alu.and32((int) x[(int) (w >>> 18) & 63], Integer.rotateRight((int) x[(int) (w >>> 24) & 63], (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2345: { // BIC_lsr_w
        x[(int) (w >>> 12) & 63] = Alu.bic32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2346: { // BIC_asr_w
        x[(int) (w >>> 12) & 63] = Alu.bic32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >> (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2347: { // BIC_ror_w
        x[(int) (w >>> 12) & 63] = Alu.bic32((int) x[(int) (w >>> 18) & 63], Integer.rotateRight((int) x[(int) (w >>> 24) & 63], (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2348: { // ORR_lsr_w
        x[(int) (w >>> 12) & 63] = Alu.or32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2349: { // ORR_asr_w
        x[(int) (w >>> 12) & 63] = Alu.or32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >> (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2350: { // ORR_ror_w
        x[(int) (w >>> 12) & 63] = Alu.or32((int) x[(int) (w >>> 18) & 63], Integer.rotateRight((int) x[(int) (w >>> 24) & 63], (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2351: { // ORN_lsl_w
        x[(int) (w >>> 12) & 63] = Alu.orn32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] << (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2352: { // ORN_lsr_w
        x[(int) (w >>> 12) & 63] = Alu.orn32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2353: { // ORN_asr_w
        x[(int) (w >>> 12) & 63] = Alu.orn32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >> (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2354: { // ORN_ror_w
        x[(int) (w >>> 12) & 63] = Alu.orn32((int) x[(int) (w >>> 18) & 63], Integer.rotateRight((int) x[(int) (w >>> 24) & 63], (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2355: { // EOR_lsr_w
        x[(int) (w >>> 12) & 63] = Alu.xor32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2356: { // EOR_asr_w
        x[(int) (w >>> 12) & 63] = Alu.xor32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >> (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2357: { // EOR_ror_w
        x[(int) (w >>> 12) & 63] = Alu.xor32((int) x[(int) (w >>> 18) & 63], Integer.rotateRight((int) x[(int) (w >>> 24) & 63], (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2358: { // EON_lsl_w
        x[(int) (w >>> 12) & 63] = Alu.eon32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] << (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2359: { // EON_lsr_w
        x[(int) (w >>> 12) & 63] = Alu.eon32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2360: { // EON_asr_w
        x[(int) (w >>> 12) & 63] = Alu.eon32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >> (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2361: { // EON_ror_w
        x[(int) (w >>> 12) & 63] = Alu.eon32((int) x[(int) (w >>> 18) & 63], Integer.rotateRight((int) x[(int) (w >>> 24) & 63], (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2362: { // ANDS_lsr_w
        int r = Alu.and32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32)));
        Flags.logic32(s, r);
        x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2363: { // ANDS_asr_w
        int r = Alu.and32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >> (int) (w >>> 32)));
        Flags.logic32(s, r);
        x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2364: { // ANDS_ror_w
        int r = Alu.and32((int) x[(int) (w >>> 18) & 63], Integer.rotateRight((int) x[(int) (w >>> 24) & 63], (int) (w >>> 32)));
        Flags.logic32(s, r);
        x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2365: { // BICS_lsl_w
        int r = Alu.bic32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] << (int) (w >>> 32)));
        Flags.logic32(s, r);
        x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2366: { // BICS_lsr_w
        int r = Alu.bic32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32)));
        Flags.logic32(s, r);
        x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2367: { // BICS_asr_w
        int r = Alu.bic32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >> (int) (w >>> 32)));
        Flags.logic32(s, r);
        x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2368: { // BICS_ror_w
        int r = Alu.bic32((int) x[(int) (w >>> 18) & 63], Integer.rotateRight((int) x[(int) (w >>> 24) & 63], (int) (w >>> 32)));
        Flags.logic32(s, r);
        x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2369: { // SUB_asr_w
        x[(int) (w >>> 12) & 63] = Alu.sub32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >> (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2370: { // SUBS_asr_w
        int a = (int) x[(int) (w >>> 18) & 63];
        int b = ((int) x[(int) (w >>> 24) & 63] >> (int) (w >>> 32));
        int r = Alu.sub32(a, b);
        Flags.sub32(s, a, b, r);
        x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2371: { // ADC_w
        x[(int) (w >>> 12) & 63] = Alu.adc32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63], s.cf) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2372: { // ADCS_w
        int a = (int) x[(int) (w >>> 18) & 63];
        int b = (int) x[(int) (w >>> 24) & 63];
        int r = Alu.adc32(a, b, s.cf);
        Flags.add32(s, a, b, r);
        x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2373: { // SBC_w
        x[(int) (w >>> 12) & 63] = Alu.sbc32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63], s.cf) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2374: { // SBCS_w
        int a = (int) x[(int) (w >>> 18) & 63];
        int b = (int) x[(int) (w >>> 24) & 63];
        int r = Alu.sbc32(a, b, s.cf);
        Flags.add32(s, a, ~b, r);
        x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2375: { // ASRV_w
        x[(int) (w >>> 12) & 63] = Alu.asrv32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2376: { // RORV_w
        x[(int) (w >>> 12) & 63] = Alu.rorv32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2377: { // REV16_w
        x[(int) (w >>> 12) & 63] = Alu.rev16_32((int) x[(int) (w >>> 18) & 63]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2378: { // CLS_w
        x[(int) (w >>> 12) & 63] = Alu.cls32((int) x[(int) (w >>> 18) & 63]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2379: { // SMSUBL
        x[(int) (w >>> 12) & 63] = Alu.smsubl((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63], x[(int) (w >>> 32)]);
        return Status.NEXT;
      }
      case 2380: { // UMSUBL
        x[(int) (w >>> 12) & 63] = Alu.umsubl((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63], x[(int) (w >>> 32)]);
        return Status.NEXT;
      }
      case 2381: { // SMULH
        x[(int) (w >>> 12) & 63] = Alu.smulh(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
        return Status.NEXT;
      }
      case 2382: { // CRC32B
        x[(int) (w >>> 12) & 63] = Crc32Kernels.crc32b((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2383: { // CRC32H
        x[(int) (w >>> 12) & 63] = Crc32Kernels.crc32h((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2384: { // CRC32W
        x[(int) (w >>> 12) & 63] = Crc32Kernels.crc32w((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2385: { // CRC32X
        x[(int) (w >>> 12) & 63] = Crc32Kernels.crc32x((int) x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2386: { // CRC32CB
        x[(int) (w >>> 12) & 63] = Crc32Kernels.crc32cb((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2387: { // CRC32CH
        x[(int) (w >>> 12) & 63] = Crc32Kernels.crc32ch((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2388: { // CRC32CW
        x[(int) (w >>> 12) & 63] = Crc32Kernels.crc32cw((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2389: { // CRC32CX
        x[(int) (w >>> 12) & 63] = Crc32Kernels.crc32cx((int) x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2390: { // RMIF
        return IntegerExec.rmif(cpu, (int) (w >>> 32));
      }
      case 2391: { // SETF8
        return IntegerExec.setf8(cpu, (int) (w >>> 32));
      }
      case 2392: { // SETF16
        return IntegerExec.setf16(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }
}
