package dev.megalith.arch.gic;

/// ICFGR holds two bits per interrupt, of which the upper one says edge-triggered and the lower one
/// is RES0. Models keep one bit per interrupt.
///
/// Spec: [GIC] 12.9.9 "GICD_ICFGR".
public final class ConfigBits {
  private ConfigBits() {}

  /// The edge bits of sixteen interrupts, spread to an ICFGR value.
  public static long toIcfgr(int edges) {
    return Integer.toUnsignedLong(Integer.expand(edges & 0xFFFF, 0xAAAA_AAAA));
  }

  /// The edge bits of sixteen interrupts in an ICFGR value.
  public static int fromIcfgr(long icfgr) {
    return Integer.compress((int) icfgr, 0xAAAA_AAAA);
  }
}
