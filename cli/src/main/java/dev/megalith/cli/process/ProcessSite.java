package dev.megalith.cli.process;

import dev.megalith.cli.base.Failure;
import dev.megalith.cli.base.Progress;
import dev.megalith.cli.base.Stopwatch;
import dev.megalith.cli.host.Host;
import dev.megalith.cli.machine.ClusterConfig;
import dev.megalith.cli.machine.CoordinatedMachine;
import dev.megalith.cli.machine.MachineRunner;
import dev.megalith.cli.machine.MachineSite;
import dev.megalith.cli.machine.ProcessFigures;
import dev.megalith.cli.process.RoleProcesses.RoleProcess;
import dev.megalith.coordinator.machine.Machines;
import dev.megalith.coordinator.service.CoordinatorConfig;
import dev.megalith.coordinator.service.CoordinatorProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Machines whose roles are processes of their own on this host, which join a coordinator here.
///
/// The processes stay over a reset of the guest.
public final class ProcessSite implements MachineSite {
  private static final Duration JOIN_LIMIT = Duration.ofMinutes(3);
  private static final long JOIN_POLL_MILLIS = 10;

  private final Host host;
  private final ClusterConfig cluster;
  private final LogFolder logs;
  private final CoordinatorProcess coordinator;
  private final Machines machines;
  private final ProcessLauncher launcher;
  private final List<RoleProcess> roles;

  /// Starts the processes; the first machine waits for them.
  public ProcessSite(Host host, ClusterConfig cluster) {
    this.host = host;
    this.cluster = cluster;
    this.logs =
        LogFolder.create(
            host.stateFolder(),
            LocalDateTime.now(ZoneId.systemDefault()),
            ProcessHandle.current().pid());
    this.launcher = new ProcessLauncher(logs);
    try {
      this.coordinator =
          new CoordinatorProcess(
              CoordinatorConfig.alone("127.0.0.1", 0, logs.path()),
              Host.version(),
              System::nanoTime,
              System::currentTimeMillis);
    } catch (IOException e) {
      throw new Failure(String.valueOf(e.getMessage()), e);
    }
    this.machines = Objects.requireNonNull(coordinator.machines(), "alone, it leads");
    this.roles = RoleProcesses.of(cluster, coordinator.address());
    // Ctrl-C reaches the children as well: their end is no loss then.
    Runtime.getRuntime().addShutdownHook(new Thread(launcher::close, "end-processes"));
    Optional<Path> archive = ClassArchive.ensure(host);
    roles.forEach(role -> launcher.start(role.name(), role.javaCommand(archive)));
  }

  @Override
  public MachineRunner newMachine() {
    return new CoordinatedMachine(machines, cluster, this::awaitNodes);
  }

  /// Waits until all processes have joined.
  private void awaitNodes() {
    if (machines.nodes().all().size() == roles.size()) {
      return;
    }
    try {
      awaitNodes(roles.size());
    } catch (Failure e) {
      explainLoss().ifPresent(host.err()::println);
      throw e;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure("interrupted", e);
    }
  }

  private void awaitNodes(int wanted) throws InterruptedException {
    Stopwatch watch = Stopwatch.start();
    int joined = 0;
    try (Progress progress = host.progress("starting " + wanted + " processes")) {
      while (joined < wanted) {
        if (launcher.loss().isDone()) {
          throw new Failure(launcher.loss().join().obituary());
        }
        if (watch.elapsed().compareTo(JOIN_LIMIT) > 0) {
          throw new Failure(
              "only %d of %d processes joined in %d s; their logs are in %s"
                  .formatted(joined, wanted, JOIN_LIMIT.toSeconds(), logs.path()));
        }
        Thread.sleep(JOIN_POLL_MILLIS);
        joined = machines.nodes().all().size();
        progress.update(joined + " ready");
      }
    }
  }

  @Override
  public Optional<String> explainLoss() {
    if (!launcher.loss().isDone()) {
      return Optional.empty();
    }
    ChildProcess lost = launcher.loss().join();
    return Optional.of(
        lost.obituary()
            + "; the end of "
            + lost.log()
            + ":\n"
            + lost.logTail().indent(2).stripTrailing());
  }

  @Override
  public List<ProcessFigures> processes() {
    return launcher.figures();
  }

  @Override
  public void close() {
    launcher.close();
    coordinator.close();
  }
}
