package dev.megalith.cli.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.megalith.cli.base.Failure;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class ProcessLauncherTest {
  /// Ends at the end of its stdin.
  private static final List<String> WAITS = List.of("cat");

  /// Neither SIGTERM nor the end of stdin ends it.
  private static final List<String> STAYS =
      List.of("sh", "-c", "trap '' TERM; echo ready; while :; do sleep 1; done");

  @TempDir Path folder;
  private ProcessLauncher launcher;

  @BeforeEach
  void start() {
    launcher = new ProcessLauncher(LogFolder.create(folder, LocalDateTime.of(2026, 1, 2, 3, 4), 7));
  }

  @Test
  void child_thatEnds_isTheLossWithItsLog() throws Exception {
    launcher.start("gic", WAITS);
    launcher.start("worker-0", List.of("sh", "-c", "echo out; echo no memory >&2; exit 3"));

    ChildProcess lost = launcher.loss().get(10, TimeUnit.SECONDS);
    assertTrue(lost.obituary().matches("worker-0 \\(process \\d+\\) ended with status 3"));
    assertEquals("out\nno memory", lost.logTail());
    assertEquals(folder.resolve("logs/20260102-030400-7/worker-0.log"), lost.log());
    launcher.close();
  }

  @Test
  void child_thatIsKilled_namesTheSignal() throws Exception {
    launcher.start("gic", List.of("sh", "-c", "kill -9 $$"));
    ChildProcess lost = launcher.loss().get(10, TimeUnit.SECONDS);
    assertTrue(lost.obituary().endsWith("was killed by signal 9"), lost.obituary());
  }

  @Test
  void close_endsAllAndIsNoLoss() {
    launcher.start("gic", WAITS);
    launcher.start("its", WAITS);
    long pid = launcher.figures().getFirst().pid();

    launcher.close();
    assertFalse(ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false));
    assertFalse(launcher.loss().isDone());
  }

  @Test
  void close_ofChildThatStays_killsIt() {
    launcher.start("gic", STAYS);
    long pid = launcher.figures().getFirst().pid();
    launcher.close();
    assertFalse(ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false));
  }

  @Test
  void figures_stayAfterTheEnd() {
    launcher.start("gic", WAITS);
    assertTrue(launcher.figures().getFirst().peakResidentBytes() > 0);
    launcher.close();
    assertEquals("gic", launcher.figures().getFirst().name());
    assertTrue(launcher.figures().getFirst().peakResidentBytes() > 0);
  }

  @Test
  void program_thatIsMissing_isOneLine() {
    Failure failure =
        assertThrows(Failure.class, () -> launcher.start("gic", List.of("/no/such/program")));
    String message = String.valueOf(failure.getMessage());
    assertTrue(message.startsWith("gic cannot be started: "), message);
  }

  @Test
  void runs_aboveTheLimit_areDeleted() {
    for (int minute = 0; minute < 30; minute++) {
      LogFolder.create(folder, LocalDateTime.of(2026, 1, 2, 4, minute), 7);
    }
    String[] kept = folder.resolve("logs").toFile().list();
    assertEquals(20, kept == null ? 0 : kept.length);
    assertFalse(folder.resolve("logs/20260102-040900-7").toFile().exists());
    assertTrue(folder.resolve("logs/20260102-041000-7").toFile().exists());
  }

  @Test
  void flags_ofEachRole_areWords() {
    for (String role : List.of("worker", "memory-service", "gic-service", "its-service")) {
      List<String> flags = JavaCommand.flags(role);
      assertTrue(flags.contains("-XX:+UseSerialGC"), role);
      assertTrue(flags.stream().noneMatch(flag -> flag.contains("#")), role);
    }
    assertTrue(JavaCommand.flags("gic-service").contains("-Xmx64m"));
  }
}
