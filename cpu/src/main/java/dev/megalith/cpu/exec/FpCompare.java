package dev.megalith.cpu.exec;

import dev.megalith.cpu.Cpu;
import dev.megalith.cpu.Status;
import dev.megalith.cpu.kernel.Fp16;
import dev.megalith.cpu.kernel.Fp32;
import dev.megalith.cpu.kernel.Fp64;

/// FCMP, FCMPE, FCCMP, FCCMPE and FCSEL, by size. Hot.
///
/// Spec: [ARM] C7.2.
public final class FpCompare {
  private FpCompare() {}

  private static boolean conditionHolds(Cpu cpu, int insn) {
    return cpu.state.condition(insn >>> 12 & 15);
  }

  public static int fcmpD(Cpu cpu, int insn) {
    var s = cpu.state;
    s.setNzcv(Fp64.compare(s, FpOperands.n64(s, insn), FpOperands.m64(s, insn), false));
    return Status.NEXT;
  }

  public static int fcmpZeroD(Cpu cpu, int insn) {
    var s = cpu.state;
    s.setNzcv(Fp64.compare(s, FpOperands.n64(s, insn), 0, false));
    return Status.NEXT;
  }

  public static int fcmpS(Cpu cpu, int insn) {
    var s = cpu.state;
    s.setNzcv(Fp32.compare(s, FpOperands.n32(s, insn), FpOperands.m32(s, insn), false));
    return Status.NEXT;
  }

  public static int fcmpZeroS(Cpu cpu, int insn) {
    var s = cpu.state;
    s.setNzcv(Fp32.compare(s, FpOperands.n32(s, insn), 0, false));
    return Status.NEXT;
  }

  public static int fcmpH(Cpu cpu, int insn) {
    var s = cpu.state;
    s.setNzcv(Fp16.compare(s, FpOperands.n16(s, insn), FpOperands.m16(s, insn), false));
    return Status.NEXT;
  }

  public static int fcmpZeroH(Cpu cpu, int insn) {
    var s = cpu.state;
    s.setNzcv(Fp16.compare(s, FpOperands.n16(s, insn), 0, false));
    return Status.NEXT;
  }

  public static int fcmpeD(Cpu cpu, int insn) {
    var s = cpu.state;
    s.setNzcv(Fp64.compare(s, FpOperands.n64(s, insn), FpOperands.m64(s, insn), true));
    return Status.NEXT;
  }

  public static int fcmpeZeroD(Cpu cpu, int insn) {
    var s = cpu.state;
    s.setNzcv(Fp64.compare(s, FpOperands.n64(s, insn), 0, true));
    return Status.NEXT;
  }

  public static int fcmpeS(Cpu cpu, int insn) {
    var s = cpu.state;
    s.setNzcv(Fp32.compare(s, FpOperands.n32(s, insn), FpOperands.m32(s, insn), true));
    return Status.NEXT;
  }

  public static int fcmpeZeroS(Cpu cpu, int insn) {
    var s = cpu.state;
    s.setNzcv(Fp32.compare(s, FpOperands.n32(s, insn), 0, true));
    return Status.NEXT;
  }

  public static int fcmpeH(Cpu cpu, int insn) {
    var s = cpu.state;
    s.setNzcv(Fp16.compare(s, FpOperands.n16(s, insn), FpOperands.m16(s, insn), true));
    return Status.NEXT;
  }

  public static int fcmpeZeroH(Cpu cpu, int insn) {
    var s = cpu.state;
    s.setNzcv(Fp16.compare(s, FpOperands.n16(s, insn), 0, true));
    return Status.NEXT;
  }

  public static int fccmpD(Cpu cpu, int insn) {
    return conditionHolds(cpu, insn) ? fcmpD(cpu, insn) : setFlags(cpu, insn);
  }

  public static int fccmpS(Cpu cpu, int insn) {
    return conditionHolds(cpu, insn) ? fcmpS(cpu, insn) : setFlags(cpu, insn);
  }

  public static int fccmpH(Cpu cpu, int insn) {
    return conditionHolds(cpu, insn) ? fcmpH(cpu, insn) : setFlags(cpu, insn);
  }

  public static int fccmpeD(Cpu cpu, int insn) {
    return conditionHolds(cpu, insn) ? fcmpeD(cpu, insn) : setFlags(cpu, insn);
  }

  public static int fccmpeS(Cpu cpu, int insn) {
    return conditionHolds(cpu, insn) ? fcmpeS(cpu, insn) : setFlags(cpu, insn);
  }

  public static int fccmpeH(Cpu cpu, int insn) {
    return conditionHolds(cpu, insn) ? fcmpeH(cpu, insn) : setFlags(cpu, insn);
  }

  private static int setFlags(Cpu cpu, int insn) {
    cpu.state.setNzcv(insn & 15);
    return Status.NEXT;
  }

  public static int fcselD(Cpu cpu, int insn) {
    var s = cpu.state;
    long n = FpOperands.n64(s, insn);
    long m = FpOperands.m64(s, insn);
    return FpOperands.set64(s, insn, conditionHolds(cpu, insn) ? n : m);
  }

  public static int fcselS(Cpu cpu, int insn) {
    var s = cpu.state;
    int n = FpOperands.n32(s, insn);
    int m = FpOperands.m32(s, insn);
    return FpOperands.set32(s, insn, conditionHolds(cpu, insn) ? n : m);
  }

  public static int fcselH(Cpu cpu, int insn) {
    var s = cpu.state;
    int n = FpOperands.n16(s, insn);
    int m = FpOperands.m16(s, insn);
    return FpOperands.set16(s, insn, conditionHolds(cpu, insn) ? n : m);
  }
}
