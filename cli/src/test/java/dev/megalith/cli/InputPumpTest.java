package dev.megalith.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.megalith.cli.base.Stopwatch;
import dev.megalith.cli.host.Host;
import dev.megalith.cli.machine.FakeMachine;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class InputPumpTest {
  private final FakeMachine machine = new FakeMachine(_ -> {});
  private final ConsoleRouter console =
      new ConsoleRouter(
          OutputStream.nullOutputStream(),
          OutputStream.nullOutputStream(),
          null,
          null,
          Stopwatch.start(),
          _ -> {});

  @Test
  void script_forTheDefaultGuest_waitsForTheShellAndEndsIt() throws InterruptedException {
    pump("ls\n", true);
    assertEquals(0, machine.waitingInputBytes());

    byte[] ready = ("\r\n" + ConsoleRouter.SHELL_READY + "Linux\r\n").getBytes(UTF_8);
    console.write(ready, 0, ready.length);

    assertEquals("ls\n\nexit\n", machine.readUntil("exit\n"));
  }

  @Test
  void script_forAnotherGuest_isSentAtOnceAsItIs() throws InterruptedException {
    pump("ls\n.", false);
    assertEquals("ls\n.", machine.readUntil("."));
    assertEquals(0, machine.waitingInputBytes());
  }

  private void pump(String stdin, boolean waitForShell) {
    PrintStream err = new PrintStream(OutputStream.nullOutputStream(), true, UTF_8);
    Host host =
        new Host(
            new ByteArrayInputStream(stdin.getBytes(UTF_8)),
            OutputStream.nullOutputStream(),
            err,
            false,
            false,
            Path.of("cache"),
            Map.of());
    new InputPump(host, () -> machine, console, waitForShell, _ -> {}).start();
  }
}
