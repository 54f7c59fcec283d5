package dev.megalith.cpu.gen;

import dev.megalith.arch.decode.Immediate;
import dev.megalith.arch.decode.InstructionTable;
import dev.megalith.arch.decode.RegisterMap;
import dev.megalith.arch.decode.Row;
import dev.megalith.arch.decode.Semantics;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Makes the interpreter's decode tables and dispatch from the instruction table.
///
/// Opcodes 0 to 2 and 511 are those of `PackedCode`; the cases of the main loop follow, dense; then
/// each table file has a block of its own, so that a change to one file leaves the generated code
/// of the others alone. Loads and stores have a case outside of the main loop too: it does what the
/// main loop leaves, such as TLB misses.
public final class InterpreterGenerator {
  /// All rows without an effect share this case of the main loop.
  static final int NOP = 3;

  static final int FIRST_HOT = 4;

  /// As in `PackedCode`, which this program is compiled without.
  static final int UNDEFINED = 511;

  static final int FIRST_COLD = UNDEFINED + 1;

  /// HotSpot compiles a method whole: what a guest never executes shares one with little else.
  private static final int CASES_PER_METHOD = 16;

  /// Opcodes that each file may use outside of the main loop.
  private static final Map<String, Integer> FILE_BLOCKS =
      Map.of(
          "dpimm", 64, "branch", 64, "system", 256, "ldst", 512, "dpreg", 384, "fp", 384, "simd",
          1536, "crypto", 64);

  private final InstructionTable table = InstructionTable.load();

  /// Rows outside of the main loop, and rows in it.
  private final Map<Row, Integer> cold = new HashMap<>();

  private final Map<Row, Integer> hot = new LinkedHashMap<>();

  /// Cases of the main loop whose base register is the stack pointer.
  private final Map<Row, Integer> hotStack = new LinkedHashMap<>();

  private final Map<String, String> files = new TreeMap<>();

