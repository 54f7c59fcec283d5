package dev.megalith.cli.machine;

import java.util.List;
import java.util.Optional;

/// Where the machines of one run live, one after another: this process, or processes of their own.
public interface MachineSite extends AutoCloseable {
  /// A machine that has not been started; the one before must have been closed.
  MachineRunner newMachine();

  /// What each process other than this one used; empty where this one is all there is.
  List<ProcessFigures> processes();

  /// What the user should know of a process that ended by itself, if one did: how, and the end of
  /// its log.
  Optional<String> explainLoss();

  /// Ends what [#newMachine] started and was not closed, and the site's processes.
  @Override
  void close();
}
