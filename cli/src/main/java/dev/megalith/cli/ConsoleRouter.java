package dev.megalith.cli;

import dev.megalith.cli.base.Stopwatch;
import dev.megalith.cli.console.ConsoleTail;
import dev.megalith.cli.console.ExecOutput;
import dev.megalith.cli.console.TextMatcher;
import dev.megalith.cli.machine.ConsoleSink;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Sends the guest's console where the user wants it, and watches for what ends the run.
///
/// The device's thread writes; other threads read [#firstByteSeconds] and [#tail] under the same
/// monitor.
final class ConsoleRouter implements ConsoleSink {
  private static final int TAIL_BYTES = 2048;

  /// The start of the line with which our init offers its shell.
  static final String SHELL_READY = "Megalith guest: ";

  private final OutputStream serial;
  private final OutputStream stdout;
  private final @Nullable ExecOutput exec;
  private final @Nullable TextMatcher until;
  private final TextMatcher shell = new TextMatcher(SHELL_READY);
  private final Stopwatch watch;
  private final Consumer<RunEnd> ends;
  private final CountDownLatch shellReady = new CountDownLatch(1);
  private final ConsoleTail tail = new ConsoleTail(TAIL_BYTES);
  private double firstByteSeconds = Double.NaN;
  private boolean lost;
  private boolean commandEnded;

  /// @param serial the console's bytes go here
  /// @param stdout the output of `--exec`'s command goes here
  ConsoleRouter(
      OutputStream serial,
      OutputStream stdout,
      @Nullable ExecOutput exec,
      @Nullable TextMatcher until,
      Stopwatch watch,
      Consumer<RunEnd> ends) {
    this.serial = serial;
    this.stdout = stdout;
    this.exec = exec;
    this.until = until;
    this.watch = watch;
    this.ends = ends;
  }

  @Override
  public synchronized void write(byte[] bytes, int offset, int length) {
    if (length > 0 && Double.isNaN(firstByteSeconds)) {
      firstByteSeconds = watch.elapsedSeconds();
    }
    tail.next(bytes, offset, length);
    if (shell.next(bytes, offset, length)) {
      shellReady.countDown();
    }
    boolean seen = until != null && until.next(bytes, offset, length);
    if (!lost) {
      try {
        serial.write(bytes, offset, length);
        if (exec != null) {
          stdout.write(exec.next(bytes, offset, length));
        }
      } catch (IOException e) {
        lost = true;
        ends.accept(new RunEnd.OutputLost(String.valueOf(e.getMessage())));
      }
    }
    if (exec != null && exec.status().isPresent() && !commandEnded) {
      commandEnded = true;
      ends.accept(new RunEnd.CommandEnded(exec.status().getAsInt()));
    }
    if (seen) {
      ends.accept(new RunEnd.TextSeen());
    }
  }

  /// Waits until our init offers its shell.
  void awaitShell() throws InterruptedException {
    shellReady.await();
  }

  /// Whether the command of `--exec` has started.
  synchronized boolean isCommandBegun() {
    return exec != null && exec.isBegun();
  }

  /// NaN while the guest has printed nothing.
  synchronized double firstByteSeconds() {
    return firstByteSeconds;
  }

  /// The end of what the guest printed; empty when it was our output that failed.
  synchronized String tail() {
    return lost ? "" : tail.text();
  }
}
