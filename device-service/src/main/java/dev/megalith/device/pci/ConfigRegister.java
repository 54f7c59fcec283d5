package dev.megalith.device.pci;

import dev.megalith.arch.base.Field;

/// The header of a function that is no bridge, with what a guest can change in each register.
///
/// Spec: [PCI] 6.1, type 00h, and 6.2. There is no I/O space, so the command register has no bit
/// for it.
public enum ConfigRegister {
  // spotless:off
  //                   offset size  reset   writable
  VENDOR_ID           (0x00,  2,   0xFFFF,  0x0000),
  DEVICE_ID           (0x02,  2,   0xFFFF,  0x0000),
  COMMAND             (0x04,  2,   0x0000,  0x0546),
  STATUS              (0x06,  2,   0x0000,  0x0000),
  REVISION_ID         (0x08,  1,   0x00,    0x00),
  PROGRAMMING_IF      (0x09,  1,   0x00,    0x00),
  CLASS               (0x0A,  2,   0x0000,  0x0000),
  CACHE_LINE_SIZE     (0x0C,  1,   0x00,    0xFF),
  LATENCY_TIMER       (0x0D,  1,   0x00,    0x00),
  HEADER_TYPE         (0x0E,  1,   0x00,    0x00),
  BIST                (0x0F,  1,   0x00,    0x00),
  BAR0                (0x10,  4,   0x0,     0x0),
  BAR1                (0x14,  4,   0x0,     0x0),
  BAR2                (0x18,  4,   0x0,     0x0),
  BAR3                (0x1C,  4,   0x0,     0x0),
  BAR4                (0x20,  4,   0x0,     0x0),
  BAR5                (0x24,  4,   0x0,     0x0),
  CARDBUS_CIS         (0x28,  4,   0x0,     0x0),
  SUBSYSTEM_VENDOR_ID (0x2C,  2,   0x0000,  0x0000),
  SUBSYSTEM_ID        (0x2E,  2,   0x0000,  0x0000),
  EXPANSION_ROM       (0x30,  4,   0x0,     0x0),
  CAPABILITIES        (0x34,  1,   0x00,    0x00),
  INTERRUPT_LINE      (0x3C,  1,   0x00,    0xFF),
  INTERRUPT_PIN       (0x3D,  1,   0x00,    0x00),
  MIN_GNT             (0x3E,  1,   0x00,    0x00),
  MAX_LAT             (0x3F,  1,   0x00,    0x00);
  // spotless:on

  static final Field COMMAND_MEMORY = Field.bit(1);
  static final Field COMMAND_BUS_MASTER = Field.bit(2);
  static final Field COMMAND_INTX_DISABLE = Field.bit(10);
  static final Field STATUS_INTERRUPT = Field.bit(3);
  static final Field STATUS_CAPABILITIES = Field.bit(4);

  private final int offset;
  private final int sizeBytes;
  private final int reset;
  private final int writableMask;

  ConfigRegister(int offset, int sizeBytes, int reset, int writableMask) {
    this.offset = offset;
    this.sizeBytes = sizeBytes;
    this.reset = reset;
    this.writableMask = writableMask;
  }

  public int offset() {
    return offset;
  }

  public int sizeBytes() {
    return sizeBytes;
  }

  int reset() {
    return reset;
  }

  int writableMask() {
    return writableMask;
  }
}
