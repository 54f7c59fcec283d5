package dev.megalith.coordinator.service;

import dev.megalith.coordinator.api.LeadingMachines;
import dev.megalith.coordinator.api.MachineApi;
import dev.megalith.coordinator.image.ImageStore;
import dev.megalith.coordinator.machine.MachineStore;
import dev.megalith.coordinator.machine.Machines;
import dev.megalith.coordinator.membership.AloneMembership;
import dev.megalith.coordinator.membership.HazelcastMembership;
import dev.megalith.coordinator.membership.Membership;
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
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A coordinator: one process that operators and nodes connect to.
///
/// | field | writer | readers | access |
/// |---|---|---|---|
/// | `reign` | the ticker's thread | any | volatile |
/// | `membership` | the constructor | any | volatile: it may lead before it is there |
public final class CoordinatorProcess implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(CoordinatorProcess.class);

  private static final int TICK_MILLIS = 250;

  /// How long the nodes of a machine may take to come to a new leader.
  private static final long TAKE_OVER_MILLIS = 10_000;

  private final LongSupplier nanos;
  private final LongSupplier epochMillis;
  private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
  private final ScheduledExecutorService ticker =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("coordinator-tick").factory());
  private final CountDownLatch ended = new CountDownLatch(1);
  private final RegistryService registry;
  private final ImageStore images;
  private final RpcServer server;
  private final TimeScaling scaling;
  private volatile @Nullable Membership membership;
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
    this.registry = new RegistryService(view, nanos, config.lease());
    this.images = new ImageStore(config.stateDir().resolve("images"), new SecureRandom()::nextLong);
    this.server =
        new RpcServer(
            config.listenHost(),
            config.listenPort(),
            List.of(new MachineApi(view, images, executor, version), registry));
    scaling = new TimeScaling(this::machines);
    var _ = ticker.scheduleAtFixedRate(this::tick, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
    try {
      membership = membership(config);
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  private Membership membership(CoordinatorConfig config) throws IOException {
    Followers listener = new Followers();
    return config.peers().size() < 2
        ? new AloneMembership(address(), epochMillis.getAsLong(), listener)
        : new HazelcastMembership(
            config.memberAddress(), config.peers(), address(), nanos, ticker, listener);
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
    ticker.shutdownNow();
    scaling.close();
    abdicate();
    Membership left = membership;
    if (left != null) {
      left.close();
    }
    server.close();
    executor.shutdownNow();
    ended.countDown();
  }

  /// Hears of the leadership, on the ticker's thread.
  private final class Followers implements Membership.Listener {
    @Override
    public void lead(long number, MachineStore store) {
      AtomicLong term = new AtomicLong(number);
      Machines machines = new Machines(store, executor, nanos, epochMillis, term::get);
      machines.takeOver(
          record -> images.boot(record.kernelSha256(), record.initrdSha256s()), TAKE_OVER_MILLIS);
      reign = new Reign(term, CoordinatorProcess.this::raiseTerm, machines);
      server.setServing(true);
    }

    @Override
    public void follow() {
      abdicate();
    }
  }

  /// Nodes and watchers go to the coordinator that leads.
  private void abdicate() {
    Reign over = reign;
    reign = null;
    server.setServing(false);
    registry.dismiss();
    if (over != null) {
      over.machines().abandon();
    }
  }

  private long raiseTerm(long heard) {
    Membership part = membership;
    return part == null ? heard + 1 : part.raiseTerm(heard);
  }

  private final class View implements LeaderView<LeadingMachines> {
    @Override
    public @Nullable LeadingMachines leading() {
      return reign;
    }

    @Override
    public String leaderAddress() {
      Membership part = membership;
      String leader = part == null ? "" : part.leaderAddress();
      return reign == null && leader.equals(address()) ? "" : leader;
    }
  }
}
