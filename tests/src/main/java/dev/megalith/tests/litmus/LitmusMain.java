package dev.megalith.tests.litmus;

import dev.megalith.tests.host.Emulator;
import dev.megalith.tests.host.Project;
import dev.megalith.tests.host.Spread;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `./dev litmus`: runs litmus tests over a matrix of workers and isolation, and on QEMU.
@Command(
    name = "dev litmus",
    description = "Run memory-model tests and count what the architecture forbids.",
    mixinStandardHelpOptions = true)
public final class LitmusMain implements Callable<Integer> {
  /// Where the tests are described.
  static final Path TABLE = Project.file("tests", "litmus", "table.txt");

  /// Beyond the guest's own time: start of the processes, the last pass, the output.
  private static final int SLACK_SECONDS = 240;

  @Option(
      names = "--tests",
      split = ",",
      defaultValue = "*",
      paramLabel = "GLOB",
      description = "Names of tests, such as MP* or *+dmb+addr (default all).")
  private List<String> globs = List.of("*");

  @Option(
      names = "--rounds",
      defaultValue = "1000000",
      paramLabel = "N",
      description = "Passes at most, each over up to 64 tests (default: no limit).")
  private int rounds = 1;

  @Option(
      names = "--repeats",
      defaultValue = "4",
      paramLabel = "N",
      description = "Rounds of a test in a pass, of 128 instances each (default 4).")
  private int repeats = 4;

  @Option(
      names = "--seconds",
      defaultValue = "60",
      paramLabel = "N",
      description = "Guest time for each cell of the matrix (default 60).")
  private int seconds = 60;

  @Option(
      names = "--workers",
      split = ",",
      defaultValue = "1",
      paramLabel = "N",
      description = "Numbers of workers (default 1).")
  private int[] workers = {1};

  @Option(
      names = "--memory-services",
      defaultValue = "1",
      paramLabel = "N",
      description = "Members of the memory service (default 1).")
  private int memory = 1;

  @Option(
      names = "--isolation",
      split = ",",
      defaultValue = "none",
      paramLabel = "none|process",
      description = "Whether each role is a process (default none).")
  private List<String> isolations = List.of("none");

  @Option(names = "--qemu", description = "Run on QEMU instead: the oracle.")
  private boolean qemu;

  @Option(names = "--seed", defaultValue = "1", paramLabel = "N", description = "Default 1.")
  private long seed = 1;

  @Option(names = "--list", description = "Print the tests with what is forbidden, and run none.")
  private boolean list;

  @Option(
      names = "--canary",
      description = "Run the tests without their barriers: the checker must complain.")
  private boolean canary;

  @Option(names = "--verbose", description = "A line for each test.")
  private boolean verbose;

  private LitmusMain() {}

  /// Runs in the project's folder.
  public static void main(String[] args) {
    System.exit(new CommandLine(new LitmusMain()).execute(args));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    List<LitmusTest> tests = select(LitmusTable.read(TABLE), globs);
    if (list) {
      tests.forEach(LitmusMain::describe);
      return 0;
    }
    boolean ok = true;
    for (Cell cell : cells()) {
      ok &= run(cell, tests);
    }
    return ok ? 0 : 1;
  }

  private record Cell(Emulator emulator, Spread spread) {}

  private List<Cell> cells() {
    if (qemu) {
      return List.of(new Cell(new Emulator.Qemu(), Spread.EMBEDDED));
    }
    List<Cell> cells = new ArrayList<>();
    for (String isolation : isolations) {
      for (int count : workers) {
        Spread spread =
            new Spread(count, memory, Spread.Isolation.valueOf(isolation.toUpperCase(Locale.ROOT)));
        cells.add(new Cell(new Emulator.Megalith(spread), spread));
      }
    }
    return cells;
  }

  /// The tests that QEMU may fail.
  static List<String> qemuDeviations() throws IOException {
    return Files.readAllLines(Project.file("tests", "litmus", "qemu-deviations.txt")).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  static List<LitmusTest> select(List<LitmusTest> tests, List<String> globs) {
    List<Pattern> patterns =
        globs.stream()
            .map(glob -> Arrays.stream(glob.split("\\*", -1)).map(Pattern::quote).toList())
            .map(parts -> Pattern.compile(String.join(".*", parts)))
            .toList();
    return tests.stream()
        .filter(test -> patterns.stream().anyMatch(p -> p.matcher(test.name()).matches()))
        .toList();
  }

  private static void describe(LitmusTest test) {
    ArmModel.Outcomes model = ArmModel.outcomes(test);
    List<String> forbidden = new ArrayList<>();
    LitmusTest weak = test.weakened();
    ArmModel.outcomes(weak).allowed().stream()
        .filter(outcome -> !model.allowed().get(outcome))
        .forEach(outcome -> forbidden.add(test.text(outcome)));
    List<String> relaxed = model.relaxed().stream().mapToObj(test::text).toList();
    System.out.println(
        test.name()
            + "   ["
            + test.code()
            + "]\n    forbidden by its order: "
            + String.join(", ", forbidden)
            + "\n    relaxed: "
            + String.join(", ", relaxed));
  }

  private boolean run(Cell cell, List<LitmusTest> tests) throws IOException, InterruptedException {
    System.out.println(
        cell.emulator()
            + ": "
            + tests.size()
            + " tests, seed "
            + seed
            + (canary ? ", canary" : ""));
    LitmusRun run =
        new LitmusRun(
            cell.emulator(), cell.spread(), tests, seed, rounds, seconds, repeats, canary);
    LitmusRun.Result result = run.run(Duration.ofSeconds(seconds * 4L + SLACK_SECONDS));
    LitmusResult counts = result.counts();
    if (verbose) {
      for (LitmusResult.Row row : counts.rows()) {
        System.out.printf(
            Locale.ROOT,
            "  %-40s %9d runs  %2d outcomes  %7d relaxed  %d forbidden%n",
            row.test().name(),
            row.runs(),
            row.counts().size(),
            row.relaxed(),
            row.forbidden());
      }
    }
    counts.places().stream().map(line -> "  " + line).forEach(System.out::println);
    List<LitmusTest> excused = qemu ? select(tests, qemuDeviations()) : List.of();
    List<String> complaints = counts.complaints(excused);
    complaints.stream().limit(50).map(line -> "  " + line).forEach(System.out::println);
    if (!result.what().isEmpty()) {
      System.out.println("  " + result.what());
    }
    List<String> relaxed =
        counts.rows().stream()
            .filter(row -> row.relaxed() > 0)
            .map(row -> row.test().name())
            .toList();
    System.out.printf(
        Locale.ROOT,
        "  %d runs in %.0f s; %d tests never ran; %d relaxed runs in %d tests; %d forbidden"
            + " outcomes%n",
        counts.runs(),
        result.end().seconds(),
        counts.missing().size(),
        counts.relaxed(),
        relaxed.size(),
        complaints.size());
    return complaints.isEmpty() && result.what().isEmpty();
  }
}
