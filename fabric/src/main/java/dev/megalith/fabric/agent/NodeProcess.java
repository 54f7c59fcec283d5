package dev.megalith.fabric.agent;

import dev.megalith.fabric.link.LinkListener;
import dev.megalith.fabric.node.RoleFactory;
import dev.megalith.fabric.rpc.RpcServer;
import dev.megalith.proto.node.v1.NodeHello;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;

/// A node: one process that plays one role in any number of machines.
///
/// It serves its agent, keeps itself known to the coordinator that leads, and reports what its
/// machines say. One machine's failure is that machine's end only.
public final class NodeProcess implements AutoCloseable {
  private final NodeConfig config;
  private final LinkListener links;
  private final NodeHost host;
  private final JoinLoop loop;
  private final String instanceId = UUID.randomUUID().toString();
  private final ExecutorService pumps = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch ended = new CountDownLatch(1);
  private final RpcServer server;

  /// Listens and starts to join.
  ///
  /// @param links where the node takes links of its machines; closed with the node
  /// @param nanos this process's clock, which never goes back
  /// @throws IOException where the agent cannot listen, in one line
  public NodeProcess(NodeConfig config, RoleFactory roles, LinkListener links, LongSupplier nanos)
      throws IOException {
    this.config = config;
    this.links = links;
    Reports reports = new Reports();
    this.host = new NodeHost(roles, links, nanos, reports);
    this.server =
        new RpcServer(
            config.listenHost(), config.listenPort(), List.of(new AgentService(host, pumps)));
    this.loop = new JoinLoop(config, host, nanos, this::hello, reports);
    server.setServing(true);
    Thread.ofPlatform().daemon().name("join").start(loop::run);
  }

  /// `host:port` of the agent.
  public String address() {
    return server.address().toString();
  }

  /// The machines here, for messages and tests.
  public NodeHost host() {
    return host;
  }

  /// Waits for the first coordinator that takes the node in; empty if none has in time.
  public Optional<String> awaitJoined(Duration limit) throws InterruptedException {
    try {
      return Optional.of(loop.joined().get(limit.toNanos(), TimeUnit.NANOSECONDS));
    } catch (TimeoutException | ExecutionException _) {
      return Optional.empty();
    }
  }

  /// Returns when the node has been closed.
  public void awaitEnd() throws InterruptedException {
    ended.await();
  }

  /// Ends all machines here and leaves the coordinator.
  @Override
  public void close() {
    server.setServing(false);
    loop.close("told to end");
    host.close();
    server.close();
    pumps.shutdownNow();
    links.close();
    ended.countDown();
  }

  private NodeHello hello() {
    return NodeHello.newBuilder()
        .setInstanceId(instanceId)
        .setRole(AgentWire.role(config.role()))
        .setAgentAddress(address())
        .setLinkAddress(links.address())
        .setCapacity(
            dev.megalith.proto.node.v1.NodeCapacity.newBuilder()
                .setCarriers(config.capacity().carriers())
                .setVcpusMax(config.capacity().vcpusMax())
                .setRamBytesMax(config.capacity().ramBytesMax()))
        .setPid(config.pid())
        .setTermSeen(host.term())
        .addAllMachines(JoinLoop.hosted(host))
        .build();
  }
}
