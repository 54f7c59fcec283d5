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
          case 67: { // LDR_x_lit
            long va = base + ((long) i << 2) + ((w >> 32) << 2);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e) != SoftTlb.tag(va + 7, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            long r0 = Raw.load64(h);
            x[(int) (w >>> 12) & 63] = r0;
            i++;
            continue run;
          }
          case 68: { // STP_x_post
            int n = (int) (w >>> 18) & 63;
            long va = x[n];
            long wb = va + (w >> 32);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e + SoftTlb.WRITE_TAG) != SoftTlb.tag(va + 15, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            Raw.store64(h, x[(int) (w >>> 12) & 63]);
            Raw.store64(h + 8, x[(int) (w >>> 24) & 63]);
            x[n] = wb;
            i++;
            continue run;
          }
          case 69: { // STP_q_post
            if (!s.fpEnabled) {
              break;
            }
            int n = (int) (w >>> 18) & 63;
            long va = x[n];
            long wb = va + (w >> 32);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e + SoftTlb.WRITE_TAG) != SoftTlb.tag(va + 31, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            Raw.store64(h, s.v[((int) (w >>> 12) & 63) << 1]);
            Raw.store64(h + 8, s.v[(((int) (w >>> 12) & 63) << 1) + 1]);
            Raw.store64(h + 16, s.v[((int) (w >>> 24) & 63) << 1]);
            Raw.store64(h + 24, s.v[(((int) (w >>> 24) & 63) << 1) + 1]);
            x[n] = wb;
            i++;
            continue run;
          }
          case 70: { // LDP_x_post
            int n = (int) (w >>> 18) & 63;
            long va = x[n];
            long wb = va + (w >> 32);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e) != SoftTlb.tag(va + 15, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            long r0 = Raw.load64(h);
            long r1 = Raw.load64(h + 8);
            x[(int) (w >>> 12) & 63] = r0;
            x[(int) (w >>> 24) & 63] = r1;
            x[n] = wb;
            i++;
            continue run;
          }
          case 71: { // LDP_q_post
            if (!s.fpEnabled) {
              break;
            }
            int n = (int) (w >>> 18) & 63;
            long va = x[n];
            long wb = va + (w >> 32);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e) != SoftTlb.tag(va + 31, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            long r0 = Raw.load64(h);
            long r1 = Raw.load64(h + 8);
            long r2 = Raw.load64(h + 16);
            long r3 = Raw.load64(h + 24);
            int d = ((int) (w >>> 12) & 63) << 1;
            s.v[d] = r0;
            s.v[d + 1] = r1;
            int d2 = ((int) (w >>> 24) & 63) << 1;
            s.v[d2] = r2;
            s.v[d2 + 1] = r3;
            x[n] = wb;
            i++;
            continue run;
          }
          case 72: { // STP_w_off
            int n = (int) (w >>> 18) & 63;
            long va = x[n] + (w >> 32);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e + SoftTlb.WRITE_TAG) != SoftTlb.tag(va + 7, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            Raw.store32(h, x[(int) (w >>> 12) & 63]);
            Raw.store32(h + 4, x[(int) (w >>> 24) & 63]);
            i++;
            continue run;
          }
          case 73: { // STP_x_off
            int n = (int) (w >>> 18) & 63;
            long va = x[n] + (w >> 32);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e + SoftTlb.WRITE_TAG) != SoftTlb.tag(va + 15, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            Raw.store64(h, x[(int) (w >>> 12) & 63]);
            Raw.store64(h + 8, x[(int) (w >>> 24) & 63]);
            i++;
            continue run;
          }
          case 74: { // STP_q_off
            if (!s.fpEnabled) {
              break;
            }
            int n = (int) (w >>> 18) & 63;
            long va = x[n] + (w >> 32);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e + SoftTlb.WRITE_TAG) != SoftTlb.tag(va + 31, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            Raw.store64(h, s.v[((int) (w >>> 12) & 63) << 1]);
            Raw.store64(h + 8, s.v[(((int) (w >>> 12) & 63) << 1) + 1]);
            Raw.store64(h + 16, s.v[((int) (w >>> 24) & 63) << 1]);
            Raw.store64(h + 24, s.v[(((int) (w >>> 24) & 63) << 1) + 1]);
            i++;
            continue run;
          }
          case 75: { // LDP_w_off
            int n = (int) (w >>> 18) & 63;
            long va = x[n] + (w >> 32);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e) != SoftTlb.tag(va + 7, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            long r0 = Raw.load32(h);
            long r1 = Raw.load32(h + 4);
            x[(int) (w >>> 12) & 63] = r0;
            x[(int) (w >>> 24) & 63] = r1;
            i++;
            continue run;
          }
          case 76: { // LDP_x_off
            int n = (int) (w >>> 18) & 63;
            long va = x[n] + (w >> 32);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e) != SoftTlb.tag(va + 15, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            long r0 = Raw.load64(h);
            long r1 = Raw.load64(h + 8);
            x[(int) (w >>> 12) & 63] = r0;
            x[(int) (w >>> 24) & 63] = r1;
            i++;
            continue run;
          }
          case 77: { // LDP_q_off
            if (!s.fpEnabled) {
              break;
            }
            int n = (int) (w >>> 18) & 63;
            long va = x[n] + (w >> 32);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e) != SoftTlb.tag(va + 31, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            long r0 = Raw.load64(h);
            long r1 = Raw.load64(h + 8);
            long r2 = Raw.load64(h + 16);
            long r3 = Raw.load64(h + 24);
            int d = ((int) (w >>> 12) & 63) << 1;
            s.v[d] = r0;
            s.v[d + 1] = r1;
            int d2 = ((int) (w >>> 24) & 63) << 1;
            s.v[d2] = r2;
            s.v[d2 + 1] = r3;
            i++;
            continue run;
          }
          case 78: { // STP_x_pre
            int n = (int) (w >>> 18) & 63;
            long va = x[n] + (w >> 32);
            long wb = va;
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e + SoftTlb.WRITE_TAG) != SoftTlb.tag(va + 15, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            Raw.store64(h, x[(int) (w >>> 12) & 63]);
            Raw.store64(h + 8, x[(int) (w >>> 24) & 63]);
            x[n] = wb;
            i++;
            continue run;
          }
          case 79: { // STP_q_pre
            if (!s.fpEnabled) {
              break;
            }
            int n = (int) (w >>> 18) & 63;
            long va = x[n] + (w >> 32);
            long wb = va;
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e + SoftTlb.WRITE_TAG) != SoftTlb.tag(va + 31, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            Raw.store64(h, s.v[((int) (w >>> 12) & 63) << 1]);
            Raw.store64(h + 8, s.v[(((int) (w >>> 12) & 63) << 1) + 1]);
            Raw.store64(h + 16, s.v[((int) (w >>> 24) & 63) << 1]);
            Raw.store64(h + 24, s.v[(((int) (w >>> 24) & 63) << 1) + 1]);
            x[n] = wb;
            i++;
            continue run;
          }
          case 80: { // LDP_x_pre
            int n = (int) (w >>> 18) & 63;
            long va = x[n] + (w >> 32);
            long wb = va;
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e) != SoftTlb.tag(va + 15, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            long r0 = Raw.load64(h);
            long r1 = Raw.load64(h + 8);
            x[(int) (w >>> 12) & 63] = r0;
            x[(int) (w >>> 24) & 63] = r1;
            x[n] = wb;
            i++;
            continue run;
          }
          case 81: { // LDP_q_pre
            if (!s.fpEnabled) {
              break;
            }
            int n = (int) (w >>> 18) & 63;
            long va = x[n] + (w >> 32);
            long wb = va;
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e) != SoftTlb.tag(va + 31, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            long r0 = Raw.load64(h);
            long r1 = Raw.load64(h + 8);
            long r2 = Raw.load64(h + 16);
            long r3 = Raw.load64(h + 24);
            int d = ((int) (w >>> 12) & 63) << 1;
            s.v[d] = r0;
            s.v[d + 1] = r1;
            int d2 = ((int) (w >>> 24) & 63) << 1;
            s.v[d2] = r2;
            s.v[d2 + 1] = r3;
            x[n] = wb;
            i++;
            continue run;
          }
          case 82: { // STURB
            int n = (int) (w >>> 18) & 63;
            long va = x[n] + (w >> 32);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e + SoftTlb.WRITE_TAG) != SoftTlb.tag(va, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            Raw.store8(h, x[(int) (w >>> 12) & 63]);
            i++;
            continue run;
          }
          case 83: { // LDURB
            int n = (int) (w >>> 18) & 63;
            long va = x[n] + (w >> 32);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e) != SoftTlb.tag(va, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            long r0 = Raw.load8(h);
            x[(int) (w >>> 12) & 63] = r0;
            i++;
            continue run;
          }
          case 84: { // STURH
            int n = (int) (w >>> 18) & 63;
            long va = x[n] + (w >> 32);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e + SoftTlb.WRITE_TAG) != SoftTlb.tag(va + 1, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            Raw.store16(h, x[(int) (w >>> 12) & 63]);
            i++;
            continue run;
          }
          case 85: { // LDURH
            int n = (int) (w >>> 18) & 63;
            long va = x[n] + (w >> 32);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e) != SoftTlb.tag(va + 1, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            long r0 = Raw.load16(h);
            x[(int) (w >>> 12) & 63] = r0;
            i++;
            continue run;
          }
          case 86: { // STUR_w
            int n = (int) (w >>> 18) & 63;
            long va = x[n] + (w >> 32);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e + SoftTlb.WRITE_TAG) != SoftTlb.tag(va + 3, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            Raw.store32(h, x[(int) (w >>> 12) & 63]);
            i++;
            continue run;
          }
          case 87: { // LDUR_w
            int n = (int) (w >>> 18) & 63;
            long va = x[n] + (w >> 32);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e) != SoftTlb.tag(va + 3, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            long r0 = Raw.load32(h);
            x[(int) (w >>> 12) & 63] = r0;
            i++;
            continue run;
          }
          case 88: { // LDURSW
            int n = (int) (w >>> 18) & 63;
            long va = x[n] + (w >> 32);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e) != SoftTlb.tag(va + 3, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            long r0 = Raw.load32(h);
            x[(int) (w >>> 12) & 63] = (int) r0;
            i++;
            continue run;
          }
          case 89: { // STUR_x
            int n = (int) (w >>> 18) & 63;
            long va = x[n] + (w >> 32);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e + SoftTlb.WRITE_TAG) != SoftTlb.tag(va + 7, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            Raw.store64(h, x[(int) (w >>> 12) & 63]);
            i++;
            continue run;
          }
          case 90: { // LDUR_x
            int n = (int) (w >>> 18) & 63;
            long va = x[n] + (w >> 32);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e) != SoftTlb.tag(va + 7, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            long r0 = Raw.load64(h);
            x[(int) (w >>> 12) & 63] = r0;
            i++;
            continue run;
          }
          case 91: { // STUR_d
            if (!s.fpEnabled) {
              break;
            }
            int n = (int) (w >>> 18) & 63;
            long va = x[n] + (w >> 32);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e + SoftTlb.WRITE_TAG) != SoftTlb.tag(va + 7, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            Raw.store64(h, s.v[((int) (w >>> 12) & 63) << 1]);
            i++;
            continue run;
          }
          case 92: { // LDUR_d
            if (!s.fpEnabled) {
              break;
            }
            int n = (int) (w >>> 18) & 63;
            long va = x[n] + (w >> 32);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e) != SoftTlb.tag(va + 7, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            long r0 = Raw.load64(h);
            int d = ((int) (w >>> 12) & 63) << 1;
            s.v[d] = r0;
            s.v[d + 1] = 0;
            i++;
            continue run;
          }
          case 93: { // STUR_q
            if (!s.fpEnabled) {
              break;
            }
            int n = (int) (w >>> 18) & 63;
            long va = x[n] + (w >> 32);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e + SoftTlb.WRITE_TAG) != SoftTlb.tag(va + 15, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            Raw.store64(h, s.v[((int) (w >>> 12) & 63) << 1]);
            Raw.store64(h + 8, s.v[(((int) (w >>> 12) & 63) << 1) + 1]);
            i++;
            continue run;
          }
          case 94: { // LDUR_q
            if (!s.fpEnabled) {
              break;
            }
            int n = (int) (w >>> 18) & 63;
            long va = x[n] + (w >> 32);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e) != SoftTlb.tag(va + 15, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            long r0 = Raw.load64(h);
            long r1 = Raw.load64(h + 8);
            int d = ((int) (w >>> 12) & 63) << 1;
            s.v[d] = r0;
            s.v[d + 1] = r1;
            i++;
            continue run;
          }
          case 95: { // STRB_post
            int n = (int) (w >>> 18) & 63;
            long va = x[n];
            long wb = va + (w >> 32);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e + SoftTlb.WRITE_TAG) != SoftTlb.tag(va, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            Raw.store8(h, x[(int) (w >>> 12) & 63]);
            x[n] = wb;
            i++;
            continue run;
          }
          case 96: { // LDRB_post
            int n = (int) (w >>> 18) & 63;
            long va = x[n];
            long wb = va + (w >> 32);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e) != SoftTlb.tag(va, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            long r0 = Raw.load8(h);
            x[(int) (w >>> 12) & 63] = r0;
            x[n] = wb;
            i++;
            continue run;
          }
          case 97: { // STRH_post
            int n = (int) (w >>> 18) & 63;
            long va = x[n];
            long wb = va + (w >> 32);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e + SoftTlb.WRITE_TAG) != SoftTlb.tag(va + 1, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            Raw.store16(h, x[(int) (w >>> 12) & 63]);
            x[n] = wb;
            i++;
            continue run;
          }
          case 98: { // LDRH_post
            int n = (int) (w >>> 18) & 63;
            long va = x[n];
            long wb = va + (w >> 32);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e) != SoftTlb.tag(va + 1, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            long r0 = Raw.load16(h);
            x[(int) (w >>> 12) & 63] = r0;
            x[n] = wb;
            i++;
            continue run;
          }
          case 99: { // STR_w_post
            int n = (int) (w >>> 18) & 63;
            long va = x[n];
            long wb = va + (w >> 32);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e + SoftTlb.WRITE_TAG) != SoftTlb.tag(va + 3, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            Raw.store32(h, x[(int) (w >>> 12) & 63]);
            x[n] = wb;
            i++;
            continue run;
          }
          case 100: { // LDR_w_post
            int n = (int) (w >>> 18) & 63;
            long va = x[n];
            long wb = va + (w >> 32);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e) != SoftTlb.tag(va + 3, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            long r0 = Raw.load32(h);
            x[(int) (w >>> 12) & 63] = r0;
            x[n] = wb;
            i++;
            continue run;
          }
          case 101: { // LDRSW_post
            int n = (int) (w >>> 18) & 63;
            long va = x[n];
            long wb = va + (w >> 32);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e) != SoftTlb.tag(va + 3, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            long r0 = Raw.load32(h);
            x[(int) (w >>> 12) & 63] = (int) r0;
            x[n] = wb;
            i++;
            continue run;
          }
          case 102: { // STR_x_post
            int n = (int) (w >>> 18) & 63;
            long va = x[n];
            long wb = va + (w >> 32);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e + SoftTlb.WRITE_TAG) != SoftTlb.tag(va + 7, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            Raw.store64(h, x[(int) (w >>> 12) & 63]);
            x[n] = wb;
            i++;
            continue run;
          }
          case 103: { // LDR_x_post
            int n = (int) (w >>> 18) & 63;
            long va = x[n];
            long wb = va + (w >> 32);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e) != SoftTlb.tag(va + 7, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            long r0 = Raw.load64(h);
            x[(int) (w >>> 12) & 63] = r0;
            x[n] = wb;
            i++;
            continue run;
          }
          case 104: { // STR_d_post
            if (!s.fpEnabled) {
              break;
            }
            int n = (int) (w >>> 18) & 63;
            long va = x[n];
            long wb = va + (w >> 32);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e + SoftTlb.WRITE_TAG) != SoftTlb.tag(va + 7, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            Raw.store64(h, s.v[((int) (w >>> 12) & 63) << 1]);
            x[n] = wb;
            i++;
            continue run;
          }
          case 105: { // LDR_d_post
            if (!s.fpEnabled) {
              break;
            }
            int n = (int) (w >>> 18) & 63;
            long va = x[n];
            long wb = va + (w >> 32);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e) != SoftTlb.tag(va + 7, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            long r0 = Raw.load64(h);
            int d = ((int) (w >>> 12) & 63) << 1;
            s.v[d] = r0;
            s.v[d + 1] = 0;
            x[n] = wb;
            i++;
            continue run;
          }
          case 106: { // STR_q_post
            if (!s.fpEnabled) {
              break;
            }
            int n = (int) (w >>> 18) & 63;
            long va = x[n];
            long wb = va + (w >> 32);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e + SoftTlb.WRITE_TAG) != SoftTlb.tag(va + 15, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            Raw.store64(h, s.v[((int) (w >>> 12) & 63) << 1]);
            Raw.store64(h + 8, s.v[(((int) (w >>> 12) & 63) << 1) + 1]);
            x[n] = wb;
            i++;
            continue run;
          }
          case 107: { // LDR_q_post
            if (!s.fpEnabled) {
              break;
            }
            int n = (int) (w >>> 18) & 63;
            long va = x[n];
            long wb = va + (w >> 32);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e) != SoftTlb.tag(va + 15, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            long r0 = Raw.load64(h);
            long r1 = Raw.load64(h + 8);
            int d = ((int) (w >>> 12) & 63) << 1;
            s.v[d] = r0;
            s.v[d + 1] = r1;
            x[n] = wb;
            i++;
            continue run;
          }
          case 108: { // STRB_pre
            int n = (int) (w >>> 18) & 63;
            long va = x[n] + (w >> 32);
            long wb = va;
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e + SoftTlb.WRITE_TAG) != SoftTlb.tag(va, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            Raw.store8(h, x[(int) (w >>> 12) & 63]);
            x[n] = wb;
            i++;
            continue run;
          }
          case 109: { // LDRB_pre
            int n = (int) (w >>> 18) & 63;
            long va = x[n] + (w >> 32);
            long wb = va;
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e) != SoftTlb.tag(va, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            long r0 = Raw.load8(h);
            x[(int) (w >>> 12) & 63] = r0;
            x[n] = wb;
            i++;
            continue run;
          }
          case 110: { // STRH_pre
            int n = (int) (w >>> 18) & 63;
            long va = x[n] + (w >> 32);
            long wb = va;
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e + SoftTlb.WRITE_TAG) != SoftTlb.tag(va + 1, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            Raw.store16(h, x[(int) (w >>> 12) & 63]);
            x[n] = wb;
            i++;
            continue run;
          }
          case 111: { // LDRH_pre
            int n = (int) (w >>> 18) & 63;
            long va = x[n] + (w >> 32);
            long wb = va;
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e) != SoftTlb.tag(va + 1, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            long r0 = Raw.load16(h);
            x[(int) (w >>> 12) & 63] = r0;
            x[n] = wb;
            i++;
            continue run;
          }
          case 112: { // STR_w_pre
            int n = (int) (w >>> 18) & 63;
            long va = x[n] + (w >> 32);
            long wb = va;
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e + SoftTlb.WRITE_TAG) != SoftTlb.tag(va + 3, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            Raw.store32(h, x[(int) (w >>> 12) & 63]);
            x[n] = wb;
            i++;
            continue run;
          }
          case 113: { // LDR_w_pre
            int n = (int) (w >>> 18) & 63;
            long va = x[n] + (w >> 32);
            long wb = va;
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e) != SoftTlb.tag(va + 3, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            long r0 = Raw.load32(h);
            x[(int) (w >>> 12) & 63] = r0;
            x[n] = wb;
            i++;
            continue run;
          }
          case 114: { // LDRSW_pre
            int n = (int) (w >>> 18) & 63;
            long va = x[n] + (w >> 32);
            long wb = va;
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e) != SoftTlb.tag(va + 3, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            long r0 = Raw.load32(h);
            x[(int) (w >>> 12) & 63] = (int) r0;
            x[n] = wb;
            i++;
            continue run;
          }
          case 115: { // STR_x_pre
            int n = (int) (w >>> 18) & 63;
            long va = x[n] + (w >> 32);
            long wb = va;
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e + SoftTlb.WRITE_TAG) != SoftTlb.tag(va + 7, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            Raw.store64(h, x[(int) (w >>> 12) & 63]);
            x[n] = wb;
            i++;
            continue run;
          }
          case 116: { // LDR_x_pre
            int n = (int) (w >>> 18) & 63;
            long va = x[n] + (w >> 32);
            long wb = va;
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e) != SoftTlb.tag(va + 7, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            long r0 = Raw.load64(h);
            x[(int) (w >>> 12) & 63] = r0;
            x[n] = wb;
            i++;
            continue run;
          }
          case 117: { // STR_d_pre
            if (!s.fpEnabled) {
              break;
            }
            int n = (int) (w >>> 18) & 63;
            long va = x[n] + (w >> 32);
            long wb = va;
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e + SoftTlb.WRITE_TAG) != SoftTlb.tag(va + 7, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            Raw.store64(h, s.v[((int) (w >>> 12) & 63) << 1]);
            x[n] = wb;
            i++;
            continue run;
          }
          case 118: { // LDR_d_pre
            if (!s.fpEnabled) {
              break;
            }
            int n = (int) (w >>> 18) & 63;
            long va = x[n] + (w >> 32);
            long wb = va;
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e) != SoftTlb.tag(va + 7, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            long r0 = Raw.load64(h);
            int d = ((int) (w >>> 12) & 63) << 1;
            s.v[d] = r0;
            s.v[d + 1] = 0;
            x[n] = wb;
            i++;
            continue run;
          }
          case 119: { // STR_q_pre
            if (!s.fpEnabled) {
              break;
            }
            int n = (int) (w >>> 18) & 63;
            long va = x[n] + (w >> 32);
            long wb = va;
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e + SoftTlb.WRITE_TAG) != SoftTlb.tag(va + 15, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            Raw.store64(h, s.v[((int) (w >>> 12) & 63) << 1]);
            Raw.store64(h + 8, s.v[(((int) (w >>> 12) & 63) << 1) + 1]);
            x[n] = wb;
            i++;
            continue run;
          }
          case 120: { // LDR_q_pre
            if (!s.fpEnabled) {
              break;
            }
            int n = (int) (w >>> 18) & 63;
            long va = x[n] + (w >> 32);
            long wb = va;
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e) != SoftTlb.tag(va + 15, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            long r0 = Raw.load64(h);
            long r1 = Raw.load64(h + 8);
            int d = ((int) (w >>> 12) & 63) << 1;
            s.v[d] = r0;
            s.v[d + 1] = r1;
            x[n] = wb;
            i++;
            continue run;
          }
          case 121: { // STRB_reg
            int n = (int) (w >>> 18) & 63;
            long m = x[(int) (w >>> 24) & 63];
            long va = x[n] + Alu.extend64(m, (int) (w >>> 48), 0);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e + SoftTlb.WRITE_TAG) != SoftTlb.tag(va, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            Raw.store8(h, x[(int) (w >>> 12) & 63]);
            i++;
            continue run;
          }
          case 122: { // LDRB_reg
            int n = (int) (w >>> 18) & 63;
            long m = x[(int) (w >>> 24) & 63];
            long va = x[n] + Alu.extend64(m, (int) (w >>> 48), 0);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e) != SoftTlb.tag(va, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            long r0 = Raw.load8(h);
            x[(int) (w >>> 12) & 63] = r0;
            i++;
            continue run;
          }
          case 123: { // LDRSB_x_reg
            int n = (int) (w >>> 18) & 63;
            long m = x[(int) (w >>> 24) & 63];
            long va = x[n] + Alu.extend64(m, (int) (w >>> 48), 0);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e) != SoftTlb.tag(va, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            long r0 = Raw.load8(h);
            x[(int) (w >>> 12) & 63] = (byte) r0;
            i++;
            continue run;
          }
          case 124: { // LDRSB_w_reg
            int n = (int) (w >>> 18) & 63;
            long m = x[(int) (w >>> 24) & 63];
            long va = x[n] + Alu.extend64(m, (int) (w >>> 48), 0);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e) != SoftTlb.tag(va, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            long r0 = Raw.load8(h);
            x[(int) (w >>> 12) & 63] = (byte) r0 & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 125: { // STRH_reg
            int n = (int) (w >>> 18) & 63;
            long m = x[(int) (w >>> 24) & 63];
            long va = x[n] + Alu.extend64(m, (int) (w >>> 48), (w >>> 32 & 1) != 0 ? 1 : 0);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e + SoftTlb.WRITE_TAG) != SoftTlb.tag(va + 1, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            Raw.store16(h, x[(int) (w >>> 12) & 63]);
            i++;
            continue run;
          }
          case 126: { // LDRH_reg
            int n = (int) (w >>> 18) & 63;
            long m = x[(int) (w >>> 24) & 63];
            long va = x[n] + Alu.extend64(m, (int) (w >>> 48), (w >>> 32 & 1) != 0 ? 1 : 0);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e) != SoftTlb.tag(va + 1, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            long r0 = Raw.load16(h);
            x[(int) (w >>> 12) & 63] = r0;
            i++;
            continue run;
          }
          case 127: { // LDRSH_x_reg
            int n = (int) (w >>> 18) & 63;
            long m = x[(int) (w >>> 24) & 63];
            long va = x[n] + Alu.extend64(m, (int) (w >>> 48), (w >>> 32 & 1) != 0 ? 1 : 0);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e) != SoftTlb.tag(va + 1, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            long r0 = Raw.load16(h);
            x[(int) (w >>> 12) & 63] = (short) r0;
            i++;
            continue run;
          }
          case 128: { // LDRSH_w_reg
            int n = (int) (w >>> 18) & 63;
            long m = x[(int) (w >>> 24) & 63];
            long va = x[n] + Alu.extend64(m, (int) (w >>> 48), (w >>> 32 & 1) != 0 ? 1 : 0);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e) != SoftTlb.tag(va + 1, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            long r0 = Raw.load16(h);
            x[(int) (w >>> 12) & 63] = (short) r0 & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 129: { // STR_w_reg
            int n = (int) (w >>> 18) & 63;
            long m = x[(int) (w >>> 24) & 63];
            long va = x[n] + Alu.extend64(m, (int) (w >>> 48), (w >>> 32 & 1) != 0 ? 2 : 0);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e + SoftTlb.WRITE_TAG) != SoftTlb.tag(va + 3, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            Raw.store32(h, x[(int) (w >>> 12) & 63]);
            i++;
            continue run;
          }
          case 130: { // LDR_w_reg
            int n = (int) (w >>> 18) & 63;
            long m = x[(int) (w >>> 24) & 63];
            long va = x[n] + Alu.extend64(m, (int) (w >>> 48), (w >>> 32 & 1) != 0 ? 2 : 0);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e) != SoftTlb.tag(va + 3, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            long r0 = Raw.load32(h);
            x[(int) (w >>> 12) & 63] = r0;
            i++;
            continue run;
          }
          case 131: { // LDRSW_reg
            int n = (int) (w >>> 18) & 63;
            long m = x[(int) (w >>> 24) & 63];
            long va = x[n] + Alu.extend64(m, (int) (w >>> 48), (w >>> 32 & 1) != 0 ? 2 : 0);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e) != SoftTlb.tag(va + 3, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            long r0 = Raw.load32(h);
            x[(int) (w >>> 12) & 63] = (int) r0;
            i++;
            continue run;
          }
          case 132: { // STR_x_reg
            int n = (int) (w >>> 18) & 63;
            long m = x[(int) (w >>> 24) & 63];
            long va = x[n] + Alu.extend64(m, (int) (w >>> 48), (w >>> 32 & 1) != 0 ? 3 : 0);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e + SoftTlb.WRITE_TAG) != SoftTlb.tag(va + 7, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            Raw.store64(h, x[(int) (w >>> 12) & 63]);
            i++;
            continue run;
          }
          case 133: { // LDR_x_reg
            int n = (int) (w >>> 18) & 63;
            long m = x[(int) (w >>> 24) & 63];
            long va = x[n] + Alu.extend64(m, (int) (w >>> 48), (w >>> 32 & 1) != 0 ? 3 : 0);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e) != SoftTlb.tag(va + 7, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            long r0 = Raw.load64(h);
            x[(int) (w >>> 12) & 63] = r0;
            i++;
            continue run;
          }
          case 134: { // STR_d_reg
            if (!s.fpEnabled) {
              break;
            }
            int n = (int) (w >>> 18) & 63;
            long m = x[(int) (w >>> 24) & 63];
            long va = x[n] + Alu.extend64(m, (int) (w >>> 48), (w >>> 32 & 1) != 0 ? 3 : 0);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e + SoftTlb.WRITE_TAG) != SoftTlb.tag(va + 7, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            Raw.store64(h, s.v[((int) (w >>> 12) & 63) << 1]);
            i++;
            continue run;
          }
          case 135: { // LDR_d_reg
            if (!s.fpEnabled) {
              break;
            }
            int n = (int) (w >>> 18) & 63;
            long m = x[(int) (w >>> 24) & 63];
            long va = x[n] + Alu.extend64(m, (int) (w >>> 48), (w >>> 32 & 1) != 0 ? 3 : 0);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e) != SoftTlb.tag(va + 7, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            long r0 = Raw.load64(h);
            int d = ((int) (w >>> 12) & 63) << 1;
            s.v[d] = r0;
            s.v[d + 1] = 0;
            i++;
            continue run;
          }
          case 136: { // STR_q_reg
            if (!s.fpEnabled) {
              break;
            }
            int n = (int) (w >>> 18) & 63;
            long m = x[(int) (w >>> 24) & 63];
            long va = x[n] + Alu.extend64(m, (int) (w >>> 48), (w >>> 32 & 1) != 0 ? 4 : 0);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e + SoftTlb.WRITE_TAG) != SoftTlb.tag(va + 15, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            Raw.store64(h, s.v[((int) (w >>> 12) & 63) << 1]);
            Raw.store64(h + 8, s.v[(((int) (w >>> 12) & 63) << 1) + 1]);
            i++;
            continue run;
          }
          case 137: { // LDR_q_reg
            if (!s.fpEnabled) {
              break;
            }
            int n = (int) (w >>> 18) & 63;
            long m = x[(int) (w >>> 24) & 63];
            long va = x[n] + Alu.extend64(m, (int) (w >>> 48), (w >>> 32 & 1) != 0 ? 4 : 0);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e) != SoftTlb.tag(va + 15, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            long r0 = Raw.load64(h);
            long r1 = Raw.load64(h + 8);
            int d = ((int) (w >>> 12) & 63) << 1;
            s.v[d] = r0;
            s.v[d + 1] = r1;
            i++;
            continue run;
          }
          case 138: { // STRB_off
            int n = (int) (w >>> 18) & 63;
            long va = x[n] + (w >> 32);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e + SoftTlb.WRITE_TAG) != SoftTlb.tag(va, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            Raw.store8(h, x[(int) (w >>> 12) & 63]);
            i++;
            continue run;
          }
          case 139: { // LDRB_off
            int n = (int) (w >>> 18) & 63;
            long va = x[n] + (w >> 32);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e) != SoftTlb.tag(va, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            long r0 = Raw.load8(h);
            x[(int) (w >>> 12) & 63] = r0;
            i++;
            continue run;
          }
          case 140: { // LDRSB_x_off
            int n = (int) (w >>> 18) & 63;
            long va = x[n] + (w >> 32);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e) != SoftTlb.tag(va, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            long r0 = Raw.load8(h);
            x[(int) (w >>> 12) & 63] = (byte) r0;
            i++;
            continue run;
          }
          case 141: { // LDRSB_w_off
            int n = (int) (w >>> 18) & 63;
            long va = x[n] + (w >> 32);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e) != SoftTlb.tag(va, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            long r0 = Raw.load8(h);
            x[(int) (w >>> 12) & 63] = (byte) r0 & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 142: { // STRH_off
            int n = (int) (w >>> 18) & 63;
            long va = x[n] + (w >> 32);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e + SoftTlb.WRITE_TAG) != SoftTlb.tag(va + 1, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            Raw.store16(h, x[(int) (w >>> 12) & 63]);
            i++;
            continue run;
          }
          case 143: { // LDRH_off
            int n = (int) (w >>> 18) & 63;
            long va = x[n] + (w >> 32);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e) != SoftTlb.tag(va + 1, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            long r0 = Raw.load16(h);
            x[(int) (w >>> 12) & 63] = r0;
            i++;
            continue run;
          }
          case 144: { // LDRSH_x_off
            int n = (int) (w >>> 18) & 63;
            long va = x[n] + (w >> 32);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e) != SoftTlb.tag(va + 1, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            long r0 = Raw.load16(h);
            x[(int) (w >>> 12) & 63] = (short) r0;
            i++;
            continue run;
          }
          case 145: { // LDRSH_w_off
            int n = (int) (w >>> 18) & 63;
            long va = x[n] + (w >> 32);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e) != SoftTlb.tag(va + 1, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            long r0 = Raw.load16(h);
            x[(int) (w >>> 12) & 63] = (short) r0 & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 146: { // STR_w_off
            int n = (int) (w >>> 18) & 63;
            long va = x[n] + (w >> 32);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e + SoftTlb.WRITE_TAG) != SoftTlb.tag(va + 3, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            Raw.store32(h, x[(int) (w >>> 12) & 63]);
            i++;
            continue run;
          }
          case 147: { // LDR_w_off
            int n = (int) (w >>> 18) & 63;
            long va = x[n] + (w >> 32);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e) != SoftTlb.tag(va + 3, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            long r0 = Raw.load32(h);
            x[(int) (w >>> 12) & 63] = r0;
            i++;
            continue run;
          }
          case 148: { // LDRSW_off
            int n = (int) (w >>> 18) & 63;
            long va = x[n] + (w >> 32);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e) != SoftTlb.tag(va + 3, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            long r0 = Raw.load32(h);
            x[(int) (w >>> 12) & 63] = (int) r0;
            i++;
            continue run;
          }
          case 149: { // STR_x_off
            int n = (int) (w >>> 18) & 63;
            long va = x[n] + (w >> 32);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e + SoftTlb.WRITE_TAG) != SoftTlb.tag(va + 7, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            Raw.store64(h, x[(int) (w >>> 12) & 63]);
            i++;
            continue run;
          }
          case 150: { // LDR_x_off
            int n = (int) (w >>> 18) & 63;
            long va = x[n] + (w >> 32);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e) != SoftTlb.tag(va + 7, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            long r0 = Raw.load64(h);
            x[(int) (w >>> 12) & 63] = r0;
            i++;
            continue run;
          }
          case 151: { // STR_d_off
            if (!s.fpEnabled) {
              break;
            }
            int n = (int) (w >>> 18) & 63;
            long va = x[n] + (w >> 32);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e + SoftTlb.WRITE_TAG) != SoftTlb.tag(va + 7, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            Raw.store64(h, s.v[((int) (w >>> 12) & 63) << 1]);
            i++;
            continue run;
          }
          case 152: { // LDR_d_off
            if (!s.fpEnabled) {
              break;
            }
            int n = (int) (w >>> 18) & 63;
            long va = x[n] + (w >> 32);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e) != SoftTlb.tag(va + 7, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            long r0 = Raw.load64(h);
            int d = ((int) (w >>> 12) & 63) << 1;
            s.v[d] = r0;
            s.v[d + 1] = 0;
            i++;
            continue run;
          }
          case 153: { // STR_q_off
            if (!s.fpEnabled) {
              break;
            }
            int n = (int) (w >>> 18) & 63;
            long va = x[n] + (w >> 32);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e + SoftTlb.WRITE_TAG) != SoftTlb.tag(va + 15, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            Raw.store64(h, s.v[((int) (w >>> 12) & 63) << 1]);
            Raw.store64(h + 8, s.v[(((int) (w >>> 12) & 63) << 1) + 1]);
            i++;
            continue run;
          }
          case 154: { // LDR_q_off
            if (!s.fpEnabled) {
              break;
            }
            int n = (int) (w >>> 18) & 63;
            long va = x[n] + (w >> 32);
            long e = SoftTlb.entry(tlb, va);
            if (Raw.getLong(e) != SoftTlb.tag(va + 15, ctx)) {
              break;
            }
            long h = va + Raw.getLong(e + SoftTlb.ADDEND);
            long r0 = Raw.load64(h);
            long r1 = Raw.load64(h + 8);
            int d = ((int) (w >>> 12) & 63) << 1;
            s.v[d] = r0;
            s.v[d + 1] = r1;
            i++;
            continue run;
          }
          case 155: { // AND_reg_x
            x[(int) (w >>> 12) & 63] = Alu.and64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
            i++;
            continue run;
          }
          case 156: { // BIC_reg_x
            x[(int) (w >>> 12) & 63] = Alu.bic64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
            i++;
            continue run;
          }
          case 157: { // ORR_reg_x
            x[(int) (w >>> 12) & 63] = Alu.or64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
            i++;
            continue run;
          }
          case 158: { // ORR_lsl_x
            x[(int) (w >>> 12) & 63] = Alu.or64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] << (int) (w >>> 32)));
            i++;
            continue run;
          }
          case 159: { // ORR_lsr_x
            x[(int) (w >>> 12) & 63] = Alu.or64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32)));
            i++;
            continue run;
          }
          case 160: { // EOR_reg_x
            x[(int) (w >>> 12) & 63] = Alu.xor64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
            i++;
            continue run;
          }
          case 161: { // EOR_lsl_x
            x[(int) (w >>> 12) & 63] = Alu.xor64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] << (int) (w >>> 32)));
            i++;
            continue run;
          }
          case 162: { // EOR_ror_x
            x[(int) (w >>> 12) & 63] = Alu.xor64(x[(int) (w >>> 18) & 63], Long.rotateRight(x[(int) (w >>> 24) & 63], (int) (w >>> 32)));
            i++;
            continue run;
          }
          case 163: { // ANDS_reg_x
            long r = Alu.and64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
            Flags.logic64(s, r);
            x[(int) (w >>> 12) & 63] = r;
            i++;
            continue run;
          }
          case 164: { // ADD_reg_x
            x[(int) (w >>> 12) & 63] = Alu.add64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
            i++;
            continue run;
          }
          case 165: { // ADD_lsl_x
            x[(int) (w >>> 12) & 63] = Alu.add64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] << (int) (w >>> 32)));
            i++;
            continue run;
          }
          case 166: { // ADD_ext_x
            x[(int) (w >>> 12) & 63] = Alu.add64(x[(int) (w >>> 18) & 63], Alu.extend64(x[(int) (w >>> 24) & 63], (int) (w >>> 48), (int) (w >>> 32) & 7));
            i++;
            continue run;
          }
          case 167: { // SUB_reg_x
            x[(int) (w >>> 12) & 63] = Alu.sub64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
            i++;
            continue run;
          }
          case 168: { // SUBS_reg_x
            long a = x[(int) (w >>> 18) & 63];
            long b = x[(int) (w >>> 24) & 63];
            long r = Alu.sub64(a, b);
            Flags.sub64(s, a, b, r);
            x[(int) (w >>> 12) & 63] = r;
            i++;
            continue run;
          }
          case 169: { // SUBS_lsl_x
            long a = x[(int) (w >>> 18) & 63];
            long b = (x[(int) (w >>> 24) & 63] << (int) (w >>> 32));
            long r = Alu.sub64(a, b);
            Flags.sub64(s, a, b, r);
            x[(int) (w >>> 12) & 63] = r;
            i++;
            continue run;
          }
          case 170: { // SUBS_ext_x
            long a = x[(int) (w >>> 18) & 63];
            long b = Alu.extend64(x[(int) (w >>> 24) & 63], (int) (w >>> 48), (int) (w >>> 32) & 7);
            long r = Alu.sub64(a, b);
            Flags.sub64(s, a, b, r);
            x[(int) (w >>> 12) & 63] = r;
            i++;
            continue run;
          }
          case 171: { // CCMP_reg_x
            s.pc = base + ((long) i << 2);
            status = IntegerExec.ccmpReg64(cpu, (int) (w >>> 32));
            i++;
            if (status == Status.NEXT) {
              continue run;
            }
            break run;
          }
          case 172: { // CCMP_imm_x
            s.pc = base + ((long) i << 2);
            status = IntegerExec.ccmpImm64(cpu, (int) (w >>> 32));
            i++;
            if (status == Status.NEXT) {
              continue run;
            }
            break run;
          }
          case 173: { // CSEL_x
            x[(int) (w >>> 12) & 63] = Alu.csel64(s.condition((int) (w >>> 32)), x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
            i++;
            continue run;
          }
          case 174: { // CSINC_x
            x[(int) (w >>> 12) & 63] = Alu.csinc64(s.condition((int) (w >>> 32)), x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
            i++;
            continue run;
          }
          case 175: { // UDIV_x
            x[(int) (w >>> 12) & 63] = Alu.udiv64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
            i++;
            continue run;
          }
          case 176: { // LSLV_x
            x[(int) (w >>> 12) & 63] = Alu.lslv64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
            i++;
            continue run;
          }
          case 177: { // LSRV_x
            x[(int) (w >>> 12) & 63] = Alu.lsrv64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
            i++;
            continue run;
          }
          case 178: { // MADD_x
            x[(int) (w >>> 12) & 63] = Alu.madd64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63], x[(int) (w >>> 32)]);
            i++;
            continue run;
          }
          case 179: { // AND_reg_w
            x[(int) (w >>> 12) & 63] = Alu.and32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 180: { // BIC_reg_w
            x[(int) (w >>> 12) & 63] = Alu.bic32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 181: { // ORR_reg_w
            x[(int) (w >>> 12) & 63] = Alu.or32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 182: { // ORR_lsl_w
            x[(int) (w >>> 12) & 63] = Alu.or32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] << (int) (w >>> 32))) & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 183: { // EOR_reg_w
            x[(int) (w >>> 12) & 63] = Alu.xor32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 184: { // EOR_lsr_w
            x[(int) (w >>> 12) & 63] = Alu.xor32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32))) & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 185: { // ANDS_reg_w
            int r = Alu.and32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]);
            Flags.logic32(s, r);
            x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 186: { // ADD_reg_w
            x[(int) (w >>> 12) & 63] = Alu.add32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 187: { // ADD_lsl_w
            x[(int) (w >>> 12) & 63] = Alu.add32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] << (int) (w >>> 32))) & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 188: { // SUB_reg_w
            x[(int) (w >>> 12) & 63] = Alu.sub32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 189: { // SUBS_reg_w
            int a = (int) x[(int) (w >>> 18) & 63];
            int b = (int) x[(int) (w >>> 24) & 63];
            int r = Alu.sub32(a, b);
            Flags.sub32(s, a, b, r);
            x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 190: { // CCMP_reg_w
            s.pc = base + ((long) i << 2);
            status = IntegerExec.ccmpReg32(cpu, (int) (w >>> 32));
            i++;
            if (status == Status.NEXT) {
              continue run;
            }
            break run;
          }
          case 191: { // CCMP_imm_w
            s.pc = base + ((long) i << 2);
            status = IntegerExec.ccmpImm32(cpu, (int) (w >>> 32));
            i++;
            if (status == Status.NEXT) {
              continue run;
            }
            break run;
          }
          case 192: { // CSEL_w
            x[(int) (w >>> 12) & 63] = Alu.csel32(s.condition((int) (w >>> 32)), (int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 193: { // CSINC_w
            x[(int) (w >>> 12) & 63] = Alu.csinc32(s.condition((int) (w >>> 32)), (int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 194: { // LSLV_w
            x[(int) (w >>> 12) & 63] = Alu.lslv32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 195: { // LSRV_w
            x[(int) (w >>> 12) & 63] = Alu.lsrv32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 196: { // MADD_w
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
