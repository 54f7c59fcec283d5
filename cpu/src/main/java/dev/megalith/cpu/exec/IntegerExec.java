package dev.megalith.cpu.exec;

import dev.megalith.cpu.Cpu;
import dev.megalith.cpu.CpuState;
import dev.megalith.cpu.Status;
import dev.megalith.cpu.kernel.Flags;

/// Integer instructions whose effect is flags only.
public final class IntegerExec {
  private IntegerExec() {}

  private static boolean conditionHolds(CpuState s, int insn) {
    return s.condition(insn >>> 12 & 15);
  }

  private static long n(CpuState s, int insn) {
    return s.x[insn >>> 5 & 31];
  }

  private static long m(CpuState s, int insn) {
    return s.x[insn >>> 16 & 31];
  }

  private static int imm5(int insn) {
    return insn >>> 16 & 31;
  }

  private static int compare64(CpuState s, int insn, long operand) {
    if (conditionHolds(s, insn)) {
      long n = n(s, insn);
      Flags.sub64(s, n, operand, n - operand);
    } else {
      s.setNzcv(insn & 15);
    }
    return Status.NEXT;
  }

  private static int compare32(CpuState s, int insn, int operand) {
    if (conditionHolds(s, insn)) {
      int n = (int) n(s, insn);
      Flags.sub32(s, n, operand, n - operand);
    } else {
      s.setNzcv(insn & 15);
    }
    return Status.NEXT;
  }

  private static int compareNegative64(CpuState s, int insn, long operand) {
    if (conditionHolds(s, insn)) {
      long n = n(s, insn);
      Flags.add64(s, n, operand, n + operand);
    } else {
      s.setNzcv(insn & 15);
    }
    return Status.NEXT;
  }

  private static int compareNegative32(CpuState s, int insn, int operand) {
    if (conditionHolds(s, insn)) {
      int n = (int) n(s, insn);
      Flags.add32(s, n, operand, n + operand);
    } else {
      s.setNzcv(insn & 15);
    }
    return Status.NEXT;
  }

  public static int ccmpImm64(Cpu cpu, int insn) {
    return compare64(cpu.state, insn, imm5(insn));
  }

  public static int ccmpImm32(Cpu cpu, int insn) {
    return compare32(cpu.state, insn, imm5(insn));
  }

  public static int ccmpReg64(Cpu cpu, int insn) {
    return compare64(cpu.state, insn, m(cpu.state, insn));
  }

  public static int ccmpReg32(Cpu cpu, int insn) {
    return compare32(cpu.state, insn, (int) m(cpu.state, insn));
  }

  public static int ccmnImm64(Cpu cpu, int insn) {
    return compareNegative64(cpu.state, insn, imm5(insn));
  }

  public static int ccmnImm32(Cpu cpu, int insn) {
    return compareNegative32(cpu.state, insn, imm5(insn));
  }

  public static int ccmnReg64(Cpu cpu, int insn) {
    return compareNegative64(cpu.state, insn, m(cpu.state, insn));
  }

  public static int ccmnReg32(Cpu cpu, int insn) {
    return compareNegative32(cpu.state, insn, (int) m(cpu.state, insn));
  }

  /// RMIF: rotate right, then take the flags that the mask names from bits 3:0.
  public static int rmif(Cpu cpu, int insn) {
    CpuState s = cpu.state;
    int rotated = (int) Long.rotateRight(n(s, insn), insn >>> 15 & 63) & 15;
    int mask = insn & 15;
    s.setNzcv((s.nzcv() & ~mask) | (rotated & mask));
    return Status.NEXT;
  }

  public static int setf8(Cpu cpu, int insn) {
    return setFlags(cpu.state, (int) n(cpu.state, insn), 8);
  }

  public static int setf16(Cpu cpu, int insn) {
    return setFlags(cpu.state, (int) n(cpu.state, insn), 16);
  }

  private static int setFlags(CpuState s, int value, int bits) {
    int shift = 32 - bits;
    s.nf = value << shift;
    s.zf = value << shift;
    s.vf = (value ^ value << 1) << (shift - 1);
    return Status.NEXT;
  }
}
