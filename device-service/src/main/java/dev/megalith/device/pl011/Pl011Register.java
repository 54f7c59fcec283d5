package dev.megalith.device.pl011;

import static dev.megalith.device.bus.Access.RO;
import static dev.megalith.device.bus.Access.RW;
import static dev.megalith.device.bus.Access.WO;

import dev.megalith.device.bus.Access;
import dev.megalith.device.bus.RegisterRow;

/// Register map of the UART.
///
/// Spec: [PL011] 3.2 "Summary of registers"; the section of each row is its description. UARTECR,
/// the write side of UARTRSR, clears it whatever is written.
public enum Pl011Register implements RegisterRow {
  // spotless:off
  //                 offset  access  reset  writable  spec
  UARTDR            (0x000, RW,      0x00,     0x0, "3.3.1"),
  UARTRSR           (0x004, RW,      0x00,     0x0, "3.3.2"),
  UARTFR            (0x018, RO,      0x90,     0x0, "3.3.3"),
  UARTILPR          (0x020, RW,      0x00,    0xFF, "3.3.4"),
  UARTIBRD          (0x024, RW,      0x00,  0xFFFF, "3.3.5"),
  UARTFBRD          (0x028, RW,      0x00,    0x3F, "3.3.6"),
  UARTLCR_H         (0x02C, RW,      0x00,    0xFF, "3.3.7"),
  UARTCR            (0x030, RW,     0x300,  0xFF87, "3.3.8"),
  UARTIFLS          (0x034, RW,      0x12,    0x3F, "3.3.9"),
  UARTIMSC          (0x038, RW,      0x00,   0x7FF, "3.3.10"),
  UARTRIS           (0x03C, RO,      0x00,     0x0, "3.3.11"),
  UARTMIS           (0x040, RO,      0x00,     0x0, "3.3.12"),
  UARTICR           (0x044, WO,      0x00,   0x7FF, "3.3.13"),
  UARTDMACR         (0x048, RW,      0x00,     0x7, "3.3.14"),
  UARTPERIPHID0     (0xFE0, RO,      0x11,     0x0, "3.3.15"),
  UARTPERIPHID1     (0xFE4, RO,      0x10,     0x0, "3.3.15"),
  UARTPERIPHID2     (0xFE8, RO,      0x14,     0x0, "3.3.15"),
  UARTPERIPHID3     (0xFEC, RO,      0x00,     0x0, "3.3.15"),
  UARTPCELLID0      (0xFF0, RO,      0x0D,     0x0, "3.3.16"),
  UARTPCELLID1      (0xFF4, RO,      0xF0,     0x0, "3.3.16"),
  UARTPCELLID2      (0xFF8, RO,      0x05,     0x0, "3.3.16"),
  UARTPCELLID3      (0xFFC, RO,      0xB1,     0x0, "3.3.16");
  // spotless:on

  private final int offset;
  private final Access access;
  private final int reset;
  private final int writableMask;
  private final String section;

  Pl011Register(int offset, Access access, int reset, int writableMask, String section) {
    this.offset = offset;
    this.access = access;
    this.reset = reset;
    this.writableMask = writableMask;
    this.section = section;
  }

  @Override
  public int offset() {
    return offset;
  }

  @Override
  public Access access() {
    return access;
  }

  @Override
  public int reset() {
    return reset;
  }

  @Override
  public int writableMask() {
    return writableMask;
  }

  /// Section of [PL011] that describes the register.
  public String section() {
    return section;
  }
}
