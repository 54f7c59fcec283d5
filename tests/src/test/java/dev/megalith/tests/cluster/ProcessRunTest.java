package dev.megalith.tests.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// `run --isolation process` with guests of a few instructions: processes start, fail and end.
@Tag("cluster")
@Timeout(180)
class ProcessRunTest {
  /// For seven JVMs on a host that has much else to do.
  private static final long RUN_SECONDS = 120;

  @TempDir Path folder;

  @Test
  void guest_onTwoWorkers_printsAndPowersOff() throws Exception {
    try (CommandProcess run = start(TinyGuests.printing())) {
      assertEquals(0, run.await(RUN_SECONDS), run.err());
      assertEquals("!", run.out());
      assertTrue(run.err().contains("megalith: system-off after "), run.err());
      assertTrue(run.err().contains(" in 7 processes"), run.err());
    }
  }

  @Test
  void worker_thatIsKilled_endsTheRunWithTheReason() throws Exception {
    try (CommandProcess run = start(TinyGuests.spinning())) {
      run.awaitOut("!", RUN_SECONDS);
      List<ProcessHandle> children = run.children().toList();
      ProcessHandle worker = run.child("worker-1");

      worker.destroyForcibly();
      assertEquals(1, run.await(5));
      assertTrue(
          run.err().contains("worker-1 (process " + worker.pid() + ") was killed by signal 9"),
          run.err());
      // The coordinator numbers workers in the order in which they joined.
      assertTrue(
          run.err()
              .lines()
              .anyMatch(line ->
                  line.matches("megalith: worker [01] \\(pid %d at .*".formatted(worker.pid()))),
          run.err());
      assertGone(children);
    }
  }

  @Test
  void command_thatIsKilled_leavesNoProcessBehind() throws Exception {
    try (CommandProcess run = start(TinyGuests.spinning())) {
      run.awaitOut("!", RUN_SECONDS);
      List<ProcessHandle> children = run.children().toList();
      assertEquals(6, children.size());

      run.kill();
      assertGone(children);
    }
  }

  private static void assertGone(List<ProcessHandle> processes) throws Exception {
    for (ProcessHandle process : processes) {
      process.onExit().get(10, TimeUnit.SECONDS);
    }
  }

  private CommandProcess start(byte[] image) throws IOException {
    Path kernel = Files.write(folder.resolve("Image"), image);
    return CommandProcess.start(
        folder,
        "run",
        "--kernel",
        kernel.toString(),
        "--memory=64M",
        "--vcpus=2",
        "--workers=2",
        "--isolation=process");
  }
}
