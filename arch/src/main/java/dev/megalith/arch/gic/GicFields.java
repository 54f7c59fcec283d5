package dev.megalith.arch.gic;

import dev.megalith.arch.base.Field;

/// Bit fields of the GIC's registers, by register.
public final class GicFields {
  private GicFields() {}

  /// GICD_CTLR with a single Security state (DS = 1). Spec: [GIC] 12.9.4.
  public static final class GicdCtlr {
    private GicdCtlr() {}

    public static final Field ENABLE_GRP0 = Field.bit(0);
    public static final Field ENABLE_GRP1 = Field.bit(1);
    public static final Field ARE = Field.bit(4);
    public static final Field DS = Field.bit(6);
    public static final Field RWP = Field.bit(31);
  }

  /// GICD_TYPER. Spec: [GIC] 12.9.38.
  public static final class GicdTyper {
    private GicdTyper() {}

    public static final Field IT_LINES_NUMBER = Field.bits(4, 0);
    public static final Field SECURITY_EXTN = Field.bit(10);
    public static final Field MBIS = Field.bit(16);
    public static final Field LPIS = Field.bit(17);
    public static final Field ID_BITS = Field.bits(23, 19);
    public static final Field A3V = Field.bit(24);
    public static final Field NO_1N = Field.bit(25);
    public static final Field RSS = Field.bit(26);
  }

  /// GICD_IROUTER. Spec: [GIC] 12.9.22.
  public static final class GicdIrouter {
    private GicdIrouter() {}

    public static final Field AFF2_TO_0 = Field.bits(23, 0);
    public static final Field IRM = Field.bit(31);
    public static final Field AFF3 = Field.bits(39, 32);
    public static final long WRITABLE = AFF2_TO_0.mask() | IRM.mask() | AFF3.mask();

    /// The affinity as Aff3.Aff2.Aff1.Aff0 in 32 bits.
    public static int affinity(long irouter) {
      return (int) (AFF3.get(irouter) << 24 | AFF2_TO_0.get(irouter));
    }
  }

  /// GICR_CTLR. Spec: [GIC] 12.11.
  public static final class GicrCtlr {
    private GicrCtlr() {}

    public static final Field ENABLE_LPIS = Field.bit(0);

    /// EnableLPIs can be cleared again.
    public static final Field CES = Field.bit(1);

    /// GICR_INVLPIR and GICR_INVALLR are there.
    public static final Field IR = Field.bit(2);
  }

  /// GICR_PROPBASER. Spec: [GIC] 12.11.
  public static final class GicrPropbaser {
    private GicrPropbaser() {}

    public static final Field ID_BITS_LESS_1 = Field.bits(4, 0);
    private static final Field ADDRESS_51_TO_12 = Field.bits(51, 12);

    /// ID bits, cacheability (inner and outer), shareability, address.
    public static final long WRITABLE =
        ID_BITS_LESS_1.mask()
            | Field.bits(9, 7).mask()
            | Field.bits(11, 10).mask()
            | ADDRESS_51_TO_12.mask()
            | Field.bits(58, 56).mask();

    public static long address(long propbaser) {
      return ADDRESS_51_TO_12.get(propbaser) << 12;
    }
  }

  /// GICR_PENDBASER. Spec: [GIC] 12.11.
  public static final class GicrPendbaser {
    private GicrPendbaser() {}

    private static final Field ADDRESS_51_TO_16 = Field.bits(51, 16);

    /// The pending table is zero. Reads as zero.
    public static final Field PTZ = Field.bit(62);

    /// Cacheability (inner and outer), shareability, address, PTZ.
    public static final long WRITABLE =
        Field.bits(9, 7).mask()
            | Field.bits(11, 10).mask()
            | ADDRESS_51_TO_16.mask()
            | Field.bits(58, 56).mask()
            | PTZ.mask();

    public static long address(long pendbaser) {
      return ADDRESS_51_TO_16.get(pendbaser) << 16;
    }
  }

  /// GICR_TYPER. Spec: [GIC] 12.11.
  public static final class GicrTyper {
    private GicrTyper() {}

    public static final Field PLPIS = Field.bit(0);
    public static final Field LAST = Field.bit(4);
    public static final Field PROCESSOR_NUMBER = Field.bits(23, 8);
    public static final Field COMMON_LPI_AFF = Field.bits(25, 24);
    public static final Field AFFINITY = Field.bits(63, 32);
  }

  /// GICR_WAKER. Spec: [GIC] 12.11.
  public static final class GicrWaker {
    private GicrWaker() {}

    public static final Field PROCESSOR_SLEEP = Field.bit(1);
    public static final Field CHILDREN_ASLEEP = Field.bit(2);
  }

  /// ICC_CTLR_EL1. Spec: [GIC] 12.2.
  public static final class IccCtlr {
    private IccCtlr() {}

    public static final Field CBPR = Field.bit(0);
    public static final Field EOI_MODE = Field.bit(1);
    public static final Field PRI_BITS = Field.bits(10, 8);
    public static final Field ID_BITS = Field.bits(13, 11);
    public static final Field A3V = Field.bit(15);
    public static final Field RSS = Field.bit(18);
  }

  /// ICC_SGI0R_EL1, ICC_SGI1R_EL1 and ICC_ASGI1R_EL1. Spec: [GIC] 12.2.
  public static final class IccSgir {
    private IccSgir() {}

    public static final Field TARGET_LIST = Field.bits(15, 0);
    public static final Field AFF1 = Field.bits(23, 16);
    public static final Field INTID = Field.bits(27, 24);
    public static final Field AFF2 = Field.bits(39, 32);
    public static final Field IRM = Field.bit(40);
    public static final Field AFF3 = Field.bits(55, 48);

    /// Aff3.Aff2.Aff1 of the targets, as an affinity whose Aff0 is zero.
    public static int cluster(long sgir) {
      return (int) (AFF3.get(sgir) << 24 | AFF2.get(sgir) << 16 | AFF1.get(sgir) << 8);
    }
  }
}
