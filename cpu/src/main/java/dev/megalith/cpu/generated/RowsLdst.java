// Generated from the instruction table by ./dev regen. Do not edit.
package dev.megalith.cpu.generated;

/// Encodings of `ldst.decode`: mask, value, opcode, layout.
final class RowsLdst {
  private RowsLdst() {}

  static final int[] ROWS = {
  };
}
