package dev.megalith.device.virtio;

/// What one kind of device adds to what all share: its features, its configuration, its requests.
///
/// [#serve] runs on the device's queue thread, everything else on any, and so must not change.
public interface VirtioDevice {
  /// [VIRTIO] 5 "Device Types".
  int type();

  /// Class, subclass and programming interface of the PCI function.
  int pciClass();

  /// Of the bits below 24.
  long features();

  int queueCount();

  /// Entries of each queue at most, a power of two up to [VirtQueue#SIZE_MAX].
  int queueSize();

  /// The device-specific configuration, little endian.
  byte[] configuration();

  /// Does one request; the bytes written to its buffers. Whatever is in it, nothing is thrown.
  ///
  /// @param features what driver and device have agreed on
  long serve(int queue, DescriptorChain request, long features);
}
