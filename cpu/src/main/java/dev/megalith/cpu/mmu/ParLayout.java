package dev.megalith.cpu.mmu;

import dev.megalith.arch.base.Field;

/// PAR_EL1. Spec: [ARM] D24.2 "PAR_EL1".
final class ParLayout {
  private static final Field F = Field.bit(0);
  private static final Field FST = Field.bits(6, 1);
  private static final Field SH = Field.bits(8, 7);
  private static final Field NS = Field.bit(9);
  private static final Field RES1 = Field.bit(11);
  private static final Field ATTR = Field.bits(63, 56);

  private ParLayout() {}

  static long success(long page, long attributes, long shareability) {
    return page | ATTR.of(attributes) | SH.of(shareability) | NS.of(1) | RES1.of(1);
  }

  static long fault(int status) {
    return F.of(1) | FST.of(status) | RES1.of(1);
  }
}
