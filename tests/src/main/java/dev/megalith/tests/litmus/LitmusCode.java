package dev.megalith.tests.litmus;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The C source of a guest's cases: a function in assembly for each thread, and their table.
///
/// ```
/// x0..x3   addresses of x, y, z, w        x5..x12   what the reads gave
/// x4       where they are stored          x13..x17  scratch
/// ```
final class LitmusCode {
  private static final int FIRST_RESULT = 5;

  /// A value that no test writes: the compare-and-swap that reads expects it.
  private static final int NEVER = 77;

  private final StringBuilder out = new StringBuilder("#include \"litmus.h\"\n\n");
  private int labels;

  private LitmusCode() {}

  /// @param tests what runs
  /// @param allowed of each test, what the guest shall not report at once
  static String source(List<LitmusTest> tests, List<BitSet> allowed) {
    LitmusCode code = new LitmusCode();
    for (int i = 0; i < tests.size(); i++) {
      code.functions(i, tests.get(i));
      code.out.append(
          "static const u16 allowed_%d[] = {%s0xffff};\n"
              .formatted(
                  i,
                  allowed.get(i).stream().mapToObj(o -> o + ", ").collect(Collectors.joining())));
    }
    code.out.append("\nconst struct litmus cases[] = {\n");
    for (int i = 0; i < tests.size(); i++) {
      code.row(i, tests.get(i));
    }
    code.out.append("};\nconst u64 case_count = sizeof cases / sizeof cases[0];\n");
    return code.out.toString();
  }

  private void row(int index, LitmusTest test) {
    int threads = test.threads().size();
    String functions =
        IntStream.range(0, threads)
            .mapToObj(t -> "t%d_%d".formatted(index, t))
            .collect(Collectors.joining(", "));
    String observed =
        test.threads().stream()
            .map(t ->
                String.valueOf(LitmusTest.accesses(t).stream().filter(a -> !a.write()).count()))
            .collect(Collectors.joining(", "));
    out.append(
        "    {\"%s\", %d, %d, {%s}, {%s}, %d, %d, allowed_%d},\n"
            .formatted(
                test.name(),
                threads,
                test.locations(),
                functions,
                observed,
                test.finalMask(),
                test.outcomes(),
                index));
  }

  private void functions(int index, LitmusTest test) {
    for (int thread = 0; thread < test.threads().size(); thread++) {
      String name = "t%d_%d".formatted(index, thread);
      out.append("CODE(%s,\n".formatted(name));
      List<String> stores = new ArrayList<>();
      int result = FIRST_RESULT;
      for (Step step : test.threads().get(thread)) {
        switch (step) {
          case Step.Fence fence -> line(fence.code);
          case Step.Access a -> {
            access(a, result);
            if (!a.write()) {
              stores.add("str x%d, [x4, #%d]".formatted(result, 8 * (result - FIRST_RESULT)));
              result++;
            }
          }
        }
      }
      stores.forEach(this::line);
      line("ret");
      out.append(");\n");
    }
  }

  private void line(String instruction) {
    out.append("  \"").append(instruction).append("\\n\"\n");
  }

  /// @param result register of the next read; the one before it holds the last read's value
  private void access(Step.Access a, int result) {
    int last = result - 1;
    String address = "x" + a.location();
    line("mov x15, #" + a.value());
    switch (a.dependency()) {
      case NONE -> {}
      case ADDRESS -> {
        line("eor x13, x%d, x%d".formatted(last, last));
        line("add x14, x%d, x13".formatted(a.location()));
        address = "x14";
      }
      case DATA -> {
        line("eor x13, x%d, x%d".formatted(last, last));
        line("add x15, x13, #" + a.value());
      }
      case CONTROL, CONTROL_ISB -> {
        int label = labels++;
        line("cbnz x%d, .Lctrl%d".formatted(last, label));
        line(".Lctrl%d:".formatted(label));
        if (a.dependency() == Step.Dependency.CONTROL_ISB) {
          line("isb");
        }
      }
    }
    if (a.write()) {
      write(a.form(), address);
    } else {
      read(a.form(), address, "x" + result);
    }
  }

  private void read(Form form, String address, String result) {
    switch (form.kind) {
      case PLAIN, EXCLUSIVE_LOAD -> {
        String name = form == Form.PLAIN ? "ldr" : form.token;
        line("%s %s, [%s]".formatted(name, result, address));
      }
      case AMO -> line("ldadd%s xzr, %s, [%s]".formatted(order(form), result, address));
      case CAS -> {
        line("mov %s, #%d".formatted(result, NEVER));
        line("cas%s %s, x15, [%s]".formatted(order(form), result, address));
      }
      case EXCLUSIVE -> pair(form, result, result, address);
    }
  }

  private void write(Form form, String address) {
    switch (form.kind) {
      case PLAIN -> line("%s x15, [%s]".formatted(form == Form.PLAIN ? "str" : "stlr", address));
      case AMO -> line("swp%s x15, x16, [%s]".formatted(order(form), address));
      case CAS -> {
        line("mov x17, #0");
        line("cas%s x17, x15, [%s]".formatted(order(form), address));
      }
      case EXCLUSIVE -> pair(form, "x17", "x15", address);
      case EXCLUSIVE_LOAD -> throw new IllegalArgumentException(form + " writes nothing");
    }
  }

  private void pair(Form form, String loaded, String stored, String address) {
    int label = labels++;
    boolean acquire = form.order == Form.Order.ACQUIRE;
    line(".Lagain%d:".formatted(label));
    line("%s %s, [%s]".formatted(acquire ? "ldaxr" : "ldxr", loaded, address));
    line("%s w16, %s, [%s]".formatted(form.release ? "stlxr" : "stxr", stored, address));
    line("cbnz w16, .Lagain%d".formatted(label));
  }

  /// `a`, `l`, `al` or nothing, as the mnemonics of atomics end.
  private static String order(Form form) {
    return (form.order == Form.Order.ACQUIRE ? "a" : "") + (form.release ? "l" : "");
  }
}
