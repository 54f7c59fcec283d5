package dev.megalith.cpu.gen;

import dev.megalith.arch.decode.Row;
import dev.megalith.arch.decode.Semantics;
import java.util.List;
import java.util.Map;

/// Makes `MainLoop`: the loop that runs the decoded instructions of one page.
final class MainLoopGenerator {
  private static final String FAULT = "status = Status.JUMP;\nbreak run;";

  private final List<Row> rows;
  private final Map<Row, Integer> opcodes;

  MainLoopGenerator(List<Row> rows, Map<Row, Integer> opcodes) {
    this.rows = rows;
    this.opcodes = opcodes;
  }

  String text() {
    StringBuilder out =
        new StringBuilder(
            InterpreterGenerator.header(
                InterpreterGenerator.imports()
                    .replace(
                        "import dev.megalith.cpu.exec.*;\n",
                        "import dev.megalith.cpu.decode.DecodedPage;\n"
                            + "import dev.megalith.cpu.decode.Decoder;\n"
                            + "import dev.megalith.cpu.exec.*;\n")));
    out.append(PROLOGUE);
    for (Row row : rows) {
      out.append("        case ").append(opcodes.get(row)).append(": { // ").append(row.name());
      out.append('\n').append(InterpreterGenerator.indent(body(row), 10)).append("        }\n");
    }
    return out.append(EPILOGUE).toString();
  }

  private static String body(Row row) {
    return switch (row.semantics()) {
      case Semantics.Value v ->
          (v.operands().contains("PC") ? "long pc = base + ((long) i << 2);\n" : "")
              + Templates.value(v)
              + "i++;\ncontinue;\n";
      case Semantics.Memory m -> MemoryTemplates.text(m, true, FAULT) + "i++;\ncontinue;\n";
      case Semantics.Branch b -> branch(b.kind());
      case Semantics.Exec e -> exec(e);
      case null -> throw new IllegalStateException(row.name());
    };
  }

  private static String exec(Semantics.Exec e) {
    return "s.pc = base + ((long) i << 2);\n"
        + (e.fp()
            ? "status = s.fpEnabled ? " + call(e) + " : Exceptions.fpAccess(cpu);\n"
            : "status = " + call(e) + ";\n")
        + "i++;\nif (status == Status.NEXT) {\ncontinue;\n}\nbreak run;\n";
  }

  private static String call(Semantics.Exec e) {
    return e.method() + "(cpu, (int) (w >>> 32))";
  }

  private static String branch(String kind) {
    String condition = Templates.condition(kind);
    if (kind.equals("BR") || kind.equals("BLR")) {
      return "long to = x["
          + Templates.N
          + "];\n"
          + (kind.equals("BLR") ? "x[30] = base + ((long) (i + 1) << 2);\n" : "")
          + "budget -= i + 1 - start;\n"
          + "long offset = to - base;\n"
          + "if ((offset & ~0xFFCL) != 0) {\n"
          + "s.pc = to;\n"
          + "start = i;\n"
          + "status = Status.JUMP;\n"
          + "break run;\n"
          + "}\n"
          + "i = (int) offset >> 2;\n"
          + "start = i;\n"
          + POLL;
    }
    String taken =
        (kind.equals("BL") ? "x[30] = base + ((long) (i + 1) << 2);\n" : "")
            + "int to = i + (int) (w >> 32);\n"
            + "budget -= i + 1 - start;\n"
            + "if ((to & ~1023) != 0) {\n"
            + "s.pc = base + ((long) to << 2);\nstart = i;\nstatus = Status.JUMP;\nbreak run;\n}\n"
            + "i = to;\nstart = to;\n"
            + POLL;
    if (condition.isEmpty()) {
      return taken;
    }
    return "if (" + condition + ") {\n" + taken + "}\ni++;\ncontinue;\n";
  }

  private static final String POLL =
      "if (budget > 0 && !s.isPending()) {\ncontinue;\n}\n"
          + "s.pc = base + ((long) i << 2);\nstatus = Status.POLL;\nbreak run;\n";

  private static final String PROLOGUE =
      """
      /// Runs decoded instructions of one page. Hot: this is the interpreter.
      @SuppressWarnings("unused")
      public final class MainLoop {
        private MainLoop() {}

        /// Runs `page`, mapped at virtual address `base`, from instruction `i` on, until control leaves
        /// the page or something asks for the caller. `state.pc` is where to go on; `cpu.budget` is
        /// what is left of the instructions that may retire.
        public static int run(Cpu cpu, DecodedPage page, int first, long base) {
          final CpuState s = cpu.state;
          final long[] x = s.x;
          final long[] code = page.code;
          final long tlb = cpu.tlb;
          final long ctx = cpu.context;
          int i = first;
          int start = first;
          long budget = cpu.budget;
          int status;
          run:
          for (; ; ) {
            long w = code[i];
            switch ((int) w & 0xFFF) {
              case 0: {
                Decoder.decodeAt(page, i);
                continue;
              }
              case 1: {
                s.pc = base + ((long) i << 2);
                status = Status.JUMP;
                break run;
              }
      """;

  private static final String EPILOGUE =
      """
              default: {
                s.pc = base + ((long) i << 2);
                status = Dispatch.execute(cpu, s, x, w);
                i++;
                if (status == Status.NEXT) {
                  continue;
                }
                break run;
              }
            }
          }
          cpu.budget = budget - (i - start);
          return status;
        }
      }
      """;
}
