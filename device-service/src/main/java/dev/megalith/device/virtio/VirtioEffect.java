package dev.megalith.device.virtio;

/// What a driver's access to the registers sets off.
public sealed interface VirtioEffect {
  /// There may be requests in a queue.
  record Notified(int queue) implements VirtioEffect {}

  /// The driver wants to have the device reset: [VirtioModel#resetDone] once nothing is under way.
  record ResetAsked() implements VirtioEffect {}

  /// An interrupt about a queue.
  record QueueInterrupt(int queue) implements VirtioEffect {}

  /// An interrupt about the device as a whole.
  record ConfigInterrupt() implements VirtioEffect {}
}
