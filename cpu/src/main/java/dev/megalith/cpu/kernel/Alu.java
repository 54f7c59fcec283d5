package dev.megalith.cpu.kernel;

/// Integer data processing, as pure functions: `…64` on long, `…32` on int.
///
/// Spec: [ARM] C6.2, in the manual's names.
public final class Alu {
  private Alu() {}

  public static long add64(long n, long m) {
    return n + m;
  }

  public static int add32(int n, int m) {
    return n + m;
  }

  public static long sub64(long n, long m) {
    return n - m;
  }

  public static int sub32(int n, int m) {
    return n - m;
  }

  public static long adc64(long n, long m, long carry) {
    return n + m + carry;
  }

  public static int adc32(int n, int m, long carry) {
    return n + m + (int) carry;
  }

  public static long sbc64(long n, long m, long carry) {
    return n + ~m + carry;
  }

  public static int sbc32(int n, int m, long carry) {
    return n + ~m + (int) carry;
  }

  public static long adrp(long pc, long pages) {
    return (pc & ~0xFFFL) + (pages << 12);
  }

  public static long and64(long n, long m) {
    return n & m;
  }

  public static int and32(int n, int m) {
    return n & m;
  }

  public static long bic64(long n, long m) {
    return n & ~m;
  }

  public static int bic32(int n, int m) {
    return n & ~m;
  }

  public static long or64(long n, long m) {
    return n | m;
  }

  public static int or32(int n, int m) {
    return n | m;
  }

  public static long orn64(long n, long m) {
    return n | ~m;
  }

  public static int orn32(int n, int m) {
    return n | ~m;
  }

  public static long xor64(long n, long m) {
    return n ^ m;
  }

  public static int xor32(int n, int m) {
    return n ^ m;
  }

  public static long eon64(long n, long m) {
    return n ^ ~m;
  }

  public static int eon32(int n, int m) {
    return n ^ ~m;
  }

  public static long move64(long value) {
    return value;
  }

  public static int move32(int value) {
    return value;
  }

  public static long not64(long value) {
    return ~value;
  }

  public static int not32(int value) {
    return ~value;
  }

  public static long movk64(long old, long imm16, int shift) {
    return (old & ~(0xFFFFL << shift)) | imm16 << shift;
  }

  public static int movk32(int old, long imm16, int shift) {
    return (old & ~(0xFFFF << shift)) | (int) imm16 << shift;
  }

  /// UBFM as a shift left, then a shift right; see `Immediate.BITFIELD64`.
  public static long ubfm64(long n, int left, int right) {
    return n << left >>> right;
  }

  public static int ubfm32(int n, int left, int right) {
    return n << left >>> right;
  }

  public static long sbfm64(long n, int left, int right) {
    return n << left >> right;
  }

  public static int sbfm32(int n, int left, int right) {
    return n << left >> right;
  }

  /// BFM: the bits that UBFM of all ones would set are taken from `n`.
  public static long bfm64(long d, long n, int left, int right) {
    long mask = -1L << left >>> right;
    return (d & ~mask) | (n << left >>> right);
  }

  public static int bfm32(int d, int n, int left, int right) {
    int mask = -1 << left >>> right;
    return (d & ~mask) | (n << left >>> right);
  }

  public static long extr64(long n, long m, long lsb) {
    return lsb == 0 ? m : m >>> lsb | n << -lsb;
  }

  public static int extr32(int n, int m, int lsb) {
    return lsb == 0 ? m : m >>> lsb | n << -lsb;
  }

  /// An extended register operand: `option` as in the encoding, then a shift left.
  public static long extend64(long m, int option, int shift) {
    return switch (option) {
          case 0 -> m & 0xFF;
          case 1 -> m & 0xFFFF;
          case 2 -> m & 0xFFFF_FFFFL;
          case 4 -> (byte) m;
          case 5 -> (short) m;
          case 6 -> (int) m;
          default -> m;
        }
        << shift;
  }

  public static int extend32(int m, int option, int shift) {
    return (int) extend64(m, option, shift);
  }

