package dev.megalith.cli.node;

import dev.megalith.cli.base.Endpoint;
import dev.megalith.cli.base.Failure;
import dev.megalith.cli.host.Host;
import dev.megalith.cli.machine.ClusterConfig.Transport;
import dev.megalith.fabric.agent.NodeCapacity;
import dev.megalith.fabric.agent.NodeConfig;
import dev.megalith.fabric.agent.NodeProcess;
import dev.megalith.fabric.link.LinkException;
import dev.megalith.fabric.link.LinkListener;
import dev.megalith.fabric.link.Role;
import dev.megalith.fabric.link.Transports;
import dev.megalith.fabric.node.RoleFactory;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;
import picocli.CommandLine.Option;

/// A process that plays one role in machines, as a coordinator tells it.
abstract class NodeCommand implements Callable<Integer> {
  private static final Duration JOIN_PATIENCE = Duration.ofSeconds(3);
  private static final Duration FOREVER = Duration.ofDays(3650);

  final Host host;
  private final Role role;
  private final RoleFactory roles;

  @Option(
      names = "--join",
      paramLabel = "HOST:PORT",
      description =
          "The coordinator, or several with commas between them (default 127.0.0.1:7600).")
  private String join = Endpoint.DEFAULT_COORDINATOR;

  @Option(
      names = "--listen",
      paramLabel = "HOST:PORT",
      description = "Where the coordinator reaches it (default 127.0.0.1:0, any free port).")
  private String listen = "127.0.0.1:0";

  @Option(
      names = "--transport",
      paramLabel = "NAME",
      description = "socket (default), netty or grpc; the same for all nodes of a machine.")
  private String transport = Transport.SOCKET.text();

  @Option(names = "--name", paramLabel = "NAME", description = "What messages call it.")
  private String name = "";

  @Option(names = "--with-parent", hidden = true)
  private boolean withParent;

  NodeCommand(Host host, Role role, RoleFactory roles) {
    this.host = host;
    this.role = role;
    this.roles = roles;
  }

  /// The command's own name.
  abstract String command();

  /// What the node can take.
  NodeCapacity capacity() {
    return NodeCapacity.NONE;
  }

  @Override
  public Integer call() {
    List<Endpoint> coordinators = Endpoint.list("--join", join);
    Endpoint at = Endpoint.parse("--listen", listen).requireLoopback("--listen");
    NodeCapacity capacity = capacity();
    Transport over = Transport.of("--transport", transport);
    LongSupplier nanos = System::nanoTime;
    NodeConfig config =
        new NodeConfig(
            role,
            at.host(),
            at.port(),
            coordinators.stream().map(Endpoint::toString).toList(),
            capacity,
            ProcessHandle.current().pid(),
            NodeConfig.DEFAULT_GRACE);
    try {
      LinkListener listener = Transports.listen(over.text(), new Endpoint(at.host(), 0).toString());
      NodeProcess node = new NodeProcess(config, roles, listener, nanos);
      return ServiceLife.run(host, () -> ready(node), node, node::awaitEnd, withParent);
    } catch (IOException | LinkException e) {
      throw new Failure(String.valueOf(e.getMessage()), e);
    }
  }

  /// Waits for a coordinator, and says so if that takes long.
  private String ready(NodeProcess node) throws InterruptedException {
    String called = name.isEmpty() ? command() : name;
    Optional<String> joined = node.awaitJoined(JOIN_PATIENCE);
    if (joined.isEmpty()) {
      host.err().println("megalith: " + called + " waits for a coordinator at " + join);
      joined = node.awaitJoined(FOREVER);
    }
    return "%s ready at %s, joined %s".formatted(called, node.address(), joined.orElse("none"));
  }
}
