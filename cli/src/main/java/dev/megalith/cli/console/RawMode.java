package dev.megalith.cli.console;

import org.jspecify.annotations.Nullable;

/// The time during which the user's terminal is raw: until it is closed, or the process ends.
public final class RawMode implements AutoCloseable {
  private final @Nullable Terminal terminal;
  private final Thread hook = new Thread(this::restore, "restore-terminal");

  private RawMode(@Nullable Terminal terminal) {
    this.terminal = terminal;
  }

  /// Makes stdin's terminal raw; with `inTerminal` false does nothing.
  public static RawMode of(boolean inTerminal) {
    RawMode mode = new RawMode(inTerminal ? Terminal.ofStdin() : null);
    Runtime.getRuntime().addShutdownHook(mode.hook);
    if (mode.terminal != null) {
      mode.terminal.raw();
    }
    return mode;
  }

  private void restore() {
    if (terminal != null) {
      terminal.restore();
    }
  }

  @Override
  public void close() {
    restore();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending, and the hook runs.
    }
  }
}
