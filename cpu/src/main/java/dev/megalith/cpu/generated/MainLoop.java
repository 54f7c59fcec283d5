// Generated from the instruction table by ./dev regen. Do not edit.
package dev.megalith.cpu.generated;

import dev.megalith.arch.decode.BitMasks;
import dev.megalith.arch.decode.RegisterMap;
import dev.megalith.cpu.Cpu;
import dev.megalith.cpu.CpuState;
import dev.megalith.cpu.Status;
import dev.megalith.cpu.decode.DecodedPage;
import dev.megalith.cpu.decode.Decoder;
import dev.megalith.cpu.exec.*;
import dev.megalith.cpu.kernel.*;
import dev.megalith.cpu.mmu.*;
import dev.megalith.cpu.raw.Raw;
import dev.megalith.cpu.sys.Exceptions;

/// Runs decoded instructions of one page. Hot: this is the interpreter.
@SuppressWarnings("unused")
public final class MainLoop {
  private MainLoop() {}

  /// Runs `page`, mapped at virtual address `base`, from instruction `i` on, until control leaves
  /// the page or something asks for the caller. `state.pc` is where to go on; `cpu.budget` is
  /// what is left of the instructions that may retire.
  public static int run(Cpu cpu, DecodedPage page, int first, long base) {
    final CpuState s = cpu.state;
    final long[] x = s.x;
    final long[] code = page.code;
    final long tlb = cpu.tlb;
    final long ctx = cpu.context;
    int i = first;
    int start = first;
    long budget = cpu.budget;
    int status;
    run:
    for (; ; ) {
      long w = code[i];
      switch ((int) w & 0xFFF) {
        case 0: {
          Decoder.decodeAt(page, i);
          continue;
        }
        case 1: {
          s.pc = base + ((long) i << 2);
          status = Status.JUMP;
          break run;
        }
        case 3: { // ADR
          long pc = base + ((long) i << 2);
          x[(int) (w >>> 12) & 63] = Alu.add64(pc, (w >> 32));
          i++;
          continue;
        }
        case 4: { // ADRP
          long pc = base + ((long) i << 2);
          x[(int) (w >>> 12) & 63] = Alu.adrp(pc, (w >> 32));
          i++;
          continue;
        }
        case 5: { // ADD_imm_x
          x[(int) (w >>> 12) & 63] = Alu.add64(x[(int) (w >>> 18) & 63], (w >> 32));
          i++;
          continue;
        }
        case 6: { // ADDS_imm_x
          long a = x[(int) (w >>> 18) & 63];
          long b = (w >> 32);
          long r = Alu.add64(a, b);
          Flags.add64(s, a, b, r);
          x[(int) (w >>> 12) & 63] = r;
          i++;
          continue;
        }
        case 7: { // SUB_imm_x
          x[(int) (w >>> 12) & 63] = Alu.sub64(x[(int) (w >>> 18) & 63], (w >> 32));
          i++;
          continue;
        }
        case 8: { // SUBS_imm_x
          long a = x[(int) (w >>> 18) & 63];
          long b = (w >> 32);
          long r = Alu.sub64(a, b);
          Flags.sub64(s, a, b, r);
          x[(int) (w >>> 12) & 63] = r;
          i++;
          continue;
        }
        case 9: { // ADD_imm_x_lsl12
          x[(int) (w >>> 12) & 63] = Alu.add64(x[(int) (w >>> 18) & 63], (w >> 32));
          i++;
          continue;
        }
        case 10: { // ADDS_imm_x_lsl12
          long a = x[(int) (w >>> 18) & 63];
          long b = (w >> 32);
          long r = Alu.add64(a, b);
          Flags.add64(s, a, b, r);
          x[(int) (w >>> 12) & 63] = r;
          i++;
          continue;
        }
        case 11: { // SUB_imm_x_lsl12
          x[(int) (w >>> 12) & 63] = Alu.sub64(x[(int) (w >>> 18) & 63], (w >> 32));
          i++;
          continue;
        }
        case 12: { // SUBS_imm_x_lsl12
          long a = x[(int) (w >>> 18) & 63];
          long b = (w >> 32);
          long r = Alu.sub64(a, b);
          Flags.sub64(s, a, b, r);
          x[(int) (w >>> 12) & 63] = r;
          i++;
          continue;
        }
        case 13: { // ADD_imm_w
          x[(int) (w >>> 12) & 63] = Alu.add32((int) x[(int) (w >>> 18) & 63], (int) (w >> 32)) & 0xFFFF_FFFFL;
          i++;
          continue;
        }
        case 14: { // ADDS_imm_w
          int a = (int) x[(int) (w >>> 18) & 63];
          int b = (int) (w >> 32);
          int r = Alu.add32(a, b);
          Flags.add32(s, a, b, r);
          x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
          i++;
          continue;
        }
        case 15: { // SUB_imm_w
          x[(int) (w >>> 12) & 63] = Alu.sub32((int) x[(int) (w >>> 18) & 63], (int) (w >> 32)) & 0xFFFF_FFFFL;
          i++;
          continue;
        }
        case 16: { // SUBS_imm_w
          int a = (int) x[(int) (w >>> 18) & 63];
          int b = (int) (w >> 32);
          int r = Alu.sub32(a, b);
          Flags.sub32(s, a, b, r);
          x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
          i++;
          continue;
        }
        case 17: { // ADD_imm_w_lsl12
          x[(int) (w >>> 12) & 63] = Alu.add32((int) x[(int) (w >>> 18) & 63], (int) (w >> 32)) & 0xFFFF_FFFFL;
          i++;
          continue;
        }
        case 18: { // ADDS_imm_w_lsl12
          int a = (int) x[(int) (w >>> 18) & 63];
          int b = (int) (w >> 32);
          int r = Alu.add32(a, b);
          Flags.add32(s, a, b, r);
          x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
          i++;
          continue;
        }
        case 19: { // SUB_imm_w_lsl12
          x[(int) (w >>> 12) & 63] = Alu.sub32((int) x[(int) (w >>> 18) & 63], (int) (w >> 32)) & 0xFFFF_FFFFL;
          i++;
          continue;
        }
        case 20: { // SUBS_imm_w_lsl12
          int a = (int) x[(int) (w >>> 18) & 63];
          int b = (int) (w >> 32);
          int r = Alu.sub32(a, b);
          Flags.sub32(s, a, b, r);
          x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
          i++;
          continue;
        }
        case 21: { // AND_imm_x
          x[(int) (w >>> 12) & 63] = Alu.and64(x[(int) (w >>> 18) & 63], BitMasks.value((int) (w >>> 32)));
          i++;
          continue;
        }
        case 22: { // ORR_imm_x
          x[(int) (w >>> 12) & 63] = Alu.or64(x[(int) (w >>> 18) & 63], BitMasks.value((int) (w >>> 32)));
          i++;
          continue;
        }
        case 23: { // EOR_imm_x
          x[(int) (w >>> 12) & 63] = Alu.xor64(x[(int) (w >>> 18) & 63], BitMasks.value((int) (w >>> 32)));
          i++;
          continue;
        }
        case 24: { // ANDS_imm_x
          long r = Alu.and64(x[(int) (w >>> 18) & 63], BitMasks.value((int) (w >>> 32)));
          Flags.logic64(s, r);
          x[(int) (w >>> 12) & 63] = r;
          i++;
          continue;
        }
        case 25: { // MOVN_x
          x[(int) (w >>> 12) & 63] = Alu.not64(((w >>> 32 & 0xFFFF) << (int) (w >>> 48 << 4)));
          i++;
          continue;
        }
        case 26: { // MOVZ_x
          x[(int) (w >>> 12) & 63] = Alu.move64(((w >>> 32 & 0xFFFF) << (int) (w >>> 48 << 4)));
          i++;
          continue;
        }
        case 27: { // MOVK_x
          x[(int) (w >>> 12) & 63] = Alu.movk64(x[(int) (w >>> 12) & 63], w >>> 32 & 0xFFFF, (int) (w >>> 48 << 4));
          i++;
          continue;
        }
        case 28: { // SBFM_x
          x[(int) (w >>> 12) & 63] = Alu.sbfm64(x[(int) (w >>> 18) & 63], (int) (w >>> 48), (int) (w >>> 32) & 63);
          i++;
          continue;
        }
        case 29: { // BFM_x
          x[(int) (w >>> 12) & 63] = Alu.bfm64(x[(int) (w >>> 12) & 63], x[(int) (w >>> 18) & 63], (int) (w >>> 48), (int) (w >>> 32) & 63);
          i++;
          continue;
        }
        case 30: { // UBFM_x
          x[(int) (w >>> 12) & 63] = Alu.ubfm64(x[(int) (w >>> 18) & 63], (int) (w >>> 48), (int) (w >>> 32) & 63);
          i++;
          continue;
        }
        case 31: { // EXTR_x
          x[(int) (w >>> 12) & 63] = Alu.extr64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63], (w >> 32));
          i++;
          continue;
        }
        case 32: { // AND_imm_w
          x[(int) (w >>> 12) & 63] = Alu.and32((int) x[(int) (w >>> 18) & 63], (int) BitMasks.value((int) (w >>> 32))) & 0xFFFF_FFFFL;
          i++;
          continue;
        }
        case 33: { // ORR_imm_w
          x[(int) (w >>> 12) & 63] = Alu.or32((int) x[(int) (w >>> 18) & 63], (int) BitMasks.value((int) (w >>> 32))) & 0xFFFF_FFFFL;
          i++;
          continue;
        }
        case 34: { // EOR_imm_w
          x[(int) (w >>> 12) & 63] = Alu.xor32((int) x[(int) (w >>> 18) & 63], (int) BitMasks.value((int) (w >>> 32))) & 0xFFFF_FFFFL;
          i++;
          continue;
        }
        case 35: { // ANDS_imm_w
          int r = Alu.and32((int) x[(int) (w >>> 18) & 63], (int) BitMasks.value((int) (w >>> 32)));
          Flags.logic32(s, r);
          x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
          i++;
          continue;
        }
        case 36: { // MOVN_w
          x[(int) (w >>> 12) & 63] = Alu.not32((int) ((w >>> 32 & 0xFFFF) << (int) (w >>> 48 << 4))) & 0xFFFF_FFFFL;
          i++;
          continue;
        }
        case 37: { // MOVZ_w
          x[(int) (w >>> 12) & 63] = Alu.move32((int) ((w >>> 32 & 0xFFFF) << (int) (w >>> 48 << 4))) & 0xFFFF_FFFFL;
          i++;
          continue;
        }
        case 38: { // MOVK_w
          x[(int) (w >>> 12) & 63] = Alu.movk32((int) x[(int) (w >>> 12) & 63], w >>> 32 & 0xFFFF, (int) (w >>> 48 << 4)) & 0xFFFF_FFFFL;
          i++;
          continue;
        }
        case 39: { // SBFM_w
          x[(int) (w >>> 12) & 63] = Alu.sbfm32((int) x[(int) (w >>> 18) & 63], (int) (w >>> 48), (int) (w >>> 32) & 63) & 0xFFFF_FFFFL;
          i++;
          continue;
        }
        case 40: { // BFM_w
          x[(int) (w >>> 12) & 63] = Alu.bfm32((int) x[(int) (w >>> 12) & 63], (int) x[(int) (w >>> 18) & 63], (int) (w >>> 48), (int) (w >>> 32) & 63) & 0xFFFF_FFFFL;
          i++;
          continue;
        }
        case 41: { // UBFM_w
          x[(int) (w >>> 12) & 63] = Alu.ubfm32((int) x[(int) (w >>> 18) & 63], (int) (w >>> 48), (int) (w >>> 32) & 63) & 0xFFFF_FFFFL;
          i++;
          continue;
        }
        case 42: { // EXTR_w
          x[(int) (w >>> 12) & 63] = Alu.extr32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63], (int) (w >> 32)) & 0xFFFF_FFFFL;
          i++;
          continue;
        }
        case 43: { // B_EQ
          if (s.zf == 0) {
            int to = i + (int) (w >> 32);
            budget -= i + 1 - start;
            if ((to & ~1023) != 0) {
              s.pc = base + ((long) to << 2);
              start = i;
              status = Status.JUMP;
              break run;
            }
            i = to;
            start = to;
            if (budget > 0 && !s.isPending()) {
              continue;
            }
            s.pc = base + ((long) i << 2);
            status = Status.POLL;
            break run;
          }
          i++;
          continue;
        }
        case 44: { // B_NE
          if (s.zf != 0) {
            int to = i + (int) (w >> 32);
            budget -= i + 1 - start;
            if ((to & ~1023) != 0) {
              s.pc = base + ((long) to << 2);
              start = i;
              status = Status.JUMP;
              break run;
            }
            i = to;
            start = to;
            if (budget > 0 && !s.isPending()) {
              continue;
            }
            s.pc = base + ((long) i << 2);
            status = Status.POLL;
            break run;
          }
          i++;
          continue;
        }
        case 45: { // B_CS
          if (s.cf != 0) {
            int to = i + (int) (w >> 32);
            budget -= i + 1 - start;
            if ((to & ~1023) != 0) {
              s.pc = base + ((long) to << 2);
              start = i;
              status = Status.JUMP;
              break run;
            }
            i = to;
            start = to;
            if (budget > 0 && !s.isPending()) {
              continue;
            }
            s.pc = base + ((long) i << 2);
            status = Status.POLL;
            break run;
          }
          i++;
          continue;
        }
        case 46: { // B_CC
          if (s.cf == 0) {
            int to = i + (int) (w >> 32);
            budget -= i + 1 - start;
            if ((to & ~1023) != 0) {
              s.pc = base + ((long) to << 2);
              start = i;
              status = Status.JUMP;
              break run;
            }
            i = to;
            start = to;
            if (budget > 0 && !s.isPending()) {
              continue;
            }
            s.pc = base + ((long) i << 2);
            status = Status.POLL;
            break run;
          }
          i++;
          continue;
        }
        case 47: { // B_MI
          if (s.nf < 0) {
            int to = i + (int) (w >> 32);
            budget -= i + 1 - start;
            if ((to & ~1023) != 0) {
              s.pc = base + ((long) to << 2);
              start = i;
              status = Status.JUMP;
              break run;
            }
            i = to;
            start = to;
            if (budget > 0 && !s.isPending()) {
              continue;
            }
            s.pc = base + ((long) i << 2);
            status = Status.POLL;
            break run;
          }
          i++;
          continue;
        }
        case 48: { // B_PL
          if (s.nf >= 0) {
            int to = i + (int) (w >> 32);
            budget -= i + 1 - start;
            if ((to & ~1023) != 0) {
              s.pc = base + ((long) to << 2);
              start = i;
              status = Status.JUMP;
              break run;
            }
            i = to;
            start = to;
            if (budget > 0 && !s.isPending()) {
              continue;
            }
            s.pc = base + ((long) i << 2);
            status = Status.POLL;
            break run;
          }
          i++;
          continue;
        }
        case 49: { // B_VS
          if (s.vf < 0) {
            int to = i + (int) (w >> 32);
            budget -= i + 1 - start;
            if ((to & ~1023) != 0) {
              s.pc = base + ((long) to << 2);
              start = i;
              status = Status.JUMP;
              break run;
            }
            i = to;
            start = to;
            if (budget > 0 && !s.isPending()) {
              continue;
            }
            s.pc = base + ((long) i << 2);
            status = Status.POLL;
            break run;
          }
          i++;
          continue;
        }
        case 50: { // B_VC
          if (s.vf >= 0) {
            int to = i + (int) (w >> 32);
            budget -= i + 1 - start;
            if ((to & ~1023) != 0) {
              s.pc = base + ((long) to << 2);
              start = i;
              status = Status.JUMP;
              break run;
            }
            i = to;
            start = to;
            if (budget > 0 && !s.isPending()) {
              continue;
            }
            s.pc = base + ((long) i << 2);
            status = Status.POLL;
            break run;
          }
          i++;
          continue;
        }
        case 51: { // B_HI
          if (s.cf != 0 && s.zf != 0) {
            int to = i + (int) (w >> 32);
            budget -= i + 1 - start;
            if ((to & ~1023) != 0) {
              s.pc = base + ((long) to << 2);
              start = i;
              status = Status.JUMP;
              break run;
            }
            i = to;
            start = to;
            if (budget > 0 && !s.isPending()) {
              continue;
            }
            s.pc = base + ((long) i << 2);
            status = Status.POLL;
            break run;
          }
          i++;
          continue;
        }
        case 52: { // B_LS
          if (s.cf == 0 || s.zf == 0) {
            int to = i + (int) (w >> 32);
            budget -= i + 1 - start;
            if ((to & ~1023) != 0) {
              s.pc = base + ((long) to << 2);
              start = i;
              status = Status.JUMP;
              break run;
            }
            i = to;
            start = to;
            if (budget > 0 && !s.isPending()) {
              continue;
            }
            s.pc = base + ((long) i << 2);
            status = Status.POLL;
            break run;
          }
          i++;
          continue;
        }
        case 53: { // B_GE
          if ((s.nf ^ s.vf) >= 0) {
            int to = i + (int) (w >> 32);
            budget -= i + 1 - start;
            if ((to & ~1023) != 0) {
              s.pc = base + ((long) to << 2);
              start = i;
              status = Status.JUMP;
              break run;
            }
            i = to;
            start = to;
            if (budget > 0 && !s.isPending()) {
              continue;
            }
            s.pc = base + ((long) i << 2);
            status = Status.POLL;
            break run;
          }
          i++;
          continue;
        }
        case 54: { // B_LT
          if ((s.nf ^ s.vf) < 0) {
            int to = i + (int) (w >> 32);
            budget -= i + 1 - start;
            if ((to & ~1023) != 0) {
              s.pc = base + ((long) to << 2);
              start = i;
              status = Status.JUMP;
              break run;
            }
            i = to;
            start = to;
            if (budget > 0 && !s.isPending()) {
              continue;
            }
            s.pc = base + ((long) i << 2);
            status = Status.POLL;
            break run;
          }
          i++;
          continue;
        }
        case 55: { // B_GT
          if (s.zf != 0 && (s.nf ^ s.vf) >= 0) {
            int to = i + (int) (w >> 32);
            budget -= i + 1 - start;
            if ((to & ~1023) != 0) {
              s.pc = base + ((long) to << 2);
              start = i;
              status = Status.JUMP;
              break run;
            }
            i = to;
            start = to;
            if (budget > 0 && !s.isPending()) {
              continue;
            }
            s.pc = base + ((long) i << 2);
            status = Status.POLL;
            break run;
          }
          i++;
          continue;
        }
        case 56: { // B_LE
          if (s.zf == 0 || (s.nf ^ s.vf) < 0) {
            int to = i + (int) (w >> 32);
            budget -= i + 1 - start;
            if ((to & ~1023) != 0) {
              s.pc = base + ((long) to << 2);
              start = i;
              status = Status.JUMP;
              break run;
            }
            i = to;
            start = to;
            if (budget > 0 && !s.isPending()) {
              continue;
            }
            s.pc = base + ((long) i << 2);
            status = Status.POLL;
            break run;
          }
          i++;
          continue;
        }
        case 57: { // B_AL
          int to = i + (int) (w >> 32);
          budget -= i + 1 - start;
          if ((to & ~1023) != 0) {
            s.pc = base + ((long) to << 2);
            start = i;
            status = Status.JUMP;
            break run;
          }
          i = to;
          start = to;
          if (budget > 0 && !s.isPending()) {
            continue;
          }
          s.pc = base + ((long) i << 2);
          status = Status.POLL;
          break run;
        }
        case 58: { // B_NV
          int to = i + (int) (w >> 32);
          budget -= i + 1 - start;
          if ((to & ~1023) != 0) {
            s.pc = base + ((long) to << 2);
            start = i;
            status = Status.JUMP;
            break run;
          }
          i = to;
          start = to;
          if (budget > 0 && !s.isPending()) {
            continue;
          }
          s.pc = base + ((long) i << 2);
          status = Status.POLL;
          break run;
        }
        case 59: { // B
          int to = i + (int) (w >> 32);
          budget -= i + 1 - start;
          if ((to & ~1023) != 0) {
            s.pc = base + ((long) to << 2);
            start = i;
            status = Status.JUMP;
            break run;
          }
          i = to;
          start = to;
          if (budget > 0 && !s.isPending()) {
            continue;
          }
          s.pc = base + ((long) i << 2);
          status = Status.POLL;
          break run;
        }
        case 60: { // BL
          x[30] = base + ((long) (i + 1) << 2);
          int to = i + (int) (w >> 32);
          budget -= i + 1 - start;
          if ((to & ~1023) != 0) {
            s.pc = base + ((long) to << 2);
            start = i;
            status = Status.JUMP;
            break run;
          }
          i = to;
          start = to;
          if (budget > 0 && !s.isPending()) {
            continue;
          }
          s.pc = base + ((long) i << 2);
          status = Status.POLL;
          break run;
        }
        case 61: { // CBZ_x
          if (x[(int) (w >>> 12) & 63] == 0) {
            int to = i + (int) (w >> 32);
            budget -= i + 1 - start;
            if ((to & ~1023) != 0) {
              s.pc = base + ((long) to << 2);
              start = i;
              status = Status.JUMP;
              break run;
            }
            i = to;
            start = to;
            if (budget > 0 && !s.isPending()) {
              continue;
            }
            s.pc = base + ((long) i << 2);
            status = Status.POLL;
            break run;
          }
          i++;
          continue;
        }
        case 62: { // CBNZ_x
          if (x[(int) (w >>> 12) & 63] != 0) {
            int to = i + (int) (w >> 32);
            budget -= i + 1 - start;
            if ((to & ~1023) != 0) {
              s.pc = base + ((long) to << 2);
              start = i;
              status = Status.JUMP;
              break run;
            }
            i = to;
            start = to;
            if (budget > 0 && !s.isPending()) {
              continue;
            }
            s.pc = base + ((long) i << 2);
            status = Status.POLL;
            break run;
          }
          i++;
          continue;
        }
        case 63: { // CBZ_w
          if ((int) x[(int) (w >>> 12) & 63] == 0) {
            int to = i + (int) (w >> 32);
            budget -= i + 1 - start;
            if ((to & ~1023) != 0) {
              s.pc = base + ((long) to << 2);
              start = i;
              status = Status.JUMP;
              break run;
            }
            i = to;
            start = to;
            if (budget > 0 && !s.isPending()) {
              continue;
            }
            s.pc = base + ((long) i << 2);
            status = Status.POLL;
            break run;
          }
          i++;
          continue;
        }
        case 64: { // CBNZ_w
          if ((int) x[(int) (w >>> 12) & 63] != 0) {
            int to = i + (int) (w >> 32);
            budget -= i + 1 - start;
            if ((to & ~1023) != 0) {
              s.pc = base + ((long) to << 2);
              start = i;
              status = Status.JUMP;
              break run;
            }
            i = to;
            start = to;
            if (budget > 0 && !s.isPending()) {
              continue;
            }
            s.pc = base + ((long) i << 2);
            status = Status.POLL;
            break run;
          }
          i++;
          continue;
        }
        case 65: { // TBZ
          if ((x[(int) (w >>> 12) & 63] >>> ((int) (w >>> 24) & 63) & 1) == 0) {
            int to = i + (int) (w >> 32);
            budget -= i + 1 - start;
            if ((to & ~1023) != 0) {
              s.pc = base + ((long) to << 2);
              start = i;
              status = Status.JUMP;
              break run;
            }
            i = to;
            start = to;
            if (budget > 0 && !s.isPending()) {
              continue;
            }
            s.pc = base + ((long) i << 2);
            status = Status.POLL;
            break run;
          }
          i++;
          continue;
        }
        case 66: { // TBNZ
          if ((x[(int) (w >>> 12) & 63] >>> ((int) (w >>> 24) & 63) & 1) != 0) {
            int to = i + (int) (w >> 32);
            budget -= i + 1 - start;
            if ((to & ~1023) != 0) {
              s.pc = base + ((long) to << 2);
              start = i;
              status = Status.JUMP;
              break run;
            }
            i = to;
            start = to;
            if (budget > 0 && !s.isPending()) {
              continue;
            }
            s.pc = base + ((long) i << 2);
            status = Status.POLL;
            break run;
          }
          i++;
          continue;
        }
        case 67: { // BR
          long to = x[(int) (w >>> 18) & 63];
          budget -= i + 1 - start;
          long offset = to - base;
          if ((offset & ~0xFFCL) != 0) {
            s.pc = to;
            start = i;
            status = Status.JUMP;
            break run;
          }
          i = (int) offset >> 2;
          start = i;
          if (budget > 0 && !s.isPending()) {
            continue;
          }
          s.pc = base + ((long) i << 2);
          status = Status.POLL;
          break run;
        }
        case 68: { // BLR
          long to = x[(int) (w >>> 18) & 63];
          x[30] = base + ((long) (i + 1) << 2);
          budget -= i + 1 - start;
          long offset = to - base;
          if ((offset & ~0xFFCL) != 0) {
            s.pc = to;
            start = i;
            status = Status.JUMP;
            break run;
          }
          i = (int) offset >> 2;
          start = i;
          if (budget > 0 && !s.isPending()) {
            continue;
          }
          s.pc = base + ((long) i << 2);
          status = Status.POLL;
          break run;
        }
        case 69: { // RET
          long to = x[(int) (w >>> 18) & 63];
          budget -= i + 1 - start;
          long offset = to - base;
          if ((offset & ~0xFFCL) != 0) {
            s.pc = to;
            start = i;
            status = Status.JUMP;
            break run;
          }
          i = (int) offset >> 2;
          start = i;
          if (budget > 0 && !s.isPending()) {
            continue;
          }
          s.pc = base + ((long) i << 2);
          status = Status.POLL;
          break run;
        }
        case 70: { // NOP
          s.pc = base + ((long) i << 2);
          status = SystemControl.nop(cpu, (int) (w >>> 32));
          i++;
          if (status == Status.NEXT) {
            continue;
          }
          break run;
        }
        case 71: { // MSR_DAIFSet
          s.pc = base + ((long) i << 2);
          status = SystemAccess.daifSet(cpu, (int) (w >>> 32));
          i++;
          if (status == Status.NEXT) {
            continue;
          }
          break run;
        }
        case 72: { // MSR_DAIFClr
          s.pc = base + ((long) i << 2);
          status = SystemAccess.daifClr(cpu, (int) (w >>> 32));
          i++;
          if (status == Status.NEXT) {
            continue;
          }
          break run;
        }
        case 73: { // MRS_TPIDR_EL0
          s.pc = base + ((long) i << 2);
          status = SystemAccess.mrsTpidrEl0(cpu, (int) (w >>> 32));
          i++;
          if (status == Status.NEXT) {
            continue;
          }
          break run;
        }
        case 74: { // MRS_TPIDR_EL1
          s.pc = base + ((long) i << 2);
          status = SystemAccess.mrsTpidrEl1(cpu, (int) (w >>> 32));
          i++;
          if (status == Status.NEXT) {
            continue;
          }
          break run;
        }
        case 75: { // MRS_SP_EL0
          s.pc = base + ((long) i << 2);
          status = SystemAccess.mrsSpEl0(cpu, (int) (w >>> 32));
          i++;
          if (status == Status.NEXT) {
            continue;
          }
          break run;
        }
        case 76: { // MRS
          s.pc = base + ((long) i << 2);
          status = SystemAccess.mrs(cpu, (int) (w >>> 32));
          i++;
          if (status == Status.NEXT) {
            continue;
          }
          break run;
        }
        case 77: { // MSR
          s.pc = base + ((long) i << 2);
          status = SystemAccess.msr(cpu, (int) (w >>> 32));
          i++;
          if (status == Status.NEXT) {
            continue;
          }
          break run;
        }
        case 78: { // DC_ZVA
          s.pc = base + ((long) i << 2);
          status = SystemMaintenance.dcZva(cpu, (int) (w >>> 32));
          i++;
          if (status == Status.NEXT) {
            continue;
          }
          break run;
        }
        case 79: { // AND_reg_x
          x[(int) (w >>> 12) & 63] = Alu.and64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
          i++;
          continue;
        }
        case 80: { // AND_lsl_x
          x[(int) (w >>> 12) & 63] = Alu.and64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] << (int) (w >>> 32)));
          i++;
          continue;
        }
        case 81: { // BIC_reg_x
          x[(int) (w >>> 12) & 63] = Alu.bic64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
          i++;
          continue;
        }
        case 82: { // BIC_lsl_x
          x[(int) (w >>> 12) & 63] = Alu.bic64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] << (int) (w >>> 32)));
          i++;
          continue;
        }
        case 83: { // ORR_reg_x
          x[(int) (w >>> 12) & 63] = Alu.or64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
          i++;
          continue;
        }
        case 84: { // ORR_lsl_x
          x[(int) (w >>> 12) & 63] = Alu.or64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] << (int) (w >>> 32)));
          i++;
          continue;
        }
        case 85: { // ORN_reg_x
          x[(int) (w >>> 12) & 63] = Alu.orn64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
          i++;
          continue;
        }
        case 86: { // EOR_reg_x
          x[(int) (w >>> 12) & 63] = Alu.xor64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
          i++;
          continue;
        }
        case 87: { // EOR_lsl_x
          x[(int) (w >>> 12) & 63] = Alu.xor64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] << (int) (w >>> 32)));
          i++;
          continue;
        }
        case 88: { // EON_reg_x
          x[(int) (w >>> 12) & 63] = Alu.eon64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
          i++;
          continue;
        }
        case 89: { // ANDS_reg_x
          long r = Alu.and64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
          Flags.logic64(s, r);
          x[(int) (w >>> 12) & 63] = r;
          i++;
          continue;
        }
        case 90: { // ANDS_lsl_x
          long r = Alu.and64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] << (int) (w >>> 32)));
          Flags.logic64(s, r);
          x[(int) (w >>> 12) & 63] = r;
          i++;
          continue;
        }
        case 91: { // BICS_reg_x
          long r = Alu.bic64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
          Flags.logic64(s, r);
          x[(int) (w >>> 12) & 63] = r;
          i++;
          continue;
        }
        case 92: { // ADD_reg_x
          x[(int) (w >>> 12) & 63] = Alu.add64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
          i++;
          continue;
        }
        case 93: { // ADD_lsl_x
          x[(int) (w >>> 12) & 63] = Alu.add64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] << (int) (w >>> 32)));
          i++;
          continue;
        }
        case 94: { // ADD_lsr_x
          x[(int) (w >>> 12) & 63] = Alu.add64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32)));
          i++;
          continue;
        }
        case 95: { // ADD_asr_x
          x[(int) (w >>> 12) & 63] = Alu.add64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >> (int) (w >>> 32)));
          i++;
          continue;
        }
        case 96: { // ADD_ext_x
          x[(int) (w >>> 12) & 63] = Alu.add64(x[(int) (w >>> 18) & 63], Alu.extend64(x[(int) (w >>> 24) & 63], (int) (w >>> 48), (int) (w >>> 32) & 7));
          i++;
          continue;
        }
        case 97: { // ADDS_reg_x
          long a = x[(int) (w >>> 18) & 63];
          long b = x[(int) (w >>> 24) & 63];
          long r = Alu.add64(a, b);
          Flags.add64(s, a, b, r);
          x[(int) (w >>> 12) & 63] = r;
          i++;
          continue;
        }
        case 98: { // ADDS_lsl_x
          long a = x[(int) (w >>> 18) & 63];
          long b = (x[(int) (w >>> 24) & 63] << (int) (w >>> 32));
          long r = Alu.add64(a, b);
          Flags.add64(s, a, b, r);
          x[(int) (w >>> 12) & 63] = r;
          i++;
          continue;
        }
        case 99: { // ADDS_lsr_x
          long a = x[(int) (w >>> 18) & 63];
          long b = (x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32));
          long r = Alu.add64(a, b);
          Flags.add64(s, a, b, r);
          x[(int) (w >>> 12) & 63] = r;
          i++;
          continue;
        }
        case 100: { // ADDS_asr_x
          long a = x[(int) (w >>> 18) & 63];
          long b = (x[(int) (w >>> 24) & 63] >> (int) (w >>> 32));
          long r = Alu.add64(a, b);
          Flags.add64(s, a, b, r);
          x[(int) (w >>> 12) & 63] = r;
          i++;
          continue;
        }
        case 101: { // ADDS_ext_x
          long a = x[(int) (w >>> 18) & 63];
          long b = Alu.extend64(x[(int) (w >>> 24) & 63], (int) (w >>> 48), (int) (w >>> 32) & 7);
          long r = Alu.add64(a, b);
          Flags.add64(s, a, b, r);
          x[(int) (w >>> 12) & 63] = r;
          i++;
          continue;
        }
        case 102: { // SUB_reg_x
          x[(int) (w >>> 12) & 63] = Alu.sub64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
          i++;
          continue;
        }
        case 103: { // SUB_lsl_x
          x[(int) (w >>> 12) & 63] = Alu.sub64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] << (int) (w >>> 32)));
          i++;
          continue;
        }
        case 104: { // SUB_lsr_x
          x[(int) (w >>> 12) & 63] = Alu.sub64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32)));
          i++;
          continue;
        }
        case 105: { // SUB_ext_x
          x[(int) (w >>> 12) & 63] = Alu.sub64(x[(int) (w >>> 18) & 63], Alu.extend64(x[(int) (w >>> 24) & 63], (int) (w >>> 48), (int) (w >>> 32) & 7));
          i++;
          continue;
        }
        case 106: { // SUBS_reg_x
          long a = x[(int) (w >>> 18) & 63];
          long b = x[(int) (w >>> 24) & 63];
          long r = Alu.sub64(a, b);
          Flags.sub64(s, a, b, r);
          x[(int) (w >>> 12) & 63] = r;
          i++;
          continue;
        }
        case 107: { // SUBS_lsl_x
          long a = x[(int) (w >>> 18) & 63];
          long b = (x[(int) (w >>> 24) & 63] << (int) (w >>> 32));
          long r = Alu.sub64(a, b);
          Flags.sub64(s, a, b, r);
          x[(int) (w >>> 12) & 63] = r;
          i++;
          continue;
        }
        case 108: { // SUBS_lsr_x
          long a = x[(int) (w >>> 18) & 63];
          long b = (x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32));
          long r = Alu.sub64(a, b);
          Flags.sub64(s, a, b, r);
          x[(int) (w >>> 12) & 63] = r;
          i++;
          continue;
        }
        case 109: { // SUBS_ext_x
          long a = x[(int) (w >>> 18) & 63];
          long b = Alu.extend64(x[(int) (w >>> 24) & 63], (int) (w >>> 48), (int) (w >>> 32) & 7);
          long r = Alu.sub64(a, b);
          Flags.sub64(s, a, b, r);
          x[(int) (w >>> 12) & 63] = r;
          i++;
          continue;
        }
        case 110: { // CCMN_reg_x
          s.pc = base + ((long) i << 2);
          status = IntegerExec.ccmnReg64(cpu, (int) (w >>> 32));
          i++;
          if (status == Status.NEXT) {
            continue;
          }
          break run;
        }
        case 111: { // CCMP_reg_x
          s.pc = base + ((long) i << 2);
          status = IntegerExec.ccmpReg64(cpu, (int) (w >>> 32));
          i++;
          if (status == Status.NEXT) {
            continue;
          }
          break run;
        }
        case 112: { // CCMN_imm_x
          s.pc = base + ((long) i << 2);
          status = IntegerExec.ccmnImm64(cpu, (int) (w >>> 32));
          i++;
          if (status == Status.NEXT) {
            continue;
          }
          break run;
        }
        case 113: { // CCMP_imm_x
          s.pc = base + ((long) i << 2);
          status = IntegerExec.ccmpImm64(cpu, (int) (w >>> 32));
          i++;
          if (status == Status.NEXT) {
            continue;
          }
          break run;
        }
        case 114: { // CSEL_x
          x[(int) (w >>> 12) & 63] = Alu.csel64(s.condition((int) (w >>> 32)), x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
          i++;
          continue;
        }
        case 115: { // CSINC_x
          x[(int) (w >>> 12) & 63] = Alu.csinc64(s.condition((int) (w >>> 32)), x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
          i++;
          continue;
        }
        case 116: { // CSINV_x
          x[(int) (w >>> 12) & 63] = Alu.csinv64(s.condition((int) (w >>> 32)), x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
          i++;
          continue;
        }
        case 117: { // CSNEG_x
          x[(int) (w >>> 12) & 63] = Alu.csneg64(s.condition((int) (w >>> 32)), x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
          i++;
          continue;
        }
        case 118: { // UDIV_x
          x[(int) (w >>> 12) & 63] = Alu.udiv64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
          i++;
          continue;
        }
        case 119: { // SDIV_x
          x[(int) (w >>> 12) & 63] = Alu.sdiv64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
          i++;
          continue;
        }
        case 120: { // LSLV_x
          x[(int) (w >>> 12) & 63] = Alu.lslv64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
          i++;
          continue;
        }
        case 121: { // LSRV_x
          x[(int) (w >>> 12) & 63] = Alu.lsrv64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
          i++;
          continue;
        }
        case 122: { // RBIT_x
          x[(int) (w >>> 12) & 63] = Alu.rbit64(x[(int) (w >>> 18) & 63]);
          i++;
          continue;
        }
        case 123: { // CLZ_x
          x[(int) (w >>> 12) & 63] = Alu.clz64(x[(int) (w >>> 18) & 63]);
          i++;
          continue;
        }
        case 124: { // REV_x
          x[(int) (w >>> 12) & 63] = Alu.rev64(x[(int) (w >>> 18) & 63]);
          i++;
          continue;
        }
        case 125: { // MADD_x
          x[(int) (w >>> 12) & 63] = Alu.madd64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63], x[(int) (w >>> 32)]);
          i++;
          continue;
        }
        case 126: { // MSUB_x
          x[(int) (w >>> 12) & 63] = Alu.msub64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63], x[(int) (w >>> 32)]);
          i++;
          continue;
        }
        case 127: { // AND_reg_w
          x[(int) (w >>> 12) & 63] = Alu.and32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
          i++;
          continue;
        }
        case 128: { // AND_lsl_w
          x[(int) (w >>> 12) & 63] = Alu.and32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] << (int) (w >>> 32))) & 0xFFFF_FFFFL;
          i++;
          continue;
        }
        case 129: { // BIC_reg_w
          x[(int) (w >>> 12) & 63] = Alu.bic32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
          i++;
          continue;
        }
        case 130: { // BIC_lsl_w
          x[(int) (w >>> 12) & 63] = Alu.bic32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] << (int) (w >>> 32))) & 0xFFFF_FFFFL;
          i++;
          continue;
        }
        case 131: { // ORR_reg_w
          x[(int) (w >>> 12) & 63] = Alu.or32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
          i++;
          continue;
        }
        case 132: { // ORR_lsl_w
          x[(int) (w >>> 12) & 63] = Alu.or32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] << (int) (w >>> 32))) & 0xFFFF_FFFFL;
          i++;
          continue;
        }
        case 133: { // ORN_reg_w
          x[(int) (w >>> 12) & 63] = Alu.orn32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
          i++;
          continue;
        }
        case 134: { // EOR_reg_w
          x[(int) (w >>> 12) & 63] = Alu.xor32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
          i++;
          continue;
        }
        case 135: { // EOR_lsl_w
          x[(int) (w >>> 12) & 63] = Alu.xor32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] << (int) (w >>> 32))) & 0xFFFF_FFFFL;
          i++;
          continue;
        }
        case 136: { // EON_reg_w
          x[(int) (w >>> 12) & 63] = Alu.eon32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
          i++;
          continue;
        }
        case 137: { // ANDS_reg_w
          int r = Alu.and32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]);
          Flags.logic32(s, r);
          x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
          i++;
          continue;
        }
        case 138: { // ANDS_lsl_w
          int r = Alu.and32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] << (int) (w >>> 32)));
          Flags.logic32(s, r);
          x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
          i++;
          continue;
        }
        case 139: { // BICS_reg_w
          int r = Alu.bic32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]);
          Flags.logic32(s, r);
          x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
          i++;
          continue;
        }
        case 140: { // ADD_reg_w
          x[(int) (w >>> 12) & 63] = Alu.add32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
          i++;
          continue;
        }
        case 141: { // ADD_lsl_w
          x[(int) (w >>> 12) & 63] = Alu.add32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] << (int) (w >>> 32))) & 0xFFFF_FFFFL;
          i++;
          continue;
        }
        case 142: { // ADD_lsr_w
          x[(int) (w >>> 12) & 63] = Alu.add32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32))) & 0xFFFF_FFFFL;
          i++;
          continue;
        }
        case 143: { // ADD_asr_w
          x[(int) (w >>> 12) & 63] = Alu.add32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >> (int) (w >>> 32))) & 0xFFFF_FFFFL;
          i++;
          continue;
        }
        case 144: { // ADD_ext_w
          x[(int) (w >>> 12) & 63] = Alu.add32((int) x[(int) (w >>> 18) & 63], Alu.extend32((int) x[(int) (w >>> 24) & 63], (int) (w >>> 48), (int) (w >>> 32) & 7)) & 0xFFFF_FFFFL;
          i++;
          continue;
        }
        case 145: { // ADDS_reg_w
          int a = (int) x[(int) (w >>> 18) & 63];
          int b = (int) x[(int) (w >>> 24) & 63];
          int r = Alu.add32(a, b);
          Flags.add32(s, a, b, r);
          x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
          i++;
          continue;
        }
        case 146: { // ADDS_lsl_w
          int a = (int) x[(int) (w >>> 18) & 63];
          int b = ((int) x[(int) (w >>> 24) & 63] << (int) (w >>> 32));
          int r = Alu.add32(a, b);
          Flags.add32(s, a, b, r);
          x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
          i++;
          continue;
        }
        case 147: { // ADDS_lsr_w
          int a = (int) x[(int) (w >>> 18) & 63];
          int b = ((int) x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32));
          int r = Alu.add32(a, b);
          Flags.add32(s, a, b, r);
          x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
          i++;
          continue;
        }
        case 148: { // ADDS_asr_w
          int a = (int) x[(int) (w >>> 18) & 63];
          int b = ((int) x[(int) (w >>> 24) & 63] >> (int) (w >>> 32));
          int r = Alu.add32(a, b);
          Flags.add32(s, a, b, r);
          x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
          i++;
          continue;
        }
        case 149: { // ADDS_ext_w
          int a = (int) x[(int) (w >>> 18) & 63];
          int b = Alu.extend32((int) x[(int) (w >>> 24) & 63], (int) (w >>> 48), (int) (w >>> 32) & 7);
          int r = Alu.add32(a, b);
          Flags.add32(s, a, b, r);
          x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
          i++;
          continue;
        }
        case 150: { // SUB_reg_w
          x[(int) (w >>> 12) & 63] = Alu.sub32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
          i++;
          continue;
        }
        case 151: { // SUB_lsl_w
          x[(int) (w >>> 12) & 63] = Alu.sub32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] << (int) (w >>> 32))) & 0xFFFF_FFFFL;
          i++;
          continue;
        }
        case 152: { // SUB_lsr_w
          x[(int) (w >>> 12) & 63] = Alu.sub32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32))) & 0xFFFF_FFFFL;
          i++;
          continue;
        }
        case 153: { // SUB_ext_w
          x[(int) (w >>> 12) & 63] = Alu.sub32((int) x[(int) (w >>> 18) & 63], Alu.extend32((int) x[(int) (w >>> 24) & 63], (int) (w >>> 48), (int) (w >>> 32) & 7)) & 0xFFFF_FFFFL;
          i++;
          continue;
        }
        case 154: { // SUBS_reg_w
          int a = (int) x[(int) (w >>> 18) & 63];
          int b = (int) x[(int) (w >>> 24) & 63];
          int r = Alu.sub32(a, b);
          Flags.sub32(s, a, b, r);
          x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
          i++;
          continue;
        }
        case 155: { // SUBS_lsl_w
          int a = (int) x[(int) (w >>> 18) & 63];
          int b = ((int) x[(int) (w >>> 24) & 63] << (int) (w >>> 32));
          int r = Alu.sub32(a, b);
          Flags.sub32(s, a, b, r);
          x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
          i++;
          continue;
        }
        case 156: { // SUBS_lsr_w
          int a = (int) x[(int) (w >>> 18) & 63];
          int b = ((int) x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32));
          int r = Alu.sub32(a, b);
          Flags.sub32(s, a, b, r);
          x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
          i++;
          continue;
        }
        case 157: { // SUBS_ext_w
          int a = (int) x[(int) (w >>> 18) & 63];
          int b = Alu.extend32((int) x[(int) (w >>> 24) & 63], (int) (w >>> 48), (int) (w >>> 32) & 7);
          int r = Alu.sub32(a, b);
          Flags.sub32(s, a, b, r);
          x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
          i++;
          continue;
        }
        case 158: { // CCMN_reg_w
          s.pc = base + ((long) i << 2);
          status = IntegerExec.ccmnReg32(cpu, (int) (w >>> 32));
          i++;
          if (status == Status.NEXT) {
            continue;
          }
          break run;
        }
        case 159: { // CCMP_reg_w
          s.pc = base + ((long) i << 2);
          status = IntegerExec.ccmpReg32(cpu, (int) (w >>> 32));
          i++;
          if (status == Status.NEXT) {
            continue;
          }
          break run;
        }
        case 160: { // CCMN_imm_w
          s.pc = base + ((long) i << 2);
          status = IntegerExec.ccmnImm32(cpu, (int) (w >>> 32));
          i++;
          if (status == Status.NEXT) {
            continue;
          }
          break run;
        }
        case 161: { // CCMP_imm_w
          s.pc = base + ((long) i << 2);
          status = IntegerExec.ccmpImm32(cpu, (int) (w >>> 32));
          i++;
          if (status == Status.NEXT) {
            continue;
          }
          break run;
        }
        case 162: { // CSEL_w
          x[(int) (w >>> 12) & 63] = Alu.csel32(s.condition((int) (w >>> 32)), (int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
          i++;
          continue;
        }
        case 163: { // CSINC_w
          x[(int) (w >>> 12) & 63] = Alu.csinc32(s.condition((int) (w >>> 32)), (int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
          i++;
          continue;
        }
        case 164: { // CSINV_w
          x[(int) (w >>> 12) & 63] = Alu.csinv32(s.condition((int) (w >>> 32)), (int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
          i++;
          continue;
        }
        case 165: { // CSNEG_w
          x[(int) (w >>> 12) & 63] = Alu.csneg32(s.condition((int) (w >>> 32)), (int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
          i++;
          continue;
        }
        case 166: { // UDIV_w
          x[(int) (w >>> 12) & 63] = Alu.udiv32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
          i++;
          continue;
        }
        case 167: { // SDIV_w
          x[(int) (w >>> 12) & 63] = Alu.sdiv32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
          i++;
          continue;
        }
        case 168: { // LSLV_w
          x[(int) (w >>> 12) & 63] = Alu.lslv32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
          i++;
          continue;
        }
        case 169: { // LSRV_w
          x[(int) (w >>> 12) & 63] = Alu.lsrv32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
          i++;
          continue;
        }
        case 170: { // RBIT_w
          x[(int) (w >>> 12) & 63] = Alu.rbit32((int) x[(int) (w >>> 18) & 63]) & 0xFFFF_FFFFL;
          i++;
          continue;
        }
        case 171: { // CLZ_w
          x[(int) (w >>> 12) & 63] = Alu.clz32((int) x[(int) (w >>> 18) & 63]) & 0xFFFF_FFFFL;
          i++;
          continue;
        }
        case 172: { // REV_w
          x[(int) (w >>> 12) & 63] = Alu.revw((int) x[(int) (w >>> 18) & 63]) & 0xFFFF_FFFFL;
          i++;
          continue;
        }
        case 173: { // MADD_w
          x[(int) (w >>> 12) & 63] = Alu.madd32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63], (int) x[(int) (w >>> 32)]) & 0xFFFF_FFFFL;
          i++;
          continue;
        }
        case 174: { // MSUB_w
          x[(int) (w >>> 12) & 63] = Alu.msub32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63], (int) x[(int) (w >>> 32)]) & 0xFFFF_FFFFL;
          i++;
          continue;
        }
        case 175: { // SMADDL
          x[(int) (w >>> 12) & 63] = Alu.smaddl((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63], x[(int) (w >>> 32)]);
          i++;
          continue;
        }
        case 176: { // UMADDL
          x[(int) (w >>> 12) & 63] = Alu.umaddl((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63], x[(int) (w >>> 32)]);
          i++;
          continue;
        }
        case 177: { // UMULH
          x[(int) (w >>> 12) & 63] = Alu.umulh(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
          i++;
          continue;
        }
        default: {
          s.pc = base + ((long) i << 2);
          status = Dispatch.execute(cpu, s, x, w);
          i++;
          if (status == Status.NEXT) {
            continue;
          }
          break run;
        }
      }
    }
    cpu.budget = budget - (i - start);
    return status;
  }
}
