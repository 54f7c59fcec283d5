package dev.megalith.fabric.interrupt;

/// The way of a device's message-signalled interrupts to the ITS: what its write to GITS_TRANSLATER
/// means. [GIC] 5.1 "The ITS".
@FunctionalInterface
public interface MsiPort {
  /// One MSI. `deviceId` (of the transaction; of PCI functions the requester ID) and `eventId` (the
  /// datum written) are 32 bits, unsigned. Never waits; an MSI that nothing maps is dropped.
  ///
  /// What the device wrote to guest RAM before is seen by whoever takes the interrupt.
  void send(int deviceId, int eventId);
}
