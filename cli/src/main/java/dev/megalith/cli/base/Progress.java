package dev.megalith.cli.base;

import java.io.PrintStream;
import java.time.Duration;

/// One line on stderr for a step that takes time: what, how much, how long.
///
/// A terminal sees the line grow; a log file gets it once, at the end, and every ten seconds of a
/// long step.
public final class Progress implements AutoCloseable {
  private static final Duration TERMINAL_PERIOD = Duration.ofMillis(200);
  private static final Duration LOG_PERIOD = Duration.ofSeconds(10);
  private static final String ERASE_LINE = "\r\033[K";

  private final PrintStream out;
  private final boolean terminal;
  private final String what;
  private final Stopwatch watch = Stopwatch.start();
  private Duration nextLine;
  private String amount = "";
  private boolean open = true;

  public Progress(PrintStream out, boolean terminal, String what) {
    this.out = out;
    this.terminal = terminal;
    this.what = what;
    this.nextLine = terminal ? Duration.ZERO : LOG_PERIOD;
  }

  /// Remembers how much is done, and shows it when the last line is old enough.
  public void update(String newAmount) {
    amount = newAmount;
    Duration elapsed = watch.elapsed();
    if (elapsed.compareTo(nextLine) >= 0) {
      nextLine = elapsed.plus(terminal ? TERMINAL_PERIOD : LOG_PERIOD);
      out.print(terminal ? ERASE_LINE + line(" …") : line(" …") + System.lineSeparator());
      out.flush();
    }
  }

  /// Ends the step with its final amount.
  public void done(String finalAmount) {
    amount = finalAmount;
    open = false;
    out.println((terminal ? ERASE_LINE : "") + line(""));
  }

  /// Leaves no half a line behind when the step failed.
  @Override
  public void close() {
    if (open && terminal) {
      out.print(ERASE_LINE);
      out.flush();
    }
    open = false;
  }

  private String line(String more) {
    String middle = amount.isEmpty() ? "" : ": " + amount;
    return what + middle + more + " (" + Units.seconds(watch.elapsedSeconds()) + ")";
  }
}
