package dev.megalith.cpu.kernel;

/// Dot products of four bytes, added to the 32-bit lanes of a 64-bit half.
///
/// Spec: [ARM] FEAT_DotProd.
public final class LaneDot {
  private LaneDot() {}

  public static long sdot(long d, long n, long m, int size) {
    long low = 0;
    long high = 0;
    for (int at = 0; at < 32; at += 8) {
      low += Lanes.signed(n, at, 8) * Lanes.signed(m, at, 8);
      high += Lanes.signed(n, at + 32, 8) * Lanes.signed(m, at + 32, 8);
    }
    return LaneInteger.add(d, (low & 0xFFFF_FFFFL) | high << 32, 2);
  }

  public static long udot(long d, long n, long m, int size) {
    long low = 0;
    long high = 0;
    for (int at = 0; at < 32; at += 8) {
      low += Lanes.unsigned(n, at, 8) * Lanes.unsigned(m, at, 8);
      high += Lanes.unsigned(n, at + 32, 8) * Lanes.unsigned(m, at + 32, 8);
    }
    return LaneInteger.add(d, (low & 0xFFFF_FFFFL) | high << 32, 2);
  }
}
