package dev.megalith.tests.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.megalith.cli.machine.ExitResult;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The programs of `tests/guest` on the whole machine: each of their tests passes.
class GuestProgramTest {
  /// Many times what the slowest program takes on an idle host.
  private static final Duration LIMIT = Duration.ofSeconds(150);

  @BeforeAll
  static void build() throws IOException, InterruptedException {
    GuestPrograms.build();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "exceptions",
        "mmu",
        "tlb",
        "timers",
        "gic",
        "routing",
        "psci",
        "smp",
        "devices",
        "pmu"
      })
  void program_onFourVcpus_passesAllItsTests(String program) throws InterruptedException {
    GuestMachine.Run run = GuestMachine.ofProgram(GuestPrograms.elf(program), 4, LIMIT).run();

    assertEquals(
        GuestPrograms.expectedLines(program), GuestPrograms.resultLines(run), run::toString);
    assertEquals(ExitResult.Reason.SYSTEM_OFF, run.reason(), run::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"timers", "routing", "psci", "smp"})
  void program_onSixteenVcpus_passesAllItsTests(String program) throws InterruptedException {
    GuestMachine.Run run = GuestMachine.ofProgram(GuestPrograms.elf(program), 16, LIMIT).run();

    assertEquals(
        GuestPrograms.expectedLines(program), GuestPrograms.resultLines(run), run::toString);
    assertEquals(ExitResult.Reason.SYSTEM_OFF, run.reason(), run::toString);
  }

  /// Linux Documentation/arch/arm64/booting.rst: x0 is the device tree, x1 to x3 are 0.
  @Test
  void image_withHeader_getsTheDeviceTreeInX0() throws InterruptedException {
    GuestMachine.Run run = GuestMachine.ofProgram(GuestPrograms.image("boot"), 1, LIMIT).run();

    assertEquals(
        GuestPrograms.expectedLines("boot"), GuestPrograms.resultLines(run), run::toString);
    assertEquals(ExitResult.Reason.SYSTEM_OFF, run.reason(), run::toString);
  }

  @Test
  void systemReset_endsTheMachineWithThatReason() throws InterruptedException {
    GuestMachine.Run run = GuestMachine.ofProgram(GuestPrograms.elf("reset"), 2, LIMIT).run();

    assertEquals(
        GuestPrograms.expectedLines("reset"), GuestPrograms.resultLines(run), run::toString);
    assertEquals(ExitResult.Reason.RESET, run.reason(), run::toString);
  }
}
