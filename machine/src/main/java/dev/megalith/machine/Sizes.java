package dev.megalith.machine;

/// Units and rounding of addresses and sizes.
public final class Sizes {
  public static final long KIB = 1L << 10;
  public static final long MIB = 1L << 20;
  public static final long GIB = 1L << 30;
  public static final long TIB = 1L << 40;

  private Sizes() {}

  /// The lowest multiple of `alignment`, a power of two, that is not below `value`.
  public static long roundUp(long value, long alignment) {
    return (value + alignment - 1) & -alignment;
  }

  /// `bytes` in the largest binary unit that divides it, such as `4 GiB` or `3073 MiB`.
  public static String text(long bytes) {
    if (bytes != 0 && bytes % TIB == 0) {
      return bytes / TIB + " TiB";
    }
    if (bytes != 0 && bytes % GIB == 0) {
      return bytes / GIB + " GiB";
    }
    if (bytes != 0 && bytes % MIB == 0) {
      return bytes / MIB + " MiB";
    }
    if (bytes != 0 && bytes % KIB == 0) {
      return bytes / KIB + " KiB";
    }
    return bytes + " bytes";
  }

  /// An address as messages show it.
  public static String hex(long address) {
    return "0x" + Long.toHexString(address);
  }
}
