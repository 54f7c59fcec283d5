package dev.megalith.fabric.interrupt;

/// The way to the distributor. Calls never wait; what needs an answer gets it as a `PeMessage`.
public interface DistributorPort {
  /// A posted write; `offset` from GICD_base, `size` in bytes. `PlaneMessage.WritesDone` follows.
  void write(int pe, int offset, int size, long value);

  /// A read; `PeMessage.ReadReply(tag, value)` follows.
  void read(int pe, long tag, int offset, int size);

  /// A lent SPI goes back.
  void returned(int pe, int intid, ReturnState state);

  /// The guest deactivated an SPI that the PE does not hold.
  void deactivated(int pe, int intid);

  /// The groups whose 1-of-N interrupts the PE takes.
  void participation(int pe, boolean group0, boolean group1);
}
