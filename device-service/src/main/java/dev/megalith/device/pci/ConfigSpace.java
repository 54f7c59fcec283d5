package dev.megalith.device.pci;

import dev.megalith.arch.base.Invariant;

/// The configuration space of one function: bytes, and which of their bits a guest can change.
///
/// The first 256 bytes hold the header and a list of capabilities; the rest reads as zero, which
/// says that there are no extended capabilities. Spec: [PCI] 6.1 "Configuration Space
/// Organization", 6.7 "Capabilities List".
public final class ConfigSpace {
  public static final int SIZE_BYTES = 4096;

  private static final int HEADER_BYTES = 0x40;
  private static final int CAPABILITIES_END = 0x100;
  private static final int CAPABILITY_HEADER_BYTES = 2;

  private final byte[] values = new byte[SIZE_BYTES];
  private final byte[] writable = new byte[SIZE_BYTES];
  private int freeOffset = HEADER_BYTES;

  /// Where the offset of the next capability goes.
  private int lastLink = ConfigRegister.CAPABILITIES.offset();

  /// The value at `offset`, zero-extended; zero beyond the end.
  public int get(int offset, int sizeBytes) {
    int value = 0;
    for (int i = 0; i < sizeBytes && offset + i < SIZE_BYTES; i++) {
      value |= (values[offset + i] & 0xFF) << (8 * i);
    }
    return value;
  }

  public int get(ConfigRegister register) {
    return get(register.offset(), register.sizeBytes());
  }

  /// What the hardware says; a guest's masks do not count.
  public void set(int offset, int sizeBytes, int value) {
    for (int i = 0; i < sizeBytes; i++) {
      values[offset + i] = (byte) (value >>> (8 * i));
    }
  }

  public void set(ConfigRegister register, int value) {
    set(register.offset(), register.sizeBytes(), value);
  }

  /// Lets a guest change the bits of `mask`, and no others of these bytes.
  public void allow(int offset, int sizeBytes, int mask) {
    for (int i = 0; i < sizeBytes; i++) {
      writable[offset + i] = (byte) (mask >>> (8 * i));
    }
  }

  /// A guest's write.
  public void write(int offset, int sizeBytes, int value) {
    for (int i = 0; i < sizeBytes && offset + i < SIZE_BYTES; i++) {
      int mask = writable[offset + i];
      values[offset + i] = (byte) ((values[offset + i] & ~mask) | ((value >>> (8 * i)) & mask));
    }
  }

  /// Room for a capability of `sizeBytes`, header included, at the end of the list; its offset.
  public int addCapability(int id, int sizeBytes) {
    int offset = freeOffset;
    Invariant.check(
        offset + sizeBytes <= CAPABILITIES_END,
        "capability 0x%x of %d bytes at 0x%x: the list ends at 0x%x",
        id,
        sizeBytes,
        offset,
        CAPABILITIES_END);
    set(lastLink, 1, offset);
    set(offset, CAPABILITY_HEADER_BYTES, id);
    lastLink = offset + 1;
    freeOffset = (offset + sizeBytes + 3) & -4;
    set(
        ConfigRegister.STATUS,
        get(ConfigRegister.STATUS) | (int) ConfigRegister.STATUS_CAPABILITIES.mask());
    return offset;
  }
}
