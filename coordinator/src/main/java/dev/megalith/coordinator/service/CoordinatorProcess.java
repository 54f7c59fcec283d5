package dev.megalith.coordinator.service;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.function.LongSupplier;

/// A coordinator: one process that operators and nodes connect to.
public final class CoordinatorProcess implements AutoCloseable {
  private final CoordinatorConfig config;
  private final CountDownLatch ended = new CountDownLatch(1);

  /// Listens and takes part in the leadership.
  ///
  /// @param nanos the host's clock that never goes back
  /// @param epochMillis the time of day
  /// @throws IOException where it cannot listen, in one line
  public CoordinatorProcess(
      CoordinatorConfig config, LongSupplier nanos, LongSupplier epochMillis) throws IOException {
    this.config = config;
  }

  /// `host:port` for operators and nodes.
  public String address() {
    return config.listenHost() + ":" + config.listenPort();
  }

  /// Returns when the coordinator has been closed.
  public void awaitEnd() throws InterruptedException {
    ended.await();
  }

  @Override
  public void close() {
    ended.countDown();
  }
}
