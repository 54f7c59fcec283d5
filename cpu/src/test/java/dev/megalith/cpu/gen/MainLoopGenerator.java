package dev.megalith.cpu.gen;

import dev.megalith.arch.decode.Row;
import dev.megalith.arch.decode.Semantics;
import java.util.Map;

/// Makes `MainLoop`: the loop that runs the decoded instructions of one page.
///
/// A case does its instruction and continues with the next; or sets `to` and breaks to `taken`, a
/// branch within the page; or breaks out of the switch, which sends the instruction to `Dispatch`.
/// The less a case holds, the better C2's code for all of them.
final class MainLoopGenerator {
  private static final String NEXT = "i++;\ncontinue run;\n";

  private final Map<Row, Integer> rows;
  private final Map<Row, Integer> stackRows;

  MainLoopGenerator(Map<Row, Integer> rows, Map<Row, Integer> stackRows) {
    this.rows = rows;
    this.stackRows = stackRows;
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
    rows.forEach((row, opcode) -> appendCase(out, opcode, row.name(), body(row)));
    stackRows.forEach((row, opcode) ->
        appendCase(
            out,
            opcode,
            row.name() + " with SP",
            MemoryTemplates.fast((Semantics.Memory) row.semantics(), true)));
    return out.append(EPILOGUE).toString();
  }

  private static void appendCase(StringBuilder out, int opcode, String name, String body) {
    out.append("          case ").append(opcode).append(": { // ").append(name).append('\n');
    out.append(InterpreterGenerator.indent(body, 12)).append("          }\n");
  }

  private static String body(Row row) {
    return switch (row.semantics()) {
      case Semantics.Value v ->
          (v.operands().contains("PC") ? "long pc = base + ((long) i << 2);\n" : "")
              + Templates.value(v)
              + NEXT;
      case Semantics.Nop _ -> NEXT;
      case Semantics.Memory m -> MemoryTemplates.fast(m, false);
      case Semantics.Branch b -> branch(b.kind());
      case Semantics.Exec e -> exec(e);
      case null -> throw new IllegalStateException(row.name());
    };
  }

  private static String exec(Semantics.Exec e) {
    String call = e.method() + "(cpu, (int) (w >>> 32))";
    return "s.pc = base + ((long) i << 2);\n"
        + "status = "
        + (e.fp() ? "s.fpEnabled ? " + call + " : Exceptions.fpAccess(cpu)" : call)
        + ";\ni++;\nif (status == Status.NEXT) {\ncontinue run;\n}\nbreak run;\n";
  }

  private static String branch(String kind) {
    String link = "x[30] = base + ((long) (i + 1) << 2);\n";
    if (kind.equals("BR") || kind.equals("BLR")) {
      return "long target = x["
          + Templates.N
          + "];\n"
          + (kind.equals("BLR") ? link : "")
          + "long offset = target - base;\n"
          + "if ((offset & ~0xFFCL) == 0) {\nto = (int) offset >> 2;\nbreak taken;\n}\n"
          + "s.pc = target;\ni++;\nstatus = Status.JUMP;\nbreak run;\n";
    }
    String taken = (kind.equals("BL") ? link : "") + "to = i + (int) (w >> 32);\nbreak taken;\n";
    String condition = Templates.condition(kind);
    return condition.isEmpty() ? taken : "if (" + condition + ") {\n" + taken + "}\n" + NEXT;
  }

  private static final String PROLOGUE =
      """
      /// Runs decoded instructions of one page. Hot: this is the interpreter.
      @SuppressWarnings("unused")
      public final class MainLoop {
        private MainLoop() {}

        /// Runs `page`, mapped at virtual address `base`, from instruction `first` on, until
        /// control leaves the page or something asks for the caller. `state.pc` is where to go on;
        /// `cpu.budget` is what is left of the instructions that may retire.
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
            int to;
            taken: {
              switch ((int) w & 0xFFF) {
                case 0: {
                  Decoder.decodeAt(page, i);
                  continue run;
                }
                case 3: { // all rows without an effect
                  i++;
                  continue run;
                }
                case 1, 2: {
                  s.pc = base + ((long) i << 2);
                  status = Status.JUMP;
                  break run;
                }
      """;

  private static final String EPILOGUE =
      """
                default:
                  break;
              }
              s.pc = base + ((long) i << 2);
              status = Dispatch.execute(cpu, s, x, w);
              i++;
              if (status == Status.NEXT) {
                continue run;
              }
              break run;
            }
            budget -= i + 1 - start;
            i = to;
            start = to;
            if ((to & ~1023) != 0) {
              s.pc = base + ((long) to << 2);
              status = Status.JUMP;
              break run;
            }
            if (budget <= 0 || s.isPending()) {
              s.pc = base + ((long) to << 2);
              status = Status.POLL;
              break run;
            }
          }
          cpu.budget = budget - (i - start);
          return status;
        }
      }
      """;
}
