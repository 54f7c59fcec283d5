package dev.megalith.tests.differential;

import dev.megalith.arch.decode.InstructionTable;
import dev.megalith.arch.decode.Row;

/// Random encodings of a row: each field gets its corners more often than chance would.
public final class EncodingGenerator {
  private static final int ATTEMPTS = 64;

  private final InstructionTable table;
  private final RandomSource random;

  public EncodingGenerator(InstructionTable table, RandomSource random) {
    this.table = table;
    this.random = random;
  }

  /// An encoding that decodes as `row`; 0 when rows that refine it take all that was tried.
  public int next(Row row) {
    for (int i = 0; i < ATTEMPTS; i++) {
      int insn = row.value() | free(row) & ~row.mask();
      if (decodesAs(row, insn)) {
        return insn;
      }
    }
    return 0;
  }

  boolean decodesAs(Row row, int insn) {
    Row found = table.find(insn);
    return found != null && found.name().equals(row.name());
  }

  private int free(Row row) {
    int value = 0;
    String pattern = row.pattern();
    int from = 0;
    while (from < 32) {
      int to = from + 1;
      while (to < 32 && pattern.charAt(to) == pattern.charAt(from)) {
        to++;
      }
      int bits = to - from;
      int field = (int) random.bits();
      if (bits > 1 && random.oneIn(12)) {
        field = random.oneIn(2) ? 0 : -1;
      }
      value |= (int) ((field & (1L << bits) - 1) << (32 - to));
      from = to;
    }
    return random.oneIn(6) ? shareRegisters(value) : value;
  }

  /// Makes registers at their usual places the same, so that sources overlap destinations.
  private int shareRegisters(int value) {
    int d = value & 31;
    return switch (random.below(3)) {
      case 0 -> value & ~(31 << 5) | d << 5;
      case 1 -> value & ~(31 << 16) | d << 16;
      default -> value & ~(31 << 16) | (value >>> 5 & 31) << 16;
    };
  }
}
