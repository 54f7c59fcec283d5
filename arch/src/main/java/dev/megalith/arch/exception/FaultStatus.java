package dev.megalith.arch.exception;

/// Fault status codes: DFSC and IFSC of ESR_ELx, FST of PAR_EL1. Those of a table walk have its
/// level in bits 1:0.
///
/// Spec: [ARM] D24.2.40 "ESR_EL1", ISS encoding for an exception from a Data Abort.
public final class FaultStatus {
  public static final int ADDRESS_SIZE = 0x00;
  public static final int TRANSLATION = 0x04;
  public static final int ACCESS_FLAG = 0x08;
  public static final int PERMISSION = 0x0C;
  public static final int EXTERNAL = 0x10;
  public static final int EXTERNAL_ON_WALK = 0x14;
  public static final int ALIGNMENT = 0x21;
  public static final int DEBUG = 0x22;
  public static final int UNSUPPORTED_EXCLUSIVE = 0x35;

  private FaultStatus() {}

  /// Whether the walk itself met no memory, at any level.
  public static boolean isExternalOnWalk(int status) {
    return (status & ~3) == EXTERNAL_ON_WALK;
  }
}
