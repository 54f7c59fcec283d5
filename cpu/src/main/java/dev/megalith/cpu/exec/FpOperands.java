package dev.megalith.cpu.exec;

import dev.megalith.arch.decode.RegisterMap;
import dev.megalith.cpu.CpuState;
import dev.megalith.cpu.Status;
import dev.megalith.cpu.kernel.FpFormat;

/// Register operands of scalar floating-point instructions: Rn at 9:5, Rm at 20:16, Ra at 14:10, Rd
/// at 4:0. Hot.
///
/// Writing a scalar zeroes the rest of its vector register.
final class FpOperands {
  private FpOperands() {}

  static long n64(CpuState s, int insn) {
    return s.v[insn >>> 4 & 62];
  }

  static long m64(CpuState s, int insn) {
    return s.v[insn >>> 15 & 62];
  }

  static long a64(CpuState s, int insn) {
    return s.v[insn >>> 9 & 62];
  }

  static int n32(CpuState s, int insn) {
    return (int) n64(s, insn);
  }

  static int m32(CpuState s, int insn) {
    return (int) m64(s, insn);
  }

  static int a32(CpuState s, int insn) {
    return (int) a64(s, insn);
  }

  static int n16(CpuState s, int insn) {
    return (int) n64(s, insn) & 0xFFFF;
  }

  static int m16(CpuState s, int insn) {
    return (int) m64(s, insn) & 0xFFFF;
  }

  static int a16(CpuState s, int insn) {
    return (int) a64(s, insn) & 0xFFFF;
  }

  /// The format in the `type` field at 23:22.
  static FpFormat format(int insn) {
    return FpFormat.ofType(insn >>> 22);
  }

  static long n(CpuState s, FpFormat f, int insn) {
    return n64(s, insn) & f.mask;
  }

  static int set64(CpuState s, int insn, long value) {
    int d = insn << 1 & 62;
    s.v[d] = value;
    s.v[d + 1] = 0;
    return Status.NEXT;
  }

  static int set32(CpuState s, int insn, int value) {
    return set64(s, insn, Integer.toUnsignedLong(value));
  }

  static int set16(CpuState s, int insn, int value) {
    return set64(s, insn, value & 0xFFFFL);
  }

  /// Xn, or Wn zero-extended where bit 31 of the encoding is clear.
  static long general(CpuState s, int insn) {
    long value = s.x[insn >>> 5 & 31];
    return insn < 0 ? value : value & 0xFFFF_FFFFL;
  }

  static int setGeneral(CpuState s, int insn, long value) {
    int rd = insn & 31;
    s.x[rd == RegisterMap.ZR ? RegisterMap.SINK : rd] = value;
    return Status.NEXT;
  }
}
