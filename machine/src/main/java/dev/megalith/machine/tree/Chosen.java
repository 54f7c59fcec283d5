package dev.megalith.machine.tree;

import org.jspecify.annotations.Nullable;

/// What the firmware tells the kernel by the `/chosen` node.
///
/// @param bootargs kernel command line; empty leaves the property out
/// @param initrd where the initrd lies, if there is one
/// @param seeds randomness, if the guest is to have some
public record Chosen(String bootargs, @Nullable Initrd initrd, @Nullable Seeds seeds) {

  /// A range of RAM.
  ///
  /// @param startPa first byte of the initrd
  /// @param endPa first byte after it
  public record Initrd(long startPa, long endPa) {}
}
