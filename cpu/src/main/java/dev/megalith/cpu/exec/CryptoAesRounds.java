package dev.megalith.cpu.exec;

import dev.megalith.cpu.Cpu;
import dev.megalith.cpu.kernel.CryptoAes;

/// AESE, AESD, AESMC and AESIMC.
///
/// Spec: [ARM] C7.2, FEAT_AES.
public final class CryptoAesRounds {
  private CryptoAesRounds() {}

  public static int aese(Cpu cpu, int insn) {
    long[] v = cpu.state.v;
    int d = SimdShape.d(insn);
    int n = SimdShape.n(insn);
    long low = v[d] ^ v[n];
    long high = v[d + 1] ^ v[n + 1];
    long first = CryptoAes.encrypt(low, high, 0);
    return SimdShape.write(cpu, insn, first, CryptoAes.encrypt(low, high, 8));
  }

  public static int aesd(Cpu cpu, int insn) {
    long[] v = cpu.state.v;
    int d = SimdShape.d(insn);
    int n = SimdShape.n(insn);
    long low = v[d] ^ v[n];
    long high = v[d + 1] ^ v[n + 1];
    long first = CryptoAes.decrypt(low, high, 0);
    return SimdShape.write(cpu, insn, first, CryptoAes.decrypt(low, high, 8));
  }

  public static int aesmc(Cpu cpu, int insn) {
    long[] v = cpu.state.v;
    int n = SimdShape.n(insn);
    long low = CryptoAes.mixColumns(v[n]);
    return SimdShape.write(cpu, insn, low, CryptoAes.mixColumns(v[n + 1]));
  }

  public static int aesimc(Cpu cpu, int insn) {
    long[] v = cpu.state.v;
    int n = SimdShape.n(insn);
    long low = CryptoAes.inverseMixColumns(v[n]);
    return SimdShape.write(cpu, insn, low, CryptoAes.inverseMixColumns(v[n + 1]));
  }
}
