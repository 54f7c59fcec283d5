package dev.megalith.cpu.mmu;

import dev.megalith.arch.base.Field;

/// Packed result of a stage 1 translation: the physical page of 4 KiB with its attributes, or a
/// fault. Hot: never allocates.
///
/// ```text
/// 63     60 59 58 57 56      49  48    47 12 11   10   9    8    7   6     5      0
/// fault  level sh    attributes EL1 X  page  X0   W1   W0   R0   nG  device block or status
/// ```
///
/// `block` is the binary logarithm of the bytes that the descriptor maps. EL1 can always read.
final class Translation {
  static final Field BLOCK = Field.bits(5, 0);
  static final Field DEVICE = Field.bit(6);
  static final Field NON_GLOBAL = Field.bit(7);
  static final Field EL0_READ = Field.bit(8);
  static final Field EL0_WRITE = Field.bit(9);
  static final Field EL1_WRITE = Field.bit(10);
  static final Field EL0_EXECUTE = Field.bit(11);
  static final Field EL1_EXECUTE = Field.bit(48);
  static final Field ATTRIBUTES = Field.bits(56, 49);
  static final Field SHAREABILITY = Field.bits(58, 57);
  static final Field LEVEL = Field.bits(60, 59);

  private static final long PAGE = 0x0000_FFFF_FFFF_F000L;
  private static final long FAULT = Long.MIN_VALUE;

  private Translation() {}

  /// A fault with its status code.
  static long fault(int status) {
    return FAULT | status;
  }

  static boolean isFault(long translation) {
    return translation < 0;
  }

  /// The status code of a fault.
  static int status(long translation) {
    return BLOCK.getInt(translation);
  }

  static long page(long translation) {
    return translation & PAGE;
  }

  /// The physical address of `va`, which lies in the page.
  static long pa(long translation, long va) {
    return translation & PAGE | va & 0xFFF;
  }

  static int level(long translation) {
    return LEVEL.getInt(translation);
  }
}
