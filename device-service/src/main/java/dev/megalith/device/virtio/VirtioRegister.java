package dev.megalith.device.virtio;

import static dev.megalith.device.bus.Access.RO;
import static dev.megalith.device.bus.Access.RW;

import dev.megalith.device.bus.Access;
import org.jspecify.annotations.Nullable;

/// The registers that all devices have, as they lie in a PCI function's common configuration.
///
/// Spec: [VIRTIO] 4.1.4.3 "Common configuration structure layout".
public enum VirtioRegister {
  // spotless:off
  //                     offset size access
  DEVICE_FEATURE_SELECT (0x00,  4,   RW),
  DEVICE_FEATURE        (0x04,  4,   RO),
  DRIVER_FEATURE_SELECT (0x08,  4,   RW),
  DRIVER_FEATURE        (0x0C,  4,   RW),
  CONFIG_MSIX_VECTOR    (0x10,  2,   RW),
  NUM_QUEUES            (0x12,  2,   RO),
  DEVICE_STATUS         (0x14,  1,   RW),
  CONFIG_GENERATION     (0x15,  1,   RO),
  QUEUE_SELECT          (0x16,  2,   RW),
  QUEUE_SIZE            (0x18,  2,   RW),
  QUEUE_MSIX_VECTOR     (0x1A,  2,   RW),
  QUEUE_ENABLE          (0x1C,  2,   RW),
  QUEUE_NOTIFY_OFF      (0x1E,  2,   RO),
  QUEUE_DESC            (0x20,  8,   RW),
  QUEUE_DRIVER          (0x28,  8,   RW),
  QUEUE_DEVICE          (0x30,  8,   RW);
  // spotless:on

  public static final int TOTAL_BYTES = 0x38;

  private static final VirtioRegister[] VALUES = values();

  private final int offset;
  private final int sizeBytes;
  private final Access access;

  VirtioRegister(int offset, int sizeBytes, Access access) {
    this.offset = offset;
    this.sizeBytes = sizeBytes;
    this.access = access;
  }

  /// The register that holds the byte at `offset`, or null.
  public static @Nullable VirtioRegister at(int offset) {
    for (VirtioRegister register : VALUES) {
      if (offset >= register.offset && offset < register.offset + register.sizeBytes) {
        return register;
      }
    }
    return null;
  }

  public int offset() {
    return offset;
  }

  public int sizeBytes() {
    return sizeBytes;
  }

  public Access access() {
    return access;
  }
}
