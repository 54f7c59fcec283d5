package dev.megalith.cpu.gen;

import dev.megalith.arch.decode.Immediate;
import dev.megalith.arch.decode.InstructionTable;
import dev.megalith.arch.decode.RegisterMap;
import dev.megalith.arch.decode.Row;
import dev.megalith.arch.decode.Semantics;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Makes the interpreter's decode tables and dispatch from the instruction table.
///
/// Opcodes 0 to 2 are those of `PackedCode`; hot rows follow, dense; then each table file has a
/// block of its own, so that a change to one file leaves the generated code of the others alone.
public final class InterpreterGenerator {
  static final int FIRST_HOT = 3;
  static final int FIRST_COLD = 512;
  static final int FILE_BLOCK = 64;

  /// How many blocks of opcodes each of [InstructionTable#FILES] has.
  private static final int[] FILE_BLOCKS = {2, 2, 5, 14, 8, 8, 12, 5};

  private static final int CASES_PER_METHOD = 96;

  private final InstructionTable table = InstructionTable.load();
  private final Map<Row, Integer> opcodes = new HashMap<>();
  private final Map<String, String> files = new TreeMap<>();

  public InterpreterGenerator() {
    number();
    files.put("MainLoop.java", new MainLoopGenerator(hotRows(), opcodes).text());
    for (String file : InstructionTable.FILES) {
      files.put("Rows" + capital(file) + ".java", rowsClass(file));
      files.put("Dispatch" + capital(file) + ".java", dispatchClass(file));
    }
    files.put("Dispatch.java", dispatchRoot());
  }

  /// Generated sources by file name.
  public Map<String, String> files() {
    return files;
  }

  private static boolean isLive(Row row) {
    return row.semantics() != null && row.feature().isImplemented();
  }

  private List<Row> hotRows() {
    return table.rows().stream().filter(r -> isLive(r) && r.hot()).toList();
  }

  private List<Row> coldRows(String file) {
    return table.rows().stream()
        .filter(r -> isLive(r) && !r.hot() && r.file().equals(file))
        .toList();
  }

  private void number() {
    int hot = FIRST_HOT;
    for (Row row : hotRows()) {
      opcodes.put(row, hot++);
    }
    if (hot > FIRST_COLD) {
      throw new IllegalStateException("hot rows: " + hot + ", at most " + FIRST_COLD);
    }
    for (int f = 0; f < InstructionTable.FILES.size(); f++) {
      List<Row> cold = coldRows(InstructionTable.FILES.get(f));
      int limit = FILE_BLOCKS[f] * FILE_BLOCK;
      if (cold.size() > limit) {
        throw new IllegalStateException(
            InstructionTable.FILES.get(f) + ".decode: " + cold.size() + " rows, at most " + limit);
      }
      for (int i = 0; i < cold.size(); i++) {
        opcodes.put(cold.get(i), firstOpcode(f) + i);
      }
    }
  }

  private static int firstOpcode(int file) {
    return FIRST_COLD + FILE_BLOCK * Arrays.stream(FILE_BLOCKS, 0, file).sum();
  }

