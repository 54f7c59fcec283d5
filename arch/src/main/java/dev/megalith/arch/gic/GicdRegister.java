package dev.megalith.arch.gic;

import static dev.megalith.arch.gic.Access.CONSTANT;
import static dev.megalith.arch.gic.Access.RAZ_WI;
import static dev.megalith.arch.gic.Access.RW;
import static dev.megalith.arch.gic.RegisterRow.BW;
import static dev.megalith.arch.gic.RegisterRow.W;
import static dev.megalith.arch.gic.RegisterRow.WX;

import org.jspecify.annotations.Nullable;

/// Distributor register map: one constant per register or register array.
///
/// Spec: [GIC] 12.8 "The GIC Distributor register map". Extended SPIs, message-based SPIs, NMIs and
/// what affinity routing makes RES0 read as zero.
public enum GicdRegister {
  // spotless:off
  //                offset stride count    access sizes        reset  spec
  GICD_CTLR       (0x0000,      4,    1,       RW,    W,        0x50, "12.9.4"),
  GICD_TYPER      (0x0004,      4,    1, CONSTANT,    W,           0, "12.9.38"),
  GICD_IIDR       (0x0008,      4,    1, CONSTANT,    W, 0x0000_043B, "12.9.17"),
  GICD_TYPER2     (0x000C,      4,    1, CONSTANT,    W,           0, "12.9.39"),
  GICD_STATUSR    (0x0010,      4,    1,   RAZ_WI,    W,           0, "12.9.37"),
  GICD_SETSPI_NSR (0x0040,      4,    1,   RAZ_WI,    W,           0, "12.9.33"),
  GICD_CLRSPI_NSR (0x0048,      4,    1,   RAZ_WI,    W,           0, "12.9.1"),
  GICD_SETSPI_SR  (0x0050,      4,    1,   RAZ_WI,    W,           0, "12.9.34"),
  GICD_CLRSPI_SR  (0x0058,      4,    1,   RAZ_WI,    W,           0, "12.9.2"),
  GICD_IGROUPR    (0x0080,      4,   32,       RW,    W,           0, "12.9.13"),
  GICD_ISENABLER  (0x0100,      4,   32,       RW,    W,           0, "12.9.26"),
  GICD_ICENABLER  (0x0180,      4,   32,       RW,    W,           0, "12.9.7"),
  GICD_ISPENDR    (0x0200,      4,   32,       RW,    W,           0, "12.9.28"),
  GICD_ICPENDR    (0x0280,      4,   32,       RW,    W,           0, "12.9.11"),
  GICD_ISACTIVER  (0x0300,      4,   32,       RW,    W,           0, "12.9.24"),
  GICD_ICACTIVER  (0x0380,      4,   32,       RW,    W,           0, "12.9.5"),
  GICD_IPRIORITYR (0x0400,      4,  255,       RW,   BW,           0, "12.9.20"),
  GICD_ITARGETSR  (0x0800,      4,  255,   RAZ_WI,   BW,           0, "12.9.30"),
  GICD_ICFGR      (0x0C00,      4,   64,       RW,    W,           0, "12.9.9"),
  GICD_IGRPMODR   (0x0D00,      4,   32,   RAZ_WI,    W,           0, "12.9.15"),
  GICD_NSACR      (0x0E00,      4,   64,   RAZ_WI,    W,           0, "12.9.31"),
  GICD_SGIR       (0x0F00,      4,    1,   RAZ_WI,    W,           0, "12.9.35"),
  GICD_CPENDSGIR  (0x0F10,      4,    4,   RAZ_WI,   BW,           0, "12.9.3"),
  GICD_SPENDSGIR  (0x0F20,      4,    4,   RAZ_WI,   BW,           0, "12.9.36"),
  GICD_INMIR      (0x0F80,      4,   32,   RAZ_WI,    W,           0, "12.9.18"),
  GICD_IROUTER    (0x6000,      8, 1020,       RW,   WX,           0, "12.9.22"),
  GICD_PIDR4      (0xFFD0,      4,    1, CONSTANT,    W,        0x44, "12.9"),
  GICD_PIDR5      (0xFFD4,      4,    1, CONSTANT,    W,           0, "12.9"),
  GICD_PIDR6      (0xFFD8,      4,    1, CONSTANT,    W,           0, "12.9"),
  GICD_PIDR7      (0xFFDC,      4,    1, CONSTANT,    W,           0, "12.9"),
  GICD_PIDR0      (0xFFE0,      4,    1, CONSTANT,    W,        0x92, "12.9"),
  GICD_PIDR1      (0xFFE4,      4,    1, CONSTANT,    W,        0xB4, "12.9"),
  GICD_PIDR2      (0xFFE8,      4,    1, CONSTANT,    W,        0x3B, "12.9"),
  GICD_PIDR3      (0xFFEC,      4,    1, CONSTANT,    W,           0, "12.9"),
  GICD_CIDR0      (0xFFF0,      4,    1, CONSTANT,    W,        0x0D, "12.9"),
  GICD_CIDR1      (0xFFF4,      4,    1, CONSTANT,    W,        0xF0, "12.9"),
  GICD_CIDR2      (0xFFF8,      4,    1, CONSTANT,    W,        0x05, "12.9"),
  GICD_CIDR3      (0xFFFC,      4,    1, CONSTANT,    W,        0xB1, "12.9");
  // spotless:on

  /// Size of the distributor's frame.
  public static final int FRAME_BYTES = 0x1_0000;

  private static final RegisterMap<GicdRegister> MAP =
      new RegisterMap<>(values(), GicdRegister::row, FRAME_BYTES);

  private final RegisterRow row;

  GicdRegister(
      int offset, int stride, int count, Access access, int sizes, long reset, String spec) {
    this.row = new RegisterRow(offset, stride, count, access, sizes, reset, spec);
  }

  public RegisterRow row() {
    return row;
  }

  public Access access() {
    return row.access();
  }

  /// The register that an access reaches, or null.
  public static @Nullable GicdRegister find(int offset, int size) {
    return MAP.find(offset, size);
  }
}
