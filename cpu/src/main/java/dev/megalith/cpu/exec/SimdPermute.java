package dev.megalith.cpu.exec;

import dev.megalith.cpu.Cpu;
import dev.megalith.cpu.kernel.LanePermute;
import dev.megalith.cpu.sys.Exceptions;

/// ZIP, UZP, TRN, EXT, TBL and TBX. Hot.
///
/// Spec: [ARM] C7.2.
public final class SimdPermute {
  /// Bit 14: the second form of ZIP, UZP and TRN.
  private static final int SECOND = 1 << 14;

  /// Bit 12: TBX, which keeps the destination where the index is out of range.
  private static final int KEEP = 1 << 12;

  private SimdPermute() {}

  /// ZIP1 and ZIP2.
  public static int zip(Cpu cpu, int insn) {
    int size = SimdShape.size(insn);
    boolean second = (insn & SECOND) != 0;
    long[] v = cpu.state.v;
    int n = SimdShape.n(insn);
    int m = SimdShape.m(insn);
    if (!SimdShape.isWide(insn)) {
      return size == 3
          ? Exceptions.undefined(cpu)
          : SimdShape.write(cpu, insn, LanePermute.zip(v[n], v[m], second, size), 0);
    }
    int half = second ? 1 : 0;
    long first = v[n + half];
    long other = v[m + half];
    if (size == 3) {
      return SimdShape.write(cpu, insn, first, other);
    }
    long low = LanePermute.zip(first, other, false, size);
    return SimdShape.write(cpu, insn, low, LanePermute.zip(first, other, true, size));
  }

  /// UZP1 and UZP2.
  public static int uzp(Cpu cpu, int insn) {
    int size = SimdShape.size(insn);
    boolean odd = (insn & SECOND) != 0;
    long[] v = cpu.state.v;
    int n = SimdShape.n(insn);
    int m = SimdShape.m(insn);
    if (!SimdShape.isWide(insn)) {
      return size == 3
          ? Exceptions.undefined(cpu)
          : SimdShape.write(cpu, insn, LanePermute.unzip(v[n], v[m], odd, size), 0);
    }
    if (size == 3) {
      int half = odd ? 1 : 0;
      return SimdShape.write(cpu, insn, v[n + half], v[m + half]);
    }
    long low = LanePermute.unzip(v[n], v[n + 1], odd, size);
    return SimdShape.write(cpu, insn, low, LanePermute.unzip(v[m], v[m + 1], odd, size));
  }

  /// TRN1 and TRN2.
  public static int trn(Cpu cpu, int insn) {
    int size = SimdShape.size(insn);
    boolean odd = (insn & SECOND) != 0;
    long[] v = cpu.state.v;
    int n = SimdShape.n(insn);
    int m = SimdShape.m(insn);
    if (!SimdShape.isWide(insn)) {
      return size == 3
          ? Exceptions.undefined(cpu)
          : SimdShape.write(cpu, insn, LanePermute.transpose(v[n], v[m], odd, size), 0);
    }
    if (size == 3) {
      int half = odd ? 1 : 0;
      return SimdShape.write(cpu, insn, v[n + half], v[m + half]);
    }
    long low = LanePermute.transpose(v[n], v[m], odd, size);
    return SimdShape.write(cpu, insn, low, LanePermute.transpose(v[n + 1], v[m + 1], odd, size));
  }

  public static int ext(Cpu cpu, int insn) {
    int position = insn >>> 11 & 15;
    int shift = (position & 7) << 3;
    boolean upper = position >= 8;
    long[] v = cpu.state.v;
    int n = SimdShape.n(insn);
    int m = SimdShape.m(insn);
    if (!SimdShape.isWide(insn)) {
      return upper
          ? Exceptions.undefined(cpu)
          : SimdShape.write(cpu, insn, LanePermute.funnel(v[n], v[m], shift), 0);
    }
    long first = upper ? v[n + 1] : v[n];
    long middle = upper ? v[m] : v[n + 1];
    long last = upper ? v[m + 1] : v[m];
    long low = LanePermute.funnel(first, middle, shift);
    return SimdShape.write(cpu, insn, low, LanePermute.funnel(middle, last, shift));
  }

  /// TBL and TBX.
  public static int tbl(Cpu cpu, int insn) {
    int tableBytes = ((insn >>> 13 & 3) + 1) << 4;
    boolean keep = (insn & KEEP) != 0;
    long[] v = cpu.state.v;
    int d = SimdShape.d(insn);
    int n = SimdShape.n(insn);
    int m = SimdShape.m(insn);
    long low = LanePermute.lookUp(v, n, tableBytes, v[m], keep ? v[d] : 0);
    long high =
        SimdShape.isWide(insn)
            ? LanePermute.lookUp(v, n, tableBytes, v[m + 1], keep ? v[d + 1] : 0)
            : 0;
    return SimdShape.write(cpu, insn, low, high);
  }
}
