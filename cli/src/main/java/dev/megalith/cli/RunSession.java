package dev.megalith.cli;

import dev.megalith.cli.base.Failure;
import dev.megalith.cli.base.Stopwatch;
import dev.megalith.cli.base.Units;
import dev.megalith.cli.base.UsageError;
import dev.megalith.cli.console.ExecOutput;
import dev.megalith.cli.console.RawMode;
import dev.megalith.cli.console.TextMatcher;
import dev.megalith.cli.host.Host;
import dev.megalith.cli.machine.ExitResult;
import dev.megalith.cli.machine.MachineRunner;
import dev.megalith.cli.machine.MachineSite;
import dev.megalith.machine.MachinePlan;
import dev.megalith.machine.boot.BootPlan;
import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// One run of a machine with its console, from start to exit status.
///
/// The caller's thread waits for the first [RunEnd]; the machine's threads, the input pump and the
/// watcher of the machine's exit deliver them.
final class RunSession {
  private static final int TIMED_OUT = 124;

  /// How long a guest may take to power off after its command ended.
  private static final Duration POWER_OFF_GRACE = Duration.ofSeconds(30);

  private static final Duration FOREVER = Duration.ofDays(3650);

  private final Host host;
  private final RunOptions options;
  private final MachineSite site;
  private final BlockingQueue<RunEnd> ends = new LinkedBlockingQueue<>();
  private final Stopwatch watch;

  /// The machine of the moment: set by the session's thread, read by the input pump.
  private volatile MachineRunner machine;

  /// When vCPU 0 was told to run; NaN before.
  private double startSeconds = Double.NaN;

  /// How the run is told to the user.
  private record Outcome(int status, String reason, String complaint) {}

  RunSession(Host host, RunOptions options, MachineSite site, Stopwatch watch) {
    this.host = host;
    this.options = options;
    this.site = site;
    this.watch = watch;
    this.machine = site.newMachine();
  }

  /// Runs the machine to its end, reports, and gives the exit status.
  ///
  /// @param token what init marks the output of `--exec`'s command with
  int run(MachinePlan plan, BootPlan boot, String token) {
    RunReport report;
    Outcome outcome;
    ConsoleRouter console;
    try (OutputStream serial = openSerial();
        RawMode _ = RawMode.of(readsStdin() && host.inTerminal())) {
      ExecOutput exec = options.exec() == null ? null : new ExecOutput(token);
      TextMatcher until = options.until() == null ? null : new TextMatcher(options.until());
      console = new ConsoleRouter(serial, host.out(), exec, until, watch, ends::add);
      outcome = runMachines(plan, boot, console);
      report =
          new RunReport(
              outcome.reason(),
              outcome.status(),
              startSeconds,
              console.firstByteSeconds(),
              watch.elapsedSeconds(),
              machine.retiredInstructions(),
              RunReport.currentPeakResidentBytes(),
              site.processes(),
              machine.statistics());
    } catch (IOException e) {
      throw new Failure("--serial: " + e.getMessage(), e);
    } finally {
      machine.close();
    }
    tell(outcome, report, console);
    return outcome.status();
  }

  /// Starts the machine, and again after each reset.
  private Outcome runMachines(MachinePlan plan, BootPlan boot, ConsoleRouter console) {
    startMachine(plan, boot, console);
    if (readsStdin()) {
      new InputPump(host, () -> machine, console, options.defaultInitrd(), ends::add).start();
    }
    while (true) {
      RunEnd end = nextEnd(options.timeout());
      if (isReset(end) && options.reboot() && options.exec() == null) {
        machine.close();
        machine = site.newMachine();
        startMachine(plan, boot, console);
      } else {
        return outcome(end, console);
      }
    }
  }

