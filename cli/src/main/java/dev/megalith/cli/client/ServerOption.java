package dev.megalith.cli.client;

import dev.megalith.cli.base.Endpoint;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which coordinator a command talks to.
final class ServerOption {
  private static final String VARIABLE = "MEGALITH_SERVER";

  @Option(
      names = "--server",
      paramLabel = "HOST:PORT",
      description =
          "The coordinator, or several with commas between them (default $"
              + VARIABLE
              + ", else "
              + Endpoint.DEFAULT_COORDINATOR
              + ").")
  private @Nullable String server;

  /// The coordinators to try, in order.
  List<Endpoint> endpoints(Map<String, String> environment) {
    if (server != null) {
      return Endpoint.list("--server", server);
    }
    String text = environment.getOrDefault(VARIABLE, "");
    return text.isEmpty()
        ? Endpoint.list("", Endpoint.DEFAULT_COORDINATOR)
        : Endpoint.list("$" + VARIABLE, text);
  }
}
