package dev.megalith.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.megalith.cli.guest.DefaultGuest;
import dev.megalith.cli.host.Host;
import dev.megalith.cli.machine.FakeSite;
import dev.megalith.cli.machine.QemuMachine;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The default guest on another emulator: what its init and our console make of each other. Needs
/// apt's network on the first run.
@Tag("slow")
@Timeout(100)
class DefaultGuestBootTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void requireOracle() {
    assumeTrue(QemuMachine.isInstalled(), "qemu-system-aarch64 is not installed");
  }

  @Test
  void exec_printsExactlyTheCommandsOutput() {
    int status =
        run("", "--vcpus=2", "--exec", "nproc; grep -c GICv3 /proc/interrupts; printf x; exit 7");
    assertEquals("2\n4\nx", out());
    assertEquals(7, status, err());
  }

  @Test
  void exec_ofManyLines_losesNone() {
    int status = run("", "--exec", "seq 1 20000; cat -", "--timeout=60s");
    assertEquals(108_894, out().length());
    assertTrue(out().endsWith("19999\n20000\n"));
    assertEquals(0, status, err());
  }

  @Test
  void script_onStdin_runsInTheShellAndEndsIt() {
    int status = run("echo $((6*7)) answers\n", "--vcpus=1", "--timeout=60s");
    assertTrue(out().contains("\r\n42 answers\r\n"), out());
    assertEquals(0, status, err());
  }

  @Test
  void until_prompt_stopsTheMachine() {
    assertEquals(0, run("", "--until", "~ # "), err());
    assertTrue(err().contains("megalith: until after "), err());
  }

  private int run(String stdin, String... options) {
    Host host =
        new Host(
            new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false,
            DefaultGuest.userCacheFolder(System.getenv()),
            System.getenv());
    String[] args = new String[options.length + 1];
    args[0] = "run";
    System.arraycopy(options, 0, args, 1, options.length);
    return Main.execute(host, _ -> new FakeSite(QemuMachine::new), args);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
