package dev.megalith.machine.boot;

import java.util.List;

/// How a machine starts: what lies in memory, and how the boot vCPU begins.
///
/// @param pieces without overlap, all inside of RAM
/// @param entryPc where the boot vCPU starts; its X1 to X3 are 0
/// @param dtbPa address of the device tree, which the boot vCPU has in X0
public record BootPlan(List<BootPiece> pieces, long entryPc, long dtbPa) {
  public BootPlan {
    pieces = List.copyOf(pieces);
  }

  /// The boot vCPU's X0.
  public long x0() {
    return dtbPa;
  }

  /// Bytes to copy in all, for progress messages.
  public long loadBytes() {
    return pieces.stream().mapToLong(piece -> piece.bytes().byteSize()).sum();
  }
}
