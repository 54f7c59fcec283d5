package dev.megalith.cli.client;

import dev.megalith.cli.base.Endpoint;
import dev.megalith.cli.base.Failure;
import dev.megalith.proto.control.v1.MachineServiceGrpc;
import dev.megalith.proto.control.v1.MachineServiceGrpc.MachineServiceBlockingV2Stub;
import io.grpc.Grpc;
import io.grpc.InsecureChannelCredentials;
import io.grpc.ManagedChannel;
import io.grpc.StatusException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// A connection to the coordinator that leads. One thread at a time.
final class ControlClient implements AutoCloseable {
  private static final int CALL_SECONDS_MAX = 120;
  private static final int REDIRECTS_MAX = 3;

  private final List<Endpoint> endpoints;
  private Endpoint current;
  private ManagedChannel channel;

  /// A call that may be made again at another coordinator.
  interface Call<T> {
    T run(MachineServiceBlockingV2Stub stub) throws StatusException, InterruptedException;
  }

  ControlClient(List<Endpoint> endpoints) {
    this.endpoints = endpoints;
    this.current = endpoints.getFirst();
    this.channel = channel(current);
  }

  private static ManagedChannel channel(Endpoint endpoint) {
    return Grpc.newChannelBuilderForAddress(
            endpoint.host(), endpoint.port(), InsecureChannelCredentials.create())
        .build();
  }

  Endpoint current() {
    return current;
  }

  /// Makes a call that has its answer within two minutes.
  ///
  /// @throws Failure in one line; a [dev.megalith.cli.base.UsageError] for what was asked wrongly
  <T> T call(Call<T> call) {
    return stream(stub -> call.run(stub.withDeadlineAfter(CALL_SECONDS_MAX, TimeUnit.SECONDS)));
  }

  /// Makes a call that may last. It is repeated at the coordinator that leads if this one does not,
  /// and at the next of several if this one is not there.
  <T> T stream(Call<T> call) {
    for (int attempt = 0; ; attempt++) {
      try {
        return call.run(MachineServiceGrpc.newBlockingV2Stub(channel));
      } catch (StatusException e) {
        Optional<Endpoint> other = RpcErrors.leader(e).or(() -> nextAfterUnreachable(e));
        if (attempt >= REDIRECTS_MAX + endpoints.size() || other.isEmpty()) {
          throw RpcErrors.failure(e, current);
        }
        connect(other.get());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new Failure("interrupted", e);
      }
    }
  }

  private Optional<Endpoint> nextAfterUnreachable(StatusException error) {
    int index = endpoints.indexOf(current) + 1;
    return RpcErrors.isUnreachable(error) && index < endpoints.size()
        ? Optional.of(endpoints.get(index))
        : Optional.empty();
  }

  private void connect(Endpoint endpoint) {
    channel.shutdownNow();
    current = endpoint;
    channel = channel(endpoint);
  }

  @Override
  public void close() {
    channel.shutdownNow();
  }
}
