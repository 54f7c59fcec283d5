package dev.megalith.tests.fuzz;

import dev.megalith.arch.decode.InstructionTable;
import dev.megalith.arch.decode.Row;
import dev.megalith.arch.sysreg.SystemRegister;
import dev.megalith.tests.differential.EncodingGenerator;
import dev.megalith.tests.differential.RandomSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Instruction words: noise, encodings of the table's rows, accesses to system registers and
/// maintenance.
final class RandomWords {
  private static final InstructionTable TABLE = InstructionTable.load();
  private static final List<Row> LOADS_AND_STORES =
      TABLE.rows().stream().filter(row -> row.file().startsWith("ldst")).toList();
  private static final SystemRegister[] REGISTERS = SystemRegister.values();
  private static final int MSR = 0xD510_0000;
  private static final int MRS = 0xD530_0000;
  private static final int SYSTEM_REGISTER = 0x000F_FFE0;

  private final RandomSource random;
  private final EncodingGenerator encodings;

  RandomWords(RandomSource random) {
    this.random = random;
    this.encodings = new EncodingGenerator(TABLE, random);
  }

  /// `MSR register, Xt`.
  static int msr(SystemRegister register, int xt) {
    return MSR | register.encoding() << 5 & SYSTEM_REGISTER | xt;
  }

  /// `MRS Xt, register`.
  static int mrs(SystemRegister register, int xt) {
    return MRS | register.encoding() << 5 & SYSTEM_REGISTER | xt;
  }

  /// The row that decodes `insn`, for a message.
  static String rowName(int insn) {
    @Nullable Row row = TABLE.find(insn);
    return row == null ? "unallocated" : row.name();
  }

  int next() {
    return switch (random.below(16)) {
      case 0 -> (int) random.bits();
      case 1 -> msr(REGISTERS[random.below(REGISTERS.length)], random.below(32));
      case 2 -> mrs(REGISTERS[random.below(REGISTERS.length)], random.below(32));
      case 3 -> systemInstruction();
      case 4, 5, 6, 7, 8 -> encodings.next(pick(LOADS_AND_STORES));
      default -> encodings.next(pick(TABLE.rows()));
    };
  }

  /// SYS: IC, DC and AT have CRn 7, TLBI has 8.
  private int systemInstruction() {
    int operation = (int) random.bits() & 0x7_FFE0 & ~(15 << 12);
    int crn = random.oneIn(8) ? random.below(16) : 7 + random.below(2);
    return 0xD508_0000 | operation | crn << 12 | random.below(32);
  }

  private Row pick(List<Row> rows) {
    return rows.get(random.below(rows.size()));
  }
}
