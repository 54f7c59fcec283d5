package dev.megalith.cli.machine;

import dev.megalith.cli.base.UsageError;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/// On what a machine runs: none of it is visible to the guest but NUMA and the pace of time.
///
/// @param workers processes, or parts of this one, among which the vCPUs are shared
/// @param memoryServices homes among which guest RAM is shared
/// @param processes each role in a JVM of its own, instead of all in this one
/// @param transport what carries frames between processes
/// @param timeScale guest seconds per second of the host; empty for as slow as the host needs
/// @param numa each worker is a NUMA node of the guest
/// @param carriers platform threads of each worker that run vCPUs
/// @param blocks pages that two writers fight over are split
/// @param translator whether hot guest code becomes JVM bytecode
public record ClusterConfig(
    int workers,
    int memoryServices,
    boolean processes,
    Transport transport,
    OptionalDouble timeScale,
    boolean numa,
    int carriers,
    boolean blocks,
    TranslatorMode translator) {

  /// What workers do with hot guest code.
  public enum TranslatorMode {
    /// Translate what has been hot for a while.
    ON,
    /// Interpret everything.
    OFF,
    /// Translate whatever was seen to be hot once: for tests.
    EAGER;

    /// What a user calls it.
    public static TranslatorMode of(String option, String text) {
      for (TranslatorMode mode : values()) {
        if (mode.text().equals(text)) {
          return mode;
        }
      }
      throw new UsageError(option + " " + text + ": must be on, off or eager");
    }

    public String text() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// What carries frames between processes.
  public enum Transport {
    SOCKET,
    NETTY,
    GRPC;

    /// What a user calls it.
    public static Transport of(String option, String text) {
      for (Transport transport : values()) {
        if (transport.text().equals(text)) {
          return transport;
        }
      }
      throw new UsageError(option + " " + text + ": must be socket, netty or grpc");
    }

    public String text() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// The switches as the roles of a machine find them in their assignment; `carriers` 0 leaves that
  /// one to each worker.
  public Map<String, String> options() {
    Map<String, String> options = new TreeMap<>();
    options.put("numa", numa ? "on" : "off");
    options.put("blocks", blocks ? "on" : "off");
    options.put("translator", translator.text());
    options.put(
        "time-scale", timeScale.isPresent() ? Double.toString(timeScale.getAsDouble()) : "auto");
    if (carriers > 0) {
      options.put("carriers", Integer.toString(carriers));
    }
    return options;
  }

  /// One worker in this process, on so many carriers.
  public static ClusterConfig single(int carriers) {
    return single(carriers, TranslatorMode.ON);
  }

  /// The same with a choice of what is done with hot code.
  public static ClusterConfig single(int carriers, TranslatorMode translator) {
    return new ClusterConfig(
        1, 1, false, Transport.SOCKET, OptionalDouble.empty(), true, carriers, true, translator);
  }
}
