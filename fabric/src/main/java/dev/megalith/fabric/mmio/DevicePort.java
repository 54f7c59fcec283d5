package dev.megalith.fabric.mmio;

/// The way of vCPUs to devices, by physical address; sizes are 1, 2, 4 or 8 bytes. Calls never
/// wait.
///
/// What a PE says arrives in order. Answers come once the distributor knows what the access did to
/// interrupt lines.
public interface DevicePort {
  /// `PeMessage.ReadReply(tag, value)` follows: the register's value, zero-extended; zero where no
  /// device is.
  void read(int pe, long tag, long pa, int sizeBytes);

  /// A posted write; `PlaneMessage.WritesDone` follows.
  void write(int pe, long pa, int sizeBytes, long value);
}
