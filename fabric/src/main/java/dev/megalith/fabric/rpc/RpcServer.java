package dev.megalith.fabric.rpc;

import io.grpc.BindableService;
import io.grpc.Server;
import io.grpc.ServerServiceDefinition;
import io.grpc.health.v1.HealthCheckResponse.ServingStatus;
import io.grpc.netty.NettyServerBuilder;
import io.grpc.protobuf.services.HealthStatusManager;
import io.grpc.protobuf.services.ProtoReflectionServiceV1;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// A gRPC server with health and reflection. Its calls may wait: each has a virtual thread.
public final class RpcServer implements AutoCloseable {
  private static final int MESSAGE_BYTES_MAX = 4 << 20;
  private static final int CLOSE_MILLIS = 500;

  private final String host;
  private final Server server;
  private final ExecutorService calls = Executors.newVirtualThreadPerTaskExecutor();
  private final HealthStatusManager health = new HealthStatusManager();
  private final List<String> names = new ArrayList<>();

  /// Listens; port 0 stands for any free one. Not serving until [#setServing].
  ///
  /// @throws IOException where it cannot listen, in one line
  public RpcServer(String host, int port, List<BindableService> services) throws IOException {
    this.host = host;
    NettyServerBuilder builder =
        NettyServerBuilder.forAddress(new InetSocketAddress(host, port))
            .executor(calls)
            .maxInboundMessageSize(MESSAGE_BYTES_MAX)
            .permitKeepAliveTime(1, TimeUnit.SECONDS)
            .permitKeepAliveWithoutCalls(true)
            .addService(health.getHealthService())
            .addService(ProtoReflectionServiceV1.newInstance());
    names.add(HealthStatusManager.SERVICE_NAME_ALL_SERVICES);
    for (BindableService service : services) {
      ServerServiceDefinition definition = service.bindService();
      builder.addService(definition);
      names.add(definition.getServiceDescriptor().getName());
    }
    server = builder.build();
    setServing(false);
    try {
      server.start();
    } catch (IOException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new IOException(
          "cannot listen on " + new Address(host, port) + ": " + cause.getMessage(), e);
    }
  }

  /// Where it listens.
  public Address address() {
    return new Address(host, server.getPort());
  }

  /// What the health service answers, for the whole server and for each of its services.
  public void setServing(boolean serving) {
    ServingStatus status = serving ? ServingStatus.SERVING : ServingStatus.NOT_SERVING;
    names.forEach(name -> health.setStatus(name, status));
  }

  @Override
  public void close() {
    health.enterTerminalState();
    server.shutdown();
    try {
      if (!server.awaitTermination(CLOSE_MILLIS, TimeUnit.MILLISECONDS)) {
        server.shutdownNow();
        server.awaitTermination(CLOSE_MILLIS, TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException _) {
      server.shutdownNow();
      Thread.currentThread().interrupt();
    }
    calls.shutdownNow();
  }
}
