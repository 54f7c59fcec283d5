package dev.megalith.tests.litmus;

import dev.megalith.tests.host.BareMetal;
import dev.megalith.tests.host.Emulator;
import dev.megalith.tests.host.GuestProcess;
import dev.megalith.tests.host.Project;
import dev.megalith.tests.host.Spread;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/// One boot of a guest that runs tests.
///
/// @param spread for which the vCPUs of the threads are chosen
/// @param passes over at most 64 tests each, with other places for locations and threads
/// @param seconds of guest time after which no further test begins
/// @param repeats rounds of a test in a pass
/// @param weakened without the tests' barriers and dependencies: for a check of the harness
record LitmusRun(
    Emulator emulator,
    Spread spread,
    List<LitmusTest> tests,
    long seed,
    int passes,
    int seconds,
    int repeats,
    boolean weakened) {
  /// Instances of a test that a round runs.
  static final int INSTANCES = 128;

  private static final String MEMORY = "512M";

  /// The longest time without a pass that ends.
  private static final Duration SILENCE = Duration.ofMinutes(3);

  /// @param what the host's and the guest's words where something went wrong, else empty
  record Result(LitmusResult counts, String what, GuestProcess.End end) {}

  Result run(Duration limit) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("megalith-litmus");
    try {
      Path elf = build(folder);
      List<String> command =
          emulator.command(new Emulator.Guest(elf, Placements.vcpus(spread), MEMORY));
      GuestProcess.End end = GuestProcess.run(command, limit, SILENCE);
      LitmusResult counts = LitmusResult.parse(tests, end.lines());
      boolean ok = end.ok() && end.lines().contains("PASS litmus");
      return new Result(counts, ok ? "" : end.toString(), end);
    } finally {
      for (String name : List.of("cases.c", "litmus.elf")) {
        Files.deleteIfExists(folder.resolve(name));
      }
      Files.delete(folder);
    }
  }

  private Path build(Path folder) throws IOException, InterruptedException {
    Path cases = folder.resolve("cases.c");
    List<BitSet> allowed = tests.stream().map(test -> ArmModel.outcomes(test).allowed()).toList();
    List<LitmusTest> code = weakened ? tests.stream().map(LitmusTest::weakened).toList() : tests;
    Files.writeString(cases, LitmusCode.source(code, allowed));
    Path elf = folder.resolve("litmus.elf");
    Path sources = Project.file("tests", "litmus");
    BareMetal.build(
        elf,
        Map.of(
            "SEED", seed + "ULL",
            "PASSES", String.valueOf(passes),
            "SECONDS", String.valueOf(seconds),
            "REPEATS", String.valueOf(repeats),
            "INSTANCES", String.valueOf(INSTANCES),
            "CASES", String.valueOf(tests.size()),
            "PLACEMENTS", Placements.macro(Placements.of(spread))),
        List.of(sources),
        cases,
        sources.resolve("harness.c"));
    return elf;
  }
}
