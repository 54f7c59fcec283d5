package dev.megalith.tests.differential;

import dev.megalith.arch.decode.Immediate;
import dev.megalith.arch.decode.Row;
import dev.megalith.arch.decode.Semantics;
import java.util.regex.Pattern;

/// Makes loads and stores hit the window of memory that a record carries, and keeps their encodings
/// away from what is CONSTRAINED UNPREDICTABLE.
final class MemoryOperands {
  private static final Pattern UNALIGNED = Pattern.compile("(LD|ST)([1-4]|TR).*");
  private static final Pattern UNPRIVILEGED = Pattern.compile("(LD|ST)TR.*");
  private static final Pattern EXCLUSIVE_PAIR_LOAD = Pattern.compile("LDA?XP.*");
  private static final Pattern EXCLUSIVE_STORE = Pattern.compile("STL?X[RP].*");

  /// The largest access, LD4 of Q registers, leaves so much of the window to choose from.
  private static final int ROOM = CaseBatch.WINDOW_BYTES - 64 - 16;

  private final RandomSource random;

  MemoryOperands(RandomSource random) {
    this.random = random;
  }

  static boolean isMemory(Row row) {
    return row.semantics() instanceof Semantics.Memory || row.file().equals("ldst");
  }

  private static int field(int insn, int lsb) {
    return insn >>> lsb & 31;
  }

  private static int next(int insn, int lsb) {
    return insn & ~(31 << lsb) | (field(insn, lsb) + 1 & 31) << lsb;
  }

  /// `insn` changed so that it is predictable and, for literals, reaches the window from its slot.
  int constrain(Row row, int insn, int slot) {
    int result = insn;
    if (row.semantics() instanceof Semantics.Memory memory) {
      if (memory.mode().equals("lit")) {
        long words = (CaseBatch.WINDOW - CaseBatch.pc(slot) >> 2) + random.below(ROOM / 4);
        return result & ~(0x7FFFF << 5) | (int) words << 5;
      }
      boolean writeBack = memory.mode().equals("pre") || memory.mode().equals("post");
      if (writeBack && !memory.isVector()) {
        result = avoid(result, 0, field(result, 5));
        result = memory.pair() ? avoid(result, 10, field(result, 5)) : result;
      }
      if (memory.pair() && memory.load()) {
        result = apartFromFirst(result, writeBack && !memory.isVector());
      }
      if (memory.mode().equals("reg")) {
        result = avoid(result, 16, field(result, 5));
      }
    } else if (EXCLUSIVE_PAIR_LOAD.matcher(row.name()).matches()) {
      result = apartFromFirst(result, false);
    } else if (EXCLUSIVE_STORE.matcher(row.name()).matches()) {
      for (int i = 0; i < 3; i++) {
        result =
            avoid(
                avoid(avoid(result, 16, field(result, 0)), 16, field(result, 5)),
                16,
                field(result, 10));
      }
    }
    return result;
  }

  private static int avoid(int insn, int lsb, int register) {
    return field(insn, lsb) == register ? next(insn, lsb) : insn;
  }

  private static int apartFromFirst(int insn, boolean apartFromBase) {
    int result = insn;
    for (int i = 0; i < 2; i++) {
      result = avoid(result, 10, field(result, 0));
      result = apartFromBase ? avoid(result, 10, field(result, 5)) : result;
    }
    return result;
  }

  /// Sets the base (and index) register of case `index` for `insn`.
  void place(Row row, int insn, byte[] records, int index) {
    int base = field(insn, 5);
    boolean aligned = base == 31 || random.oneIn(2) || !mayBeUnaligned(row);
    long start = CaseBatch.WINDOW + 16 + random.below(ROOM);
    long address = start - offset(row, insn, records, index);
    int register = base == 31 ? CaseBatch.SP : CaseBatch.X + 8 * base;
    CaseBatch.put(records, index, register, aligned ? address & -16L : address);
  }

  private static boolean mayBeUnaligned(Row row) {
    return row.semantics() instanceof Semantics.Memory || UNALIGNED.matcher(row.name()).matches();
  }

  private long offset(Row row, int insn, byte[] records, int index) {
    if (UNPRIVILEGED.matcher(row.name()).matches()) {
      return Immediate.S9.of(insn);
    }
    if (!(row.semantics() instanceof Semantics.Memory memory)) {
      return 0;
    }
    return switch (memory.mode()) {
      case "off", "pre" -> memory.immediate().of(insn);
      case "reg" -> indexed(memory, insn, records, index);
      default -> 0;
    };
  }

  private long indexed(Semantics.Memory memory, int insn, byte[] records, int index) {
    int m = field(insn, 16);
    if (m == 31) {
      return 0;
    }
    long value = random.oneIn(2) ? random.below(64) - 32 : random.bits();
    CaseBatch.put(records, index, CaseBatch.X + 8 * m, value);
    long extended =
        switch (insn >>> 13 & 7) {
          case 2 -> value & 0xFFFF_FFFFL;
          case 6 -> (int) value;
          default -> value;
        };
    int shift = Integer.numberOfTrailingZeros(memory.bits() / 8);
    return (insn >>> 12 & 1) == 0 ? extended : extended << shift;
  }
}
