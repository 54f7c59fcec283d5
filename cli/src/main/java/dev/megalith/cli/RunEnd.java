package dev.megalith.cli;

import dev.megalith.cli.machine.ExitResult;

/// What ended a run, whichever came first.
sealed interface RunEnd {
  /// The machine ended by itself.
  record MachineExit(ExitResult result) implements RunEnd {}

  /// The time of `--timeout` is over.
  record TimedOut(String limit) implements RunEnd {}

  /// The console printed the text of `--until`.
  record TextSeen() implements RunEnd {}

  /// The command of `--exec` ended; the guest powers off next.
  record CommandEnded(int status) implements RunEnd {}

  /// The user typed Ctrl-A x.
  record Quit() implements RunEnd {}

  /// The console's output could not be written.
  record OutputLost(String why) implements RunEnd {}
}
