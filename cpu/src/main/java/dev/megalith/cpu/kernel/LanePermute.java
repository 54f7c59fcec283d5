package dev.megalith.cpu.kernel;

/// Moving lanes about in 64-bit halves. Hot.
public final class LanePermute {
  private static final long[] EVEN = {
    0x00FF_00FF_00FF_00FFL, 0x0000_FFFF_0000_FFFFL, 0x0000_0000_FFFF_FFFFL
  };

  private LanePermute() {}

  /// The lanes of 32 bits of `n` and of `m` (the low or the upper ones) in turn.
  public static long zip(long n, long m, boolean upper, int size) {
    return Lanes.widenUnsigned(n, upper, size) | Lanes.widenUnsigned(m, upper, size) << (8 << size);
  }

  /// The even lanes (or the odd ones) of `n`, then those of `m`.
  public static long unzip(long n, long m, boolean odd, int size) {
    int shift = odd ? 8 << size : 0;
    return Lanes.narrow(n >>> shift, size) | Lanes.narrow(m >>> shift, size) << 32;
  }

  /// Pairs of the even lanes (or the odd ones) of `n` and `m`.
  public static long transpose(long n, long m, boolean odd, int size) {
    long even = EVEN[size];
    int bits = 8 << size;
    return odd ? (n >>> bits & even) | (m & ~even) : (n & even) | (m & even) << bits;
  }

  /// The bytes of each lane in reverse order.
  private static long reverseBytes(long n, int size) {
    return switch (size) {
      case 0 -> n;
      case 1 -> (n & EVEN[0]) << 8 | (n >>> 8 & EVEN[0]);
      case 2 -> Long.rotateLeft(Long.reverseBytes(n), 32);
      default -> Long.reverseBytes(n);
    };
  }

  public static long rev16(long n, int size) {
    return reverseBytes(n, 1);
  }

  public static long rev32(long n, int size) {
    return reverseBytes(reverseBytes(n, size), 2);
  }

  public static long rev64(long n, int size) {
    return Long.reverseBytes(reverseBytes(n, size));
  }

  /// 64 bits from bit `shift` (a multiple of 8 below 64) of `high:low`.
  public static long funnel(long low, long high, int shift) {
    return shift == 0 ? low : low >>> shift | high << (64 - shift);
  }

  /// TBL and TBX: for each byte of `indices` the byte of the table, which starts at half
  /// `firstHalf` of the register file and has `tableBytes`; where there is none, that of
  /// `otherwise`.
  public static long lookUp(long[] v, int firstHalf, int tableBytes, long indices, long otherwise) {
    long r = 0;
    for (int at = 0; at < 64; at += 8) {
      int index = (int) (indices >>> at) & 0xFF;
      long value =
          index < tableBytes
              ? v[(firstHalf + (index >>> 3)) & 63] >>> (8 * (index & 7))
              : otherwise >>> at;
      r |= (value & 0xFF) << at;
    }
    return r;
  }

  /// SADDLP: the sum of each pair of lanes in a lane of their double size.
  public static long saddlp(long n, int size) {
    int bits = 8 << size;
    long even = LaneShift.sshr(LaneShift.shl(n, bits, size + 1), bits, size + 1);
    return LaneInteger.add(even, LaneShift.sshr(n, bits, size + 1), size + 1);
  }

  public static long uaddlp(long n, int size) {
    return LaneInteger.add(n & EVEN[size], n >>> (8 << size) & EVEN[size], size + 1);
  }

  public static long sadalp(long d, long n, int size) {
    return LaneInteger.add(d, saddlp(n, size), size + 1);
  }

  public static long uadalp(long d, long n, int size) {
    return LaneInteger.add(d, uaddlp(n, size), size + 1);
  }
}
