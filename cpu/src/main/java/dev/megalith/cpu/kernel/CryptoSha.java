package dev.megalith.cpu.kernel;

/// The functions of SHA-1, SHA-256 and SHA-512.
///
/// Spec: FIPS 180-4, chapter 4.1.
public final class CryptoSha {
  private CryptoSha() {}

  public static int choose(int x, int y, int z) {
    return (y ^ z) & x ^ z;
  }

  public static int parity(int x, int y, int z) {
    return x ^ y ^ z;
  }

  public static int majority(int x, int y, int z) {
    return (x & y) | (x | y) & z;
  }

  /// Σ0 of SHA-256.
  public static int largeSigma0(int x) {
    return Integer.rotateRight(x, 2) ^ Integer.rotateRight(x, 13) ^ Integer.rotateRight(x, 22);
  }

  /// Σ1 of SHA-256.
  public static int largeSigma1(int x) {
    return Integer.rotateRight(x, 6) ^ Integer.rotateRight(x, 11) ^ Integer.rotateRight(x, 25);
  }

  /// σ0 of SHA-256.
  public static int smallSigma0(int x) {
    return Integer.rotateRight(x, 7) ^ Integer.rotateRight(x, 18) ^ x >>> 3;
  }

  /// σ1 of SHA-256.
  public static int smallSigma1(int x) {
    return Integer.rotateRight(x, 17) ^ Integer.rotateRight(x, 19) ^ x >>> 10;
  }

  public static long choose(long x, long y, long z) {
    return (y ^ z) & x ^ z;
  }

  public static long majority(long x, long y, long z) {
    return (x & y) | (x | y) & z;
  }

  /// Σ0 of SHA-512.
  public static long largeSigma0(long x) {
    return Long.rotateRight(x, 28) ^ Long.rotateRight(x, 34) ^ Long.rotateRight(x, 39);
  }

  /// Σ1 of SHA-512.
  public static long largeSigma1(long x) {
    return Long.rotateRight(x, 14) ^ Long.rotateRight(x, 18) ^ Long.rotateRight(x, 41);
  }

  /// σ0 of SHA-512.
  public static long smallSigma0(long x) {
    return Long.rotateRight(x, 1) ^ Long.rotateRight(x, 8) ^ x >>> 7;
  }

  /// σ1 of SHA-512.
  public static long smallSigma1(long x) {
    return Long.rotateRight(x, 19) ^ Long.rotateRight(x, 61) ^ x >>> 6;
  }
}
