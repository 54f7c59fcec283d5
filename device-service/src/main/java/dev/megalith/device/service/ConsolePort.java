package dev.megalith.device.service;

/// Takes what the guest writes to its UART, in order.
///
/// Called by the vCPU that wrote, with the UART locked: must hand the byte on without waiting long.
@FunctionalInterface
public interface ConsolePort {
  void transmit(byte octet);
}
