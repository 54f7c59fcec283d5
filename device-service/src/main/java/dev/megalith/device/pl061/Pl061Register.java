package dev.megalith.device.pl061;

import static dev.megalith.device.bus.Access.RO;
import static dev.megalith.device.bus.Access.RW;
import static dev.megalith.device.bus.Access.WO;

import dev.megalith.device.bus.Access;
import dev.megalith.device.bus.RegisterRow;

/// Register map of the GPIO block, without GPIODATA, which answers at 256 offsets.
///
/// Spec: [PL061] 3.2 "Summary of PrimeCell GPIO registers".
public enum Pl061Register implements RegisterRow {
  // spotless:off
  //            offset  access  reset    writable
  GPIODIR       (0x400,  RW,  0x00,        0xFF),
  GPIOIS        (0x404,  RW,  0x00,        0xFF),
  GPIOIBE       (0x408,  RW,  0x00,        0xFF),
  GPIOIEV       (0x40C,  RW,  0x00,        0xFF),
  GPIOIE        (0x410,  RW,  0x00,        0xFF),
  GPIORIS       (0x414,  RO,  0x00,         0x0),
  GPIOMIS       (0x418,  RO,  0x00,         0x0),
  GPIOIC        (0x41C,  WO,  0x00,        0xFF),
  GPIOAFSEL     (0x420,  RW,  0x00,        0xFF),
  GPIOPERIPHID0 (0xFE0,  RO,  0x61,         0x0),
  GPIOPERIPHID1 (0xFE4,  RO,  0x10,         0x0),
  GPIOPERIPHID2 (0xFE8,  RO,  0x04,         0x0),
  GPIOPERIPHID3 (0xFEC,  RO,  0x00,         0x0),
  GPIOPCELLID0  (0xFF0,  RO,  0x0D,         0x0),
  GPIOPCELLID1  (0xFF4,  RO,  0xF0,         0x0),
  GPIOPCELLID2  (0xFF8,  RO,  0x05,         0x0),
  GPIOPCELLID3  (0xFFC,  RO,  0xB1,         0x0);
  // spotless:on

  private final int offset;
  private final Access access;
  private final int reset;
  private final int writableMask;

  Pl061Register(int offset, Access access, int reset, int writableMask) {
    this.offset = offset;
    this.access = access;
    this.reset = reset;
    this.writableMask = writableMask;
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
}
