package dev.megalith.cli.process;

import dev.megalith.cli.machine.ClusterConfig;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which processes a machine needs, and how each is started.
final class RoleProcesses {
  private RoleProcesses() {}

  /// One process.
  ///
  /// @param name such as `worker-2`
  /// @param command such as `worker`
  record RoleProcess(String name, String command, List<String> arguments) {
    List<String> javaCommand(Optional<Path> archive) {
      return JavaCommand.of(command, archive, arguments);
    }
  }

  /// All processes of a machine; what starts slowest comes first.
  ///
  /// @param coordinator `host:port` that they join
  static List<RoleProcess> of(ClusterConfig cluster, String coordinator) {
    List<RoleProcess> processes = new ArrayList<>();
    for (int i = 0; i < cluster.workers(); i++) {
      processes.add(
          process(
              "worker",
              "worker-" + i,
              cluster,
              coordinator,
              "--carriers",
              Integer.toString(cluster.carriers())));
    }
    for (int i = 0; i < cluster.memoryServices(); i++) {
      processes.add(process("memory-service", "memory-" + i, cluster, coordinator));
    }
    processes.add(process("gic-service", "gic", cluster, coordinator));
    processes.add(process("its-service", "its", cluster, coordinator));
    processes.add(process("device-service", "device", cluster, coordinator));
    return processes;
  }

  private static RoleProcess process(
      String command, String name, ClusterConfig cluster, String coordinator, String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--join",
                coordinator,
                "--name",
                name,
                "--transport",
                cluster.transport().text(),
                "--with-parent"));
    arguments.addAll(List.of(more));
    return new RoleProcess(name, command, arguments);
  }
}
