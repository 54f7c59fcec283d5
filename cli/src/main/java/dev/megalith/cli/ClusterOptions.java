package dev.megalith.cli;

import dev.megalith.cli.base.OptionValues;
import dev.megalith.cli.base.Units;
import dev.megalith.cli.base.UsageError;
import dev.megalith.cli.machine.ClusterConfig;
import dev.megalith.cli.machine.ClusterConfig.TranslatorMode;
import dev.megalith.cli.machine.ClusterConfig.Transport;
import dev.megalith.cli.machine.ClusterLimits;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options of `run` that say on what a machine runs.
final class ClusterOptions {
  @Option(
      names = "--workers",
      paramLabel = "N",
      description = "Workers among which the vCPUs are shared (default 1).")
  private @Nullable String workers;

  @Option(
      names = "--isolation",
      paramLabel = "none|process",
      description = "All roles in this JVM (default), or each in a JVM of its own.")
  private String isolation = "none";

  @Option(
      names = "--memory-services",
      paramLabel = "N",
      description = "Homes among which guest RAM is shared (default 1).")
  private @Nullable String memoryServices;

  @Option(
      names = "--transport",
      paramLabel = "NAME",
      description = "socket (default), netty or grpc: what carries frames between processes.")
  private @Nullable String transport;

  @Option(
      names = "--time-scale",
      paramLabel = "N|auto",
      description =
          "Guest seconds per second, such as 0.1; auto (default) slows a guest down that has more"
              + " busy vCPUs than the host has cores.")
  private String timeScale = "auto";

  @Option(
      names = "--numa",
      paramLabel = "on|off",
      description = "Each worker is a NUMA node of the guest (default on).")
  private String numa = "on";

  @Option(
      names = "--carriers",
      paramLabel = "N",
      description = "Threads of each worker that run vCPUs (default: its share of the cores).")
  private @Nullable String carriers;

  @Option(
      names = "--blocks",
      paramLabel = "on|off",
      description = "Split pages that two workers write by turns (default on).")
  private String blocks = "on";

  @Option(
      names = "--translator",
      paramLabel = "on|off|eager",
      description =
          "Turn hot guest code into JVM bytecode (default on); eager does so at once, for tests.")
  private String translator = "on";

  /// What the options say, for a machine of so many vCPUs on a host of so many cores.
  ///
  /// @throws UsageError naming the value, its bound and what to do
  ClusterConfig config(int vcpus, int cores) {
    int workerCount = count("--workers", workers, ClusterLimits.WORKERS_MAX, 1);
    if (workerCount > vcpus) {
      throw new UsageError(
          "--workers %d: at most one per vCPU, and --vcpus is %d".formatted(workerCount, vcpus));
    }
    boolean processes = isProcess();
    if (transport != null && !processes) {
      throw new UsageError(
          "--transport " + transport + ": add --isolation process; one process has no transport");
    }
    return new ClusterConfig(
        workerCount,
        count("--memory-services", memoryServices, ClusterLimits.MEMORY_SERVICES_MAX, 1),
        processes,
        transport == null ? Transport.SOCKET : Transport.of("--transport", transport),
        Units.timeScale("--time-scale", timeScale),
        OptionValues.onOff("--numa", numa),
        count("--carriers", carriers, ClusterLimits.CARRIERS_MAX, Math.max(1, cores / workerCount)),
        OptionValues.onOff("--blocks", blocks),
        TranslatorMode.of("--translator", translator));
  }

  private static int count(String option, @Nullable String text, int high, int absent) {
    return text == null ? absent : OptionValues.count(option, text, 1, high);
  }

  private boolean isProcess() {
    return switch (isolation) {
      case "none" -> false;
      case "process" -> true;
      default -> throw new UsageError("--isolation " + isolation + ": must be none or process");
    };
  }
}