  private void startMachine(MachinePlan plan, BootPlan boot, ConsoleRouter console) {
    MachineRunner started = machine;
    started.start(plan, boot, console);
    if (Double.isNaN(startSeconds)) {
      startSeconds = watch.elapsedSeconds();
    }
    Thread.ofPlatform()
        .daemon()
        .name("machine-exit")
        .start(() -> {
          try {
            ends.add(new RunEnd.MachineExit(started.awaitExit()));
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }

  private RunEnd nextEnd(@Nullable Duration limit) {
    Duration left = limit == null ? FOREVER : limit.minus(watch.elapsed());
    try {
      RunEnd end = ends.poll(left.toMillis(), TimeUnit.MILLISECONDS);
      return end == null ? new RunEnd.TimedOut(Units.seconds(watch.elapsedSeconds())) : end;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new RunEnd.Quit();
    }
  }

  private static boolean isReset(RunEnd end) {
    return end instanceof RunEnd.MachineExit(ExitResult result)
        && result.reason() == ExitResult.Reason.RESET;
  }

  private Outcome outcome(RunEnd end, ConsoleRouter console) {
    return switch (end) {
      case RunEnd.MachineExit(ExitResult result) -> machineOutcome(result, console);
      case RunEnd.CommandEnded(int status) -> new Outcome(status, awaitPowerOff(), "");
      case RunEnd.TextSeen() -> new Outcome(Main.OK, "until", "");
      case RunEnd.Quit() -> new Outcome(Main.OK, "quit", "");
      case RunEnd.TimedOut(String limit) ->
          new Outcome(TIMED_OUT, "timeout", "the guest still ran after " + limit + " (--timeout)");
      case RunEnd.OutputLost(String why) ->
          new Outcome(Main.FAILED, "failed", "the console's output cannot be written: " + why);
    };
  }

  private Outcome machineOutcome(ExitResult result, ConsoleRouter console) {
    String missing = console.isCommandBegun() ? "while its command ran" : "without its command run";
    boolean exec = options.exec() != null;
    return switch (result.reason()) {
      case SYSTEM_OFF ->
          exec
              ? new Outcome(Main.FAILED, "system-off", "the guest powered off " + missing)
              : new Outcome(Main.OK, "system-off", "");
      case RESET ->
          exec
              ? new Outcome(Main.FAILED, "reset", "the guest reset " + missing)
              : new Outcome(Main.OK, "reset", "");
      case STOPPED -> new Outcome(Main.FAILED, "failed", "the machine was stopped");
      case FAILED -> new Outcome(Main.FAILED, "failed", result.detail());
    };
  }

  /// The command is done; what is left is the guest's way to SYSTEM_OFF.
  private String awaitPowerOff() {
    Duration limit = watch.elapsed().plus(POWER_OFF_GRACE);
    while (true) {
      switch (nextEnd(limit)) {
        case RunEnd.MachineExit(ExitResult result) -> {
          return isReset(new RunEnd.MachineExit(result)) ? "reset" : "system-off";
        }
        case RunEnd.TimedOut _, RunEnd.Quit _, RunEnd.OutputLost _ -> {
          return "stopped";
        }
        case RunEnd.TextSeen _, RunEnd.CommandEnded _ -> {}
      }
    }
  }

  private void tell(Outcome outcome, RunReport report, ConsoleRouter console) {
    if (!outcome.complaint().isEmpty()) {
      String tail = console.tail();
      if (!consoleIsShown() && !tail.isEmpty()) {
        host.err().println("the end of the guest's console:");
        host.err().println(tail.indent(2).stripTrailing());
      }
      if (outcome.status() == Main.FAILED) {
        site.explainLoss().ifPresent(host.err()::println);
      }
      host.err().println("megalith: " + outcome.complaint());
    }
    if (options.report() != null) {
      report.write(options.report());
    }
    if (options.stats()) {
      report.counters().forEach(host.err()::println);
    }
    host.err().println(report.summary());
  }

  private boolean consoleIsShown() {
    return options.serial() instanceof RunOptions.Serial.Stdio && options.exec() == null;
  }

  private boolean readsStdin() {
    return consoleIsShown();
  }

  private OutputStream openSerial() {
    return switch (options.serial()) {
      case RunOptions.Serial.Stdio() ->
          consoleIsShown() ? new Unclosed(host.out()) : OutputStream.nullOutputStream();
      case RunOptions.Serial.None() -> OutputStream.nullOutputStream();
      case RunOptions.Serial.File(var path) -> {
        try {
          yield new FileOutputStream(path.toFile());
        } catch (FileNotFoundException e) {
          throw new UsageError("--serial file:" + path + ": cannot be written");
        }
      }
    };
  }

  /// stdout stays open when the run ends.
  private static final class Unclosed extends OutputStream {
    private final OutputStream out;

    Unclosed(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int value) throws IOException {
      out.write(value);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }
  }
}
