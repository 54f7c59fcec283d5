package dev.megalith.cpu.kernel;

/// Multiplication of polynomials over {0,1}: carry-less products. Hot for PMULL of 64 bits.
public final class LanePolynomial {
  private LanePolynomial() {}

  /// PMUL on bytes (`size` 0); with `size` 1, PMULL on bytes widened to 16 bits.
  public static long multiply(long n, long m, int size) {
    long r = 0;
    for (int bit = 0; bit < 8; bit++) {
      long selected = (m >>> bit & Lanes.low(size)) * Lanes.mask(size);
      r ^= LaneShift.shl(n, bit, size) & selected;
    }
    return r;
  }

  /// The low 64 bits of the carry-less product.
  ///
  /// An ordinary product of operands that have only every fourth bit adds at most 16 ones per
  /// position: the sums of 15 stay apart from the position's neighbours of the same kind, and the
  /// one of 16 only leaves the 64 bits. The lowest bit of each sum is the carry-less one; see
  /// Pornin, "BearSSL: constant-time multiplication".
  public static long multiplyLow(long n, long m) {
    long mask0 = 0x1111_1111_1111_1111L;
    long mask1 = mask0 << 1;
    long mask2 = mask0 << 2;
    long mask3 = mask0 << 3;
    long n0 = n & mask0;
    long n1 = n & mask1;
    long n2 = n & mask2;
    long n3 = n & mask3;
    long m0 = m & mask0;
    long m1 = m & mask1;
    long m2 = m & mask2;
    long m3 = m & mask3;
    long r0 = n0 * m0 ^ n1 * m3 ^ n2 * m2 ^ n3 * m1;
    long r1 = n0 * m1 ^ n1 * m0 ^ n2 * m3 ^ n3 * m2;
    long r2 = n0 * m2 ^ n1 * m1 ^ n2 * m0 ^ n3 * m3;
    long r3 = n0 * m3 ^ n1 * m2 ^ n2 * m1 ^ n3 * m0;
    return (r0 & mask0) | (r1 & mask1) | (r2 & mask2) | (r3 & mask3);
  }

  /// The high 64 bits: the product of the reversed operands is the product reversed.
  public static long multiplyHigh(long n, long m) {
    return Long.reverse(multiplyLow(Long.reverse(n), Long.reverse(m))) >>> 1;
  }
}
