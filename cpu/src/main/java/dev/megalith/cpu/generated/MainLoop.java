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

  /// Runs `page`, mapped at virtual address `base`, from instruction `first` on, until
  /// control leaves the page or something asks for the caller. `state.pc` is where to go on;
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
          case 3: { // all rows without an effect
            i++;
            continue run;
          }
          case 1, 2: {
            s.pc = base + ((long) i << 2);
            status = Status.JUMP;
            break run;
          }
          case 4: { // ADR
            long pc = base + ((long) i << 2);
            x[(int) (w >>> 12) & 63] = Alu.add64(pc, (w >> 32));
            i++;
            continue run;
          }
          case 5: { // ADRP
            long pc = base + ((long) i << 2);
            x[(int) (w >>> 12) & 63] = Alu.adrp(pc, (w >> 32));
            i++;
            continue run;
          }
          case 6: { // ADD_imm_x
            x[(int) (w >>> 12) & 63] = Alu.add64(x[(int) (w >>> 18) & 63], (w >> 32));
            i++;
            continue run;
          }
          case 7: { // ADDS_imm_x
            long a = x[(int) (w >>> 18) & 63];
            long b = (w >> 32);
            long r = Alu.add64(a, b);
            Flags.add64(s, a, b, r);
            x[(int) (w >>> 12) & 63] = r;
            i++;
            continue run;
          }
          case 8: { // SUB_imm_x
            x[(int) (w >>> 12) & 63] = Alu.sub64(x[(int) (w >>> 18) & 63], (w >> 32));
            i++;
            continue run;
          }
          case 9: { // SUBS_imm_x
            long a = x[(int) (w >>> 18) & 63];
            long b = (w >> 32);
            long r = Alu.sub64(a, b);
            Flags.sub64(s, a, b, r);
            x[(int) (w >>> 12) & 63] = r;
            i++;
            continue run;
          }
          case 10: { // ADD_imm_x_lsl12
            x[(int) (w >>> 12) & 63] = Alu.add64(x[(int) (w >>> 18) & 63], (w >> 32));
            i++;
            continue run;
          }
          case 11: { // SUB_imm_x_lsl12
            x[(int) (w >>> 12) & 63] = Alu.sub64(x[(int) (w >>> 18) & 63], (w >> 32));
            i++;
            continue run;
          }
          case 12: { // ADD_imm_w
            x[(int) (w >>> 12) & 63] = Alu.add32((int) x[(int) (w >>> 18) & 63], (int) (w >> 32)) & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 13: { // ADDS_imm_w
            int a = (int) x[(int) (w >>> 18) & 63];
            int b = (int) (w >> 32);
            int r = Alu.add32(a, b);
            Flags.add32(s, a, b, r);
            x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 14: { // SUB_imm_w
            x[(int) (w >>> 12) & 63] = Alu.sub32((int) x[(int) (w >>> 18) & 63], (int) (w >> 32)) & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 15: { // SUBS_imm_w
            int a = (int) x[(int) (w >>> 18) & 63];
            int b = (int) (w >> 32);
            int r = Alu.sub32(a, b);
            Flags.sub32(s, a, b, r);
            x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 16: { // AND_imm_x
            x[(int) (w >>> 12) & 63] = Alu.and64(x[(int) (w >>> 18) & 63], BitMasks.value((int) (w >>> 32)));
            i++;
            continue run;
          }
          case 17: { // ORR_imm_x
            x[(int) (w >>> 12) & 63] = Alu.or64(x[(int) (w >>> 18) & 63], BitMasks.value((int) (w >>> 32)));
            i++;
            continue run;
          }
          case 18: { // ANDS_imm_x
            long r = Alu.and64(x[(int) (w >>> 18) & 63], BitMasks.value((int) (w >>> 32)));
            Flags.logic64(s, r);
            x[(int) (w >>> 12) & 63] = r;
            i++;
            continue run;
          }
          case 19: { // MOVN_x
            x[(int) (w >>> 12) & 63] = Alu.not64(((w >>> 32 & 0xFFFF) << (int) (w >>> 48 << 4)));
            i++;
            continue run;
          }
          case 20: { // MOVZ_x
            x[(int) (w >>> 12) & 63] = Alu.move64(((w >>> 32 & 0xFFFF) << (int) (w >>> 48 << 4)));
            i++;
            continue run;
          }
          case 21: { // MOVK_x
            x[(int) (w >>> 12) & 63] = Alu.movk64(x[(int) (w >>> 12) & 63], w >>> 32 & 0xFFFF, (int) (w >>> 48 << 4));
            i++;
            continue run;
          }
          case 22: { // SBFM_x
            x[(int) (w >>> 12) & 63] = Alu.sbfm64(x[(int) (w >>> 18) & 63], (int) (w >>> 48), (int) (w >>> 32) & 63);
            i++;
            continue run;
          }
          case 23: { // BFM_x
            x[(int) (w >>> 12) & 63] = Alu.bfm64(x[(int) (w >>> 12) & 63], x[(int) (w >>> 18) & 63], (int) (w >>> 48), (int) (w >>> 32) & 63);
            i++;
            continue run;
          }
          case 24: { // UBFM_x
            x[(int) (w >>> 12) & 63] = Alu.ubfm64(x[(int) (w >>> 18) & 63], (int) (w >>> 48), (int) (w >>> 32) & 63);
            i++;
            continue run;
          }
          case 25: { // EXTR_x
            x[(int) (w >>> 12) & 63] = Alu.extr64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63], (w >> 32));
            i++;
            continue run;
          }
          case 26: { // AND_imm_w
            x[(int) (w >>> 12) & 63] = Alu.and32((int) x[(int) (w >>> 18) & 63], (int) BitMasks.value((int) (w >>> 32))) & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 27: { // ORR_imm_w
            x[(int) (w >>> 12) & 63] = Alu.or32((int) x[(int) (w >>> 18) & 63], (int) BitMasks.value((int) (w >>> 32))) & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 28: { // EOR_imm_w
            x[(int) (w >>> 12) & 63] = Alu.xor32((int) x[(int) (w >>> 18) & 63], (int) BitMasks.value((int) (w >>> 32))) & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 29: { // ANDS_imm_w
            int r = Alu.and32((int) x[(int) (w >>> 18) & 63], (int) BitMasks.value((int) (w >>> 32)));
            Flags.logic32(s, r);
            x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 30: { // MOVN_w
            x[(int) (w >>> 12) & 63] = Alu.not32((int) ((w >>> 32 & 0xFFFF) << (int) (w >>> 48 << 4))) & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 31: { // MOVZ_w
            x[(int) (w >>> 12) & 63] = Alu.move32((int) ((w >>> 32 & 0xFFFF) << (int) (w >>> 48 << 4))) & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 32: { // MOVK_w
            x[(int) (w >>> 12) & 63] = Alu.movk32((int) x[(int) (w >>> 12) & 63], w >>> 32 & 0xFFFF, (int) (w >>> 48 << 4)) & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 33: { // SBFM_w
            x[(int) (w >>> 12) & 63] = Alu.sbfm32((int) x[(int) (w >>> 18) & 63], (int) (w >>> 48), (int) (w >>> 32) & 63) & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 34: { // BFM_w
            x[(int) (w >>> 12) & 63] = Alu.bfm32((int) x[(int) (w >>> 12) & 63], (int) x[(int) (w >>> 18) & 63], (int) (w >>> 48), (int) (w >>> 32) & 63) & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 35: { // UBFM_w
            x[(int) (w >>> 12) & 63] = Alu.ubfm32((int) x[(int) (w >>> 18) & 63], (int) (w >>> 48), (int) (w >>> 32) & 63) & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 36: { // EXTR_w
            x[(int) (w >>> 12) & 63] = Alu.extr32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63], (int) (w >> 32)) & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 37: { // B_EQ
            if (s.zf == 0) {
              to = i + (int) (w >> 32);
              break taken;
            }
            i++;
            continue run;
          }
          case 38: { // B_NE
            if (s.zf != 0) {
              to = i + (int) (w >> 32);
              break taken;
            }
            i++;
            continue run;
          }
          case 39: { // B_CS
            if (s.cf != 0) {
              to = i + (int) (w >> 32);
              break taken;
            }
            i++;
            continue run;
          }
          case 40: { // B_CC
            if (s.cf == 0) {
              to = i + (int) (w >> 32);
              break taken;
            }
            i++;
            continue run;
          }
          case 41: { // B_MI
            if (s.nf < 0) {
              to = i + (int) (w >> 32);
              break taken;
            }
            i++;
            continue run;
          }
          case 42: { // B_PL
            if (s.nf >= 0) {
              to = i + (int) (w >> 32);
              break taken;
            }
            i++;
            continue run;
          }
          case 43: { // B_VS
            if (s.vf < 0) {
              to = i + (int) (w >> 32);
              break taken;
            }
            i++;
            continue run;
          }
          case 44: { // B_VC
            if (s.vf >= 0) {
              to = i + (int) (w >> 32);
              break taken;
            }
            i++;
            continue run;
          }
          case 45: { // B_HI
            if (s.cf != 0 && s.zf != 0) {
              to = i + (int) (w >> 32);
              break taken;
            }
            i++;
            continue run;
          }
          case 46: { // B_LS
            if (s.cf == 0 || s.zf == 0) {
              to = i + (int) (w >> 32);
              break taken;
            }
            i++;
            continue run;
          }
          case 47: { // B_GE
            if ((s.nf ^ s.vf) >= 0) {
              to = i + (int) (w >> 32);
              break taken;
            }
            i++;
            continue run;
          }
          case 48: { // B_LT
            if ((s.nf ^ s.vf) < 0) {
              to = i + (int) (w >> 32);
              break taken;
            }
            i++;
            continue run;
          }
          case 49: { // B_GT
            if (s.zf != 0 && (s.nf ^ s.vf) >= 0) {
              to = i + (int) (w >> 32);
              break taken;
            }
            i++;
            continue run;
          }
          case 50: { // B_LE
            if (s.zf == 0 || (s.nf ^ s.vf) < 0) {
              to = i + (int) (w >> 32);
              break taken;
            }
            i++;
            continue run;
          }
          case 51: { // B_AL
            to = i + (int) (w >> 32);
            break taken;
          }
          case 52: { // B_NV
            to = i + (int) (w >> 32);
            break taken;
          }
          case 53: { // B
            to = i + (int) (w >> 32);
            break taken;
          }
          case 54: { // BL
            x[30] = base + ((long) (i + 1) << 2);
            to = i + (int) (w >> 32);
            break taken;
          }
          case 55: { // CBZ_x
            if (x[(int) (w >>> 12) & 63] == 0) {
              to = i + (int) (w >> 32);
              break taken;
            }
            i++;
            continue run;
          }
          case 56: { // CBNZ_x
            if (x[(int) (w >>> 12) & 63] != 0) {
              to = i + (int) (w >> 32);
              break taken;
            }
            i++;
            continue run;
          }
          case 57: { // CBZ_w
            if ((int) x[(int) (w >>> 12) & 63] == 0) {
              to = i + (int) (w >> 32);
              break taken;
            }
            i++;
            continue run;
          }
          case 58: { // CBNZ_w
            if ((int) x[(int) (w >>> 12) & 63] != 0) {
              to = i + (int) (w >> 32);
              break taken;
            }
            i++;
            continue run;
          }
          case 59: { // TBZ
            if ((x[(int) (w >>> 12) & 63] >>> ((int) (w >>> 24) & 63) & 1) == 0) {
              to = i + (int) (w >> 32);
              break taken;
            }
            i++;
            continue run;
          }
          case 60: { // TBNZ
            if ((x[(int) (w >>> 12) & 63] >>> ((int) (w >>> 24) & 63) & 1) != 0) {
              to = i + (int) (w >> 32);
              break taken;
            }
            i++;
            continue run;
          }
          case 61: { // BR
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
          case 62: { // BLR
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
          case 63: { // RET
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
          case 64: { // MSR_DAIFSet
            s.pc = base + ((long) i << 2);
            status = SystemAccess.daifSet(cpu, (int) (w >>> 32));
            i++;
            if (status == Status.NEXT) {
              continue run;
            }
            break run;
          }
          case 65: { // MSR_DAIFClr
            s.pc = base + ((long) i << 2);
            status = SystemAccess.daifClr(cpu, (int) (w >>> 32));
            i++;
            if (status == Status.NEXT) {
              continue run;
            }
            break run;
          }
          case 66: { // MRS_TPIDR_EL0
            s.pc = base + ((long) i << 2);
            status = SystemAccess.mrsTpidrEl0(cpu, (int) (w >>> 32));
            i++;
            if (status == Status.NEXT) {
              continue run;
            }
            break run;
          }
          case 67: { // MRS_TPIDR_EL1
            s.pc = base + ((long) i << 2);
            status = SystemAccess.mrsTpidrEl1(cpu, (int) (w >>> 32));
            i++;
            if (status == Status.NEXT) {
              continue run;
            }
            break run;
          }
          case 68: { // MRS_SP_EL0
            s.pc = base + ((long) i << 2);
            status = SystemAccess.mrsSpEl0(cpu, (int) (w >>> 32));
            i++;
            if (status == Status.NEXT) {
              continue run;
            }
            break run;
          }
          case 69: { // MRS
            s.pc = base + ((long) i << 2);
            status = SystemAccess.mrs(cpu, (int) (w >>> 32));
            i++;
            if (status == Status.NEXT) {
              continue run;
            }
            break run;
          }
          case 70: { // MSR
            s.pc = base + ((long) i << 2);
            status = SystemAccess.msr(cpu, (int) (w >>> 32));
            i++;
            if (status == Status.NEXT) {
              continue run;
            }
            break run;
          }
          case 71: { // DC_ZVA
            s.pc = base + ((long) i << 2);
            status = SystemMaintenance.dcZva(cpu, (int) (w >>> 32));
            i++;
            if (status == Status.NEXT) {
              continue run;
            }
            break run;
          }
          case 72: { // STLR
            s.pc = base + ((long) i << 2);
            status = LoadStoreExec.storeRelease(cpu, (int) (w >>> 32));
            i++;
            if (status == Status.NEXT) {
              continue run;
            }
            break run;
          }
          case 73: { // LDP_x_post
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
          case 75: { // STP_w_off
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
          case 76: { // STP_x_off
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
          case 78: { // LDP_w_off
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
          case 79: { // LDP_x_off
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
          case 81: { // STP_x_pre
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
          case 83: { // LDP_x_pre
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
          case 84: { // LDUR_w
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
          case 85: { // STUR_x
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
          case 86: { // LDUR_x
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
          case 87: { // STRB_post
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
          case 88: { // LDRB_post
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
          case 89: { // STR_w_post
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
          case 90: { // LDR_w_post
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
          case 91: { // STR_x_post
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
          case 92: { // LDR_x_post
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
          case 94: { // LDRB_pre
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
          case 95: { // STR_x_pre
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
          case 97: { // LDR_x_pre
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
          case 98: { // STRB_reg
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
          case 99: { // LDRB_reg
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
          case 100: { // STR_w_reg
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
          case 101: { // LDR_w_reg
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
          case 102: { // LDRSW_reg
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
          case 103: { // STR_x_reg
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
          case 104: { // LDR_x_reg
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
          case 105: { // STRB_off
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
          case 106: { // LDRB_off
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
          case 107: { // STRH_off
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
          case 108: { // LDRH_off
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
          case 109: { // STR_w_off
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
          case 111: { // LDR_w_off
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
          case 113: { // LDRSW_off
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
          case 114: { // STR_x_off
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
          case 116: { // LDR_x_off
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
          case 118: { // AND_reg_x
            x[(int) (w >>> 12) & 63] = Alu.and64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
            i++;
            continue run;
          }
          case 119: { // BIC_reg_x
            x[(int) (w >>> 12) & 63] = Alu.bic64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
            i++;
            continue run;
          }
          case 120: { // ORR_reg_x
            x[(int) (w >>> 12) & 63] = Alu.or64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
            i++;
            continue run;
          }
          case 121: { // ORR_lsl_x
            x[(int) (w >>> 12) & 63] = Alu.or64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] << (int) (w >>> 32)));
            i++;
            continue run;
          }
          case 122: { // EOR_reg_x
            x[(int) (w >>> 12) & 63] = Alu.xor64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
            i++;
            continue run;
          }
          case 123: { // ANDS_reg_x
            long r = Alu.and64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
            Flags.logic64(s, r);
            x[(int) (w >>> 12) & 63] = r;
            i++;
            continue run;
          }
          case 124: { // BICS_reg_x
            long r = Alu.bic64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
            Flags.logic64(s, r);
            x[(int) (w >>> 12) & 63] = r;
            i++;
            continue run;
          }
          case 125: { // ADD_reg_x
            x[(int) (w >>> 12) & 63] = Alu.add64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
            i++;
            continue run;
          }
          case 126: { // ADD_lsl_x
            x[(int) (w >>> 12) & 63] = Alu.add64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] << (int) (w >>> 32)));
            i++;
            continue run;
          }
          case 127: { // ADD_lsr_x
            x[(int) (w >>> 12) & 63] = Alu.add64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32)));
            i++;
            continue run;
          }
          case 128: { // ADD_ext_x
            x[(int) (w >>> 12) & 63] = Alu.add64(x[(int) (w >>> 18) & 63], Alu.extend64(x[(int) (w >>> 24) & 63], (int) (w >>> 48), (int) (w >>> 32) & 7));
            i++;
            continue run;
          }
          case 129: { // ADDS_reg_x
            long a = x[(int) (w >>> 18) & 63];
            long b = x[(int) (w >>> 24) & 63];
            long r = Alu.add64(a, b);
            Flags.add64(s, a, b, r);
            x[(int) (w >>> 12) & 63] = r;
            i++;
            continue run;
          }
          case 130: { // SUB_reg_x
            x[(int) (w >>> 12) & 63] = Alu.sub64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
            i++;
            continue run;
          }
          case 131: { // SUBS_reg_x
            long a = x[(int) (w >>> 18) & 63];
            long b = x[(int) (w >>> 24) & 63];
            long r = Alu.sub64(a, b);
            Flags.sub64(s, a, b, r);
            x[(int) (w >>> 12) & 63] = r;
            i++;
            continue run;
          }
          case 132: { // ADC_x
            x[(int) (w >>> 12) & 63] = Alu.adc64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63], s.cf);
            i++;
            continue run;
          }
          case 133: { // CCMP_reg_x
            s.pc = base + ((long) i << 2);
            status = IntegerExec.ccmpReg64(cpu, (int) (w >>> 32));
            i++;
            if (status == Status.NEXT) {
              continue run;
            }
            break run;
          }
          case 134: { // CCMP_imm_x
            s.pc = base + ((long) i << 2);
            status = IntegerExec.ccmpImm64(cpu, (int) (w >>> 32));
            i++;
            if (status == Status.NEXT) {
              continue run;
            }
            break run;
          }
          case 135: { // CSEL_x
            x[(int) (w >>> 12) & 63] = Alu.csel64(s.condition((int) (w >>> 32)), x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
            i++;
            continue run;
          }
          case 136: { // CSINC_x
            x[(int) (w >>> 12) & 63] = Alu.csinc64(s.condition((int) (w >>> 32)), x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
            i++;
            continue run;
          }
          case 137: { // CSINV_x
            x[(int) (w >>> 12) & 63] = Alu.csinv64(s.condition((int) (w >>> 32)), x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
            i++;
            continue run;
          }
          case 138: { // UDIV_x
            x[(int) (w >>> 12) & 63] = Alu.udiv64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
            i++;
            continue run;
          }
          case 139: { // LSLV_x
            x[(int) (w >>> 12) & 63] = Alu.lslv64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
            i++;
            continue run;
          }
          case 140: { // LSRV_x
            x[(int) (w >>> 12) & 63] = Alu.lsrv64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
            i++;
            continue run;
          }
          case 141: { // CLZ_x
            x[(int) (w >>> 12) & 63] = Alu.clz64(x[(int) (w >>> 18) & 63]);
            i++;
            continue run;
          }
          case 142: { // REV_x
            x[(int) (w >>> 12) & 63] = Alu.rev64(x[(int) (w >>> 18) & 63]);
            i++;
            continue run;
          }
          case 143: { // MADD_x
            x[(int) (w >>> 12) & 63] = Alu.madd64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63], x[(int) (w >>> 32)]);
            i++;
            continue run;
          }
          case 144: { // MSUB_x
            x[(int) (w >>> 12) & 63] = Alu.msub64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63], x[(int) (w >>> 32)]);
            i++;
            continue run;
          }
          case 145: { // AND_reg_w
            x[(int) (w >>> 12) & 63] = Alu.and32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 146: { // BIC_reg_w
            x[(int) (w >>> 12) & 63] = Alu.bic32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 147: { // ORR_reg_w
            x[(int) (w >>> 12) & 63] = Alu.or32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 148: { // ORR_lsl_w
            x[(int) (w >>> 12) & 63] = Alu.or32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] << (int) (w >>> 32))) & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 149: { // EOR_reg_w
            x[(int) (w >>> 12) & 63] = Alu.xor32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 150: { // EOR_lsr_w
            x[(int) (w >>> 12) & 63] = Alu.xor32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32))) & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 151: { // EOR_ror_w
            x[(int) (w >>> 12) & 63] = Alu.xor32((int) x[(int) (w >>> 18) & 63], Integer.rotateRight((int) x[(int) (w >>> 24) & 63], (int) (w >>> 32))) & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 152: { // ANDS_reg_w
            int r = Alu.and32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]);
            Flags.logic32(s, r);
            x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 153: { // ADD_reg_w
            x[(int) (w >>> 12) & 63] = Alu.add32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 154: { // ADD_lsl_w
            x[(int) (w >>> 12) & 63] = Alu.add32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] << (int) (w >>> 32))) & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 155: { // SUB_reg_w
            x[(int) (w >>> 12) & 63] = Alu.sub32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 156: { // SUBS_reg_w
            int a = (int) x[(int) (w >>> 18) & 63];
            int b = (int) x[(int) (w >>> 24) & 63];
            int r = Alu.sub32(a, b);
            Flags.sub32(s, a, b, r);
            x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 157: { // CCMP_reg_w
            s.pc = base + ((long) i << 2);
            status = IntegerExec.ccmpReg32(cpu, (int) (w >>> 32));
            i++;
            if (status == Status.NEXT) {
              continue run;
            }
            break run;
          }
          case 158: { // CCMP_imm_w
            s.pc = base + ((long) i << 2);
            status = IntegerExec.ccmpImm32(cpu, (int) (w >>> 32));
            i++;
            if (status == Status.NEXT) {
              continue run;
            }
            break run;
          }
          case 159: { // CSEL_w
            x[(int) (w >>> 12) & 63] = Alu.csel32(s.condition((int) (w >>> 32)), (int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 160: { // CSINC_w
            x[(int) (w >>> 12) & 63] = Alu.csinc32(s.condition((int) (w >>> 32)), (int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 161: { // CSINV_w
            x[(int) (w >>> 12) & 63] = Alu.csinv32(s.condition((int) (w >>> 32)), (int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 162: { // MADD_w
            x[(int) (w >>> 12) & 63] = Alu.madd32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63], (int) x[(int) (w >>> 32)]) & 0xFFFF_FFFFL;
            i++;
            continue run;
          }
          case 74: { // LDP_x_post with SP
            if ((x[RegisterMap.SP] & 15) != 0) {
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
            x[(int) (w >>> 12) & 63] = r0;
            x[(int) (w >>> 24) & 63] = r1;
            x[n] = wb;
            i++;
            continue run;
          }
          case 77: { // STP_x_off with SP
            if ((x[RegisterMap.SP] & 15) != 0) {
              break;
            }
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
          case 80: { // LDP_x_off with SP
            if ((x[RegisterMap.SP] & 15) != 0) {
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
            x[(int) (w >>> 12) & 63] = r0;
            x[(int) (w >>> 24) & 63] = r1;
            i++;
            continue run;
          }
          case 82: { // STP_x_pre with SP
            if ((x[RegisterMap.SP] & 15) != 0) {
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
            Raw.store64(h, x[(int) (w >>> 12) & 63]);
            Raw.store64(h + 8, x[(int) (w >>> 24) & 63]);
            x[n] = wb;
            i++;
            continue run;
          }
          case 93: { // LDR_x_post with SP
            if ((x[RegisterMap.SP] & 15) != 0) {
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
            x[(int) (w >>> 12) & 63] = r0;
            x[n] = wb;
            i++;
            continue run;
          }
          case 96: { // STR_x_pre with SP
            if ((x[RegisterMap.SP] & 15) != 0) {
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
            Raw.store64(h, x[(int) (w >>> 12) & 63]);
            x[n] = wb;
            i++;
            continue run;
          }
          case 110: { // STR_w_off with SP
            if ((x[RegisterMap.SP] & 15) != 0) {
              break;
            }
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
          case 112: { // LDR_w_off with SP
            if ((x[RegisterMap.SP] & 15) != 0) {
              break;
            }
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
          case 115: { // STR_x_off with SP
            if ((x[RegisterMap.SP] & 15) != 0) {
              break;
            }
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
          case 117: { // LDR_x_off with SP
            if ((x[RegisterMap.SP] & 15) != 0) {
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
            x[(int) (w >>> 12) & 63] = r0;
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
