package dev.megalith.cli.process;

import dev.megalith.cli.base.Failure;
import dev.megalith.cli.base.Stopwatch;
import dev.megalith.cli.machine.ProcessFigures;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// The processes of one machine: starts them, notices when one ends by itself, ends the rest.
///
/// All methods may be called from any thread.
final class ProcessLauncher implements AutoCloseable {
  /// How long the processes may take to end by themselves, all together.
  private static final Duration END_GRACE = Duration.ofSeconds(3);

  private final LogFolder logs;
  private final List<ChildProcess> children = new ArrayList<>();
  private final CompletableFuture<ChildProcess> loss = new CompletableFuture<>();
  private boolean closing;

  ProcessLauncher(LogFolder logs) {
    this.logs = logs;
  }

  /// Starts a process; `name` such as `worker-2` is what it and its log are called.
  synchronized void start(String name, List<String> command) {
    if (closing) {
      throw new Failure(name + " cannot be started: the run is ending");
    }
    Path log = logs.file(name);
    ChildProcess child;
    try {
      child = ChildProcess.start(name, command, log);
    } catch (IOException e) {
      throw new Failure(name + " cannot be started: " + e.getMessage(), e);
    }
    children.add(child);
    var _ = child.onExit().thenAccept(this::ended);
  }

  private synchronized void ended(ChildProcess child) {
    if (!closing) {
      loss.complete(child);
    }
  }

  /// Completes with the first process that ends without having been asked to.
  CompletableFuture<ChildProcess> loss() {
    return loss;
  }

  synchronized List<ProcessFigures> figures() {
    return children.stream().map(ChildProcess::figures).toList();
  }

  /// Ends all processes, by force where that takes long. Their figures stay.
  @Override
  public void close() {
    List<ChildProcess> alive;
    synchronized (this) {
      closing = true;
      var _ = figures();
      alive = children.stream().filter(ChildProcess::isAlive).toList();
    }
    alive.forEach(ChildProcess::askToEnd);
    Stopwatch watch = Stopwatch.start();
    for (ChildProcess child : alive) {
      child.end(Math.max(0, END_GRACE.minus(watch.elapsed()).toMillis()));
    }
  }
}
