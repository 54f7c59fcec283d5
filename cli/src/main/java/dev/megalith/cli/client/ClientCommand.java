package dev.megalith.cli.client;

import dev.megalith.cli.host.Host;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/// A command that talks to a coordinator.
abstract class ClientCommand implements Callable<Integer> {
  static final int OK = 0;
  static final int FAILED = 1;

  final Host host;

  @Mixin private ServerOption server = new ServerOption();

  ClientCommand(Host host) {
    this.host = host;
  }

  /// Does the work and gives the exit status.
  abstract int run(ControlClient client);

  @Override
  public Integer call() {
    check();
    try (ControlClient client = new ControlClient(server.endpoints(host.environment()))) {
      return run(client);
    }
  }

  /// Refuses wrong arguments before anything is asked of the coordinator.
  void check() {}
}
