// Generated from the instruction table by ./dev regen. Do not edit.
package dev.megalith.cpu.generated;

/// Encodings of `simd.decode`: mask, value, opcode, layout.
final class RowsSimd {
  private RowsSimd() {}

  static final int[] ROWS = {
  };
}
