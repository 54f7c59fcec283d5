package dev.megalith.arch.gic;

/// What software may do with a register.
public enum Access {
  RO,
  WO,
  RW,
  /// Read-only and fixed once the machine is laid out: answered from the layout, by anybody.
  CONSTANT,
  /// Known to the map, but this GIC has nothing behind it: reads as zero, ignores writes.
  RAZ_WI
}
