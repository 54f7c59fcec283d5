package dev.megalith.cpu.exec;

import dev.megalith.cpu.Cpu;
import dev.megalith.cpu.kernel.LaneOp;
import dev.megalith.cpu.kernel.LaneSaturateShift;
import dev.megalith.cpu.kernel.LaneShift;
import dev.megalith.cpu.kernel.Lanes;
import dev.megalith.cpu.sys.Exceptions;

/// Shifts by register and by immediate. Hot.
///
/// Immediate forms: immh:immb holds the lane size in the position of its highest bit, and the
/// amount beyond it. Spec: [ARM] C7.2.
public final class SimdShift {
  private SimdShift() {}

  public static int ushl(Cpu cpu, int insn) {
    return SimdShape.binary(cpu, insn, LaneShift::ushl);
  }

  public static int sshl(Cpu cpu, int insn) {
    return SimdShape.binary(cpu, insn, LaneShift::sshl);
  }

  public static int urshl(Cpu cpu, int insn) {
    return SimdShape.binary(cpu, insn, LaneShift::urshl);
  }

  public static int srshl(Cpu cpu, int insn) {
    return SimdShape.binary(cpu, insn, LaneShift::srshl);
  }

  public static int shl(Cpu cpu, int insn) {
    return shift(cpu, insn, false, LaneShift::shl);
  }

  public static int sshr(Cpu cpu, int insn) {
    return shift(cpu, insn, true, LaneShift::sshr);
  }

  public static int ushr(Cpu cpu, int insn) {
    return shift(cpu, insn, true, LaneShift::ushr);
  }

  public static int srshr(Cpu cpu, int insn) {
    return shift(cpu, insn, true, LaneShift::srshr);
  }

  public static int urshr(Cpu cpu, int insn) {
    return shift(cpu, insn, true, LaneShift::urshr);
  }

  public static int ssra(Cpu cpu, int insn) {
    return shiftInto(cpu, insn, true, LaneShift::ssra);
  }

  public static int usra(Cpu cpu, int insn) {
    return shiftInto(cpu, insn, true, LaneShift::usra);
  }

  public static int srsra(Cpu cpu, int insn) {
    return shiftInto(cpu, insn, true, LaneShift::srsra);
  }

  public static int ursra(Cpu cpu, int insn) {
    return shiftInto(cpu, insn, true, LaneShift::ursra);
  }

  public static int sri(Cpu cpu, int insn) {
    return shiftInto(cpu, insn, true, LaneShift::sri);
  }

  public static int sli(Cpu cpu, int insn) {
    return shiftInto(cpu, insn, false, LaneShift::sli);
  }

  public static int sqshlImmediate(Cpu cpu, int insn) {
    return saturating(cpu, insn, LaneSaturateShift::sqshlImmediate);
  }

  public static int uqshlImmediate(Cpu cpu, int insn) {
    return saturating(cpu, insn, LaneSaturateShift::uqshlImmediate);
  }

  public static int sqshluImmediate(Cpu cpu, int insn) {
    return saturating(cpu, insn, LaneSaturateShift::sqshluImmediate);
  }

  public static int shrn(Cpu cpu, int insn) {
    return narrowing(cpu, insn, LaneSaturateShift::shrn);
  }

  public static int rshrn(Cpu cpu, int insn) {
    return narrowing(cpu, insn, LaneSaturateShift::rshrn);
  }

  public static int sqshrn(Cpu cpu, int insn) {
    return narrowing(cpu, insn, LaneSaturateShift::sqshrn);
  }

  public static int sqrshrn(Cpu cpu, int insn) {
    return narrowing(cpu, insn, LaneSaturateShift::sqrshrn);
  }

  public static int sqshrun(Cpu cpu, int insn) {
    return narrowing(cpu, insn, LaneSaturateShift::sqshrun);
  }

  public static int sqrshrun(Cpu cpu, int insn) {
    return narrowing(cpu, insn, LaneSaturateShift::sqrshrun);
  }

  public static int uqshrn(Cpu cpu, int insn) {
    return narrowing(cpu, insn, LaneSaturateShift::uqshrn);
  }

