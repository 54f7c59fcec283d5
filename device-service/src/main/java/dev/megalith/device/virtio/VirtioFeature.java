package dev.megalith.device.virtio;

/// Features that do not belong to one kind of device, by their bits.
///
/// Spec: [VIRTIO] 6 "Reserved Feature Bits".
public final class VirtioFeature {
  public static final long INDIRECT_DESC = 1L << 28;
  public static final long EVENT_IDX = 1L << 29;
  public static final long VERSION_1 = 1L << 32;

  /// What every device here offers.
  static final long COMMON = INDIRECT_DESC | EVENT_IDX | VERSION_1;

  private VirtioFeature() {}
}
