package dev.megalith.arch.gic;

import dev.megalith.arch.base.Invariant;
import dev.megalith.arch.base.Narrow;
import dev.megalith.arch.gic.GicFields.GicdTyper;
import dev.megalith.arch.gic.GicFields.GicrTyper;

/// Registers that never change once a machine is laid out, of the distributor and of any PE's
/// redistributor: whoever is asked answers them, without a message to the owner.
///
/// Linux walks all redistributors once per CPU, n²/2 reads of GICR_TYPER in a boot.
public final class GicConstants {
  private GicConstants() {}

  /// INTIDs are 16 bits wide.
  private static final long INTID_BITS = 16;

  /// Whether a distributor access can be answered by `gicd`.
  public static boolean isConstantGicd(int offset, int size) {
    GicdRegister register = GicdRegister.find(offset, size);
    return register != null && register.access() == Access.CONSTANT;
  }

  /// Whether a redistributor access can be answered by `gicr`.
  public static boolean isConstantGicr(int offset, int size) {
    GicrRegister register = GicrRegister.find(offset, size);
    return register != null && register.access() == Access.CONSTANT;
  }

  /// The value of a constant distributor register; zero for all others.
  public static long gicd(int offset, int size, int spiCount) {
    GicdRegister register = GicdRegister.find(offset, size);
    if (register == null || register.access() != Access.CONSTANT) {
      return 0;
    }
    return register == GicdRegister.GICD_TYPER ? gicdTyper(spiCount) : register.row().reset();
  }

  /// The value of a constant register of the redistributor of PE number `pe`; zero for all others.
  /// `last` says that no redistributor follows contiguously, `lpis` that there are LPIs.
  public static long gicr(int offset, int size, int pe, int affinity, boolean last, boolean lpis) {
    GicrRegister register = GicrRegister.find(offset, size);
    if (register == null || register.access() != Access.CONSTANT) {
      return 0;
    }
    if (register != GicrRegister.GICR_TYPER) {
      return register.row().reset();
    }
    return part(gicrTyper(pe, affinity, last, lpis), offset - register.row().offset(), size);
  }

  /// [GIC] 12.9.38: affinity routing with Aff3, 1-of-N, one Security state, neither LPIs nor MBIs.
  public static long gicdTyper(int spiCount) {
    checkSpiCount(spiCount);
    int lines = Intid.SPI_FIRST + spiCount;
    long typer = GicdTyper.IT_LINES_NUMBER.of((lines + 31) / 32 - 1);
    return GicdTyper.A3V.set(GicdTyper.ID_BITS.set(typer, INTID_BITS - 1), 1);
  }

  public static long gicrTyper(int pe, int affinity, boolean last, boolean lpis) {
    long typer = GicrTyper.AFFINITY.of(Narrow.u32(affinity));
    typer = GicrTyper.PROCESSOR_NUMBER.set(typer, pe);
    typer = GicrTyper.COMMON_LPI_AFF.set(typer, 1);
    typer = GicrTyper.PLPIS.set(typer, lpis ? 1 : 0);
    return GicrTyper.LAST.set(typer, last ? 1 : 0);
  }

  /// GICD_TYPER counts INTIDs in steps of 32, and ends at 1019.
  public static void checkSpiCount(int spiCount) {
    Invariant.check(
        spiCount >= 32
            && spiCount <= Intid.SPI_COUNT_MAX
            && (spiCount % 32 == 0 || spiCount == Intid.SPI_COUNT_MAX),
        "%d SPIs: expected a multiple of 32 from 32 on, or %d",
        spiCount,
        Intid.SPI_COUNT_MAX);
  }

  /// The `size` bytes at `byteOffset` of a 64-bit register.
  public static long part(long register, int byteOffset, int size) {
    return size == 8 ? register : Narrow.u32(register >>> (8 * byteOffset));
  }

  /// A 64-bit register after a write of `size` bytes at `byteOffset`.
  public static long withPart(long register, int byteOffset, int size, long value) {
    if (size == 8) {
      return value;
    }
    int shift = 8 * byteOffset;
    return (register & ~(0xFFFF_FFFFL << shift)) | Narrow.u32(value) << shift;
  }
}
