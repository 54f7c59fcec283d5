package dev.megalith.cli.node;

import dev.megalith.cli.base.Endpoint;
import dev.megalith.cli.base.Failure;
import dev.megalith.cli.base.UsageError;
import dev.megalith.cli.host.Host;
import dev.megalith.coordinator.service.CoordinatorConfig;
import dev.megalith.coordinator.service.CoordinatorProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `megalith coordinator`: drives machines on the nodes that join it.
@Command(
    name = "coordinator",
    description = "Run a coordinator: the API, machines' descriptions, their lives.",
    footer = {
      "",
      "Several take over from each other if each knows all member addresses:",
      "  megalith coordinator --listen 127.0.0.1:7600 --member 127.0.0.1:7700 \\",
      "      --peers 127.0.0.1:7700,127.0.0.1:7701,127.0.0.1:7702"
    })
final class CoordinatorCommand implements Callable<Integer> {
  private final Host host;

  @Option(
      names = "--listen",
      paramLabel = "HOST:PORT",
      description = "Where commands and nodes reach it (default 127.0.0.1:7600).")
  private String listen = Endpoint.DEFAULT_COORDINATOR;

  @Option(
      names = "--peers",
      paramLabel = "HOST:PORT,…",
      description = "Member addresses of all coordinators, this one among them.")
  private @Nullable String peers;

  @Option(names = "--member", paramLabel = "HOST:PORT", description = "This one's member address.")
  private @Nullable String member;

  @Option(
      names = "--state-dir",
      paramLabel = "DIR",
      description = "Where boot images are kept (default ~/.local/state/megalith/coordinator).")
  private @Nullable Path stateDir;

  @Option(names = "--with-parent", hidden = true)
  private boolean withParent;

  CoordinatorCommand(Host host) {
    this.host = host;
  }

  @Override
  public Integer call() {
    CoordinatorConfig config = config();
    try {
      CoordinatorProcess coordinator =
          new CoordinatorProcess(
              config, Host.version(), System::nanoTime, System::currentTimeMillis);
      String ready = "coordinator ready at " + coordinator.address();
      return ServiceLife.run(host, () -> ready, coordinator, coordinator::awaitEnd, withParent);
    } catch (IOException e) {
      throw new Failure(String.valueOf(e.getMessage()), e);
    }
  }

  private CoordinatorConfig config() {
    Endpoint at = Endpoint.parse("--listen", listen).requireLoopback("--listen");
    Path state = stateDir == null ? host.stateFolder().resolve("coordinator") : stateDir;
    if ((peers == null) != (member == null)) {
      throw new UsageError("--peers and --member go together: the second is one of the first");
    }
    if (peers == null || member == null) {
      return CoordinatorConfig.alone(at.host(), at.port(), state);
    }
    Endpoint self = Endpoint.parse("--member", member).requireLoopback("--member");
    List<Endpoint> all = Endpoint.list("--peers", peers);
    if (!all.contains(self)) {
      throw new UsageError("--member " + self + ": must be one of --peers " + peers);
    }
    return new CoordinatorConfig(
        at.host(),
        at.port(),
        state,
        self.toString(),
        all.stream().map(Endpoint::toString).toList());
  }
}
