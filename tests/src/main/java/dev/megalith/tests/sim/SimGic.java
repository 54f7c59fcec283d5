package dev.megalith.tests.sim;

import dev.megalith.fabric.interrupt.DistributorMessage;
import dev.megalith.fabric.interrupt.DistributorMessage.LineChanged;
import dev.megalith.fabric.interrupt.DistributorMessage.Write;
import dev.megalith.fabric.interrupt.PeMessage;
import dev.megalith.gic.model.Distributor;
import dev.megalith.gic.model.DistributorConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The interrupt plane of a cluster: the real distributor and the real PEs, on processes that are
/// also busy with pages. A device raises SPIs, PEs send each other SGIs, one of them configures.
///
/// [InterruptLedger] counts from outside what was raised and what was taken.
final class SimGic {
  static final String GIC = "gic 0";
  static final String DEVICE = "device 0";
  private static final int SPIS = 32;
  private static final int SPI_FIRST = 32;
  private static final int SPI_END = 44;

  /// The ones from here on are level-sensitive.
  private static final int LEVEL_FIRST = 38;

  private static final long IRM = 1L << 31;
  private static final long STEP_NANOS = 4_000;
  private static final long QUIET_STEP_NANOS = 40_000;

  final CoherenceSim world;
  final ClusterFault fault;
  final InterruptLedger ledger = new InterruptLedger(SPI_FIRST, SPI_END, LEVEL_FIRST);
  private final int pesPerWorker;
  private final long busyNanos;
  private final long endNanos;
  private final Distributor distributor;
  private final List<SimPe> pes = new ArrayList<>();
  private boolean faultDone;

  /// `busyNanos` of events, then quiet until `endNanos`.
  SimGic(CoherenceSim world, ClusterFault fault, int pesPerWorker, long busyNanos, long endNanos) {
    this.world = world;
    this.fault = fault;
    this.pesPerWorker = pesPerWorker;
    this.busyNanos = busyNanos;
    this.endNanos = endNanos;
    int count = world.holderCount() * pesPerWorker;
    this.distributor =
        new Distributor(new DistributorConfig(SPIS, IntStream.range(0, count).boxed().toList()));
    for (int pe = 0; pe < count; pe++) {
      pes.add(new SimPe(this, pe, pe == count - 1));
    }
  }

  int peCount() {
    return pes.size();
  }

  String workerOf(int pe) {
    return "holder " + pe / pesPerWorker;
  }

  boolean isBusy() {
    return world.sim.nowNanos() < busyNanos;
  }

  void start() {
    write(0x0084, 4, 0xFFFF_FFFFL);
    write(0x0C08, 4, 0x0000_0AAAL); // 32..37 edge, the others level
    for (int intid = SPI_FIRST; intid < SPI_END; intid++) {
      write(0x0400 + intid, 1, 0x40 + 8L * world.sim.random().nextInt(8));
      route(intid);
    }
    pes.forEach(SimPe::bringUp);
    write(0x0104, 4, 0xFFFFL);
    write(0x0000, 4, 2);
    // What PE 0 wrote has arrived by then; before that no edge may be raised.
    world.sim.schedule(1_000_000, this::deviceStep);
    pes.forEach(pe -> world.sim.schedule(1_000_000, () -> peStep(pe)));
  }

  private void deviceStep() {
    if (!isBusy()) {
      return;
    }
    int intid = SPI_FIRST + world.sim.random().nextInt(SPI_END - SPI_FIRST);
    if (intid < LEVEL_FIRST) {
      ledger.raise(intid, world.sim.nowNanos());
      setLine(intid, true);
      setLine(intid, false);
    } else if (!ledger.isHigh(intid)) {
      ledger.raise(intid, world.sim.nowNanos());
      setLine(intid, true);
    }
    if (world.sim.onceIn(8)) {
      route(intid);
    }
    world.sim.schedule(world.sim.delay(1_000, 40_000), this::deviceStep);
  }