  public InterpreterGenerator() {
    number();
    files.put("MainLoop.java", new MainLoopGenerator(hot, hotStack).text());
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

  private static boolean isMemory(Row row) {
    return row.semantics() instanceof Semantics.Memory;
  }

  private List<Row> coldRows(String file) {
    return table.rows().stream()
        .filter(r -> isLive(r) && !(r.semantics() instanceof Semantics.Nop))
        .filter(r -> (!r.hot() || isMemory(r)) && r.file().equals(file))
        .toList();
  }

  private static int firstOf(String file) {
    int first = FIRST_COLD;
    for (String before : InstructionTable.FILES) {
      if (before.equals(file)) {
        return first;
      }
      first += FILE_BLOCKS.get(before);
    }
    throw new IllegalArgumentException(file);
  }

  private void number() {
    int next = FIRST_HOT;
    for (Row row : table.rows()) {
      if (isLive(row) && row.semantics() instanceof Semantics.Nop) {
        cold.put(row, NOP);
      } else if (isLive(row) && row.hot()) {
        hot.put(row, next++);
      }
      if (isLive(row) && row.hotStack() && isMemory(row)) {
        hotStack.put(row, next++);
      }
    }
    if (next > FIRST_COLD) {
      throw new IllegalStateException("hot rows: " + next + ", at most " + FIRST_COLD);
    }
    for (String file : InstructionTable.FILES) {
      List<Row> rows = coldRows(file);
      if (rows.size() > FILE_BLOCKS.get(file)) {
        throw new IllegalStateException(
            file + ".decode: " + rows.size() + " rows, at most " + FILE_BLOCKS.get(file));
      }
      for (int i = 0; i < rows.size(); i++) {
        cold.put(rows.get(i), firstOf(file) + i);
      }
    }
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
      case Semantics.Nop _ ->
          pack(RegisterMap.RAW, RegisterMap.RAW, RegisterMap.RAW, 0, Immediate.NONE);
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

  /// The opcode of a load or store whose base register is the stack pointer; 0 for other rows.
  private int stackOpcode(Row row) {
    return isMemory(row) ? hotStack.getOrDefault(row, cold.get(row)) : 0;
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
                hot.getOrDefault(row, cold.getOrDefault(row, UNDEFINED)),
                isLive(row) ? layout(row) | stackOpcode(row) << 16 : 0,
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
    out.append(
        String.format(
            "    return switch ((((int) w & 0xFFF) - %d) / %d) {%n",
            firstOf(file), CASES_PER_METHOD));
    for (int m = 0; m < methods; m++) {
      out.append(String.format("      case %d -> execute%d(cpu, s, x, w, pc);%n", m, m));
    }
    out.append("      default -> Exceptions.undefined(cpu);\n    };\n  }\n");
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
          case Semantics.Memory m -> MemoryTemplates.slow(m) + "return Status.NEXT;\n";
          case Semantics.Nop _ -> "return Status.NEXT;\n";
          case Semantics.Branch _ ->
              throw new IllegalStateException(
                  row.name() + ": branch rows belong in the main loop: *");
          case null -> throw new IllegalStateException(row.name());
        };
    return "      case "
        + cold.get(row)
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
    StringBuilder out =
        new StringBuilder(
            header(
                "import dev.megalith.cpu.Cpu;\nimport dev.megalith.cpu.CpuState;\n"
                    + "import dev.megalith.cpu.raw.Raw;\n"
                    + "import dev.megalith.cpu.sys.Exceptions;\nimport java.util.List;\n\n"));
    out.append("/// Finds the dispatcher of an opcode, also for what the main loop leaves.\n");
    out.append("public final class Dispatch {\n");
    out.append("  /// From opcodes of the main loop to those of the same rows here; 0: none.\n");
    out.append("  private static final short[] COLD = {\n");
    short[] coldOf = coldOfHot();
    for (int i = 0; i < coldOf.length; i += 16) {
      out.append("    ");
      for (int j = i; j < Math.min(i + 16, coldOf.length); j++) {
        out.append(coldOf[j]).append(", ");
      }
      out.append('\n');
    }
    out.append("  };\n\n  private Dispatch() {}\n\n");
    out.append("  public static int execute(Cpu cpu, CpuState s, long[] x, long word) {\n");
    out.append("    long w = word;\n    int opcode = (int) w & 0xFFF;\n");
    out.append("    if (opcode < COLD.length) {\n      opcode = COLD[opcode];\n");
    out.append("      w = (w & ~0xFFFL) | opcode;\n    }\n");
    for (int f = InstructionTable.FILES.size() - 1; f >= 0; f--) {
      String file = InstructionTable.FILES.get(f);
      out.append("    if (opcode >= ").append(firstOf(file)).append(") {\n");
      out.append("      return Dispatch").append(capital(file)).append(".execute(cpu, s, x, w);\n");
      out.append("    }\n");
    }
    out.append("    return Exceptions.undefined(cpu);\n  }\n\n");
    out.append("  /// Loads and initializes the classes of all handlers and kernels.\n");
    out.append("  public static void initialize() {\n");
    for (String owner : owners()) {
      out.append("    Raw.initialize(").append(owner).append(".class);\n");
    }
    out.append("  }\n\n");
    out.append("  /// What executes what the main loop leaves.\n");
    out.append("  public static List<Class<?>> dispatchers() {\n    return List.of(\n");
    out.append(
        InstructionTable.FILES.stream()
            .map(file -> "        Dispatch" + capital(file) + ".class")
            .collect(Collectors.joining(",\n")));
    out.append(");\n  }\n\n");
    out.append("  /// All encodings, in blocks of four: mask, value, opcode, layout.\n");
    out.append("  public static int[][] tables() {\n    return new int[][] {\n");
    for (String file : InstructionTable.FILES) {
      out.append("      Rows").append(capital(file)).append(".ROWS,\n");
    }
    out.append("    };\n  }\n}\n");
    return out.toString();
  }

  /// Classes whose methods rows name, and those that dispatch.
  private SortedSet<String> owners() {
    SortedSet<String> owners = new TreeSet<>();
    for (Row row : table.rows()) {
      switch (row.semantics()) {
        case Semantics.Exec e ->
            owners.add("dev.megalith.cpu.exec." + e.method().replaceFirst("\\..*", ""));
        case Semantics.Value v ->
            owners.add("dev.megalith.cpu.kernel." + v.kernel().replaceFirst("\\..*", ""));
        case null, default -> {}
      }
    }
    InstructionTable.FILES.forEach(file -> owners.add("Dispatch" + capital(file)));
    return owners;
  }

  private short[] coldOfHot() {
    short[] coldOf = new short[FIRST_HOT + hot.size() + hotStack.size()];
    hot.forEach((row, opcode) -> coldOf[opcode] = cold.getOrDefault(row, 0).shortValue());
    hotStack.forEach((row, opcode) -> coldOf[opcode] = cold.getOrDefault(row, 0).shortValue());
    return coldOf;
  }
}
