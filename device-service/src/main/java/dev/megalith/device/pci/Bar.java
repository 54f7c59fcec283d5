package dev.megalith.device.pci;

/// A range of memory addresses that a guest places by a base address register.
///
/// @param index of its (first) register, 0 to 5; a wide one takes two
/// @param sizeBytes a power of two, at least 16
/// @param wide 64-bit, and prefetchable
public record Bar(int index, int sizeBytes, boolean wide, Target target) {
  static final int COUNT = 6;

  private static final int FLAGS_64BIT_PREFETCHABLE = 0b1100;

  /// What answers behind the register, at offsets below the size; sizes are 1, 2, 4 or 8 bytes.
  public interface Target {
    long read(int offset, int sizeBytes);

    void write(int offset, int sizeBytes, long value);
  }

  public Bar {
    if (Integer.bitCount(sizeBytes) != 1 || sizeBytes < 16) {
      throw new IllegalArgumentException("BAR of " + sizeBytes + " bytes: a power of two from 16");
    }
    if (index < 0 || index + (wide ? 2 : 1) > COUNT) {
      throw new IllegalArgumentException("BAR " + index + ": 0 to 5, a wide one has two");
    }
  }

  int register() {
    return ConfigRegister.BAR0.offset() + 4 * index;
  }

  /// Gives the register its flags and its writable bits, by which a guest learns the size.
  void declare(ConfigSpace config) {
    config.set(register(), 4, wide ? FLAGS_64BIT_PREFETCHABLE : 0);
    config.allow(register(), 4, -sizeBytes);
    if (wide) {
      config.allow(register() + 4, 4, -1);
    }
  }

  /// Where the guest has put it.
  long basePa(ConfigSpace config) {
    long low = config.get(register(), 4) & -sizeBytes & 0xFFFF_FFFFL;
    return wide ? low | (long) config.get(register() + 4, 4) << 32 : low;
  }
}
