package dev.megalith.device.pl031;

import static dev.megalith.device.bus.Access.RO;
import static dev.megalith.device.bus.Access.RW;
import static dev.megalith.device.bus.Access.WO;

import dev.megalith.device.bus.Access;
import dev.megalith.device.bus.RegisterRow;

/// Register map of the real-time clock.
///
/// Spec: [PL031] 3.2 "Summary of RTC registers". RTCCR starts set: the clock runs. RTCPERIPHID2 has
/// the revision that QEMU shows.
public enum Pl031Register implements RegisterRow {
  // spotless:off
  //           offset  access  reset    writable
  RTCDR        (0x000,  RO,  0x00,         0x0),
  RTCMR        (0x004,  RW,  0x00,          -1),
  RTCLR        (0x008,  RW,  0x00,          -1),
  RTCCR        (0x00C,  RW,  0x01,         0x0),
  RTCIMSC      (0x010,  RW,  0x00,         0x1),
  RTCRIS       (0x014,  RO,  0x00,         0x0),
  RTCMIS       (0x018,  RO,  0x00,         0x0),
  RTCICR       (0x01C,  WO,  0x00,         0x1),
  RTCPERIPHID0 (0xFE0,  RO,  0x31,         0x0),
  RTCPERIPHID1 (0xFE4,  RO,  0x10,         0x0),
  RTCPERIPHID2 (0xFE8,  RO,  0x14,         0x0),
  RTCPERIPHID3 (0xFEC,  RO,  0x00,         0x0),
  RTCPCELLID0  (0xFF0,  RO,  0x0D,         0x0),
  RTCPCELLID1  (0xFF4,  RO,  0xF0,         0x0),
  RTCPCELLID2  (0xFF8,  RO,  0x05,         0x0),
  RTCPCELLID3  (0xFFC,  RO,  0xB1,         0x0);
  // spotless:on

  private final int offset;
  private final Access access;
  private final int reset;
  private final int writableMask;

  Pl031Register(int offset, Access access, int reset, int writableMask) {
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
