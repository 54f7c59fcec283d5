package dev.megalith.arch.gic;

/// INTID ranges. Spec: [GIC] 2.2 "INTIDs".
public final class Intid {
  private Intid() {}

  public static final int SGI_FIRST = 0;
  public static final int SGI_LAST = 15;
  public static final int PPI_FIRST = 16;
  public static final int PPI_LAST = 31;

  /// SGIs and PPIs, which each PE has for itself, lie below this.
  public static final int PRIVATE_COUNT = 32;

  public static final int SPI_FIRST = 32;
  public static final int SPI_LAST = 1019;
  public static final int SPI_COUNT_MAX = SPI_LAST - SPI_FIRST + 1;

  /// 1020 to 1023 name no interrupt.
  public static final int SPECIAL_FIRST = 1020;

  public static final int SPURIOUS = 1023;
  public static final int LPI_FIRST = 8192;

  public static boolean isSgi(int intid) {
    return intid >= SGI_FIRST && intid <= SGI_LAST;
  }

  public static boolean isPpi(int intid) {
    return intid >= PPI_FIRST && intid <= PPI_LAST;
  }

  public static boolean isSpi(int intid) {
    return intid >= SPI_FIRST && intid <= SPI_LAST;
  }
}
