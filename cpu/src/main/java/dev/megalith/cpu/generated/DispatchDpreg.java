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
      case 1984: { // AND_lsr_x
        x[(int) (w >>> 12) & 63] = Alu.and64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 1985: { // AND_asr_x
        x[(int) (w >>> 12) & 63] = Alu.and64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >> (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 1986: { // AND_ror_x
        x[(int) (w >>> 12) & 63] = Alu.and64(x[(int) (w >>> 18) & 63], Long.rotateRight(x[(int) (w >>> 24) & 63], (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 1987: { // BIC_lsr_x
        x[(int) (w >>> 12) & 63] = Alu.bic64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 1988: { // BIC_asr_x
        x[(int) (w >>> 12) & 63] = Alu.bic64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >> (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 1989: { // BIC_ror_x
        x[(int) (w >>> 12) & 63] = Alu.bic64(x[(int) (w >>> 18) & 63], Long.rotateRight(x[(int) (w >>> 24) & 63], (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 1990: { // ORR_lsr_x
        x[(int) (w >>> 12) & 63] = Alu.or64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 1991: { // ORR_asr_x
        x[(int) (w >>> 12) & 63] = Alu.or64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >> (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 1992: { // ORR_ror_x
        x[(int) (w >>> 12) & 63] = Alu.or64(x[(int) (w >>> 18) & 63], Long.rotateRight(x[(int) (w >>> 24) & 63], (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 1993: { // ORN_lsl_x
        x[(int) (w >>> 12) & 63] = Alu.orn64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] << (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 1994: { // ORN_lsr_x
        x[(int) (w >>> 12) & 63] = Alu.orn64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 1995: { // ORN_asr_x
        x[(int) (w >>> 12) & 63] = Alu.orn64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >> (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 1996: { // ORN_ror_x
        x[(int) (w >>> 12) & 63] = Alu.orn64(x[(int) (w >>> 18) & 63], Long.rotateRight(x[(int) (w >>> 24) & 63], (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 1997: { // EOR_lsr_x
        x[(int) (w >>> 12) & 63] = Alu.xor64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 1998: { // EOR_asr_x
        x[(int) (w >>> 12) & 63] = Alu.xor64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >> (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 1999: { // EOR_ror_x
        x[(int) (w >>> 12) & 63] = Alu.xor64(x[(int) (w >>> 18) & 63], Long.rotateRight(x[(int) (w >>> 24) & 63], (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 2000: { // EON_lsl_x
        x[(int) (w >>> 12) & 63] = Alu.eon64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] << (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 2001: { // EON_lsr_x
        x[(int) (w >>> 12) & 63] = Alu.eon64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 2002: { // EON_asr_x
        x[(int) (w >>> 12) & 63] = Alu.eon64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >> (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 2003: { // EON_ror_x
        x[(int) (w >>> 12) & 63] = Alu.eon64(x[(int) (w >>> 18) & 63], Long.rotateRight(x[(int) (w >>> 24) & 63], (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 2004: { // ANDS_lsr_x
        long r = Alu.and64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32)));
        Flags.logic64(s, r);
        x[(int) (w >>> 12) & 63] = r;
        return Status.NEXT;
      }
      case 2005: { // ANDS_asr_x
        long r = Alu.and64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >> (int) (w >>> 32)));
        Flags.logic64(s, r);
        x[(int) (w >>> 12) & 63] = r;
        return Status.NEXT;
      }
      case 2006: { // ANDS_ror_x
        long r = Alu.and64(x[(int) (w >>> 18) & 63], Long.rotateRight(x[(int) (w >>> 24) & 63], (int) (w >>> 32)));
        Flags.logic64(s, r);
        x[(int) (w >>> 12) & 63] = r;
        return Status.NEXT;
      }
      case 2007: { // BICS_lsl_x
        long r = Alu.bic64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] << (int) (w >>> 32)));
        Flags.logic64(s, r);
        x[(int) (w >>> 12) & 63] = r;
        return Status.NEXT;
      }
      case 2008: { // BICS_lsr_x
        long r = Alu.bic64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32)));
        Flags.logic64(s, r);
        x[(int) (w >>> 12) & 63] = r;
        return Status.NEXT;
      }
      case 2009: { // BICS_asr_x
        long r = Alu.bic64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >> (int) (w >>> 32)));
        Flags.logic64(s, r);
        x[(int) (w >>> 12) & 63] = r;
        return Status.NEXT;
      }
      case 2010: { // BICS_ror_x
        long r = Alu.bic64(x[(int) (w >>> 18) & 63], Long.rotateRight(x[(int) (w >>> 24) & 63], (int) (w >>> 32)));
        Flags.logic64(s, r);
        x[(int) (w >>> 12) & 63] = r;
        return Status.NEXT;
      }
      case 2011: { // SUB_asr_x
        x[(int) (w >>> 12) & 63] = Alu.sub64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >> (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 2012: { // SUBS_asr_x
        long a = x[(int) (w >>> 18) & 63];
        long b = (x[(int) (w >>> 24) & 63] >> (int) (w >>> 32));
        long r = Alu.sub64(a, b);
        Flags.sub64(s, a, b, r);
        x[(int) (w >>> 12) & 63] = r;
        return Status.NEXT;
      }
      case 2013: { // ADC_x
        x[(int) (w >>> 12) & 63] = Alu.adc64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63], s.cf);
        return Status.NEXT;
      }
      case 2014: { // ADCS_x
        long a = x[(int) (w >>> 18) & 63];
        long b = x[(int) (w >>> 24) & 63];
        long r = Alu.adc64(a, b, s.cf);
        Flags.add64(s, a, b, r);
        x[(int) (w >>> 12) & 63] = r;
        return Status.NEXT;
      }
      case 2015: { // SBC_x
        x[(int) (w >>> 12) & 63] = Alu.sbc64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63], s.cf);
        return Status.NEXT;
      }
      case 2016: { // SBCS_x
        long a = x[(int) (w >>> 18) & 63];
        long b = x[(int) (w >>> 24) & 63];
        long r = Alu.sbc64(a, b, s.cf);
        Flags.add64(s, a, ~b, r);
        x[(int) (w >>> 12) & 63] = r;
        return Status.NEXT;
      }
      case 2017: { // ASRV_x
        x[(int) (w >>> 12) & 63] = Alu.asrv64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
        return Status.NEXT;
      }
      case 2018: { // RORV_x
        x[(int) (w >>> 12) & 63] = Alu.rorv64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
        return Status.NEXT;
      }
      case 2019: { // REV16_x
        x[(int) (w >>> 12) & 63] = Alu.rev16_64(x[(int) (w >>> 18) & 63]);
        return Status.NEXT;
      }
      case 2020: { // CLS_x
        x[(int) (w >>> 12) & 63] = Alu.cls64(x[(int) (w >>> 18) & 63]);
        return Status.NEXT;
      }
      case 2021: { // REV32_x
        x[(int) (w >>> 12) & 63] = Alu.rev32(x[(int) (w >>> 18) & 63]);
        return Status.NEXT;
      }
      case 2022: { // AND_lsr_w
        x[(int) (w >>> 12) & 63] = Alu.and32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2023: { // AND_asr_w
        x[(int) (w >>> 12) & 63] = Alu.and32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >> (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2024: { // AND_ror_w
        x[(int) (w >>> 12) & 63] = Alu.and32((int) x[(int) (w >>> 18) & 63], Integer.rotateRight((int) x[(int) (w >>> 24) & 63], (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2025: { // BIC_lsr_w
        x[(int) (w >>> 12) & 63] = Alu.bic32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2026: { // BIC_asr_w
        x[(int) (w >>> 12) & 63] = Alu.bic32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >> (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2027: { // BIC_ror_w
        x[(int) (w >>> 12) & 63] = Alu.bic32((int) x[(int) (w >>> 18) & 63], Integer.rotateRight((int) x[(int) (w >>> 24) & 63], (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2028: { // ORR_lsr_w
        x[(int) (w >>> 12) & 63] = Alu.or32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2029: { // ORR_asr_w
        x[(int) (w >>> 12) & 63] = Alu.or32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >> (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2030: { // ORR_ror_w
        x[(int) (w >>> 12) & 63] = Alu.or32((int) x[(int) (w >>> 18) & 63], Integer.rotateRight((int) x[(int) (w >>> 24) & 63], (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2031: { // ORN_lsl_w
        x[(int) (w >>> 12) & 63] = Alu.orn32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] << (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2032: { // ORN_lsr_w
        x[(int) (w >>> 12) & 63] = Alu.orn32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2033: { // ORN_asr_w
        x[(int) (w >>> 12) & 63] = Alu.orn32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >> (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2034: { // ORN_ror_w
        x[(int) (w >>> 12) & 63] = Alu.orn32((int) x[(int) (w >>> 18) & 63], Integer.rotateRight((int) x[(int) (w >>> 24) & 63], (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2035: { // EOR_lsr_w
        x[(int) (w >>> 12) & 63] = Alu.xor32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2036: { // EOR_asr_w
        x[(int) (w >>> 12) & 63] = Alu.xor32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >> (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2037: { // EOR_ror_w
        x[(int) (w >>> 12) & 63] = Alu.xor32((int) x[(int) (w >>> 18) & 63], Integer.rotateRight((int) x[(int) (w >>> 24) & 63], (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2038: { // EON_lsl_w
        x[(int) (w >>> 12) & 63] = Alu.eon32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] << (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2039: { // EON_lsr_w
        x[(int) (w >>> 12) & 63] = Alu.eon32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2040: { // EON_asr_w
        x[(int) (w >>> 12) & 63] = Alu.eon32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >> (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2041: { // EON_ror_w
        x[(int) (w >>> 12) & 63] = Alu.eon32((int) x[(int) (w >>> 18) & 63], Integer.rotateRight((int) x[(int) (w >>> 24) & 63], (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2042: { // ANDS_lsr_w
        int r = Alu.and32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32)));
        Flags.logic32(s, r);
        x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2043: { // ANDS_asr_w
        int r = Alu.and32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >> (int) (w >>> 32)));
        Flags.logic32(s, r);
        x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2044: { // ANDS_ror_w
        int r = Alu.and32((int) x[(int) (w >>> 18) & 63], Integer.rotateRight((int) x[(int) (w >>> 24) & 63], (int) (w >>> 32)));
        Flags.logic32(s, r);
        x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2045: { // BICS_lsl_w
        int r = Alu.bic32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] << (int) (w >>> 32)));
        Flags.logic32(s, r);
        x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2046: { // BICS_lsr_w
        int r = Alu.bic32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32)));
        Flags.logic32(s, r);
        x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2047: { // BICS_asr_w
        int r = Alu.bic32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >> (int) (w >>> 32)));
        Flags.logic32(s, r);
        x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2048: { // BICS_ror_w
        int r = Alu.bic32((int) x[(int) (w >>> 18) & 63], Integer.rotateRight((int) x[(int) (w >>> 24) & 63], (int) (w >>> 32)));
        Flags.logic32(s, r);
        x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2049: { // SUB_asr_w
        x[(int) (w >>> 12) & 63] = Alu.sub32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >> (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2050: { // SUBS_asr_w
        int a = (int) x[(int) (w >>> 18) & 63];
        int b = ((int) x[(int) (w >>> 24) & 63] >> (int) (w >>> 32));
        int r = Alu.sub32(a, b);
        Flags.sub32(s, a, b, r);
        x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2051: { // ADC_w
        x[(int) (w >>> 12) & 63] = Alu.adc32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63], s.cf) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2052: { // ADCS_w
        int a = (int) x[(int) (w >>> 18) & 63];
        int b = (int) x[(int) (w >>> 24) & 63];
        int r = Alu.adc32(a, b, s.cf);
        Flags.add32(s, a, b, r);
        x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2053: { // SBC_w
        x[(int) (w >>> 12) & 63] = Alu.sbc32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63], s.cf) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2054: { // SBCS_w
        int a = (int) x[(int) (w >>> 18) & 63];
        int b = (int) x[(int) (w >>> 24) & 63];
        int r = Alu.sbc32(a, b, s.cf);
        Flags.add32(s, a, ~b, r);
        x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2055: { // ASRV_w
        x[(int) (w >>> 12) & 63] = Alu.asrv32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2056: { // RORV_w
        x[(int) (w >>> 12) & 63] = Alu.rorv32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2057: { // REV16_w
        x[(int) (w >>> 12) & 63] = Alu.rev16_32((int) x[(int) (w >>> 18) & 63]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2058: { // CLS_w
        x[(int) (w >>> 12) & 63] = Alu.cls32((int) x[(int) (w >>> 18) & 63]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2059: { // SMSUBL
        x[(int) (w >>> 12) & 63] = Alu.smsubl((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63], x[(int) (w >>> 32)]);
        return Status.NEXT;
      }
      case 2060: { // UMSUBL
        x[(int) (w >>> 12) & 63] = Alu.umsubl((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63], x[(int) (w >>> 32)]);
        return Status.NEXT;
      }
      case 2061: { // SMULH
        x[(int) (w >>> 12) & 63] = Alu.smulh(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
        return Status.NEXT;
      }
      case 2062: { // CRC32B
        x[(int) (w >>> 12) & 63] = Crc32Kernels.crc32b((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2063: { // CRC32H
        x[(int) (w >>> 12) & 63] = Crc32Kernels.crc32h((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2064: { // CRC32W
        x[(int) (w >>> 12) & 63] = Crc32Kernels.crc32w((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2065: { // CRC32X
        x[(int) (w >>> 12) & 63] = Crc32Kernels.crc32x((int) x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2066: { // CRC32CB
        x[(int) (w >>> 12) & 63] = Crc32Kernels.crc32cb((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2067: { // CRC32CH
        x[(int) (w >>> 12) & 63] = Crc32Kernels.crc32ch((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2068: { // CRC32CW
        x[(int) (w >>> 12) & 63] = Crc32Kernels.crc32cw((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2069: { // CRC32CX
        x[(int) (w >>> 12) & 63] = Crc32Kernels.crc32cx((int) x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 2070: { // RMIF
        return IntegerExec.rmif(cpu, (int) (w >>> 32));
      }
      case 2071: { // SETF8
        return IntegerExec.setf8(cpu, (int) (w >>> 32));
      }
      case 2072: { // SETF16
        return IntegerExec.setf16(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }
}
