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

  /// Runs `page`, mapped at virtual address `base`, from instruction `first` on, until control
  /// leaves the page or something asks for the caller. `state.pc` is where to go on;
  /// `cpu.budget` is what is left of the instructions that may retire.
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
      int to;
      taken: {
        switch ((int) w & 0xFFF) {
          case 0: {
            Decoder.decodeAt(page, i);
            continue run;
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
            continue run;
          }
          case 4: { // ADRP
            long pc = base + ((long) i << 2);
            x[(int) (w >>> 12) & 63] = Alu.adrp(pc, (w >> 32));
            i++;
            continue run;
          }
          case 5: { // ADD_imm_x
            x[(int) (w >>> 12) & 63] = Alu.add64(x[(int) (w >>> 18) & 63], (w >> 32));
            i++;
            continue run;
          }
          case 6: { // SUB_imm_x
            x[(int) (w >>> 12) & 63] = Alu.sub64(x[(int) (w >>> 18) & 63], (w >> 32));
            i++;
            continue run;
          }
          case 7: { // SUBS_imm_x
            long a = x[(int) (w >>> 18) & 63];
            long b = (w >> 32);
            long r = Alu.sub64(a, b);
            Flags.sub64(s, a, b, r);
            x[(int) (w >>> 12) & 63] = r;
            i++;
            continue run;
          }
          case 8: { // ADD_imm_x_lsl12
            x[(int) (w >>> 12) & 63] = Alu.add64(x[(int) (w >>> 18) & 63], (w >> 32));
            i++;
            continue run;
          }
          case 9: { // SUB_imm_x_lsl12
            x[(int) (w >>> 12) & 63] = Alu.sub64(x[(int) (w >>> 18) & 63], (w >> 32));
            i++;
            continue run;
          }
          case 10: { // ADD_imm_w
            x[(int) (w >>> 12) & 63] = Alu.add32((int) x[(int) (w >>> 18) & 63], (int) (w >> 32)) & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 11: { // SUB_imm_w
            x[(int) (w >>> 12) & 63] = Alu.sub32((int) x[(int) (w >>> 18) & 63], (int) (w >> 32)) & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 12: { // SUBS_imm_w
            int a = (int) x[(int) (w >>> 18) & 63];
            int b = (int) (w >> 32);
            int r = Alu.sub32(a, b);
            Flags.sub32(s, a, b, r);
            x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 13: { // AND_imm_x
            x[(int) (w >>> 12) & 63] = Alu.and64(x[(int) (w >>> 18) & 63], BitMasks.value((int) (w >>> 32)));
            i++;
            continue run;
          }
          case 14: { // ORR_imm_x
            x[(int) (w >>> 12) & 63] = Alu.or64(x[(int) (w >>> 18) & 63], BitMasks.value((int) (w >>> 32)));
            i++;
            continue run;
          }
          case 15: { // ANDS_imm_x
            long r = Alu.and64(x[(int) (w >>> 18) & 63], BitMasks.value((int) (w >>> 32)));
            Flags.logic64(s, r);
            x[(int) (w >>> 12) & 63] = r;
            i++;
            continue run;
          }
          case 16: { // MOVN_x
            x[(int) (w >>> 12) & 63] = Alu.not64(((w >>> 32 & 0xFFFF) << (int) (w >>> 48 << 4)));
            i++;
            continue run;
          }
          case 17: { // MOVZ_x
            x[(int) (w >>> 12) & 63] = Alu.move64(((w >>> 32 & 0xFFFF) << (int) (w >>> 48 << 4)));
            i++;
            continue run;
          }
          case 18: { // MOVK_x
            x[(int) (w >>> 12) & 63] = Alu.movk64(x[(int) (w >>> 12) & 63], w >>> 32 & 0xFFFF, (int) (w >>> 48 << 4));
            i++;
            continue run;
          }
          case 19: { // SBFM_x
            x[(int) (w >>> 12) & 63] = Alu.sbfm64(x[(int) (w >>> 18) & 63], (int) (w >>> 48), (int) (w >>> 32) & 63);
            i++;
            continue run;
          }
          case 20: { // BFM_x
            x[(int) (w >>> 12) & 63] = Alu.bfm64(x[(int) (w >>> 12) & 63], x[(int) (w >>> 18) & 63], (int) (w >>> 48), (int) (w >>> 32) & 63);
            i++;
            continue run;
          }
          case 21: { // UBFM_x
            x[(int) (w >>> 12) & 63] = Alu.ubfm64(x[(int) (w >>> 18) & 63], (int) (w >>> 48), (int) (w >>> 32) & 63);
            i++;
            continue run;
          }
          case 22: { // AND_imm_w
            x[(int) (w >>> 12) & 63] = Alu.and32((int) x[(int) (w >>> 18) & 63], (int) BitMasks.value((int) (w >>> 32))) & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 23: { // ORR_imm_w
            x[(int) (w >>> 12) & 63] = Alu.or32((int) x[(int) (w >>> 18) & 63], (int) BitMasks.value((int) (w >>> 32))) & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 24: { // ANDS_imm_w
            int r = Alu.and32((int) x[(int) (w >>> 18) & 63], (int) BitMasks.value((int) (w >>> 32)));
            Flags.logic32(s, r);
            x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 25: { // MOVZ_w
            x[(int) (w >>> 12) & 63] = Alu.move32((int) ((w >>> 32 & 0xFFFF) << (int) (w >>> 48 << 4))) & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 26: { // MOVK_w
            x[(int) (w >>> 12) & 63] = Alu.movk32((int) x[(int) (w >>> 12) & 63], w >>> 32 & 0xFFFF, (int) (w >>> 48 << 4)) & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 27: { // SBFM_w
            x[(int) (w >>> 12) & 63] = Alu.sbfm32((int) x[(int) (w >>> 18) & 63], (int) (w >>> 48), (int) (w >>> 32) & 63) & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 28: { // BFM_w
            x[(int) (w >>> 12) & 63] = Alu.bfm32((int) x[(int) (w >>> 12) & 63], (int) x[(int) (w >>> 18) & 63], (int) (w >>> 48), (int) (w >>> 32) & 63) & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 29: { // UBFM_w
            x[(int) (w >>> 12) & 63] = Alu.ubfm32((int) x[(int) (w >>> 18) & 63], (int) (w >>> 48), (int) (w >>> 32) & 63) & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 30: { // EXTR_w
            x[(int) (w >>> 12) & 63] = Alu.extr32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63], (int) (w >> 32)) & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 31: { // B_EQ
            if (s.zf == 0) {
              to = i + (int) (w >> 32);
              break taken;
            }
            i++;
            continue run;
          }
          case 32: { // B_NE
            if (s.zf != 0) {
              to = i + (int) (w >> 32);
              break taken;
            }
            i++;
            continue run;
          }
          case 33: { // B_CS
            if (s.cf != 0) {
              to = i + (int) (w >> 32);
              break taken;
            }
            i++;
            continue run;
          }
          case 34: { // B_CC
            if (s.cf == 0) {
              to = i + (int) (w >> 32);
              break taken;
            }
            i++;
            continue run;
          }
          case 35: { // B_MI
            if (s.nf < 0) {
              to = i + (int) (w >> 32);
              break taken;
            }
            i++;
            continue run;
          }
          case 36: { // B_PL
            if (s.nf >= 0) {
              to = i + (int) (w >> 32);
              break taken;
            }
            i++;
            continue run;
          }
          case 37: { // B_VS
            if (s.vf < 0) {
              to = i + (int) (w >> 32);
              break taken;
            }
            i++;
            continue run;
          }
          case 38: { // B_VC
            if (s.vf >= 0) {
              to = i + (int) (w >> 32);
              break taken;
            }
            i++;
            continue run;
          }
          case 39: { // B_HI
            if (s.cf != 0 && s.zf != 0) {
              to = i + (int) (w >> 32);
              break taken;
            }
            i++;
            continue run;
          }
          case 40: { // B_LS
            if (s.cf == 0 || s.zf == 0) {
              to = i + (int) (w >> 32);
              break taken;
            }
            i++;
            continue run;
          }
          case 41: { // B_GE
            if ((s.nf ^ s.vf) >= 0) {
              to = i + (int) (w >> 32);
              break taken;
            }
            i++;
            continue run;
          }
          case 42: { // B_LT
            if ((s.nf ^ s.vf) < 0) {
              to = i + (int) (w >> 32);
              break taken;
            }
            i++;
            continue run;
          }
          case 43: { // B_GT
            if (s.zf != 0 && (s.nf ^ s.vf) >= 0) {
              to = i + (int) (w >> 32);
              break taken;
            }
            i++;
            continue run;
          }
          case 44: { // B_LE
            if (s.zf == 0 || (s.nf ^ s.vf) < 0) {
              to = i + (int) (w >> 32);
              break taken;
            }
            i++;
            continue run;
          }
          case 45: { // B_AL
            to = i + (int) (w >> 32);
            break taken;
          }
          case 46: { // B_NV
            to = i + (int) (w >> 32);
            break taken;
          }
          case 47: { // B
            to = i + (int) (w >> 32);
            break taken;
          }
          case 48: { // BL
            x[30] = base + ((long) (i + 1) << 2);
            to = i + (int) (w >> 32);
            break taken;
          }
          case 49: { // CBZ_x
            if (x[(int) (w >>> 12) & 63] == 0) {
              to = i + (int) (w >> 32);
              break taken;
            }
            i++;
            continue run;
          }
          case 50: { // CBNZ_x
            if (x[(int) (w >>> 12) & 63] != 0) {
              to = i + (int) (w >> 32);
              break taken;
            }
            i++;
            continue run;
          }
          case 51: { // CBZ_w
            if ((int) x[(int) (w >>> 12) & 63] == 0) {
              to = i + (int) (w >> 32);
              break taken;
            }
            i++;
            continue run;
          }
          case 52: { // CBNZ_w
            if ((int) x[(int) (w >>> 12) & 63] != 0) {
              to = i + (int) (w >> 32);
              break taken;
            }
            i++;
            continue run;
          }
          case 53: { // TBZ
            if ((x[(int) (w >>> 12) & 63] >>> ((int) (w >>> 24) & 63) & 1) == 0) {
              to = i + (int) (w >> 32);
              break taken;
            }
            i++;
            continue run;
          }
          case 54: { // TBNZ
            if ((x[(int) (w >>> 12) & 63] >>> ((int) (w >>> 24) & 63) & 1) != 0) {
              to = i + (int) (w >> 32);
              break taken;
            }
            i++;
            continue run;
          }
          case 55: { // BR
            long target = x[(int) (w >>> 18) & 63];
            long offset = target - base;
            if ((offset & ~0xFFCL) == 0) {
              to = (int) offset >> 2;
              break taken;
            }
            s.pc = target;
            i++;
            status = Status.JUMP;
            break run;
          }
          case 56: { // BLR
            long target = x[(int) (w >>> 18) & 63];
            x[30] = base + ((long) (i + 1) << 2);
            long offset = target - base;
            if ((offset & ~0xFFCL) == 0) {
              to = (int) offset >> 2;
              break taken;
            }
            s.pc = target;
            i++;
            status = Status.JUMP;
            break run;
          }
          case 57: { // RET
            long target = x[(int) (w >>> 18) & 63];
            long offset = target - base;
            if ((offset & ~0xFFCL) == 0) {
              to = (int) offset >> 2;
              break taken;
            }
            s.pc = target;
            i++;
            status = Status.JUMP;
            break run;
          }
          case 58: { // NOP
            s.pc = base + ((long) i << 2);
            status = SystemControl.nop(cpu, (int) (w >>> 32));
            i++;
            if (status == Status.NEXT) {
              continue run;
            }
            break run;
          }
          case 59: { // MSR_DAIFSet
            s.pc = base + ((long) i << 2);
            status = SystemAccess.daifSet(cpu, (int) (w >>> 32));
            i++;
            if (status == Status.NEXT) {
              continue run;
            }
            break run;
          }
          case 60: { // MSR_DAIFClr
            s.pc = base + ((long) i << 2);
            status = SystemAccess.daifClr(cpu, (int) (w >>> 32));
            i++;
            if (status == Status.NEXT) {
              continue run;
            }
            break run;
          }
          case 61: { // MRS_TPIDR_EL0
            s.pc = base + ((long) i << 2);
            status = SystemAccess.mrsTpidrEl0(cpu, (int) (w >>> 32));
            i++;
            if (status == Status.NEXT) {
              continue run;
            }
            break run;
          }
          case 62: { // MRS_TPIDR_EL1
            s.pc = base + ((long) i << 2);
            status = SystemAccess.mrsTpidrEl1(cpu, (int) (w >>> 32));
            i++;
            if (status == Status.NEXT) {
              continue run;
            }
            break run;
          }
          case 63: { // MRS_SP_EL0
            s.pc = base + ((long) i << 2);
            status = SystemAccess.mrsSpEl0(cpu, (int) (w >>> 32));
            i++;
            if (status == Status.NEXT) {
              continue run;
            }
            break run;
          }
          case 64: { // MRS
            s.pc = base + ((long) i << 2);
            status = SystemAccess.mrs(cpu, (int) (w >>> 32));
            i++;
            if (status == Status.NEXT) {
              continue run;
            }
            break run;
          }
          case 65: { // MSR
            s.pc = base + ((long) i << 2);
            status = SystemAccess.msr(cpu, (int) (w >>> 32));
            i++;
            if (status == Status.NEXT) {
              continue run;
            }
            break run;
          }
          case 66: { // DC_ZVA
            s.pc = base + ((long) i << 2);
            status = SystemMaintenance.dcZva(cpu, (int) (w >>> 32));
            i++;
            if (status == Status.NEXT) {
              continue run;
            }
            break run;
          }
          case 67: { // AND_reg_x
            x[(int) (w >>> 12) & 63] = Alu.and64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
            i++;
            continue run;
          }
          case 68: { // BIC_reg_x
            x[(int) (w >>> 12) & 63] = Alu.bic64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
            i++;
            continue run;
          }
          case 69: { // ORR_reg_x
            x[(int) (w >>> 12) & 63] = Alu.or64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
            i++;
            continue run;
          }
          case 70: { // ORR_lsl_x
            x[(int) (w >>> 12) & 63] = Alu.or64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] << (int) (w >>> 32)));
            i++;
            continue run;
          }
          case 71: { // ORR_lsr_x
            x[(int) (w >>> 12) & 63] = Alu.or64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32)));
            i++;
            continue run;
          }
          case 72: { // EOR_reg_x
            x[(int) (w >>> 12) & 63] = Alu.xor64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
            i++;
            continue run;
          }
          case 73: { // EOR_lsl_x
            x[(int) (w >>> 12) & 63] = Alu.xor64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] << (int) (w >>> 32)));
            i++;
            continue run;
          }
          case 74: { // EOR_ror_x
            x[(int) (w >>> 12) & 63] = Alu.xor64(x[(int) (w >>> 18) & 63], Long.rotateRight(x[(int) (w >>> 24) & 63], (int) (w >>> 32)));
            i++;
            continue run;
          }
          case 75: { // ANDS_reg_x
            long r = Alu.and64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
            Flags.logic64(s, r);
            x[(int) (w >>> 12) & 63] = r;
            i++;
            continue run;
          }
          case 76: { // ADD_reg_x
            x[(int) (w >>> 12) & 63] = Alu.add64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
            i++;
            continue run;
          }
          case 77: { // ADD_lsl_x
            x[(int) (w >>> 12) & 63] = Alu.add64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] << (int) (w >>> 32)));
            i++;
            continue run;
          }
          case 78: { // ADD_ext_x
            x[(int) (w >>> 12) & 63] = Alu.add64(x[(int) (w >>> 18) & 63], Alu.extend64(x[(int) (w >>> 24) & 63], (int) (w >>> 48), (int) (w >>> 32) & 7));
            i++;
            continue run;
          }
          case 79: { // SUB_reg_x
            x[(int) (w >>> 12) & 63] = Alu.sub64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
            i++;
            continue run;
          }
          case 80: { // SUBS_reg_x
            long a = x[(int) (w >>> 18) & 63];
            long b = x[(int) (w >>> 24) & 63];
            long r = Alu.sub64(a, b);
            Flags.sub64(s, a, b, r);
            x[(int) (w >>> 12) & 63] = r;
            i++;
            continue run;
          }
          case 81: { // SUBS_lsl_x
            long a = x[(int) (w >>> 18) & 63];
            long b = (x[(int) (w >>> 24) & 63] << (int) (w >>> 32));
            long r = Alu.sub64(a, b);
            Flags.sub64(s, a, b, r);
            x[(int) (w >>> 12) & 63] = r;
            i++;
            continue run;
          }
          case 82: { // SUBS_ext_x
            long a = x[(int) (w >>> 18) & 63];
            long b = Alu.extend64(x[(int) (w >>> 24) & 63], (int) (w >>> 48), (int) (w >>> 32) & 7);
            long r = Alu.sub64(a, b);
            Flags.sub64(s, a, b, r);
            x[(int) (w >>> 12) & 63] = r;
            i++;
            continue run;
          }
          case 83: { // CCMP_reg_x
            s.pc = base + ((long) i << 2);
            status = IntegerExec.ccmpReg64(cpu, (int) (w >>> 32));
            i++;
            if (status == Status.NEXT) {
              continue run;
            }
            break run;
          }
          case 84: { // CCMP_imm_x
            s.pc = base + ((long) i << 2);
            status = IntegerExec.ccmpImm64(cpu, (int) (w >>> 32));
            i++;
            if (status == Status.NEXT) {
              continue run;
            }
            break run;
          }
          case 85: { // CSEL_x
            x[(int) (w >>> 12) & 63] = Alu.csel64(s.condition((int) (w >>> 32)), x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
            i++;
            continue run;
          }
          case 86: { // CSINC_x
            x[(int) (w >>> 12) & 63] = Alu.csinc64(s.condition((int) (w >>> 32)), x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
            i++;
            continue run;
          }
          case 87: { // UDIV_x
            x[(int) (w >>> 12) & 63] = Alu.udiv64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
            i++;
            continue run;
          }
          case 88: { // LSLV_x
            x[(int) (w >>> 12) & 63] = Alu.lslv64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
            i++;
            continue run;
          }
          case 89: { // LSRV_x
            x[(int) (w >>> 12) & 63] = Alu.lsrv64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
            i++;
            continue run;
          }
          case 90: { // MADD_x
            x[(int) (w >>> 12) & 63] = Alu.madd64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63], x[(int) (w >>> 32)]);
            i++;
            continue run;
          }
          case 91: { // AND_reg_w
            x[(int) (w >>> 12) & 63] = Alu.and32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 92: { // BIC_reg_w
            x[(int) (w >>> 12) & 63] = Alu.bic32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 93: { // ORR_reg_w
            x[(int) (w >>> 12) & 63] = Alu.or32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 94: { // ORR_lsl_w
            x[(int) (w >>> 12) & 63] = Alu.or32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] << (int) (w >>> 32))) & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 95: { // EOR_reg_w
            x[(int) (w >>> 12) & 63] = Alu.xor32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 96: { // EOR_lsr_w
            x[(int) (w >>> 12) & 63] = Alu.xor32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32))) & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 97: { // ANDS_reg_w
            int r = Alu.and32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]);
            Flags.logic32(s, r);
            x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 98: { // ADD_reg_w
            x[(int) (w >>> 12) & 63] = Alu.add32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 99: { // ADD_lsl_w
            x[(int) (w >>> 12) & 63] = Alu.add32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] << (int) (w >>> 32))) & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 100: { // SUB_reg_w
            x[(int) (w >>> 12) & 63] = Alu.sub32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 101: { // SUBS_reg_w
            int a = (int) x[(int) (w >>> 18) & 63];
            int b = (int) x[(int) (w >>> 24) & 63];
            int r = Alu.sub32(a, b);
            Flags.sub32(s, a, b, r);
            x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 102: { // CCMP_reg_w
            s.pc = base + ((long) i << 2);
            status = IntegerExec.ccmpReg32(cpu, (int) (w >>> 32));
            i++;
            if (status == Status.NEXT) {
              continue run;
            }
            break run;
          }
          case 103: { // CCMP_imm_w
            s.pc = base + ((long) i << 2);
            status = IntegerExec.ccmpImm32(cpu, (int) (w >>> 32));
            i++;
            if (status == Status.NEXT) {
              continue run;
            }
            break run;
          }
          case 104: { // CSEL_w
            x[(int) (w >>> 12) & 63] = Alu.csel32(s.condition((int) (w >>> 32)), (int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 105: { // CSINC_w
            x[(int) (w >>> 12) & 63] = Alu.csinc32(s.condition((int) (w >>> 32)), (int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 106: { // LSLV_w
            x[(int) (w >>> 12) & 63] = Alu.lslv32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 107: { // LSRV_w
            x[(int) (w >>> 12) & 63] = Alu.lsrv32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 108: { // MADD_w
            x[(int) (w >>> 12) & 63] = Alu.madd32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63], (int) x[(int) (w >>> 32)]) & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          default:
            break;
        }
        s.pc = base + ((long) i << 2);
        status = Dispatch.execute(cpu, s, x, w);
        i++;
        if (status == Status.NEXT) {
          continue run;
        }
        break run;
      }
      budget -= i + 1 - start;
      i = to;
      start = to;
      if ((to & ~1023) != 0) {
        s.pc = base + ((long) to << 2);
        status = Status.JUMP;
        break run;
      }
      if (budget <= 0 || s.isPending()) {
        s.pc = base + ((long) to << 2);
        status = Status.POLL;
        break run;
      }
    }
    cpu.budget = budget - (i - start);
    return status;
  }
}
