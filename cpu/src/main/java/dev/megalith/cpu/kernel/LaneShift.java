package dev.megalith.cpu.kernel;

/// Shifts of the lanes of a 64-bit half that do not saturate. Hot.
///
/// Shifts by an immediate work on all lanes at once: the half is shifted as a whole and the bits
/// that came from a neighbour are masked off. The amount is 0 to lane bits - 1 to the left, 1 to
/// lane bits to the right.
public final class LaneShift {
  private LaneShift() {}

  public static long shl(long n, int amount, int size) {
    return (n << amount) & Lanes.splat(-1L << amount, size);
  }

  public static long ushr(long n, int amount, int size) {
    return amount == 64 ? 0 : (n >>> amount) & Lanes.splat(Lanes.mask(size) >>> amount, size);
  }

  public static long sshr(long n, int amount, int size) {
    int bits = 8 << size;
    int shift = Math.min(amount, bits - 1);
    long sign = Lanes.high(size) >>> shift;
    return LaneInteger.sub(ushr(n, shift, size) ^ sign, sign, size);
  }

  /// The last bit that a shift to the right by `amount` drops, which rounding adds.
  private static long lastDropped(long n, int amount, int size) {
    return (n >>> (amount - 1)) & Lanes.low(size);
  }

  public static long urshr(long n, int amount, int size) {
    return LaneInteger.add(ushr(n, amount, size), lastDropped(n, amount, size), size);
  }

  public static long srshr(long n, int amount, int size) {
    return LaneInteger.add(sshr(n, amount, size), lastDropped(n, amount, size), size);
  }

  public static long usra(long d, long n, int amount, int size) {
    return LaneInteger.add(d, ushr(n, amount, size), size);
  }

  public static long ssra(long d, long n, int amount, int size) {
    return LaneInteger.add(d, sshr(n, amount, size), size);
  }

  public static long ursra(long d, long n, int amount, int size) {
    return LaneInteger.add(d, urshr(n, amount, size), size);
  }

  public static long srsra(long d, long n, int amount, int size) {
    return LaneInteger.add(d, srshr(n, amount, size), size);
  }

  public static long sri(long d, long n, int amount, int size) {
    return (d & ~ushr(-1L, amount, size)) | ushr(n, amount, size);
  }

  public static long sli(long d, long n, int amount, int size) {
    return (d & ~shl(-1L, amount, size)) | shl(n, amount, size);
  }

  /// USHL: by the signed low byte of each lane of `m`, to the right where it is negative.
  public static long ushl(long n, long m, int size) {
    int bits = 8 << size;
    long r = 0;
    for (int at = 0; at < 64; at += bits) {
      r |= Lanes.put(shiftUnsigned(Lanes.unsigned(n, at, bits), (byte) (m >>> at)), at, bits);
    }
    return r;
  }

  public static long sshl(long n, long m, int size) {
    int bits = 8 << size;
    long r = 0;
    for (int at = 0; at < 64; at += bits) {
      r |= Lanes.put(shiftSigned(Lanes.signed(n, at, bits), (byte) (m >>> at)), at, bits);
    }
    return r;
  }

  public static long urshl(long n, long m, int size) {
    int bits = 8 << size;
    long r = 0;
    for (int at = 0; at < 64; at += bits) {
      r |= Lanes.put(roundUnsigned(Lanes.unsigned(n, at, bits), (byte) (m >>> at)), at, bits);
    }
    return r;
  }

  public static long srshl(long n, long m, int size) {
    int bits = 8 << size;
    long r = 0;
    for (int at = 0; at < 64; at += bits) {
      r |= Lanes.put(roundSigned(Lanes.signed(n, at, bits), (byte) (m >>> at)), at, bits);
    }
    return r;
  }

  static long shiftUnsigned(long x, int shift) {
    if (shift >= 64 || shift <= -64) {
      return 0;
    }
    return shift >= 0 ? x << shift : x >>> -shift;
  }

  static long shiftSigned(long x, int shift) {
    if (shift >= 64) {
      return 0;
    }
    return shift >= 0 ? x << shift : x >> Math.min(-shift, 63);
  }

  static long roundUnsigned(long x, int shift) {
    if (shift >= 0) {
      return shiftUnsigned(x, shift);
    }
    return shift < -64 ? 0 : shiftUnsigned(x, shift) + (x >>> (-shift - 1) & 1);
  }

  static long roundSigned(long x, int shift) {
    if (shift >= 0) {
      return shiftSigned(x, shift);
    }
    return (x >> Math.min(-shift, 63)) + (x >> Math.min(-shift - 1, 63) & 1);
  }
}
