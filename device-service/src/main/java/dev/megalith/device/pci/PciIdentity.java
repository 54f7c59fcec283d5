package dev.megalith.device.pci;

/// What a function says that it is.
///
/// @param classCode class, subclass and programming interface, 24 bits
public record PciIdentity(
    int vendorId,
    int deviceId,
    int revision,
    int classCode,
    int subsystemVendorId,
    int subsystemId) {

  /// The host bridge that guests know from QEMU's machines.
  public static final PciIdentity HOST_BRIDGE =
      new PciIdentity(0x1B36, 0x0008, 0, 0x06_0000, 0x1AF4, 0x1100);
}
