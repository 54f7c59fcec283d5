package dev.megalith.arch.gic;

import static dev.megalith.arch.gic.Access.CONSTANT;
import static dev.megalith.arch.gic.Access.RAZ_WI;
import static dev.megalith.arch.gic.Access.RO;
import static dev.megalith.arch.gic.Access.RW;
import static dev.megalith.arch.gic.RegisterRow.W;
import static dev.megalith.arch.gic.RegisterRow.WX;

import org.jspecify.annotations.Nullable;

/// ITS register map: the control frame. The translation frame behind it holds GITS_TRANSLATER only,
/// which devices write and software does not.
///
/// GITS_TYPER says: physical LPIs, ITT entries of 8 bytes, 16 bits each of EventID and DeviceID,
/// RDbase is a PE number, no collections outside of memory.
///
/// Spec: [GIC] 12.18 "The ITS register map", 12.19.
public enum GitsRegister {
  // spotless:off
  //            offset stride count    access sizes         reset  spec
  GITS_CTLR   (0x0000,      4,    1,       RW,    W, 0x8000_0000L, "12.19"),
  GITS_IIDR   (0x0004,      4,    1, CONSTANT,    W,  0x0000_043B, "12.19"),
  GITS_TYPER  (0x0008,      8,    1, CONSTANT,   WX,  0x0001_EF71, "12.19"),
  GITS_MPIDR  (0x0018,      4,    1,   RAZ_WI,    W,            0, "12.19"),
  GITS_CBASER (0x0080,      8,    1,       RW,   WX,            0, "12.19"),
  GITS_CWRITER(0x0088,      8,    1,       RW,   WX,            0, "12.19"),
  GITS_CREADR (0x0090,      8,    1,       RO,   WX,            0, "12.19"),
  GITS_BASER  (0x0100,      8,    8,       RW,   WX,            0, "12.19"),
  GITS_PIDR4  (0xFFD0,      4,    1, CONSTANT,    W,         0x44, "12.19"),
  GITS_PIDR5  (0xFFD4,      4,    1, CONSTANT,    W,            0, "12.19"),
  GITS_PIDR6  (0xFFD8,      4,    1, CONSTANT,    W,            0, "12.19"),
  GITS_PIDR7  (0xFFDC,      4,    1, CONSTANT,    W,            0, "12.19"),
  GITS_PIDR0  (0xFFE0,      4,    1, CONSTANT,    W,         0x94, "12.19"),
  GITS_PIDR1  (0xFFE4,      4,    1, CONSTANT,    W,         0xB4, "12.19"),
  GITS_PIDR2  (0xFFE8,      4,    1, CONSTANT,    W,         0x3B, "12.19"),
  GITS_PIDR3  (0xFFEC,      4,    1, CONSTANT,    W,            0, "12.19"),
  GITS_CIDR0  (0xFFF0,      4,    1, CONSTANT,    W,         0x0D, "12.19"),
  GITS_CIDR1  (0xFFF4,      4,    1, CONSTANT,    W,         0xF0, "12.19"),
  GITS_CIDR2  (0xFFF8,      4,    1, CONSTANT,    W,         0x05, "12.19"),
  GITS_CIDR3  (0xFFFC,      4,    1, CONSTANT,    W,         0xB1, "12.19");
  // spotless:on

  /// Size of the control frame.
  public static final int FRAME_BYTES = 0x1_0000;

  private static final RegisterMap<GitsRegister> MAP =
      new RegisterMap<>(values(), GitsRegister::row, FRAME_BYTES);

  private final RegisterRow row;

  GitsRegister(
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
  public static @Nullable GitsRegister find(int offset, int size) {
    return MAP.find(offset, size);
  }
}
