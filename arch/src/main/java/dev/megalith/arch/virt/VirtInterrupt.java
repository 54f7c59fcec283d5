package dev.megalith.arch.virt;

/// Interrupt lines of the `virt` machine: shared peripheral interrupts of its devices, and the
/// private ones of each PE as the Base System Architecture numbers them.
public enum VirtInterrupt {
  // spotless:off
  //                 kind     number  trigger       (number: as the device tree counts, from 0 in its kind)
  UART0             (Kind.SPI,   1, Trigger.LEVEL_HIGH),
  RTC               (Kind.SPI,   2, Trigger.LEVEL_HIGH),
  PCIE_INTA         (Kind.SPI,   3, Trigger.LEVEL_HIGH),
  PCIE_INTB         (Kind.SPI,   4, Trigger.LEVEL_HIGH),
  PCIE_INTC         (Kind.SPI,   5, Trigger.LEVEL_HIGH),
  PCIE_INTD         (Kind.SPI,   6, Trigger.LEVEL_HIGH),
  GPIO              (Kind.SPI,   7, Trigger.LEVEL_HIGH),
  UART1             (Kind.SPI,   8, Trigger.LEVEL_HIGH),
  ACPI_GED          (Kind.SPI,   9, Trigger.EDGE_RISING),
  /// First of the 32 virtio-mmio transports.
  VIRTIO_MMIO       (Kind.SPI,  16, Trigger.EDGE_RISING),
  /// First of the 64 interrupts of the GICv2m frame.
  GIC_V2M           (Kind.SPI,  48, Trigger.EDGE_RISING),
  SMMU_EVENTQ       (Kind.SPI,  74, Trigger.EDGE_RISING),
  SMMU_PRIQ         (Kind.SPI,  75, Trigger.EDGE_RISING),
  SMMU_CMDQ_SYNC    (Kind.SPI,  76, Trigger.EDGE_RISING),
  SMMU_GERROR       (Kind.SPI,  77, Trigger.EDGE_RISING),
  /// First of the 64 interrupts of the platform bus.
  PLATFORM_BUS      (Kind.SPI, 112, Trigger.LEVEL_HIGH),

  SEC_EL2_VIRT_TIMER(Kind.PPI,   3, Trigger.LEVEL_HIGH),
  SEC_EL2_PHYS_TIMER(Kind.PPI,   4, Trigger.LEVEL_HIGH),
  PMU               (Kind.PPI,   7, Trigger.LEVEL_HIGH),
  GIC_MAINTENANCE   (Kind.PPI,   9, Trigger.LEVEL_HIGH),
  NS_EL2_PHYS_TIMER (Kind.PPI,  10, Trigger.LEVEL_HIGH),
  VIRT_TIMER        (Kind.PPI,  11, Trigger.LEVEL_HIGH),
  NS_EL2_VIRT_TIMER (Kind.PPI,  12, Trigger.LEVEL_HIGH),
  SEC_EL1_PHYS_TIMER(Kind.PPI,  13, Trigger.LEVEL_HIGH),
  NS_EL1_PHYS_TIMER (Kind.PPI,  14, Trigger.LEVEL_HIGH);
  // spotless:on

  /// SPIs that the machine's distributor has: INTIDs 32 to 287, so `GICD_TYPER.ITLinesNumber` is 8.
  public static final int SPI_COUNT = 256;

  /// Interrupts in total, SGIs and PPIs included.
  public static final int INTERRUPT_COUNT = 32 + SPI_COUNT;

  /// Which INTID range a line lies in.
  public enum Kind {
    SPI(32),
    PPI(16);

    private final int firstIntid;

    Kind(int firstIntid) {
      this.firstIntid = firstIntid;
    }
  }

  /// How the line signals; the flag is the third cell of a device-tree interrupt.
  public enum Trigger {
    EDGE_RISING(1),
    LEVEL_HIGH(4);

    private final int treeFlag;

    Trigger(int treeFlag) {
      this.treeFlag = treeFlag;
    }

    public int treeFlag() {
      return treeFlag;
    }
  }

  private final Kind kind;
  private final int number;
  private final Trigger trigger;

  VirtInterrupt(Kind kind, int number, Trigger trigger) {
    this.kind = kind;
    this.number = number;
    this.trigger = trigger;
  }

  public Kind kind() {
    return kind;
  }

  /// Number within its kind, from 0, as device trees give it.
  public int number() {
    return number;
  }

  /// The INTID that the GIC knows the line by.
  public int intid() {
    return kind.firstIntid + number;
  }

  public Trigger trigger() {
    return trigger;
  }

  /// First cell of a device-tree interrupt: 0 is an SPI, 1 a PPI.
  public int treeKind() {
    return kind == Kind.SPI ? 0 : 1;
  }
}
