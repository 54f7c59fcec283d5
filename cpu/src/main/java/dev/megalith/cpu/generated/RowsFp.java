// Generated from the instruction table by ./dev regen. Do not edit.
package dev.megalith.cpu.generated;

/// Encodings of `fp.decode`: mask, value, opcode, layout.
final class RowsFp {
  private RowsFp() {}

  static final int[] ROWS = {
  };
}
