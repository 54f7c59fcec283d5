package dev.megalith.arch.sysreg;

import static dev.megalith.arch.decode.Feature.*;

import dev.megalith.arch.base.Field;
import dev.megalith.arch.decode.Feature;

/// The values of the identification registers, exactly as [Feature] declares what is implemented.
///
/// AArch32 is absent: its ID registers read as zero. Spec: [ARM] D24.2.
public final class IdRegisters {
  /// Event counters of the PMU beside the cycle counter.
  public static final int PMU_EVENT_COUNTERS = 6;

  /// Bytes of a cache line, and of the block that DC ZVA zeroes.
  public static final int CACHE_LINE_BYTES = 64;

  /// Implementer 0 (reserved for software), architecture by ID registers, part 0x051: a number that
  /// no kernel has an erratum for.
  private static final long MIDR = 0x000F_0510L;

  /// Lines of 64 bytes, PIPT, IDC: data caches need no cleaning for instruction fetch. DIC is 0: IC
  /// IVAU is needed, because decoded instructions are cached.
  private static final long CTR = 0x9444_C004L;

  /// 2^4 words, DC ZVA allowed.
  private static final long DCZID = 4;

  /// Separate L1 caches, a unified L2, level of coherency 2, nothing to clean for unification.
  private static final long CLIDR = 0x0200_0023L;

  private static final int[] PA_RANGES = {32, 36, 40, 42, 44, 48};

  private IdRegisters() {}

  /// The value of an identification register of an element with this affinity and physical address
  /// size.
  public static long value(SystemRegister register, long mpidr, int paBits) {
    return switch (register) {
      case MIDR_EL1 -> MIDR;
      case MPIDR_EL1 -> mpidr;
      case CTR_EL0 -> CTR;
      case DCZID_EL0 -> DCZID;
      case CLIDR_EL1 -> CLIDR;
      case ID_AA64PFR0_EL1 -> pfr0();
      case ID_AA64PFR1_EL1 -> field(BTI, 0, 1) | field(SSBS, 4, 2) | field(MTE, 8, 2);
      case ID_AA64DFR0_EL1 -> dfr0();
      case ID_AA64ISAR0_EL1 -> isar0();
      case ID_AA64ISAR1_EL1 -> isar1();
      case ID_AA64MMFR0_EL1 -> mmfr0(paBits);
      case ID_AA64MMFR1_EL1 -> field(HPDS, 12, 1) | field(LOR, 16, 1) | level(20, PAN, PAN2);
      case ID_AA64MMFR2_EL1 -> field(UAO, 4, 1) | field(E0PD, 60, 1);
      default -> 0;
    };
  }

  /// CCSIDR_EL1 of the cache that CSSELR_EL1 selects: 32 KiB of 4 ways at level 1, 1 MiB of 16 ways
  /// at level 2.
  public static long cacheSize(long csselr) {
    return switch ((int) csselr & 0xF) {
      case 0, 1 -> cache(128, 4);
      case 2 -> cache(1024, 16);
      default -> 0;
    };
  }

  private static long cache(int sets, int ways) {
    return (sets - 1L) << 13 | (ways - 1L) << 3 | 2;
  }

  /// The PARange and IPS encoding of the smallest size that holds `paBits`.
  public static int paRange(int paBits) {
    int range = 0;
    while (range < PA_RANGES.length - 1 && PA_RANGES[range] < paBits) {
      range++;
    }
    return range;
  }

  /// Address bits of a PARange or IPS encoding; reserved ones mean the largest.
  public static int addressBits(int range) {
    return PA_RANGES[Math.min(range, PA_RANGES.length - 1)];
  }

  /// CSV2 is 3 and CSV3 is 1, because nothing here speculates: kernels need no mitigations.
  private static long pfr0() {
    long fp = !FP.isImplemented() ? 0xF : FP16.isImplemented() ? 1 : 0;
    long simd = !ADVSIMD.isImplemented() ? 0xF : FP16.isImplemented() ? 1 : 0;
    long levels = 0x11;
    long gic = 1;
    return levels
        | fp << 16
        | simd << 20
        | gic << 24
        | field(RAS, 28, 1)
        | field(SVE, 32, 1)
        | field(DIT, 48, 1)
        | field(CSV2, 56, 3)
        | field(CSV3, 60, 1);
  }

  /// Armv8 debug with 6 breakpoints, 4 watchpoints, 2 context comparisons; PMUv3.
  private static long dfr0() {
    return 6 | 1L << 8 | 5L << 12 | 3L << 20 | 1L << 28;
  }

  private static long isar0() {
    return level(4, AES, PMULL)
        | field(SHA1, 8, 1)
        | level(12, SHA256, SHA512)
        | field(CRC32, 16, 1)
        | field(LSE, 20, 2)
        | field(RDM, 28, 1)
        | field(SHA3, 32, 1)
        | field(SM3, 36, 1)
        | field(SM4, 40, 1)
        | field(DOTPROD, 44, 1)
        | field(FHM, 48, 1)
        | level(52, FLAGM, FLAGM2)
        | level(56, TLBIOS, TLBIRANGE)
        | field(RNG, 60, 1);
  }

  private static long isar1() {
    return level(0, DPB, DPB2)
        | field(PAUTH, 8, 1)
        | field(JSCVT, 12, 1)
        | field(FCMA, 16, 1)
        | level(20, LRCPC, LRCPC2)
        | field(PAUTH, 28, 1)
        | field(FRINTTS, 32, 1)
        | field(SB, 36, 1)
        | field(SPECRES, 40, 1)
        | field(BF16, 44, 1)
        | field(I8MM, 52, 1)
        | field(LS64, 60, 1);
  }

  /// All three granules, 16-bit ASIDs, no big-endian data.
  private static long mmfr0(int paBits) {
    return paRange(paBits) | 2L << 4 | 1L << 20;
  }

  private static long field(Feature feature, int lsb, long value) {
    return feature.isImplemented() ? new Field(lsb, 4).of(value) : 0;
  }

  /// 1 with the first feature, 2 with the second as well.
  private static long level(int lsb, Feature first, Feature second) {
    return second.isImplemented() ? field(second, lsb, 2) : field(first, lsb, 1);
  }
}