  public static long csel64(boolean condition, long n, long m) {
    return condition ? n : m;
  }

  public static int csel32(boolean condition, int n, int m) {
    return condition ? n : m;
  }

  public static long csinc64(boolean condition, long n, long m) {
    return condition ? n : m + 1;
  }

  public static int csinc32(boolean condition, int n, int m) {
    return condition ? n : m + 1;
  }

  public static long csinv64(boolean condition, long n, long m) {
    return condition ? n : ~m;
  }

  public static int csinv32(boolean condition, int n, int m) {
    return condition ? n : ~m;
  }

  public static long csneg64(boolean condition, long n, long m) {
    return condition ? n : -m;
  }

  public static int csneg32(boolean condition, int n, int m) {
    return condition ? n : -m;
  }

  public static long udiv64(long n, long m) {
    return m == 0 ? 0 : Long.divideUnsigned(n, m);
  }

  public static int udiv32(int n, int m) {
    return m == 0 ? 0 : Integer.divideUnsigned(n, m);
  }

  public static long sdiv64(long n, long m) {
    return m == 0 ? 0 : n / m;
  }

  public static int sdiv32(int n, int m) {
    return m == 0 ? 0 : n / m;
  }

  public static long lslv64(long n, long m) {
    return n << m;
  }

  public static int lslv32(int n, int m) {
    return n << m;
  }

  public static long lsrv64(long n, long m) {
    return n >>> m;
  }

  public static int lsrv32(int n, int m) {
    return n >>> m;
  }

  public static long asrv64(long n, long m) {
    return n >> m;
  }

  public static int asrv32(int n, int m) {
    return n >> m;
  }

  public static long rorv64(long n, long m) {
    return Long.rotateRight(n, (int) m);
  }

  public static int rorv32(int n, int m) {
    return Integer.rotateRight(n, m);
  }

  public static long rbit64(long n) {
    return Long.reverse(n);
  }

  public static int rbit32(int n) {
    return Integer.reverse(n);
  }

  public static long rev16_64(long n) {
    return (n >>> 8 & 0x00FF_00FF_00FF_00FFL) | (n & 0x00FF_00FF_00FF_00FFL) << 8;
  }

  public static int rev16_32(int n) {
    return (n >>> 8 & 0x00FF_00FF) | (n & 0x00FF_00FF) << 8;
  }

  /// REV32: each half of a 64-bit register byte-reversed.
  public static long rev32(long n) {
    return Long.rotateRight(Long.reverseBytes(n), 32);
  }

  public static long rev64(long n) {
    return Long.reverseBytes(n);
  }

  public static int revw(int n) {
    return Integer.reverseBytes(n);
  }

  public static long clz64(long n) {
    return Long.numberOfLeadingZeros(n);
  }

  public static int clz32(int n) {
    return Integer.numberOfLeadingZeros(n);
  }

  public static long cls64(long n) {
    return Long.numberOfLeadingZeros((n ^ n << 1) | 1);
  }

  public static int cls32(int n) {
    return Integer.numberOfLeadingZeros((n ^ n << 1) | 1);
  }

  public static long madd64(long n, long m, long a) {
    return a + n * m;
  }

  public static int madd32(int n, int m, int a) {
    return a + n * m;
  }

  public static long msub64(long n, long m, long a) {
    return a - n * m;
  }

  public static int msub32(int n, int m, int a) {
    return a - n * m;
  }

  public static long smaddl(int n, int m, long a) {
    return a + (long) n * m;
  }

  public static long smsubl(int n, int m, long a) {
    return a - (long) n * m;
  }

  public static long umaddl(int n, int m, long a) {
    return a + (n & 0xFFFF_FFFFL) * (m & 0xFFFF_FFFFL);
  }

  public static long umsubl(int n, int m, long a) {
    return a - (n & 0xFFFF_FFFFL) * (m & 0xFFFF_FFFFL);
  }

  public static long smulh(long n, long m) {
    return Math.multiplyHigh(n, m);
  }

  public static long umulh(long n, long m) {
    return Math.unsignedMultiplyHigh(n, m);
  }
}
