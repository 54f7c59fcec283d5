package dev.megalith.arch.decode;

/// The 64-bit values of the logical immediates, by their 13-bit N:immr:imms.
///
/// Spec: [ARM] shared pseudocode `DecodeBitMasks`.
public final class BitMasks {
  private static final long[] VALUES = new long[1 << 13];
  private static final boolean[] RESERVED = new boolean[1 << 13];

  static {
    for (int index = 0; index < VALUES.length; index++) {
      fill(index);
    }
  }

  private BitMasks() {}

  private static void fill(int index) {
    int n = index >>> 12;
    int immr = index >>> 6 & 63;
    int imms = index & 63;
    int length = 31 - Integer.numberOfLeadingZeros(n << 6 | (~imms & 63));
    if (length < 1) {
      RESERVED[index] = true;
      return;
    }
    int size = 1 << length;
    int ones = (imms & (size - 1)) + 1;
    if (ones == size) {
      RESERVED[index] = true;
      return;
    }
    int rotate = immr & (size - 1);
    long sizeMask = size == 64 ? -1L : (1L << size) - 1;
    long element = (1L << ones) - 1;
    if (rotate != 0) {
      element = (element >>> rotate | element << (size - rotate)) & sizeMask;
    }
    long value = 0;
    for (int at = 0; at < 64; at += size) {
      value |= element << at;
    }
    VALUES[index] = value;
  }

  /// The value for N:immr:imms; for 32-bit instructions the caller takes the low half.
  public static long value(int index) {
    return VALUES[index & 0x1FFF];
  }

  /// Whether N:immr:imms is a reserved encoding.
  public static boolean isReserved(int index) {
    return RESERVED[index & 0x1FFF];
  }
}