  static String capital(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  static String header(String imports) {
    return "// Generated from the instruction table by ./dev regen. Do not edit.\n"
        + "package dev.megalith.cpu.generated;\n\n"
        + imports;
  }

  // --- decode tables -----------------------------------------------------------------------------

  /// How the operand slots of a row are filled; see `Decoder`.
  static int layout(Row row) {
    Semantics semantics = row.semantics();
    if (semantics == null) {
      return 0;
    }
    return switch (semantics) {
      case Semantics.Exec _ ->
          pack(RegisterMap.RAW, RegisterMap.RAW, RegisterMap.RAW, 0, Immediate.INSN);
      case Semantics.Value v -> {
        boolean toSp = v.destination().contains("SP");
        boolean fromSp = v.operands().contains("XSPn") || v.operands().contains("WSPn");
        yield pack(
            toSp ? RegisterMap.STACK : RegisterMap.DESTINATION,
            fromSp ? RegisterMap.STACK : RegisterMap.SOURCE,
            RegisterMap.SOURCE,
            0,
            Templates.immediate(v.operands()));
      }
      case Semantics.Branch b ->
          pack(
              RegisterMap.SOURCE,
              RegisterMap.SOURCE,
              RegisterMap.RAW,
              b.kind().startsWith("TB") ? 2 : 0,
              b.immediate());
      case Semantics.Memory m -> {
        RegisterMap data =
            m.isVector()
                ? RegisterMap.RAW
                : m.load() ? RegisterMap.DESTINATION : RegisterMap.SOURCE;
        RegisterMap second = m.pair() ? data : RegisterMap.SOURCE;
        yield pack(data, RegisterMap.STACK, second, m.pair() ? 1 : 0, m.immediate());
      }
    };
  }

  private static int pack(RegisterMap d, RegisterMap n, RegisterMap m, int mFrom, Immediate imm) {
    return d.ordinal() | n.ordinal() << 2 | m.ordinal() << 4 | mFrom << 6 | imm.ordinal() << 8;
  }

  private String rowsClass(String file) {
    StringBuilder out = new StringBuilder(header(""));
    out.append("/// Encodings of `")
        .append(file)
        .append(".decode`: mask, value, opcode, layout.\n");
    out.append("final class Rows").append(capital(file)).append(" {\n");
    out.append("  private Rows").append(capital(file)).append("() {}\n\n");
    out.append("  static final int[] ROWS = {\n");
    for (Row row : table.rows()) {
      if (row.file().equals(file)) {
        out.append(
            String.format(
                "    0x%08X, 0x%08X, %d, 0x%X, // %s%n",
                row.mask(),
                row.value(),
                opcodes.getOrDefault(row, 2),
                isLive(row) ? layout(row) : 0,
                row.name()));
      }
    }
    return out.append("  };\n}\n").toString();
  }

  // --- cold dispatch -----------------------------------------------------------------------------

  private static final String IMPORTS =
      "import dev.megalith.arch.decode.BitMasks;\n"
          + "import dev.megalith.arch.decode.RegisterMap;\n"
          + "import dev.megalith.cpu.Cpu;\n"
          + "import dev.megalith.cpu.CpuState;\n"
          + "import dev.megalith.cpu.Status;\n"
          + "import dev.megalith.cpu.exec.*;\n"
          + "import dev.megalith.cpu.kernel.*;\n"
          + "import dev.megalith.cpu.mmu.*;\n"
          + "import dev.megalith.cpu.raw.Raw;\n"
          + "import dev.megalith.cpu.sys.Exceptions;\n\n";

  static String imports() {
    return IMPORTS;
  }

  private String dispatchClass(String file) {
    List<Row> rows = coldRows(file);
    String name = "Dispatch" + capital(file);
    StringBuilder out = new StringBuilder(header(IMPORTS));
    out.append("/// Executes the rows of `")
        .append(file)
        .append(".decode` outside of the main loop.\n");
    out.append("@SuppressWarnings(\"unused\")\nfinal class ").append(name).append(" {\n");
    out.append("  private ").append(name).append("() {}\n\n");
    int methods = (rows.size() + CASES_PER_METHOD - 1) / CASES_PER_METHOD;
    out.append("  static int execute(Cpu cpu, CpuState s, long[] x, long w) {\n");
    out.append("    long pc = s.pc;\n");
    int first = firstOpcode(InstructionTable.FILES.indexOf(file));
    for (int m = 0; m + 1 < methods; m++) {
      out.append(
          String.format(
              "    if (((int) w & 0xFFF) < %d) {%n      return execute%d(cpu, s, x, w, pc);%n   "
                  + " }%n",
              first + (m + 1) * CASES_PER_METHOD, m));
    }
    out.append(
        methods == 0
            ? "    return Exceptions.undefined(cpu);\n  }\n"
            : "    return execute" + (methods - 1) + "(cpu, s, x, w, pc);\n  }\n");
    for (int m = 0; m < methods; m++) {
      out.append("\n  private static int execute").append(m);
      out.append("(Cpu cpu, CpuState s, long[] x, long w, long pc) {\n");
      out.append("    switch ((int) w & 0xFFF) {\n");
      int end = Math.min(rows.size(), (m + 1) * CASES_PER_METHOD);
      for (Row row : rows.subList(m * CASES_PER_METHOD, end)) {
        out.append(coldCase(row));
      }
      out.append("      default:\n        return Exceptions.undefined(cpu);\n    }\n  }\n");
    }
    return out.append("}\n").toString();
  }

  private String coldCase(Row row) {
    Semantics semantics = row.semantics();
    String body =
        switch (semantics) {
          case Semantics.Exec e -> exec(e);
          case Semantics.Value v -> Templates.value(v) + "return Status.NEXT;\n";
          case Semantics.Memory m ->
              MemoryTemplates.text(m, false, "return Status.JUMP;") + "return Status.NEXT;\n";
          case Semantics.Branch _ ->
              throw new IllegalStateException(
                  row.name() + ": branch rows belong in the main loop: *");
          case null -> throw new IllegalStateException(row.name());
        };
    return "      case "
        + opcodes.get(row)
        + ": { // "
        + row.name()
        + "\n"
        + indent(body, 8)
        + "      }\n";
  }

  private static String exec(Semantics.Exec e) {
    String call = "return " + e.method() + "(cpu, (int) (w >>> 32));\n";
    return e.fp() ? "if (!s.fpEnabled) {\n  return Exceptions.fpAccess(cpu);\n}\n" + call : call;
  }

  static String indent(String text, int spaces) {
    StringBuilder out = new StringBuilder();
    int depth = 0;
    for (String line : text.split("\n")) {
      String bare = line.strip();
      if (bare.isEmpty()) {
        continue;
      }
      if (bare.startsWith("}")) {
        depth--;
      }
      out.append(" ".repeat(spaces + 2 * depth)).append(bare).append('\n');
      if (bare.endsWith("{")) {
        depth++;
      }
    }
    return out.toString();
  }

  private String dispatchRoot() {
    List<String> tables = new ArrayList<>();
    StringBuilder out =
        new StringBuilder(
            header(
                "import dev.megalith.cpu.Cpu;\nimport dev.megalith.cpu.CpuState;\n"
                    + "import dev.megalith.cpu.sys.Exceptions;\n\n"));
    out.append("/// Finds the dispatcher of an opcode outside of the main loop.\n");
    out.append("public final class Dispatch {\n  private Dispatch() {}\n\n");
    out.append("  public static int execute(Cpu cpu, CpuState s, long[] x, long w) {\n");
    out.append("    int opcode = (int) w & 0xFFF;\n");
    out.append("    switch ((opcode - " + FIRST_COLD + ") / " + FILE_BLOCK + ") {\n");
    int block = 0;
    for (int f = 0; f < InstructionTable.FILES.size(); f++) {
      String capital = capital(InstructionTable.FILES.get(f));
      tables.add("Rows" + capital + ".ROWS");
      for (int i = 0; i < FILE_BLOCKS[f]; i++) {
        out.append("      case " + block++ + ":\n");
      }
      if (f == 0) {
        out.append("        if (opcode < " + FIRST_COLD + ") {\n");
        out.append("          return Exceptions.undefined(cpu);\n        }\n");
      }
      out.append("        return Dispatch" + capital + ".execute(cpu, s, x, w);\n");
    }
    out.append("      default:\n        return Exceptions.undefined(cpu);\n    }\n  }\n\n");
    out.append("  /// All encodings, in blocks of four: mask, value, opcode, layout.\n");
    out.append("  public static int[][] tables() {\n    return new int[][] {\n");
    tables.forEach(t -> out.append("      ").append(t).append(",\n"));
    out.append("    };\n  }\n}\n");
    return out.toString();
  }
}
