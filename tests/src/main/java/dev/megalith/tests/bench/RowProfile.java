package dev.megalith.tests.bench;

import dev.megalith.tests.bench.rows.OpcodeCounts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/// Which rows of the instruction table a boot of the default guest executes: what to star.
///
/// A copy of the main loop with one more statement is compiled and put in front of the class path
/// of a `megalith run` of its own, so that the product knows nothing of it.
final class RowProfile {
  private static final Path SOURCES = Path.of("cpu/src/main/java/dev/megalith/cpu/generated");
  private static final Path COUNTER =
      Path.of("tests/src/main/java/dev/megalith/tests/bench/rows/OpcodeCounts.java");
  private static final String FETCH = "long w = code[i];";
  private static final String COUNT = " dev.megalith.tests.bench.rows.OpcodeCounts.next(w);";

  /// How the generated switches name the row of an opcode.
  private static final Pattern CASE = Pattern.compile("case (\\d+): \\{ // (.+)");

  /// Opcodes below are not rows; see PackedCode.
  private static final int FIRST_ROW = 3;

  /// Opcodes below are in the main loop; see InterpreterGenerator.
  private static final int FIRST_COLD = 512;

  private static final int ROWS_SHOWN = 150;
  private static final int PAIRS_SHOWN = 60;

  /// How often something was executed.
  private record Executed(String name, long count) {}

  void run(int vcpus) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("megalith-rows");
    Path counts = folder.resolve("counts.txt");
    compileCopy(folder);
    boot(folder, counts, vcpus);
    report(Files.readAllLines(counts), names());
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList().reversed()) {
        Files.delete(file);
      }
    }
  }

  private static void compileCopy(Path folder) throws IOException {
    String source = Files.readString(SOURCES.resolve("MainLoop.java"));
    if (source.indexOf(FETCH) < 0) {
      throw new IllegalStateException("the main loop has no '" + FETCH + "' to count at");
    }
    Path copy = folder.resolve("MainLoop.java");
    Files.writeString(copy, source.replace(FETCH, FETCH + COUNT));
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-nowarn",
                "-proc:none",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                folder.toString(),
                copy.toString(),
                COUNTER.toString());
    if (status != 0) {
      throw new IllegalStateException("the copy of the main loop does not compile");
    }
  }

  private static void boot(Path folder, Path counts, int vcpus)
      throws IOException, InterruptedException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "@deploy/jvm/embedded.args",
            "-D" + OpcodeCounts.FILE_PROPERTY + "=" + counts,
            "-cp",
            folder + ":" + System.getProperty("java.class.path"),
            "dev.megalith.cli.Main",
            "run",
            "--vcpus=" + vcpus,
            "--timeout=600s",
            "--exec=nproc; ls -R /proc/sys >/dev/null; cat /proc/cpuinfo >/dev/null");
    int status = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (status != 0) {
      throw new IllegalStateException("megalith run: status " + status);
    }
  }

  /// Names of rows by opcode. Rows that decode alike share one, such as the hints that do nothing.
  private static Map<Integer, String> names() throws IOException {
    Map<Integer, String> names = new HashMap<>();
    try (Stream<Path> files = Files.list(SOURCES)) {
      for (Path file : files.toList()) {
        Matcher row = CASE.matcher(Files.readString(file));
        while (row.find()) {
          names.put(Integer.valueOf(row.group(1)), row.group(2));
        }
      }
    }
    return names;
  }

  private static void report(List<String> lines, Map<Integer, String> names) {
    List<Executed> rows = new ArrayList<>();
    List<Executed> pairs = new ArrayList<>();
    long hot = 0;
    for (String line : lines) {
      String[] words = line.split(" ");
      int first = Integer.parseInt(words[0]);
      long count = Long.parseLong(words[words.length - 1]);
      if (words.length == 2 && first >= FIRST_ROW) {
        rows.add(new Executed(name(names, first), count));
        hot += first < FIRST_COLD ? count : 0;
      } else if (words.length == 3) {
        int second = Integer.parseInt(words[1]);
        if (first >= FIRST_ROW && second >= FIRST_ROW) {
          pairs.add(new Executed(name(names, first) + " then " + name(names, second), count));
        }
      }
    }
    long all = rows.stream().mapToLong(Executed::count).sum();
    System.out.printf(
        "%n%d instructions, %.2f %% of them in the main loop (*), %d rows%n%n",
        all, 100.0 * hot / all, rows.size());
    print("row", rows, ROWS_SHOWN, all);
    System.out.println();
    print("pair", pairs, PAIRS_SHOWN, all);
  }

  private static String name(Map<Integer, String> names, int opcode) {
    return (opcode < FIRST_COLD ? "*" : " ") + names.getOrDefault(opcode, "opcode " + opcode);
  }

  private static void print(String title, List<Executed> executed, int shown, long all) {
    Table table = new Table(title, "count", "%", "sum %");
    long sum = 0;
    List<Executed> sorted =
        executed.stream()
            .sorted((a, b) -> Long.compare(b.count(), a.count()))
            .limit(shown)
            .toList();
    for (Executed row : sorted) {
      sum += row.count();
      table.row(
          row.name(),
          String.valueOf(row.count()),
          Table.number(100.0 * row.count() / all, 3),
          Table.number(100.0 * sum / all, 2));
    }
    System.out.print(table.text());
  }
}
