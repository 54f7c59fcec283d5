package dev.megalith.cpu.decode;

/// The layout of a decoded instruction word; see [DecodedPage].
public final class PackedCode {
  public static final int OPCODE_MASK = 0xFFF;

  /// Opcode 0: not decoded yet.
  public static final int UNDECODED = 0;

  /// Opcode 1: the sentinel behind the last instruction of a page.
  public static final int PAGE_END = 1;

  /// Opcode 2: a translated region starts here; see [dev.megalith.cpu.decode.Region].
  public static final int REGION = 2;

  /// An encoding that is not allocated or not implemented: no case of the main loop or of another.
  public static final int UNDEFINED = 511;

  private PackedCode() {}

  public static long pack(int opcode, int d, int n, int m, int immediate) {
    return (long) immediate << 32 | (long) m << 24 | (long) n << 18 | (long) d << 12 | opcode;
  }

  public static int opcode(long word) {
    return (int) word & OPCODE_MASK;
  }

  public static int d(long word) {
    return (int) (word >>> 12) & 63;
  }

  public static int n(long word) {
    return (int) (word >>> 18) & 63;
  }

  public static int m(long word) {
    return (int) (word >>> 24) & 63;
  }

  public static int immediate(long word) {
    return (int) (word >> 32);
  }
}
