package dev.megalith.arch.base;

/// A named range of bits in a 32- or 64-bit register: `lsb` is the lowest bit, `width` 1 to 63.
///
/// A `static final` Field costs nothing once compiled.
public record Field(int lsb, int width) {
  public Field {
    if (lsb < 0 || width < 1 || width > 63 || lsb + width > 64) {
      throw new IllegalArgumentException(
          "field [" + (lsb + width - 1) + ":" + lsb + "] not in 63:0");
    }
  }

  public static Field bit(int position) {
    return new Field(position, 1);
  }

  /// Bits `msb` down to `lsb`, both included, as the manuals write them.
  public static Field bits(int msb, int lsb) {
    return new Field(lsb, msb - lsb + 1);
  }

  public long mask() {
    return ((1L << width) - 1) << lsb;
  }

  public long get(long register) {
    return (register >>> lsb) & ((1L << width) - 1);
  }

  public int getInt(long register) {
    return (int) get(register);
  }

  public boolean isSet(long register) {
    return get(register) != 0;
  }

  /// `register` with this field replaced; bits of `value` above the width are dropped.
  public long set(long register, long value) {
    return (register & ~mask()) | ((value << lsb) & mask());
  }

  public long of(long value) {
    return set(0, value);
  }
}
