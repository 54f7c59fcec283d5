package dev.megalith.device.virtio;

/// A split virtqueue as a driver has set it up.
///
/// Spec: [VIRTIO] 2.7 "Split Virtqueues".
///
/// @param size entries, a power of two
/// @param descriptorsPa the descriptor table
/// @param driverPa the available ring
/// @param devicePa the used ring
/// @param eventIndex whether VIRTIO_F_EVENT_IDX was agreed on
/// @param indirect whether VIRTIO_F_INDIRECT_DESC was
public record QueueLayout(
    int size,
    long descriptorsPa,
    long driverPa,
    long devicePa,
    boolean eventIndex,
    boolean indirect) {
  static final int DESCRIPTOR_BYTES = 16;
  static final int RING_HEADER_BYTES = 4;
  static final int AVAILABLE_BYTES = 2;
  static final int USED_BYTES = 8;
  private static final int EVENT_BYTES = 2;

  /// Where the driver says which used entry it wants to hear of.
  long usedEventPa() {
    return driverPa + RING_HEADER_BYTES + (long) AVAILABLE_BYTES * size;
  }

  /// Where the device says which available entry it wants to hear of.
  long availableEventPa() {
    return devicePa + RING_HEADER_BYTES + (long) USED_BYTES * size;
  }

  boolean isIn(GuestMemory memory) {
    return memory.contains(descriptorsPa, (long) DESCRIPTOR_BYTES * size)
        && memory.contains(driverPa, usedEventPa() - driverPa + EVENT_BYTES)
        && memory.contains(devicePa, availableEventPa() - devicePa + EVENT_BYTES);
  }
}
