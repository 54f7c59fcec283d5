package dev.megalith.arch.gic;

import dev.megalith.arch.base.Field;

/// Bit fields of the ITS's registers and the widths that GITS_TYPER promises.
///
/// Spec: [GIC] 12.19.
public final class GitsFields {
  private GitsFields() {}

  /// DeviceIDs are this wide (GITS_TYPER.Devbits).
  public static final int DEVICE_BITS = 16;

  /// EventIDs are this wide (GITS_TYPER.ID_bits).
  public static final int EVENT_BITS = 16;

  /// INTIDs are this wide (GICD_TYPER.IDbits).
  public static final int INTID_BITS = 16;

  /// GITS_CTLR.
  public static final class Ctlr {
    private Ctlr() {}

    public static final Field ENABLED = Field.bit(0);
    public static final Field QUIESCENT = Field.bit(31);
  }

  /// GITS_BASERn. Pages are 64 KiB, which is what the page size field always says; entries are of 8
  /// bytes.
  public static final class Baser {
    private Baser() {}

    public static final Field PAGES_LESS_1 = Field.bits(7, 0);
    public static final Field PAGE_SIZE = Field.bits(9, 8);
    public static final Field SHAREABILITY = Field.bits(11, 10);

    /// With pages of 64 KiB: bits 51:48 of the address.
    public static final Field ADDRESS_51_TO_48 = Field.bits(15, 12);

    public static final Field ADDRESS_47_TO_16 = Field.bits(47, 16);
    public static final Field ENTRY_BYTES_LESS_1 = Field.bits(52, 48);
    public static final Field OUTER_CACHE = Field.bits(55, 53);
    public static final Field TYPE = Field.bits(58, 56);
    public static final Field INNER_CACHE = Field.bits(61, 59);
    public static final Field INDIRECT = Field.bit(62);
    public static final Field VALID = Field.bit(63);

    public static final int PAGE_BYTES = 0x1_0000;
    public static final int TYPE_DEVICE = 1;
    public static final int TYPE_COLLECTION = 4;

    /// What software may write of a flat table's register.
    public static final long WRITABLE =
        PAGES_LESS_1.mask()
            | SHAREABILITY.mask()
            | ADDRESS_51_TO_48.mask()
            | ADDRESS_47_TO_16.mask()
            | OUTER_CACHE.mask()
            | INNER_CACHE.mask()
            | VALID.mask();

    /// The fixed bits of the register of a table of this type: pages of 64 KiB, entries of 8 bytes.
    public static long fixed(int type) {
      return TYPE.of(type) | ENTRY_BYTES_LESS_1.of(7) | PAGE_SIZE.of(2);
    }

    public static long address(long baser) {
      return ADDRESS_51_TO_48.get(baser) << 48 | ADDRESS_47_TO_16.get(baser) << 16;
    }

    public static long sizeBytes(long baser) {
      return (PAGES_LESS_1.get(baser) + 1) * PAGE_BYTES;
    }
  }

  /// GITS_CBASER.
  public static final class Cbaser {
    private Cbaser() {}

    public static final Field PAGES_LESS_1 = Field.bits(7, 0);
    public static final Field SHAREABILITY = Field.bits(11, 10);
    public static final Field ADDRESS_51_TO_12 = Field.bits(51, 12);
    public static final Field OUTER_CACHE = Field.bits(55, 53);
    public static final Field INNER_CACHE = Field.bits(61, 59);
    public static final Field VALID = Field.bit(63);

    public static final long WRITABLE =
        PAGES_LESS_1.mask()
            | SHAREABILITY.mask()
            | ADDRESS_51_TO_12.mask()
            | OUTER_CACHE.mask()
            | INNER_CACHE.mask()
            | VALID.mask();

    private static final int PAGE_BYTES = 0x1000;

    public static long address(long cbaser) {
      return ADDRESS_51_TO_12.get(cbaser) << 12;
    }

    /// 4 KiB to 1 MiB.
    public static int sizeBytes(long cbaser) {
      return (PAGES_LESS_1.getInt(cbaser) + 1) * PAGE_BYTES;
    }
  }

  /// GITS_CWRITER and GITS_CREADR: bytes from the queue's base, a multiple of 32.
  public static final Field QUEUE_OFFSET = Field.bits(19, 5);
}
