// Generated from the instruction table by ./dev regen. Do not edit.
package dev.megalith.cpu.generated;

/// Encodings of `system.decode`: mask, value, opcode, layout.
final class RowsSystem {
  private RowsSystem() {}

  static final int[] ROWS = {
  };
}
