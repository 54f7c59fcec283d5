package dev.megalith.arch.gic;

import static dev.megalith.arch.gic.Access.CONSTANT;
import static dev.megalith.arch.gic.Access.RAZ_WI;
import static dev.megalith.arch.gic.Access.RO;
import static dev.megalith.arch.gic.Access.RW;
import static dev.megalith.arch.gic.Access.WO;
import static dev.megalith.arch.gic.RegisterRow.BW;
import static dev.megalith.arch.gic.RegisterRow.W;
import static dev.megalith.arch.gic.RegisterRow.WX;

import org.jspecify.annotations.Nullable;

/// Redistributor register map: RD_base at 0, SGI_base at 0x10000 of the pair of frames.
///
/// Spec: [GIC] 12.10 "The GIC Redistributor register map". In a GIC without LPIs their registers
/// ([#isOfLpis]) have nothing behind them: they read as zero and ignore writes.
public enum GicrRegister {
  // spotless:off
  //                  offset stride count    access sizes        reset  spec
  GICR_CTLR       (0x0_0000,      4,    1,       RW,    W,           0, "12.11"),
  GICR_IIDR       (0x0_0004,      4,    1, CONSTANT,    W, 0x0000_043B, "12.11"),
  GICR_TYPER      (0x0_0008,      8,    1, CONSTANT,   WX,           0, "12.11"),
  GICR_STATUSR    (0x0_0010,      4,    1,   RAZ_WI,    W,           0, "12.11"),
  GICR_WAKER      (0x0_0014,      4,    1,       RW,    W,           6, "12.11"),
  GICR_SETLPIR    (0x0_0040,      8,    1,   RAZ_WI,   WX,           0, "12.11"),
  GICR_CLRLPIR    (0x0_0048,      8,    1,   RAZ_WI,   WX,           0, "12.11"),
  GICR_PROPBASER  (0x0_0070,      8,    1,       RW,   WX,           0, "12.11"),
  GICR_PENDBASER  (0x0_0078,      8,    1,       RW,   WX,           0, "12.11"),
  GICR_INVLPIR    (0x0_00A0,      8,    1,       WO,   WX,           0, "12.11"),
  GICR_INVALLR    (0x0_00B0,      8,    1,       WO,   WX,           0, "12.11"),
  GICR_SYNCR      (0x0_00C0,      4,    1,       RO,    W,           0, "12.11"),
  GICR_PIDR4      (0x0_FFD0,      4,    1, CONSTANT,    W,        0x44, "12.11"),
  GICR_PIDR5      (0x0_FFD4,      4,    1, CONSTANT,    W,           0, "12.11"),
  GICR_PIDR6      (0x0_FFD8,      4,    1, CONSTANT,    W,           0, "12.11"),
  GICR_PIDR7      (0x0_FFDC,      4,    1, CONSTANT,    W,           0, "12.11"),
  GICR_PIDR0      (0x0_FFE0,      4,    1, CONSTANT,    W,        0x93, "12.11"),
  GICR_PIDR1      (0x0_FFE4,      4,    1, CONSTANT,    W,        0xB4, "12.11"),
  GICR_PIDR2      (0x0_FFE8,      4,    1, CONSTANT,    W,        0x3B, "12.11"),
  GICR_PIDR3      (0x0_FFEC,      4,    1, CONSTANT,    W,           0, "12.11"),
  GICR_CIDR0      (0x0_FFF0,      4,    1, CONSTANT,    W,        0x0D, "12.11"),
  GICR_CIDR1      (0x0_FFF4,      4,    1, CONSTANT,    W,        0xF0, "12.11"),
  GICR_CIDR2      (0x0_FFF8,      4,    1, CONSTANT,    W,        0x05, "12.11"),
  GICR_CIDR3      (0x0_FFFC,      4,    1, CONSTANT,    W,        0xB1, "12.11"),
  GICR_IGROUPR0   (0x1_0080,      4,    1,       RW,    W,           0, "12.11"),
  GICR_ISENABLER0 (0x1_0100,      4,    1,       RW,    W,           0, "12.11"),
  GICR_ICENABLER0 (0x1_0180,      4,    1,       RW,    W,           0, "12.11"),
  GICR_ISPENDR0   (0x1_0200,      4,    1,       RW,    W,           0, "12.11"),
  GICR_ICPENDR0   (0x1_0280,      4,    1,       RW,    W,           0, "12.11"),
  GICR_ISACTIVER0 (0x1_0300,      4,    1,       RW,    W,           0, "12.11"),
  GICR_ICACTIVER0 (0x1_0380,      4,    1,       RW,    W,           0, "12.11"),
  GICR_IPRIORITYR (0x1_0400,      4,    8,       RW,   BW,           0, "12.11"),
  GICR_ICFGR0     (0x1_0C00,      4,    1,       RO,    W, 0xAAAA_AAAAL, "12.11"),
  GICR_ICFGR1     (0x1_0C04,      4,    1,       RW,    W,           0, "12.11"),
  GICR_IGRPMODR0  (0x1_0D00,      4,    1,   RAZ_WI,    W,           0, "12.11"),
  GICR_NSACR      (0x1_0E00,      4,    1,   RAZ_WI,    W,           0, "12.11"),
  GICR_INMIR0     (0x1_0F80,      4,    1,   RAZ_WI,    W,           0, "12.11");
  // spotless:on

  /// Size of one redistributor: RD_base and SGI_base, 64 KiB each.
  public static final int FRAME_BYTES = 0x2_0000;

  private static final RegisterMap<GicrRegister> MAP =
      new RegisterMap<>(values(), GicrRegister::row, FRAME_BYTES);

  private final RegisterRow row;

  GicrRegister(
      int offset, int stride, int count, Access access, int sizes, long reset, String spec) {
    this.row = new RegisterRow(offset, stride, count, access, sizes, reset, spec);
  }

  public RegisterRow row() {
    return row;
  }

  public Access access() {
    return row.access();
  }

  /// Whether it exists in a GIC with LPIs only.
  public boolean isOfLpis() {
    return switch (this) {
      case GICR_CTLR, GICR_PROPBASER, GICR_PENDBASER, GICR_INVLPIR, GICR_INVALLR, GICR_SYNCR ->
          true;
      default -> false;
    };
  }

  /// The register that an access reaches, or null.
  public static @Nullable GicrRegister find(int offset, int size) {
    return MAP.find(offset, size);
  }
}
