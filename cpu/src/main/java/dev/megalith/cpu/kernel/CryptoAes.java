package dev.megalith.cpu.kernel;

/// AES rounds on the state as two 64-bit halves; byte 4c + r holds row r of column c.
///
/// Spec: FIPS 197, chapters 5.1 and 5.3; [ARM] FEAT_AES.
public final class CryptoAes {
  private static final byte[] S = new byte[256];
  private static final byte[] INVERSE_S = new byte[256];
  private static final long LANE_LOW = 0x0101_0101_0101_0101L;

  static {
    // p runs over the powers of 3, a generator of the field; q over those of its inverse.
    int p = 1;
    int q = 1;
    do {
      p = (p ^ p << 1 ^ (p >>> 7) * 0x11B) & 0xFF;
      q ^= q << 1;
      q ^= q << 2;
      q ^= q << 4;
      q &= 0xFF;
      q ^= (q >>> 7) * 0x09;
      setSbox(p, affine(q));
    } while (p != 1);
    setSbox(0, 0x63);
  }

  private CryptoAes() {}

  private static int affine(int q) {
    int twice = q << 8 | q;
    return (twice ^ twice >>> 7 ^ twice >>> 6 ^ twice >>> 5 ^ twice >>> 4) & 0xFF ^ 0x63;
  }

  private static void setSbox(int at, int value) {
    S[at] = (byte) value;
    INVERSE_S[value] = (byte) at;
  }

  private static long substitute(byte[] box, long low, long high, int from, int to) {
    long half = from < 8 ? low : high;
    return (box[(int) (half >>> ((from & 7) << 3)) & 0xFF] & 0xFFL) << ((to & 7) << 3);
  }

  /// Bytes `first` to `first + 7` of SubBytes after ShiftRows.
  public static long encrypt(long low, long high, int first) {
    long r = 0;
    for (int at = first; at < first + 8; at++) {
      r |= substitute(S, low, high, (at + 4 * (at & 3)) & 15, at);
    }
    return r;
  }

  /// Bytes `first` to `first + 7` of InvSubBytes after InvShiftRows.
  public static long decrypt(long low, long high, int first) {
    long r = 0;
    for (int at = first; at < first + 8; at++) {
      r |= substitute(INVERSE_S, low, high, (at - 4 * (at & 3)) & 15, at);
    }
    return r;
  }

  /// Each byte times 2 in the field.
  private static long twice(long x) {
    return (x & ~(LANE_LOW << 7)) << 1 ^ (x >>> 7 & LANE_LOW) * 0x1B;
  }

  /// The column's rows moved up by `rows`.
  private static long rotate(long x, int rows) {
    int shift = 8 * rows;
    long kept = Lanes.splat(0xFFFF_FFFFL >>> shift, 2);
    return (x >>> shift & kept) | (x << (32 - shift) & ~kept);
  }

  /// MixColumns of two columns.
  public static long mixColumns(long x) {
    long next = rotate(x, 1);
    return twice(x ^ next) ^ next ^ rotate(x, 2) ^ rotate(x, 3);
  }

  /// InvMixColumns of two columns: its polynomial is that of MixColumns times 4y² + 5.
  public static long inverseMixColumns(long x) {
    return mixColumns(x ^ twice(twice(x ^ rotate(x, 2))));
  }
}
