package dev.megalith.device.bus;

import java.util.function.Consumer;

/// The registers of a device: pure, for one thread at a time.
///
/// Offsets are multiples of 4 inside the device's frame. What has no register reads as zero and
/// ignores writes; nothing that a guest does throws.
public interface DeviceModel {
  int read(int offset, Consumer<DeviceEffect> effects);

  void write(int offset, int value, Consumer<DeviceEffect> effects);
}
