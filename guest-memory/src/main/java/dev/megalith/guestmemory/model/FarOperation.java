package dev.megalith.guestmemory.model;

/// Atomic read-modify-write operations that a home can do, as LSE names them.
public enum FarOperation {
  ADD,
  /// Clears the bits that are set in the operand.
  CLEAR,
  XOR,
  SET,
  SMAX,
  SMIN,
  UMAX,
  UMIN,
  SWAP,
  COMPARE_AND_SWAP;

  /// What is there afterwards. All values zero-extended from `sizeBytes`.
  public long apply(long old, long operand, long expected, int sizeBytes) {
    long value =
        switch (this) {
          case ADD -> old + operand;
          case CLEAR -> old & ~operand;
          case XOR -> old ^ operand;
          case SET -> old | operand;
          case SMAX -> signed(old, sizeBytes) >= signed(operand, sizeBytes) ? old : operand;
          case SMIN -> signed(old, sizeBytes) <= signed(operand, sizeBytes) ? old : operand;
          case UMAX -> Long.compareUnsigned(old, operand) >= 0 ? old : operand;
          case UMIN -> Long.compareUnsigned(old, operand) <= 0 ? old : operand;
          case SWAP -> operand;
          case COMPARE_AND_SWAP -> old == expected ? operand : old;
        };
    return truncate(value, sizeBytes);
  }

  public static long truncate(long value, int sizeBytes) {
    int unused = Long.SIZE - Byte.SIZE * sizeBytes;
    return value << unused >>> unused;
  }

  private static long signed(long value, int sizeBytes) {
    int unused = Long.SIZE - Byte.SIZE * sizeBytes;
    return value << unused >> unused;
  }
}
