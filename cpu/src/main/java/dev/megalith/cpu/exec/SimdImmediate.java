package dev.megalith.cpu.exec;

import dev.megalith.cpu.Cpu;
import dev.megalith.cpu.kernel.ModifiedImmediate;

/// MOVI, MVNI, ORR, BIC and FMOV with a modified immediate. Hot.
///
/// Spec: [ARM] C7.2, shared pseudocode `AdvSIMDExpandImm`.
public final class SimdImmediate {
  private SimdImmediate() {}

  private static long immediate(int insn) {
    int op = insn >>> 29 & 1;
    int imm8 = insn >>> 11 & 0xE0 | insn >>> 5 & 31;
    return ModifiedImmediate.value(op, insn >>> 12 & 15, imm8);
  }

  private static int splat(Cpu cpu, int insn, long half) {
    return SimdShape.write(cpu, insn, half, SimdShape.isWide(insn) ? half : 0);
  }

  /// MOVI, and FMOV on 32- and 64-bit lanes.
  public static int movi(Cpu cpu, int insn) {
    return splat(cpu, insn, immediate(insn));
  }

  public static int mvni(Cpu cpu, int insn) {
    return splat(cpu, insn, ~immediate(insn));
  }

  public static int orr(Cpu cpu, int insn) {
    long immediate = immediate(insn);
    long[] v = cpu.state.v;
    int d = SimdShape.d(insn);
    long high = SimdShape.isWide(insn) ? v[d + 1] | immediate : 0;
    return SimdShape.write(cpu, insn, v[d] | immediate, high);
  }

  public static int bic(Cpu cpu, int insn) {
    long immediate = immediate(insn);
    long[] v = cpu.state.v;
    int d = SimdShape.d(insn);
    long high = SimdShape.isWide(insn) ? v[d + 1] & ~immediate : 0;
    return SimdShape.write(cpu, insn, v[d] & ~immediate, high);
  }

  /// FMOV on 16-bit lanes.
  public static int fmovHalf(Cpu cpu, int insn) {
    int imm8 = insn >>> 11 & 0xE0 | insn >>> 5 & 31;
    return splat(cpu, insn, ModifiedImmediate.half(imm8));
  }
}
