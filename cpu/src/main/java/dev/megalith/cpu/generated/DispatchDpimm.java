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

/// Executes the rows of `dpimm.decode` outside of the main loop.
@SuppressWarnings("unused")
final class DispatchDpimm {
  private DispatchDpimm() {}

  static int execute(Cpu cpu, CpuState s, long[] x, long w) {
    long pc = s.pc;
    return switch ((((int) w & 0xFFF) - 512) / 16) {
      case 0 -> execute0(cpu, s, x, w, pc);
      default -> Exceptions.undefined(cpu);
    };
  }

  private static int execute0(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 512: { // ADDS_imm_x_lsl12
        long a = x[(int) (w >>> 18) & 63];
        long b = (w >> 32);
        long r = Alu.add64(a, b);
        Flags.add64(s, a, b, r);
        x[(int) (w >>> 12) & 63] = r;
        return Status.NEXT;
      }
      case 513: { // SUBS_imm_x_lsl12
        long a = x[(int) (w >>> 18) & 63];
        long b = (w >> 32);
        long r = Alu.sub64(a, b);
        Flags.sub64(s, a, b, r);
        x[(int) (w >>> 12) & 63] = r;
        return Status.NEXT;
      }
      case 514: { // ADD_imm_w_lsl12
        x[(int) (w >>> 12) & 63] = Alu.add32((int) x[(int) (w >>> 18) & 63], (int) (w >> 32)) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 515: { // ADDS_imm_w_lsl12
        int a = (int) x[(int) (w >>> 18) & 63];
        int b = (int) (w >> 32);
        int r = Alu.add32(a, b);
        Flags.add32(s, a, b, r);
        x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 516: { // SUB_imm_w_lsl12
        x[(int) (w >>> 12) & 63] = Alu.sub32((int) x[(int) (w >>> 18) & 63], (int) (w >> 32)) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 517: { // SUBS_imm_w_lsl12
        int a = (int) x[(int) (w >>> 18) & 63];
        int b = (int) (w >> 32);
        int r = Alu.sub32(a, b);
        Flags.sub32(s, a, b, r);
        x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 518: { // EOR_imm_x
        x[(int) (w >>> 12) & 63] = Alu.xor64(x[(int) (w >>> 18) & 63], BitMasks.value((int) (w >>> 32)));
        return Status.NEXT;
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }
}
