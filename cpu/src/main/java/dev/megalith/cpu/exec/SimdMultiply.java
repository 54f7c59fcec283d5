package dev.megalith.cpu.exec;

import dev.megalith.cpu.Cpu;
import dev.megalith.cpu.kernel.LaneDot;
import dev.megalith.cpu.kernel.LaneInteger;
import dev.megalith.cpu.kernel.LaneOp;
import dev.megalith.cpu.kernel.LanePolynomial;
import dev.megalith.cpu.kernel.Lanes;
import dev.megalith.cpu.sys.Exceptions;

/// Integer, polynomial and dot product multiplications, by vector and by element.
///
/// Spec: [ARM] C7.2.
public final class SimdMultiply {
  private SimdMultiply() {}

  public static int mul(Cpu cpu, int insn) {
    return multiply(cpu, insn, (_, n, m, size) -> LaneInteger.mul(n, m, size));
  }

  public static int mla(Cpu cpu, int insn) {
    return multiply(cpu, insn, LaneInteger::mla);
  }

  public static int mls(Cpu cpu, int insn) {
    return multiply(cpu, insn, LaneInteger::mls);
  }

  /// SMULL and UMULL.
  public static int mull(Cpu cpu, int insn) {
    return SimdShape.lengthen(cpu, insn, LaneInteger::mul);
  }

  /// SMLAL and UMLAL.
  public static int mlal(Cpu cpu, int insn) {
    return SimdShape.lengthen(cpu, insn, LaneInteger::mla);
  }

  /// SMLSL and UMLSL.
  public static int mlsl(Cpu cpu, int insn) {
    return SimdShape.lengthen(cpu, insn, LaneInteger::mls);
  }

  /// PMUL on bytes.
  public static int pmul(Cpu cpu, int insn) {
    return SimdShape.bitwise(cpu, insn, LanePolynomial::multiply);
  }

  /// PMULL of bytes.
  public static int pmull(Cpu cpu, int insn) {
    long[] v = cpu.state.v;
    long n = v[SimdShape.n(insn) + SimdShape.part(insn)];
    long m = v[SimdShape.m(insn) + SimdShape.part(insn)];
    return SimdShape.write(
        cpu,
        insn,
        LanePolynomial.multiply(
            Lanes.widenUnsigned(n, false, 0), Lanes.widenUnsigned(m, false, 0), 1),
        LanePolynomial.multiply(
            Lanes.widenUnsigned(n, true, 0), Lanes.widenUnsigned(m, true, 0), 1));
  }

  /// PMULL of 64-bit lanes.
  public static int pmull64(Cpu cpu, int insn) {
    long[] v = cpu.state.v;
    long n = v[SimdShape.n(insn) + SimdShape.part(insn)];
    long m = v[SimdShape.m(insn) + SimdShape.part(insn)];
    long low = LanePolynomial.multiplyLow(n, m);
    return SimdShape.write(cpu, insn, low, LanePolynomial.multiplyHigh(n, m));
  }

  public static int sdot(Cpu cpu, int insn) {
    return dot(cpu, insn, LaneDot::sdot);
  }

  public static int udot(Cpu cpu, int insn) {
    return dot(cpu, insn, LaneDot::udot);
  }

  /// An element of a dot product is four bytes, in 32 bits.
  private static int dot(Cpu cpu, int insn, LaneOp.Ternary op) {
    long[] v = cpu.state.v;
    int d = SimdShape.d(insn);
    int n = SimdShape.n(insn);
    long low = op.of(v[d], v[n], SimdShape.second(v, insn, 0, 2), 2);
    long high =
        SimdShape.isWide(insn) ? op.of(v[d + 1], v[n + 1], SimdShape.second(v, insn, 1, 2), 2) : 0;
    return SimdShape.write(cpu, insn, low, high);
  }

  /// On lanes up to 32 bits, by vector and by element.
  private static int multiply(Cpu cpu, int insn, LaneOp.Ternary op) {
    int size = SimdShape.size(insn);
    if (size == 3 || SimdShape.isReservedElement(insn, size)) {
      return Exceptions.undefined(cpu);
    }
    long[] v = cpu.state.v;
    int d = SimdShape.d(insn);
    int n = SimdShape.n(insn);
    long low = op.of(v[d], v[n], SimdShape.second(v, insn, 0, size), size);
    long high =
        SimdShape.isWide(insn)
            ? op.of(v[d + 1], v[n + 1], SimdShape.second(v, insn, 1, size), size)
            : 0;
    return SimdShape.write(cpu, insn, low, high);
  }
}
