package dev.megalith.tests.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.megalith.cli.base.Failure;
import dev.megalith.tests.host.BareMetal;
import dev.megalith.tests.host.GuestProcess;
import dev.megalith.tests.host.Spread;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opentest4j.TestAbortedException;

/// The programs of `tests/linux` in the default guest. `./dev soak` runs them for longer.
class LinuxWorkTest {
  private static final Duration LIMIT = Duration.ofMinutes(5);
  private static final Duration SILENCE = Duration.ofMinutes(3);
  private static final String MEMORY = "512M";

  /// A twentieth of a second or so each on an idle host.
  private static final String SHORT = "-n 60";

  private static LinuxWork linux;

  @BeforeAll
  static void build() throws IOException, InterruptedException {
    assumeTrue(
        BareMetal.isInstalled(BareMetal.COMPILER),
        BareMetal.COMPILER + " is not installed: the programs of tests/linux cannot be built");
    try {
      linux = LinuxWork.build();
    } catch (Failure e) {
      throw new TestAbortedException("the default guest cannot be fetched: " + e.getMessage(), e);
    }
  }

  @AfterAll
  static void remove() throws IOException {
    if (linux != null) {
      linux.close();
    }
  }

  private static GuestProcess.End run(Spread spread, int vcpus, String script)
      throws IOException, InterruptedException {
    List<String> command = linux.command(spread, vcpus, MEMORY, script, List.of());
    return GuestProcess.run(command, LIMIT, SILENCE);
  }

  @Test
  void programs_onOneWorker_succeed() throws IOException, InterruptedException {
    GuestProcess.End end = run(Spread.EMBEDDED, 4, LinuxWork.script(LinuxWork.PROGRAMS, SHORT));

    assertEquals(List.of(), LinuxWork.complaints(end.lines()), end::toString);
    assertEquals(LinuxWork.PROGRAMS, LinuxWork.succeeded(end.lines()), end::toString);
    assertTrue(end.ok(), end::toString);
  }

  @ParameterizedTest
  @CsvSource({"2, NONE", "4, NONE", "2, PROCESS", "4, PROCESS"})
  @Tag("slow")
  void programs_overWorkers_succeed(int workers, Spread.Isolation isolation)
      throws IOException, InterruptedException {
    GuestProcess.End end =
        run(
            Spread.of(workers, isolation),
            2 * workers,
            LinuxWork.script(LinuxWork.PROGRAMS, SHORT));

    assertEquals(List.of(), LinuxWork.complaints(end.lines()), end::toString);
    assertEquals(LinuxWork.PROGRAMS, LinuxWork.succeeded(end.lines()), end::toString);
    assertTrue(end.ok(), end::toString);
  }

  /// A harness that finds nothing wrong proves nothing: here a program fails.
  @Test
  void complaints_ofProgramThatFails_nameIt() {
    List<String> lines = List.of("pipes: ok 4 processes", "copy: WRONG copy.c:9: x is 0x1");

    assertEquals(List.of("copy: WRONG copy.c:9: x is 0x1"), LinuxWork.complaints(lines));
    assertEquals(List.of("pipes"), LinuxWork.succeeded(lines));
  }
}
