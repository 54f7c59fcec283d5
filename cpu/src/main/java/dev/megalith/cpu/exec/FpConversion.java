package dev.megalith.cpu.exec;

import dev.megalith.cpu.Cpu;
import dev.megalith.cpu.kernel.Fp16;
import dev.megalith.cpu.kernel.Fp32;
import dev.megalith.cpu.kernel.Fp64;
import dev.megalith.cpu.kernel.FpControl;
import dev.megalith.cpu.kernel.FpFormat;
import dev.megalith.cpu.kernel.SoftFloatConvert;

/// Conversions between formats, and to and from integers and fixed point in general registers.
///
/// Spec: [ARM] C7.2 FCVT and the like, SCVTF, UCVTF, FJCVTZS.
public final class FpConversion {
  private static final long JS_RESULT = 0xFFFF_FFFFL;

  private FpConversion() {}

  /// FCVT{N,P,M,Z,A}{S,U} to an integer, any size: rmode at 20:19 as FPCR has it, opcode at 18:16.
  public static int toInteger(Cpu cpu, int insn) {
    int opcode = insn >>> 16 & 7;
    return toFixed(cpu, insn, 0, opcode >= 4 ? FpControl.TIE_AWAY : insn >>> 19 & 3);
  }

  /// FCVTZS and FCVTZU to fixed point, any size: scale at 15:10.
  public static int toFixed(Cpu cpu, int insn) {
    return toFixed(cpu, insn, 64 - (insn >>> 10 & 63), FpControl.ZERO);
  }

  private static int toFixed(Cpu cpu, int insn, int fixedBits, int rounding) {
    var s = cpu.state;
    FpFormat f = FpOperands.format(insn);
    boolean unsigned = (insn >>> 16 & 1) != 0;
    int width = insn < 0 ? 64 : 32;
    long n = FpOperands.n(s, f, insn);
    return FpOperands.setGeneral(
        s, insn, SoftFloatConvert.toFixed(s, f, n, width, unsigned, fixedBits, rounding));
  }

  /// SCVTF and UCVTF from fixed point, any size: scale at 15:10.
  public static int fromFixed(Cpu cpu, int insn) {
    return fromFixed(cpu, insn, 64 - (insn >>> 10 & 63));
  }

  /// SCVTF and UCVTF of an integer, any size.
  public static int fromInteger(Cpu cpu, int insn) {
    return fromFixed(cpu, insn, 0);
  }

  private static int fromFixed(Cpu cpu, int insn, int fixedBits) {
    var s = cpu.state;
    FpFormat f = FpOperands.format(insn);
    boolean unsigned = (insn >>> 16 & 1) != 0;
    long n = FpOperands.general(s, insn);
    long value = insn < 0 || unsigned ? n : (int) n;
    int rounding = FpControl.rounding(s.fpcr);
    return FpOperands.set64(
        s, insn, SoftFloatConvert.fromFixed(s, f, value, unsigned, fixedBits, rounding));
  }

  /// FCVTZS Xd, Dn.
  public static int fcvtzsXD(Cpu cpu, int insn) {
    var s = cpu.state;
    return FpOperands.setGeneral(s, insn, Fp64.toLong(s, FpOperands.n64(s, insn)));
  }

  /// FCVTZS Wd, Dn.
  public static int fcvtzsWD(Cpu cpu, int insn) {
    var s = cpu.state;
    return FpOperands.setGeneral(s, insn, Fp64.toInt(s, FpOperands.n64(s, insn)));
  }

  /// SCVTF Dd, Xn.
  public static int scvtfDX(Cpu cpu, int insn) {
    var s = cpu.state;
    return FpOperands.set64(s, insn, Fp64.fromLong(s, FpOperands.general(s, insn)));
  }

  /// SCVTF Dd, Wn.
  public static int scvtfDW(Cpu cpu, int insn) {
    var s = cpu.state;
    return FpOperands.set64(s, insn, Fp64.fromLong(s, (int) FpOperands.general(s, insn)));
  }

  /// UCVTF Dd, Wn.
  public static int ucvtfDW(Cpu cpu, int insn) {
    var s = cpu.state;
    return FpOperands.set64(s, insn, Fp64.fromLong(s, FpOperands.general(s, insn)));
  }

  /// FCVTZS Xd, Sn.
  public static int fcvtzsXS(Cpu cpu, int insn) {
    var s = cpu.state;
    return FpOperands.setGeneral(s, insn, Fp32.toLong(s, FpOperands.n32(s, insn)));
  }

  /// FCVTZS Wd, Sn.
  public static int fcvtzsWS(Cpu cpu, int insn) {
    var s = cpu.state;
    return FpOperands.setGeneral(s, insn, Fp32.toInt(s, FpOperands.n32(s, insn)));
  }

  /// SCVTF Sd, Xn.
  public static int scvtfSX(Cpu cpu, int insn) {
    var s = cpu.state;
    return FpOperands.set32(s, insn, Fp32.fromLong(s, FpOperands.general(s, insn)));
  }

  /// SCVTF Sd, Wn.
  public static int scvtfSW(Cpu cpu, int insn) {
    var s = cpu.state;
    return FpOperands.set32(s, insn, Fp32.fromLong(s, (int) FpOperands.general(s, insn)));
  }

  /// UCVTF Sd, Wn.
  public static int ucvtfSW(Cpu cpu, int insn) {
    var s = cpu.state;
    return FpOperands.set32(s, insn, Fp32.fromLong(s, FpOperands.general(s, insn)));
  }

  /// FCVT Sd, Dn.
  public static int fcvtSD(Cpu cpu, int insn) {
    var s = cpu.state;
    return FpOperands.set32(s, insn, Fp64.toSingle(s, FpOperands.n64(s, insn)));
  }

  /// FCVT Hd, Dn.
  public static int fcvtHD(Cpu cpu, int insn) {
    var s = cpu.state;
    return FpOperands.set16(s, insn, Fp64.toHalf(s, FpOperands.n64(s, insn)));
  }

  /// FCVT Dd, Sn.
  public static int fcvtDS(Cpu cpu, int insn) {
    var s = cpu.state;
    return FpOperands.set64(s, insn, Fp32.toDouble(s, FpOperands.n32(s, insn)));
  }

  /// FCVT Hd, Sn.
  public static int fcvtHS(Cpu cpu, int insn) {
    var s = cpu.state;
    return FpOperands.set16(s, insn, Fp32.toHalf(s, FpOperands.n32(s, insn)));
  }

  /// FCVT Dd, Hn.
  public static int fcvtDH(Cpu cpu, int insn) {
    var s = cpu.state;
    return FpOperands.set64(s, insn, Fp16.toDouble(s, FpOperands.n16(s, insn)));
  }

  /// FCVT Sd, Hn.
  public static int fcvtSH(Cpu cpu, int insn) {
    var s = cpu.state;
    return FpOperands.set32(s, insn, Fp16.toSingle(s, FpOperands.n16(s, insn)));
  }

  /// FJCVTZS: flags Z for an exact conversion, the others clear.
  public static int fjcvtzs(Cpu cpu, int insn) {
    var s = cpu.state;
    long result = SoftFloatConvert.toFixedJavaScript(s, FpOperands.n64(s, insn));
    s.setNzcv((result & SoftFloatConvert.JS_EXACT) != 0 ? 0b0100 : 0);
    return FpOperands.setGeneral(s, insn, result & JS_RESULT);
  }
}
