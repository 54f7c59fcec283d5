package dev.megalith.arch.base;

/// Narrowing that says what it keeps.
public final class Narrow {
  private Narrow() {}

  /// The low 32 bits as an unsigned value in a long.
  public static long u32(long value) {
    return value & 0xFFFF_FFFFL;
  }

  /// The low `bits` of `value`, sign-extended to 64.
  public static long signExtend(long value, int bits) {
    return (value << (64 - bits)) >> (64 - bits);
  }
}
