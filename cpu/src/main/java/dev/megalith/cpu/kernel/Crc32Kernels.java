package dev.megalith.cpu.kernel;

/// CRC32 and CRC32C. Spec: [ARM] C6.2 CRC32B and its kin.
public final class Crc32Kernels {
  private static final int[] CRC32 = table(0xEDB8_8320);
  private static final int[] CRC32C = table(0x82F6_3B78);

  private Crc32Kernels() {}

  private static int[] table(int reflectedPolynomial) {
    int[] table = new int[256];
    for (int i = 0; i < 256; i++) {
      int value = i;
      for (int bit = 0; bit < 8; bit++) {
        value = (value & 1) != 0 ? value >>> 1 ^ reflectedPolynomial : value >>> 1;
      }
      table[i] = value;
    }
    return table;
  }

  private static int update(int[] table, int crc, long data, int bytes) {
    int result = crc;
    for (int i = 0; i < bytes; i++) {
      result = table[(result ^ (int) (data >>> (8 * i))) & 0xFF] ^ result >>> 8;
    }
    return result;
  }

  public static int crc32b(int crc, int data) {
    return update(CRC32, crc, data, 1);
  }

  public static int crc32h(int crc, int data) {
    return update(CRC32, crc, data, 2);
  }

  public static int crc32w(int crc, int data) {
    return update(CRC32, crc, data, 4);
  }

  public static int crc32x(int crc, long data) {
    return update(CRC32, crc, data, 8);
  }

  public static int crc32cb(int crc, int data) {
    return update(CRC32C, crc, data, 1);
  }

  public static int crc32ch(int crc, int data) {
    return update(CRC32C, crc, data, 2);
  }

  public static int crc32cw(int crc, int data) {
    return update(CRC32C, crc, data, 4);
  }

  public static int crc32cx(int crc, long data) {
    return update(CRC32C, crc, data, 8);
  }
}
