package dev.megalith.tests.litmus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.megalith.tests.host.BareMetal;
import dev.megalith.tests.host.Emulator;
import dev.megalith.tests.host.Spread;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Litmus tests on the whole machine, and on QEMU. `./dev litmus` runs more of them for longer.
class LitmusRunTest {
  private static final Duration LIMIT = Duration.ofMinutes(5);

  /// One of each kind of order, in shapes of two, three and four threads.
  private static final List<String> QUICK =
      List.of(
          "CoRR+po",
          "CoWR+po",
          "MP+po+po",
          "MP+dmb+addr",
          "MP+dmb.st+dmb.ld",
          "MP+po-stlr+ldar-po",
          "MP+po-amo.l+amo.a-po",
          "MP+po-lx.l+lx.a-po",
          "SB+po+po",
          "SB+dmb+dmb",
          "SB+stlr-po-ldar+stlr-po-ldar",
          "SB+amo.al-po-amo.al+amo.al-po-amo.al",
          "SB+lx.al-po-lx.al+lx.al-po-lx.al",
          "LB+data+ctrl",
          "S+dmb.st+data",
          "R+dmb+dmb",
          "2+2W+dmb.st+po-stlr",
          "WRC+data+addr",
          "ISA2+dmb.st+data+addr",
          "Z6.3+dmb.st+po-stlr+addr",
          "3.SB+dmb+dmb+dmb",
          "IRIW+addr+addr",
          "IRIW+ldar-po+dmb",
          "IRIW+amo.al-po+lx.a-po");

  @BeforeAll
  static void requireCompiler() {
    assumeTrue(
        BareMetal.isInstalled(BareMetal.COMPILER),
        BareMetal.COMPILER + " is not installed: the litmus tests cannot be built");
  }

  private static LitmusRun.Result run(
      Emulator emulator, Spread spread, List<LitmusTest> tests, int seconds)
      throws IOException, InterruptedException {
    return new LitmusRun(emulator, spread, tests, 1, 1_000_000, seconds, 4, false).run(LIMIT);
  }

  private static List<LitmusTest> all() throws IOException {
    return LitmusTable.read(LitmusMain.TABLE);
  }

  @Test
  void tests_onOneWorker_giveNothingForbidden() throws IOException, InterruptedException {
    List<LitmusTest> tests = LitmusMain.select(all(), QUICK);
    Spread spread = Spread.EMBEDDED;

    LitmusRun.Result result = run(new Emulator.Megalith(spread), spread, tests, 8);

    assertEquals("", result.what());
    assertEquals(List.of(), result.counts().complaints());
    assertEquals(List.of(), result.counts().missing());
  }

  @ParameterizedTest
  @CsvSource({"2, NONE", "4, NONE", "2, PROCESS"})
  @Tag("slow")
  void tests_overWorkers_giveNothingForbidden(int workers, Spread.Isolation isolation)
      throws IOException, InterruptedException {
    List<LitmusTest> tests = LitmusMain.select(all(), QUICK);
    Spread spread = Spread.of(workers, isolation);

    LitmusRun.Result result = run(new Emulator.Megalith(spread), spread, tests, 60);

    assertEquals("", result.what());
    assertEquals(List.of(), result.counts().complaints());
    assertEquals(List.of(), result.counts().missing());
  }

  /// What fails there is wrong in the table, or stands in `tests/litmus/qemu-deviations.txt`.
  @Test
  @Tag("slow")
  void tests_onQemu_giveNothingForbidden() throws IOException, InterruptedException {
    assumeTrue(BareMetal.isInstalled(Emulator.Qemu.PROGRAM), "QEMU is not installed");
    List<LitmusTest> tests = all();

    LitmusRun.Result result = run(new Emulator.Qemu(), Spread.EMBEDDED, tests, 60);

    assertEquals("", result.what());
    List<LitmusTest> excused = LitmusMain.select(tests, LitmusMain.qemuDeviations());
    assertEquals(List.of(), result.counts().complaints(excused));
  }
}
