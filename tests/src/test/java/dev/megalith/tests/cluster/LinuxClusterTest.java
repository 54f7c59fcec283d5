package dev.megalith.tests.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The default guest over several worker processes.
@Tag("cluster")
@Tag("slow")
@Timeout(900)
class LinuxClusterTest {
  private static final long BOOT_SECONDS = 400;

  @TempDir Path folder;

  @Test
  void boot_onTwoWorkers_hasAllVcpusInTwoNodes() throws Exception {
    try (CommandProcess run =
        start("nproc; cat /sys/devices/system/node/online; seq 1000 | sort -rn | head -n 1")) {
      assertEquals(0, run.await(BOOT_SECONDS), run.err());
      assertEquals("4\n0-1\n1000\n", run.out());
    }
  }

  @Test
  void worker_thatIsKilledUnderLinux_endsTheRunAndTheNextOneWorks() throws Exception {
    try (CommandProcess run = start("echo begun; sleep 1000")) {
      run.awaitOut("begun", BOOT_SECONDS);
      run.child("worker-1").destroyForcibly();
      assertEquals(1, run.await(5));
      assertTrue(run.err().contains("was killed by signal 9"), run.err());
    }
    try (CommandProcess run = start("nproc")) {
      assertEquals(0, run.await(BOOT_SECONDS), run.err());
      assertEquals("4\n", run.out());
    }
  }

  private CommandProcess start(String command) throws Exception {
    return CommandProcess.start(
        folder, "run", "--vcpus=4", "--workers=2", "--isolation=process", "--exec", command);
  }
}
