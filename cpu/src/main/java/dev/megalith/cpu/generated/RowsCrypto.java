// Generated from the instruction table by ./dev regen. Do not edit.
package dev.megalith.cpu.generated;

/// Encodings of `crypto.decode`: mask, value, opcode, layout.
final class RowsCrypto {
  private RowsCrypto() {}

  static final int[] ROWS = {
  };
}