  private void peStep(SimPe pe) {
    long now = world.sim.nowNanos();
    if (now > endNanos || world.network.isLost(pe.worker())) {
      return;
    }
    if (world.network.pausedNanos(pe.worker()) == 0) {
      pe.step();
    }
    long step = isBusy() ? STEP_NANOS : QUIET_STEP_NANOS;
    world.sim.schedule(world.sim.delay(step / 2, step), () -> peStep(pe));
  }

  /// The handler of a level-sensitive interrupt has the device take it back.
  void lower(int intid) {
    ledger.lower(intid);
    setLine(intid, false);
  }

  private void setLine(int intid, boolean high) {
    toDistributor(DEVICE, new LineChanged(intid, high));
  }

  private void route(int intid) {
    long target = world.sim.onceIn(4) ? IRM : world.sim.random().nextInt(pes.size());
    write(0x6000 + 8 * intid, 8, target);
  }

  /// PE 0 configures.
  private void write(int offset, int size, long value) {
    toDistributor(workerOf(0), new Write(offset, size, value));
  }

  void toDistributor(String from, DistributorMessage message) {
    boolean drops =
        fault == ClusterFault.RETURN_LOST && message instanceof DistributorMessage.Returned;
    if (!drops || !plant()) {
      world.network.send(from, GIC, () -> distributor.apply(message, this::fromDistributor));
    }
  }

  private void fromDistributor(int pe, PeMessage message) {
    boolean lend = message instanceof PeMessage.Lend && isBusy();
    if (lend && fault == ClusterFault.LEND_LOST && plant()) {
      return;
    }
    toPe(GIC, pe, message);
    if (lend && fault == ClusterFault.LEND_DOUBLED && plant()) {
      world.sim.schedule(200_000, () -> toPe(GIC, pe, message));
    }
  }

  void toPe(String from, int pe, PeMessage message) {
    world.network.send(from, workerOf(pe), () -> pes.get(pe).apply(message));
  }

  /// One message to each worker that has a target, as workers do.
  void sendSgi(int sender, long targets, int intid) {
    String own = workerOf(sender);
    int reached = 0;
    for (int worker = 0; worker < world.holderCount(); worker++) {
      long here = targets >>> worker * pesPerWorker & (1L << pesPerWorker) - 1;
      int first = worker * pesPerWorker;
      if (here == 0) {
        continue;
      }
      for (int i = 0; i < pesPerWorker; i++) {
        if ((here >>> i & 1) != 0) {
          ledger.sent(first + i, intid, world.sim.nowNanos());
        }
      }
      String name = workerOf(first);
      if (name.equals(own)) {
        takeSgi(first, here, intid);
      } else if (fault != ClusterFault.SGI_TO_ONE_WORKER || reached++ == 0) {
        world.network.send(own, name, () -> takeSgi(first, here, intid));
        if (fault == ClusterFault.SGI_DOUBLED && plant()) {
          world.sim.schedule(
              300_000, () -> world.network.send(own, name, () -> takeSgi(first, here, intid)));
        }
      }
    }
  }

  private void takeSgi(int firstPe, long targets, int intid) {
    for (long left = targets; left != 0; left &= left - 1) {
      pes.get(firstPe + Long.numberOfTrailingZeros(left)).apply(new PeMessage.Sgi(intid, 1));
    }
  }

  /// Now and then, and not at the start.
  private boolean plant() {
    boolean now = !faultDone && world.sim.nowNanos() > 1_200_000 && world.sim.onceIn(3);
    faultDone |= now;
    return now;
  }

  void checkAtRest() {
    ledger.checkAtRest();
    if (distributor.lentCount() != 0) {
      throw new AssertionError(distributor.lentCount() + " SPIs are lent for ever");
    }
    pes.forEach(SimPe::checkAtRest);
  }
}
