package dev.megalith.cpu.kernel;

/// Integer arithmetic and logic on the lanes of a 64-bit half, all lanes at once. Hot.
///
/// The highest bit of each lane is computed apart from the others, so that carries and borrows
/// never cross a lane's border; see Warren, "Hacker's Delight", 2-18.
public final class LaneInteger {
  private LaneInteger() {}

  public static long add(long n, long m, int size) {
    long h = Lanes.high(size);
    return ((n & ~h) + (m & ~h)) ^ ((n ^ m) & h);
  }

  public static long sub(long n, long m, int size) {
    long h = Lanes.high(size);
    return ((n | h) - (m & ~h)) ^ ((n ^ ~m) & h);
  }

  public static long neg(long n, int size) {
    return sub(0, n, size);
  }

  public static long abs(long n, int size) {
    long negative = Lanes.fill(n & Lanes.high(size), size);
    return sub(n ^ negative, negative, size);
  }

  public static long uhadd(long n, long m, int size) {
    return (n & m) + (((n ^ m) & ~Lanes.low(size)) >>> 1);
  }

  public static long shadd(long n, long m, int size) {
    long h = Lanes.high(size);
    return uhadd(n ^ h, m ^ h, size) ^ h;
  }

  public static long urhadd(long n, long m, int size) {
    return (n | m) - (((n ^ m) & ~Lanes.low(size)) >>> 1);
  }

  public static long srhadd(long n, long m, int size) {
    long h = Lanes.high(size);
    return urhadd(n ^ h, m ^ h, size) ^ h;
  }

  public static long uhsub(long n, long m, int size) {
    return sub(((n ^ m) & ~Lanes.low(size)) >>> 1, ~n & m, size);
  }

  public static long shsub(long n, long m, int size) {
    long h = Lanes.high(size);
    return uhsub(n ^ h, m ^ h, size);
  }

  public static long cmhi(long n, long m, int size) {
    long h = Lanes.high(size);
    return Lanes.fill(((~m & n) | (~(m ^ n) & sub(m, n, size))) & h, size);
  }

  public static long cmhs(long n, long m, int size) {
    return ~cmhi(m, n, size);
  }

  public static long cmgt(long n, long m, int size) {
    long h = Lanes.high(size);
    return cmhi(n ^ h, m ^ h, size);
  }

  public static long cmge(long n, long m, int size) {
    return ~cmgt(m, n, size);
  }

  public static long cmtst(long n, long m, int size) {
    long h = Lanes.high(size);
    long x = n & m;
    return Lanes.fill((((x & ~h) + ~h) | x) & h, size);
  }

  public static long cmeq(long n, long m, int size) {
    long x = n ^ m;
    return ~cmtst(x, x, size);
  }

  public static long cmgtZero(long n, int size) {
    return cmgt(n, 0, size);
  }

  public static long cmgeZero(long n, int size) {
    return ~cmltZero(n, size);
  }

  public static long cmeqZero(long n, int size) {
    return ~cmtst(n, n, size);
  }

  public static long cmleZero(long n, int size) {
    return ~cmgt(n, 0, size);
  }

  public static long cmltZero(long n, int size) {
    return Lanes.fill(n & Lanes.high(size), size);
  }

  private static long select(long mask, long n, long m) {
    return (n & mask) | (m & ~mask);
  }

  public static long smax(long n, long m, int size) {
    return select(cmgt(n, m, size), n, m);
  }

  public static long smin(long n, long m, int size) {
    return select(cmgt(n, m, size), m, n);
  }

  public static long umax(long n, long m, int size) {
    return select(cmhi(n, m, size), n, m);
  }

  public static long umin(long n, long m, int size) {
    return select(cmhi(n, m, size), m, n);
  }

  public static long sabd(long n, long m, int size) {
    long greater = cmgt(n, m, size);
    return sub(select(greater, n, m), select(greater, m, n), size);
  }

  public static long uabd(long n, long m, int size) {
    long greater = cmhi(n, m, size);
    return sub(select(greater, n, m), select(greater, m, n), size);
  }

  public static long saba(long d, long n, long m, int size) {
    return add(d, sabd(n, m, size), size);
  }

  public static long uaba(long d, long n, long m, int size) {
    return add(d, uabd(n, m, size), size);
  }

  public static long mul(long n, long m, int size) {
    int bits = 8 << size;
    long r = 0;
    for (int at = 0; at < 64; at += bits) {
      r |= Lanes.put((n >>> at) * (m >>> at), at, bits);
    }
    return r;
  }

  public static long mla(long d, long n, long m, int size) {
    return add(d, mul(n, m, size), size);
  }

  public static long mls(long d, long n, long m, int size) {
    return sub(d, mul(n, m, size), size);
  }

  public static long and(long n, long m, int size) {
    return n & m;
  }

  public static long bic(long n, long m, int size) {
    return n & ~m;
  }

  public static long orr(long n, long m, int size) {
    return n | m;
  }

  public static long orn(long n, long m, int size) {
    return n | ~m;
  }

  public static long eor(long n, long m, int size) {
    return n ^ m;
  }

  public static long not(long n, int size) {
    return ~n;
  }

  /// The destination selects: ones take the first operand's bits.
  public static long bsl(long d, long n, long m, int size) {
    return select(d, n, m);
  }

  /// The second operand selects the first's bits.
  public static long bit(long d, long n, long m, int size) {
    return select(m, n, d);
  }

  /// The second operand keeps the destination's bits.
  public static long bif(long d, long n, long m, int size) {
    return select(m, d, n);
  }

  /// The number of ones in each byte.
  public static long cnt(long n, int size) {
    long x = n - (n >>> 1 & 0x5555_5555_5555_5555L);
    x = (x & 0x3333_3333_3333_3333L) + (x >>> 2 & 0x3333_3333_3333_3333L);
    return (x + (x >>> 4)) & 0x0F0F_0F0F_0F0F_0F0FL;
  }

  /// The bits of each byte in reverse order.
  public static long rbit(long n, int size) {
    return Long.reverseBytes(Long.reverse(n));
  }

  public static long clz(long n, int size) {
    int bits = 8 << size;
    long r = 0;
    for (int at = 0; at < 64; at += bits) {
      r |=
          Lanes.put(Long.numberOfLeadingZeros(Lanes.unsigned(n, at, bits)) - (64 - bits), at, bits);
    }
    return r;
  }

  /// How many bits below the sign bit equal it.
  public static long cls(long n, int size) {
    int bits = 8 << size;
    long r = 0;
    for (int at = 0; at < 64; at += bits) {
      long x = Lanes.signed(n, at, bits);
      r |= Lanes.put(Long.numberOfLeadingZeros(x ^ x >> 63) - (64 - bits) - 1, at, bits);
    }
    return r;
  }
}
