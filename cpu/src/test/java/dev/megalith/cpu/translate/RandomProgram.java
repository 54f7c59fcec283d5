package dev.megalith.cpu.translate;

import dev.megalith.arch.decode.InstructionTable;
import dev.megalith.arch.decode.Row;
import dev.megalith.arch.decode.Semantics;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;

/// A loop of random instructions with branches and calls, that ends in WFI.
///
/// X20 to X22 are bases of memory accesses, made anew from X23, X24 and X26 in each round; X25
/// counts rounds; X27 and X28 belong to the exception handler, X30 to calls. The other registers
/// take anything. Accesses may fault: [#HANDLER] goes on behind them.
final class RandomProgram {
  static final int BODY = 70;
  static final int LEAF = 6;
  static final int LEAVES = 3;

  private static final int WFI = 0xD503_207F;
  private static final int RET = 0xD65F_03C0;
  private static final int FREE_REGISTERS = 20;

  /// Counts in X28 and returns to the instruction behind the one that took the exception.
  static final int[] HANDLER = {
    0xD538_403B, // mrs x27, elr_el1
    0x9100_137B, // add x27, x27, #4
    0xD518_403B, // msr elr_el1, x27
    0x9100_079C, // add x28, x28, #1
    0xD69F_03E0, // eret
  };

  private static final List<Row> VALUES = new ArrayList<>();
  private static final List<Row> MEMORY = new ArrayList<>();
  private static final List<Row> HANDLED = new ArrayList<>();
  private static final List<Row> BRANCHES = new ArrayList<>();

  static {
    for (Row row : InstructionTable.load().rows()) {
      if (row.semantics() == null || !row.feature().isImplemented()) {
        continue;
      }
      switch (row.semantics()) {
        case Semantics.Value _ -> VALUES.add(row);
        case Semantics.Memory _ -> MEMORY.add(row);
        case Semantics.Branch b when !b.kind().startsWith("BL") || b.kind().length() > 3 ->
            addBranch(row, b.kind());
        case Semantics.Exec e when isPlain(row, e) -> HANDLED.add(row);
        default -> {}
      }
    }
  }

  private static void addBranch(Row row, String kind) {
    if (!kind.equals("BR")) {
      BRANCHES.add(row);
    }
  }

  private static boolean isPlain(Row row, Semantics.Exec e) {
    return switch (row.file()) {
      case "dpreg", "fp", "simd", "crypto", "ldst" -> !e.method().contains("random");
      default -> false;
    };
  }

  private final RandomGenerator random;
  private final int[] code = new int[BODY + 8 + LEAVES * (LEAF + 1)];

  private RandomProgram(RandomGenerator random) {
    this.random = random;
  }

  static int[] make(RandomGenerator random) {
    RandomProgram program = new RandomProgram(random);
    program.fill();
    return program.code;
  }

  private void fill() {
    code[0] = move(20, 23);
    code[1] = move(21, 24);
    code[2] = move(22, 26);
    int at = 3;
    while (at < BODY) {
      code[at] = instruction(at);
      at++;
    }
    code[at++] = 0xF100_0739; // subs x25, x25, #1
    code[at] = 0x5400_0001 | (-at & 0x7_FFFF) << 5; // b.ne to the start
    code[at + 1] = WFI;
    for (int leaf = 0; leaf < LEAVES; leaf++) {
      int first = leafAt(leaf);
      for (int i = 0; i < LEAF; i++) {
        code[first + i] = any(VALUES);
      }
      code[first + LEAF] = RET;
    }
  }

  private static int leafAt(int leaf) {
    return BODY + 8 + leaf * (LEAF + 1);
  }

  private static int move(int to, int from) {
    return 0xAA00_03E0 | from << 16 | to;
  }

  private int instruction(int at) {
    int kind = random.nextInt(100);
    if (kind < 45) {
      return any(VALUES);
    } else if (kind < 68) {
      return withBase(any(MEMORY));
    } else if (kind < 82) {
      Row row = pick(HANDLED);
      int insn = fields(row);
      return row.file().equals("ldst") || row.name().startsWith("LD") || row.name().startsWith("ST")
          ? withBase(insn)
          : insn;
    } else if (kind < 95) {
      return branch(at);
    }
    int target = leafAt(random.nextInt(LEAVES));
    return 0x9400_0000 | target - at;
  }

  private int branch(int at) {
    Row row = pick(BRANCHES);
    int distance = 1 + random.nextInt(Math.min(12, BODY - at));
    int insn = fields(row);
    return switch (((Semantics.Branch) Objects.requireNonNull(row.semantics())).immediate()) {
      case BRANCH26 -> 0x1400_0000 | distance;
      case BRANCH14 -> insn & ~(0x3FFF << 5) | distance << 5;
      default -> insn & ~(0x7_FFFF << 5) | distance << 5;
    };
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private int any(List<Row> rows) {
    return fields(pick(rows));
  }

  /// Random bits where the row leaves them free, with registers that may be written.
  private int fields(Row row) {
    int insn = random.nextInt() & ~row.mask() | row.value();
    for (int shift : new int[] {0, 5, 10, 16}) {
      if ((row.mask() >>> shift & 31) == 0 && isRegister(row, shift)) {
        int register = random.nextInt(10) == 0 ? 31 : random.nextInt(FREE_REGISTERS);
        insn = insn & ~(31 << shift) | register << shift;
      }
    }
    return insn;
  }

  /// Whether the bits at `shift` may name a register; immediates may be any bits.
  private static boolean isRegister(Row row, int shift) {
    String field = row.pattern().substring(32 - shift - 5, 32 - shift);
    return field.chars().allMatch(c -> c == field.charAt(0))
        && "dnmtsau".indexOf(field.charAt(0)) >= 0;
  }

  private int withBase(int insn) {
    return insn & ~(31 << 5) | 20 + random.nextInt(3) << 5;
  }
}
