package dev.megalith.cpu.exec;

import dev.megalith.cpu.Cpu;
import dev.megalith.cpu.kernel.CryptoSha;

/// The SHA-1 and SHA-256 instructions; word i of a vector is `xi` below.
///
/// Spec: [ARM] C7.2, FEAT_SHA1, FEAT_SHA256.
public final class CryptoHash {
  private CryptoHash() {}

  /// Word `index` of the vector whose low half is at `register`.
  private static int word(long[] v, int register, int index) {
    return (int) (v[register + (index >>> 1)] >>> ((index & 1) << 5));
  }

  private static long pack(int low, int high) {
    return (low & 0xFFFF_FFFFL) | (long) high << 32;
  }

  /// SHA1C, SHA1P and SHA1M: four rounds with the function that bits 13:12 name.
  public static int sha1Rounds(Cpu cpu, int insn) {
    long[] v = cpu.state.v;
    int d = SimdShape.d(insn);
    int m = SimdShape.m(insn);
    int x0 = word(v, d, 0);
    int x1 = word(v, d, 1);
    int x2 = word(v, d, 2);
    int x3 = word(v, d, 3);
    int y = word(v, SimdShape.n(insn), 0);
    int function = insn >>> 12 & 3;
    for (int i = 0; i < 4; i++) {
      int f =
          switch (function) {
            case 0 -> CryptoSha.choose(x1, x2, x3);
            case 1 -> CryptoSha.parity(x1, x2, x3);
            default -> CryptoSha.majority(x1, x2, x3);
          };
      int next = y + Integer.rotateLeft(x0, 5) + f + word(v, m, i);
      y = x3;
      x3 = x2;
      x2 = Integer.rotateLeft(x1, 30);
      x1 = x0;
      x0 = next;
    }
    return SimdShape.write(cpu, insn, pack(x0, x1), pack(x2, x3));
  }

  public static int sha1h(Cpu cpu, int insn) {
    int x = word(cpu.state.v, SimdShape.n(insn), 0);
    return SimdShape.write(cpu, insn, pack(Integer.rotateLeft(x, 30), 0), 0);
  }

  public static int sha1su0(Cpu cpu, int insn) {
    long[] v = cpu.state.v;
    int d = SimdShape.d(insn);
    int m = SimdShape.m(insn);
    long low = v[d + 1] ^ v[d] ^ v[m];
    return SimdShape.write(cpu, insn, low, v[SimdShape.n(insn)] ^ v[d + 1] ^ v[m + 1]);
  }

  public static int sha1su1(Cpu cpu, int insn) {
    long[] v = cpu.state.v;
    int d = SimdShape.d(insn);
    int n = SimdShape.n(insn);
    int t0 = word(v, d, 0) ^ word(v, n, 1);
    int t1 = word(v, d, 1) ^ word(v, n, 2);
    int t2 = word(v, d, 2) ^ word(v, n, 3);
    int t3 = word(v, d, 3);
    int last = Integer.rotateLeft(t3, 1) ^ Integer.rotateLeft(t0, 2);
    return SimdShape.write(
        cpu,
        insn,
        pack(Integer.rotateLeft(t0, 1), Integer.rotateLeft(t1, 1)),
        pack(Integer.rotateLeft(t2, 1), last));
  }

  public static int sha256h(Cpu cpu, int insn) {
    return sha256Rounds(cpu, insn, SimdShape.d(insn), SimdShape.n(insn), true);
  }

  public static int sha256h2(Cpu cpu, int insn) {
    return sha256Rounds(cpu, insn, SimdShape.n(insn), SimdShape.d(insn), false);
  }

  /// Four rounds on abcd (`x`) and efgh (`y`); writes one of them.
  private static int sha256Rounds(Cpu cpu, int insn, int x, int y, boolean first) {
    long[] v = cpu.state.v;
    int m = SimdShape.m(insn);
    int x0 = word(v, x, 0);
    int x1 = word(v, x, 1);
    int x2 = word(v, x, 2);
    int x3 = word(v, x, 3);
    int y0 = word(v, y, 0);
    int y1 = word(v, y, 1);
    int y2 = word(v, y, 2);
    int y3 = word(v, y, 3);
    for (int i = 0; i < 4; i++) {
      int t = y3 + CryptoSha.largeSigma1(y0) + CryptoSha.choose(y0, y1, y2) + word(v, m, i);
      int next = t + CryptoSha.largeSigma0(x0) + CryptoSha.majority(x0, x1, x2);
      y3 = y2;
      y2 = y1;
      y1 = y0;
      y0 = x3 + t;
      x3 = x2;
      x2 = x1;
      x1 = x0;
      x0 = next;
    }
    return first
        ? SimdShape.write(cpu, insn, pack(x0, x1), pack(x2, x3))
        : SimdShape.write(cpu, insn, pack(y0, y1), pack(y2, y3));
  }

  public static int sha256su0(Cpu cpu, int insn) {
    long[] v = cpu.state.v;
    int d = SimdShape.d(insn);
    int w0 = word(v, d, 0) + CryptoSha.smallSigma0(word(v, d, 1));
    int w1 = word(v, d, 1) + CryptoSha.smallSigma0(word(v, d, 2));
    int w2 = word(v, d, 2) + CryptoSha.smallSigma0(word(v, d, 3));
    int w3 = word(v, d, 3) + CryptoSha.smallSigma0(word(v, SimdShape.n(insn), 0));
    return SimdShape.write(cpu, insn, pack(w0, w1), pack(w2, w3));
  }

  public static int sha256su1(Cpu cpu, int insn) {
    long[] v = cpu.state.v;
    int d = SimdShape.d(insn);
    int n = SimdShape.n(insn);
    int m = SimdShape.m(insn);
    int w0 = word(v, d, 0) + word(v, n, 1) + CryptoSha.smallSigma1(word(v, m, 2));
    int w1 = word(v, d, 1) + word(v, n, 2) + CryptoSha.smallSigma1(word(v, m, 3));
    int w2 = word(v, d, 2) + word(v, n, 3) + CryptoSha.smallSigma1(w0);
    int w3 = word(v, d, 3) + word(v, m, 0) + CryptoSha.smallSigma1(w1);
    return SimdShape.write(cpu, insn, pack(w0, w1), pack(w2, w3));
  }
}
