package dev.megalith.cpu.exec;

import dev.megalith.cpu.Cpu;
import dev.megalith.cpu.Status;

/// FMOV: between registers of both files, and of immediates.
///
/// Spec: [ARM] C7.2 FMOV (general), FMOV (register), FMOV (scalar, immediate).
public final class FpMove {
  private FpMove() {}

  public static int registerD(Cpu cpu, int insn) {
    var s = cpu.state;
    return FpOperands.set64(s, insn, FpOperands.n64(s, insn));
  }

  public static int registerS(Cpu cpu, int insn) {
    var s = cpu.state;
    return FpOperands.set32(s, insn, FpOperands.n32(s, insn));
  }

  public static int registerH(Cpu cpu, int insn) {
    var s = cpu.state;
    return FpOperands.set16(s, insn, FpOperands.n16(s, insn));
  }

  /// FMOV Dd, Xn.
  public static int fromGeneralD(Cpu cpu, int insn) {
    var s = cpu.state;
    return FpOperands.set64(s, insn, FpOperands.general(s, insn));
  }

  /// FMOV Sd, Wn.
  public static int fromGeneralS(Cpu cpu, int insn) {
    var s = cpu.state;
    return FpOperands.set32(s, insn, (int) FpOperands.general(s, insn));
  }

  /// FMOV Hd, Wn and FMOV Hd, Xn.
  public static int fromGeneralH(Cpu cpu, int insn) {
    var s = cpu.state;
    return FpOperands.set16(s, insn, (int) FpOperands.general(s, insn));
  }

  /// FMOV Xd, Dn.
  public static int toGeneralD(Cpu cpu, int insn) {
    var s = cpu.state;
    return FpOperands.setGeneral(s, insn, FpOperands.n64(s, insn));
  }

  /// FMOV Wd, Sn.
  public static int toGeneralS(Cpu cpu, int insn) {
    var s = cpu.state;
    return FpOperands.setGeneral(s, insn, FpOperands.n64(s, insn) & 0xFFFF_FFFFL);
  }

  /// FMOV Wd, Hn and FMOV Xd, Hn.
  public static int toGeneralH(Cpu cpu, int insn) {
    var s = cpu.state;
    return FpOperands.setGeneral(s, insn, FpOperands.n16(s, insn));
  }

  /// FMOV Xd, Vn.D[1].
  public static int toGeneralTop(Cpu cpu, int insn) {
    var s = cpu.state;
    return FpOperands.setGeneral(s, insn, s.v[(insn >>> 4 & 62) + 1]);
  }

  /// FMOV Vd.D[1], Xn: the low half stays.
  public static int fromGeneralTop(Cpu cpu, int insn) {
    var s = cpu.state;
    s.v[(insn << 1 & 62) + 1] = FpOperands.general(s, insn);
    return Status.NEXT;
  }

  public static int immediateD(Cpu cpu, int insn) {
    return FpOperands.set64(cpu.state, insn, expand(insn, 11, 52));
  }

  public static int immediateS(Cpu cpu, int insn) {
    return FpOperands.set64(cpu.state, insn, expand(insn, 8, 23));
  }

  public static int immediateH(Cpu cpu, int insn) {
    return FpOperands.set64(cpu.state, insn, expand(insn, 5, 10));
  }

  /// imm8 at 20:13 as a number of so many exponent and fraction bits: sign, an exponent that starts
  /// with bit 6 inverted and repeats it, four bits of fraction. Spec: [ARM] VFPExpandImm.
  static long expand(int insn, int exponentBits, int fractionBits) {
    long imm8 = insn >>> 13 & 0xFF;
    long sign = imm8 >>> 7;
    long repeated = (imm8 & 0x40) != 0 ? (1L << (exponentBits - 3)) - 1 : 0;
    long top = ~imm8 >>> 6 & 1;
    long exponent = top << (exponentBits - 1) | repeated << 2 | (imm8 >>> 4 & 3);
    return sign << (exponentBits + fractionBits)
        | exponent << fractionBits
        | (imm8 & 15) << (fractionBits - 4);
  }
}
