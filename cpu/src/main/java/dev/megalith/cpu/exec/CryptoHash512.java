package dev.megalith.cpu.exec;

import dev.megalith.cpu.Cpu;
import dev.megalith.cpu.kernel.CryptoSha;

/// The SHA-512 and SHA-3 instructions.
///
/// Spec: [ARM] C7.2, FEAT_SHA512, FEAT_SHA3.
public final class CryptoHash512 {
  private CryptoHash512() {}

  public static int sha512h(Cpu cpu, int insn) {
    long[] v = cpu.state.v;
    int d = SimdShape.d(insn);
    int n = SimdShape.n(insn);
    int m = SimdShape.m(insn);
    long y = v[m + 1];
    long high = v[d + 1] + CryptoSha.largeSigma1(y) + CryptoSha.choose(y, v[n], v[n + 1]);
    long t = high + v[m];
    long low = v[d] + CryptoSha.largeSigma1(t) + CryptoSha.choose(t, y, v[n]);
    return SimdShape.write(cpu, insn, low, high);
  }

  public static int sha512h2(Cpu cpu, int insn) {
    long[] v = cpu.state.v;
    int d = SimdShape.d(insn);
    int m = SimdShape.m(insn);
    long y0 = v[m];
    long y1 = v[m + 1];
    long x = v[SimdShape.n(insn)];
    long high = v[d + 1] + CryptoSha.largeSigma0(y0) + CryptoSha.majority(x, y1, y0);
    long low = v[d] + CryptoSha.largeSigma0(high) + CryptoSha.majority(high, y0, y1);
    return SimdShape.write(cpu, insn, low, high);
  }

  public static int sha512su0(Cpu cpu, int insn) {
    long[] v = cpu.state.v;
    int d = SimdShape.d(insn);
    long low = v[d] + CryptoSha.smallSigma0(v[d + 1]);
    long high = v[d + 1] + CryptoSha.smallSigma0(v[SimdShape.n(insn)]);
    return SimdShape.write(cpu, insn, low, high);
  }

  public static int sha512su1(Cpu cpu, int insn) {
    long[] v = cpu.state.v;
    int d = SimdShape.d(insn);
    int n = SimdShape.n(insn);
    int m = SimdShape.m(insn);
    long low = v[d] + CryptoSha.smallSigma1(v[n]) + v[m];
    return SimdShape.write(cpu, insn, low, v[d + 1] + CryptoSha.smallSigma1(v[n + 1]) + v[m + 1]);
  }

  /// The third source register, at 14:10.
  private static int a(int insn) {
    return (insn >>> 10 & 31) << 1;
  }

  public static int eor3(Cpu cpu, int insn) {
    long[] v = cpu.state.v;
    int n = SimdShape.n(insn);
    int m = SimdShape.m(insn);
    int a = a(insn);
    return SimdShape.write(cpu, insn, v[n] ^ v[m] ^ v[a], v[n + 1] ^ v[m + 1] ^ v[a + 1]);
  }

  public static int bcax(Cpu cpu, int insn) {
    long[] v = cpu.state.v;
    int n = SimdShape.n(insn);
    int m = SimdShape.m(insn);
    int a = a(insn);
    return SimdShape.write(cpu, insn, v[n] ^ v[m] & ~v[a], v[n + 1] ^ v[m + 1] & ~v[a + 1]);
  }

  public static int rax1(Cpu cpu, int insn) {
    long[] v = cpu.state.v;
    int n = SimdShape.n(insn);
    int m = SimdShape.m(insn);
    long low = v[n] ^ Long.rotateLeft(v[m], 1);
    return SimdShape.write(cpu, insn, low, v[n + 1] ^ Long.rotateLeft(v[m + 1], 1));
  }

  public static int xar(Cpu cpu, int insn) {
    long[] v = cpu.state.v;
    int n = SimdShape.n(insn);
    int m = SimdShape.m(insn);
    int amount = insn >>> 10 & 63;
    long low = Long.rotateRight(v[n] ^ v[m], amount);
    return SimdShape.write(cpu, insn, low, Long.rotateRight(v[n + 1] ^ v[m + 1], amount));
  }
}
