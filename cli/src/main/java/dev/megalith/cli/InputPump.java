package dev.megalith.cli;

import dev.megalith.cli.console.ConsoleKeys;
import dev.megalith.cli.host.Host;
import dev.megalith.cli.machine.MachineRunner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Brings what the user types, or a pipe holds, to the guest. One daemon thread, which a blocked
/// read may keep until the process ends.
final class InputPump implements ConsoleKeys.Handler {
  private static final int CHUNK_BYTES = 4096;

  /// Ends our init's shell. Not Ctrl-D: the guest's terminal driver turns one that comes while a
  /// command runs into a NUL.
  private static final byte[] EXIT = "\nexit\n".getBytes(StandardCharsets.US_ASCII);

  private final Host host;
  private final Supplier<MachineRunner> machine;
  private final ConsoleRouter console;
  private final boolean waitForShell;
  private final Consumer<RunEnd> ends;
  private final ConsoleKeys keys = ConsoleKeys.of(this);

  /// @param machine the machine of the moment; a reset replaces it
  /// @param waitForShell hold a pipe's bytes until our init offers its shell: a serial port that
  ///   nobody has opened yet loses them
  InputPump(
      Host host,
      Supplier<MachineRunner> machine,
      ConsoleRouter console,
      boolean waitForShell,
      Consumer<RunEnd> ends) {
    this.host = host;
    this.machine = machine;
    this.console = console;
    this.waitForShell = waitForShell && !host.inTerminal();
    this.ends = ends;
  }

  void start() {
    Thread.ofPlatform().daemon().name("console-input").start(this::pump);
  }

  private void pump() {
    byte[] chunk = new byte[CHUNK_BYTES];
    boolean any = false;
    try {
      for (int count = host.in().read(chunk); count >= 0; count = host.in().read(chunk)) {
        keys.typed(chunk, count);
        any |= count > 0;
      }
      if (any && waitForShell) {
        // The end of a script is the end of its shell.
        input(EXIT);
      }
    } catch (IOException e) {
      // A terminal that went away types nothing more; the machine runs on.
    }
  }

  @Override
  public void input(byte[] bytes) {
    try {
      if (waitForShell) {
        console.awaitShell();
      }
      machine.get().sendInput(bytes);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void quit() {
    ends.accept(new RunEnd.Quit());
  }

  @Override
  public void powerKey() {
    machine.get().powerButton();
  }

  @Override
  public void help() {
    host.err().print(ConsoleKeys.HELP);
    host.err().flush();
  }
}
