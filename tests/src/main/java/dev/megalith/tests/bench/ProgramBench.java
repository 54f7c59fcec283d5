package dev.megalith.tests.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Ordinary programs in the guest, by its own clock: `tests/bench/programs/programs.sh`.
///
/// The first of a program's runs is the cold one; the median of all counts as warm.
final class ProgramBench {
  private static final Path SCRIPT = Path.of("tests", "bench", "programs", "programs.sh");
  private static final String MEMORY = "1G";
  private static final String CMDLINE = "console=ttyAMA0 quiet";
  private static final String END = "RESULT end";

  private final Qemu qemu;
  private final int repeat;
  private final int timeoutSeconds;

  /// One program; times in seconds of the guest.
  ///
  /// @param ratio Megalith's median over QEMU's
  record Figures(
      String program,
      double megalithFirst,
      double megalithMedian,
      double qemuFirst,
      double qemuMedian,
      double ratio) {}

  /// The runs of one program.
  private record Runs(List<Double> seconds, String check) {
    double first() {
      return seconds.getFirst();
    }

    double median() {
      return Results.median(seconds.stream().mapToDouble(Double::doubleValue).toArray());
    }
  }

  ProgramBench(Qemu qemu, int repeat, int timeoutSeconds) {
    this.qemu = qemu;
    this.repeat = repeat;
    this.timeoutSeconds = timeoutSeconds;
  }

  void run(Results results) throws IOException, InterruptedException {
    String script = "REPEAT=" + repeat + "\n" + Files.readString(SCRIPT);
    Map<String, Runs> ours = onMegalith(script);
    Map<String, Runs> theirs = qemu.isPresent() ? onQemu(script) : Map.of();
    Table table =
        new Table("program", "Megalith first s", "median s", "QEMU first s", "median s", "ratio");
    double logarithms = 0;
    for (Map.Entry<String, Runs> entry : ours.entrySet()) {
      Figures figures = figures(entry.getKey(), entry.getValue(), theirs.get(entry.getKey()));
      results.add("programs", figures);
      logarithms += Math.log(figures.ratio());
      table.row(
          figures.program(),
          Table.number(figures.megalithFirst(), 2),
          Table.number(figures.megalithMedian(), 2),
          Table.number(figures.qemuFirst(), 2),
          Table.number(figures.qemuMedian(), 2),
          Table.number(figures.ratio(), 2));
    }
    System.out.println("\nOne vCPU, programs of the default guest, " + repeat + " runs of each\n");
    System.out.print(table.text());
    System.out.println(
        "geometric mean of the ratios: "
            + Table.number(Math.exp(logarithms / ours.size()), 2).strip());
  }

  private static Figures figures(
      String program, Runs ours, @org.jspecify.annotations.Nullable Runs theirs) {
    if (theirs == null) {
      return new Figures(program, ours.first(), ours.median(), Double.NaN, Double.NaN, Double.NaN);
    }
    if (!theirs.check().equals(ours.check())) {
      throw new IllegalStateException(
          program + ": Megalith gave " + ours.check() + ", QEMU " + theirs.check());
    }
    return new Figures(
        program,
        ours.first(),
        ours.median(),
        theirs.first(),
        theirs.median(),
        ours.median() / theirs.median());
  }

  private Map<String, Runs> onMegalith(String script) throws IOException, InterruptedException {
    return measure(
        List.of(
            "./megalith",
            "run",
            "--memory=" + MEMORY,
            "--timeout=" + timeoutSeconds + "s",
            "--exec=" + script),
        "");
  }

  private Map<String, Runs> onQemu(String script) throws IOException, InterruptedException {
    Path kernel = BootBench.guestFile("kernel ");
    Path initrd = BootBench.guestFile("initrd ");
    return measure(
        qemu.command(1, MEMORY, kernel, "-initrd", initrd.toString(), "-append", CMDLINE), script);
  }

  /// Starts an emulator, types `script` at its shell if it is not empty, and reads the results.
  private Map<String, Runs> measure(List<String> command, String script)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    StringBuilder console = new StringBuilder();
    boolean typed = script.isEmpty();
    long end = System.nanoTime() + timeoutSeconds * 1_000_000_000L;
    try (InputStream in = process.getInputStream();
        OutputStream out = process.getOutputStream()) {
      byte[] chunk = new byte[4096];
      while (!hasEnded(console)) {
        int count = in.read(chunk);
        if (count < 0 || System.nanoTime() > end) {
          throw new IllegalStateException(
              command.getFirst() + ": no results; its console:\n" + console);
        }
        console.append(new String(chunk, 0, count, StandardCharsets.ISO_8859_1));
        if (!typed && console.indexOf(BootWatch.SHELL) >= 0) {
          typed = true;
          type(script, out);
        }
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
    return parse(console);
  }

  /// The script's own text, which the console echoes, has it after `echo` only.
  private static boolean hasEnded(StringBuilder console) {
    return console.indexOf("\n" + END) >= 0;
  }

  /// Into a file first: the console takes lines, not a whole script, while programs run.
  private static void type(String script, OutputStream out) throws IOException {
    String text = "cat > /tmp/script <<'SCRIPT'\n" + script + "\nSCRIPT\nsh /tmp/script\n";
    for (String line : text.split("(?<=\n)", -1)) {
      out.write(line.getBytes(StandardCharsets.UTF_8));
      out.flush();
    }
  }

  private static Map<String, Runs> parse(StringBuilder console) {
    Map<String, Runs> runs = new LinkedHashMap<>();
    console
        .toString()
        .lines()
        .map(line -> line.strip().split(" ", -1))
        .filter(word -> word.length == 4 && word[0].equals("RESULT") && word[3].length() == 32)
        .forEach(word -> {
          Runs of = runs.computeIfAbsent(word[1], _ -> new Runs(new ArrayList<>(), word[3]));
          if (!of.check().equals(word[3])) {
            throw new IllegalStateException(word[1] + " gave two results");
          }
          of.seconds().add(Integer.parseInt(word[2]) / 100.0);
        });
    return runs;
  }
}