  public static int uqrshrn(Cpu cpu, int insn) {
    return narrowing(cpu, insn, LaneSaturateShift::uqrshrn);
  }

  /// SSHLL and USHLL.
  public static int shll(Cpu cpu, int insn) {
    int size = size(insn);
    if (size < 0 || size == 3) {
      return Exceptions.undefined(cpu);
    }
    boolean u = SimdShape.isUnsigned(insn);
    int amount = immediate(insn) - (8 << size);
    long n = cpu.state.v[SimdShape.n(insn) + SimdShape.part(insn)];
    long low = LaneShift.shl(Lanes.widen(n, false, size, u), amount, size + 1);
    long high = LaneShift.shl(Lanes.widen(n, true, size, u), amount, size + 1);
    return SimdShape.write(cpu, insn, low, high);
  }

  /// immh:immb.
  static int immediate(int insn) {
    return insn >>> 16 & 0x7F;
  }

  /// The lane size, which is the position of the highest bit of immh; -1 where immh is 0.
  static int size(int insn) {
    return 31 - Integer.numberOfLeadingZeros(immediate(insn) >>> 3);
  }

  private static int amount(int insn, int size, boolean right) {
    int bits = 8 << size;
    return right ? 2 * bits - immediate(insn) : immediate(insn) - bits;
  }

  private static boolean isReserved(int insn, int size) {
    return size < 0 || SimdShape.isReserved(insn, size);
  }

  private static int shift(Cpu cpu, int insn, boolean right, LaneOp.Shift op) {
    int size = size(insn);
    if (isReserved(insn, size)) {
      return Exceptions.undefined(cpu);
    }
    int amount = amount(insn, size, right);
    long[] v = cpu.state.v;
    int n = SimdShape.n(insn);
    boolean wide = SimdShape.isWide(insn) && !SimdShape.isScalar(insn);
    long high = wide ? op.of(v[n + 1], amount, size) : 0;
    return SimdShape.write(cpu, insn, op.of(v[n], amount, size), high);
  }

  private static int shiftInto(Cpu cpu, int insn, boolean right, LaneOp.ShiftInto op) {
    int size = size(insn);
    if (isReserved(insn, size)) {
      return Exceptions.undefined(cpu);
    }
    int amount = amount(insn, size, right);
    long[] v = cpu.state.v;
    int d = SimdShape.d(insn);
    int n = SimdShape.n(insn);
    boolean wide = SimdShape.isWide(insn) && !SimdShape.isScalar(insn);
    long high = wide ? op.of(v[d + 1], v[n + 1], amount, size) : 0;
    return SimdShape.write(cpu, insn, op.of(v[d], v[n], amount, size), high);
  }

  private static int saturating(Cpu cpu, int insn, LaneOp.SaturatingShift op) {
    int size = size(insn);
    if (isReserved(insn, size)) {
      return Exceptions.undefined(cpu);
    }
    int amount = amount(insn, size, false);
    long[] v = cpu.state.v;
    int n = SimdShape.n(insn);
    if (SimdShape.isScalar(insn)) {
      long mask = Lanes.mask(size);
      return SimdShape.write(cpu, insn, op.of(cpu.state, v[n] & mask, amount, size) & mask, 0);
    }
    long low = op.of(cpu.state, v[n], amount, size);
    long high = SimdShape.isWide(insn) ? op.of(cpu.state, v[n + 1], amount, size) : 0;
    return SimdShape.write(cpu, insn, low, high);
  }

  private static int narrowing(Cpu cpu, int insn, LaneOp.SaturatingShift op) {
    int size = size(insn);
    if (size < 0 || size == 3) {
      return Exceptions.undefined(cpu);
    }
    int amount = amount(insn, size, true);
    long[] v = cpu.state.v;
    int n = SimdShape.n(insn);
    if (SimdShape.isScalar(insn)) {
      long r = op.of(cpu.state, v[n] & Lanes.mask(size + 1), amount, size);
      return SimdShape.write(cpu, insn, r & Lanes.mask(size), 0);
    }
    long low = op.of(cpu.state, v[n], amount, size);
    return SimdShape.writeHalf(cpu, insn, low | op.of(cpu.state, v[n + 1], amount, size) << 32);
  }
}
