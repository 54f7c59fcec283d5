package dev.megalith.arch.sysreg;

import dev.megalith.arch.decode.Feature;

/// Writable bits of the registers whose masks follow from the features. Bits of what is absent are
/// RES0 or RES1 and keep their reset value.
final class Masks {
  static final long ALL = -1L;

  /// NZCV, UAO, PAN, SS, IL, DAIF, M[4:0], and what optional features add.
  static final long SPSR_MASK =
      0xF000_0000L
          | 1L << 20
          | 1L << 21
          | 0x3DFL
          | bits(Feature.PAN, 1L << 22)
          | bits(Feature.UAO, 1L << 23)
          | bits(Feature.DIT, 1L << 24)
          | bits(Feature.SSBS, 1L << 12)
          | bits(Feature.BTI, 3L << 10);

  /// M, A, C, SA, SA0, UMA, I, DZE, UCT, nTWI, nTWE, WXN, UCI. EE and E0E are RES0: no big-endian
  /// data.
  static final long SCTLR_MASK =
      0x1FL
          | 1L << 9
          | 1L << 12
          | 1L << 14
          | 1L << 15
          | 1L << 16
          | 1L << 18
          | 1L << 19
          | 1L << 26
          | bits(Feature.PAN, 1L << 23)
          | bits(Feature.CSV2, 1L << 20)
          | bits(Feature.PAUTH, 1L << 13 | 1L << 27 | 1L << 30 | 1L << 31)
          | bits(Feature.BTI, 3L << 35)
          | bits(Feature.SSBS, 1L << 44);

  /// All of Armv8.0, then HPD and E0PD. HA and HD are RES0: walks never write tables.
  static final long TCR_MASK =
      0x0000_0077_FFFF_FFBFL
          | bits(Feature.HPDS, 3L << 41)
          | bits(Feature.PAUTH, 3L << 51)
          | bits(Feature.E0PD, 3L << 55);

  /// The cycle counter and the event counters.
  static final long PMU_COUNTERS = 1L << 31 | (1L << IdRegisters.PMU_EVENT_COUNTERS) - 1;

  static final long PMU_FILTER_MASK = 0xF800_0000L;
  static final long PMU_EVENT_MASK = PMU_FILTER_MASK | 0x3FFL;

  private Masks() {}

  private static long bits(Feature feature, long mask) {
    return feature.isImplemented() ? mask : 0;
  }
}
