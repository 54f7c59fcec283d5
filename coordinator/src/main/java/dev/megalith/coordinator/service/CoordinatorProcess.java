package dev.megalith.coordinator.service;

import dev.megalith.coordinator.api.LeadingMachines;
import dev.megalith.coordinator.api.MachineApi;
import dev.megalith.coordinator.image.ImageStore;
import dev.megalith.coordinator.machine.InMemoryStore;
import dev.megalith.coordinator.machine.Machines;
import dev.megalith.coordinator.node.LeaderView;
import dev.megalith.coordinator.node.RegistryService;
import dev.megalith.fabric.rpc.RpcServer;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A coordinator: one process that operators and nodes connect to.
///
/// | field | writer | readers | access |
/// |---|---|---|---|
/// | `reign` | who hears of the leadership | any | volatile |
public final class CoordinatorProcess implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(CoordinatorProcess.class);

  private static final int TICK_MILLIS = 250;

  private final LongSupplier nanos;
  private final LongSupplier epochMillis;
  private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
  private final ScheduledExecutorService ticker =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("coordinator-tick").factory());
  private final CountDownLatch ended = new CountDownLatch(1);
  private final RegistryService registry;
  private final RpcServer server;
  private volatile @Nullable Reign reign;

  /// Listens and takes part in the leadership.
  ///
  /// @param version of the program, for those who ask
  /// @param nanos the host's clock that never goes back
  /// @param epochMillis the time of day
  /// @throws IOException where it cannot listen, in one line
  public CoordinatorProcess(
      CoordinatorConfig config, String version, LongSupplier nanos, LongSupplier epochMillis)
      throws IOException {
    this.nanos = nanos;
    this.epochMillis = epochMillis;
    LeaderView<LeadingMachines> view = new View();
    this.registry = new RegistryService(view, nanos);
    ImageStore images =
        new ImageStore(config.stateDir().resolve("images"), new SecureRandom()::nextLong);
    this.server =
        new RpcServer(
            config.listenHost(),
            config.listenPort(),
            List.of(new MachineApi(view, images, executor, version), registry));
    leadAlone();
    ticker.scheduleAtFixedRate(this::tick, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
  }

  /// A coordinator that is alone leads from its start; the time of day makes its terms and epochs
  /// higher than those of a process that was here before.
  private void leadAlone() {
    long now = epochMillis.getAsLong();
    reign =
        new Reign(
            now,
            heard -> heard + 1,
            new InMemoryStore(now),
            executor,
            nanos,
            epochMillis);
    server.setServing(true);
  }

  /// `host:port` for operators and nodes.
  public String address() {
    return server.address().toString();
  }

  /// The machines, for those in this process; null while another coordinator leads.
  public @Nullable Machines machines() {
    Reign current = reign;
    return current == null ? null : current.machines();
  }

  /// Returns when the coordinator has been closed.
  public void awaitEnd() throws InterruptedException {
    ended.await();
  }

  private void tick() {
    try {
      registry.expire();
    } catch (RuntimeException e) {
      LOG.error("tick", e);
    }
  }

  @Override
  public void close() {
    server.setServing(false);
    ticker.shutdownNow();
    server.close();
    executor.shutdownNow();
    ended.countDown();
  }

  private final class View implements LeaderView<LeadingMachines> {
    @Override
    public @Nullable LeadingMachines leading() {
      return reign;
    }

    @Override
    public String leaderAddress() {
      return reign == null ? "" : address();
    }
  }
}
