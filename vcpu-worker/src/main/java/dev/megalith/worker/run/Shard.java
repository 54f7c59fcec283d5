package dev.megalith.worker.run;

import dev.megalith.arch.base.Invariant;
import dev.megalith.arch.gic.GicConstants;
import dev.megalith.cpu.decode.CodeCache;
import dev.megalith.cpu.decode.HotCode;
import dev.megalith.fabric.interrupt.PeDirectory;
import dev.megalith.fabric.interrupt.PeMailbox;
import dev.megalith.fabric.interrupt.PeMessage;
import dev.megalith.fabric.interrupt.PlaneMessage;
import dev.megalith.fabric.node.Assignment.VcpuRange;
import dev.megalith.worker.ShardConfig;
import dev.megalith.worker.bus.PhysicalMap;
import dev.megalith.worker.sched.VcpuScheduler;
import dev.megalith.worker.shootdown.AsidUse;
import dev.megalith.worker.shootdown.ShootdownLog;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The vCPUs that this worker runs, with what they share: decoded code, the shootdown log, the
/// scheduler. They are a contiguous part of the machine's; numbers of PEs are those of the machine.
public final class Shard implements PeMailbox, AutoCloseable {
  final ShardConfig config;
  final ShardPorts ports;
  final PhysicalMap map;
  final CodeCache code;
  final ShootdownLog shootdowns;
  final AsidUse asids = new AsidUse();
  final VcpuScheduler scheduler;
  final ShardCounters counters = new ShardCounters();
  final ShardPages pages;
  final PeerWorkers peers;
  private final PeDirectory directory;
  private final int self;
  private final int first;
  private final Vcpu[] vcpus;
  private boolean closed;

  /// The machine's PEs by affinity.
  private final Map<Integer, Integer> byAffinity = new HashMap<>();

  public Shard(ShardConfig config, ShardPorts ports, VcpuScheduler scheduler) {
    this(config, ports, scheduler, HotCode.NONE);
  }

  /// `hotCode` makes regions of the code that the vCPUs spend their time in.
  public Shard(ShardConfig config, ShardPorts ports, VcpuScheduler scheduler, HotCode hotCode) {
    this.code = new CodeCache(hotCode);
    this.config = config;
    this.ports = ports;
    this.map = new PhysicalMap(config);
    this.scheduler = scheduler;
    this.directory = ports.others().directory();
    this.self = ports.others().self();
    this.peers = new PeerWorkers(ports.others(), counters);
    VcpuRange range = directory.range(self);
    this.first = range.first();
    this.vcpus = new Vcpu[range.count()];
    this.shootdowns = new ShootdownLog(scheduler.parallelism(vcpus.length));
    this.pages = new ShardPages(code, shootdowns, counters);
    for (int pe = 0; pe < config.vcpus(); pe++) {
      byAffinity.put(config.affinities().get(pe), pe);
    }
    for (int i = 0; i < vcpus.length; i++) {
      vcpus[i] = new Vcpu(this, first + i);
    }
  }

  /// How many vCPUs are here.
  public int size() {
    return vcpus.length;
  }

  /// Who must hear of lost pages and of waiting for pages.
  public ShardPages pages() {
    return pages;
  }

  /// Whether the PE is here.
  boolean isLocal(int pe) {
    return pe >= first && pe < first + vcpus.length;
  }

  /// The PE `pe` of the machine, which is here.
  public Vcpu vcpu(int pe) {
    Invariant.check(isLocal(pe), "vCPU %d is not on worker %d", pe, self);
    return vcpus[pe - first];
  }

  /// The PE of the machine with this affinity, or -1.
  int find(long affinity) {
    return affinity == (int) affinity ? byAffinity.getOrDefault((int) affinity, -1) : -1;
  }

  int workerOf(int pe) {
    return directory.workerOf(pe);
  }

  /// The other workers that take part in TLB maintenance; bit n: worker n.
  long activePeers() {
    return peers.active();
  }

  boolean hasActivePeers() {
    return peers.active() != 0;
  }

  /// All workers but this one; bit n: worker n.
  long otherWorkers() {
    return (-1L >>> Long.SIZE - directory.workerCount()) & ~(1L << self);
  }

  /// Sends to another worker.
  void send(int worker, PlaneMessage message) {
    ports.others().send(worker, message);
  }

  /// Starts the threads of all vCPUs, powered off.
  public void init() {
    for (Vcpu vcpu : vcpus) {
      vcpu.startThread();
    }
  }

  /// Powers vCPU 0 of the machine on, if it is here.
  public void start(long entry, long x0) {
    if (isLocal(0)) {
      vcpu(0).powerOn(entry, x0);
    }
  }

  /// Stops guest execution until [#resume]; returns once no vCPU runs guest code.
  public void pause() {
    for (Vcpu vcpu : vcpus) {
      vcpu.pause(true);
    }
    for (Vcpu vcpu : vcpus) {
      vcpu.awaitPaused();
    }
  }

  public void resume() {
    for (Vcpu vcpu : vcpus) {
      vcpu.pause(false);
    }
  }

  /// Asks all vCPUs to end; those that wait for pages must be let go by others.
  public void requestStop() {
    for (Vcpu vcpu : vcpus) {
      vcpu.requestStop();
    }
  }

  /// Ends all vCPUs and returns once their threads are gone.
  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    requestStop();
    for (Vcpu vcpu : vcpus) {
      vcpu.join();
    }
  }

  /// To a PE that is here.
  @Override
  public void deliver(int pe, PeMessage message) {
    vcpu(pe).deliver(message);
  }

  /// To a PE anywhere.
  void deliverAnywhere(int pe, PeMessage message) {
    if (isLocal(pe)) {
      deliver(pe, message);
    } else {
      send(workerOf(pe), new PlaneMessage.ToPe(pe, message));
    }
  }

  /// SGIs for the PEs that are here, of a cluster (Aff3.Aff2.Aff1.0) and a list of Aff0.
  void deliverSgis(int cluster, int targetList, PeMessage.Sgi sgi) {
    for (int left = targetList; left != 0; left &= left - 1) {
      int pe = find(cluster | Integer.numberOfTrailingZeros(left));
      if (isLocal(pe)) {
        deliver(pe, sgi);
        counters.sgis.increment();
      }
    }
  }

  /// SGIs for all PEs that are here but `except`.
  void deliverSgiToAll(int except, PeMessage.Sgi sgi) {
    for (Vcpu vcpu : vcpus) {
      if (vcpu.index() != except) {
        vcpu.deliver(sgi);
        counters.sgis.increment();
      }
    }
  }

  /// What a read of another PE's redistributor gives when it never changes, or null. Linux walks
  /// all redistributors once per CPU, so these reads must not become messages.
  @Nullable Long constantFrameRead(int pe, int offset, int size) {
    return GicConstants.isConstantGicr(offset, size)
        ? GicConstants.gicr(offset, size, pe, config.affinities().get(pe), map.isLast(pe), false)
        : null;
  }

  /// SEV: every vCPU's event register, here.
  void receiveEvent() {
    for (Vcpu vcpu : vcpus) {
      vcpu.receiveEvent();
    }
  }

  /// SEV: every vCPU's event register, everywhere.
  void sendEvent() {
    receiveEvent();
    peers.sendEvent();
  }

  /// All vCPUs look again at what they wait for.
  void wakeAll() {
    for (Vcpu vcpu : vcpus) {
      vcpu.wakeWaiting();
    }
  }

  /// Instructions that each vCPU here has retired; a snapshot of running counters.
  public long[] retired() {
    long[] retired = new long[vcpus.length];
    for (int i = 0; i < retired.length; i++) {
      retired[i] = vcpus[i].cpu.state.retired;
    }
    return retired;
  }

  /// Counters by name, `megalith.…`.
  public Map<String, Long> statistics() {
    Map<String, Long> values = counters.snapshot();
    long total = 0;
    long translated = 0;
    long entries = 0;
    long left = 0;
    for (Vcpu vcpu : vcpus) {
      translated += vcpu.cpu.state.translated;
      entries += vcpu.cpu.state.regionEntries;
      left += vcpu.cpu.state.regionInterpreted;
      long retired = vcpu.cpu.state.retired;
      values.put("megalith.vcpu." + vcpu.index() + ".retired", retired);
      total += retired;
    }
    values.put("megalith.worker.retired", total);
    values.put("megalith.worker.retired.translated", translated);
    values.put("megalith.worker.region.entries", entries);
    values.put("megalith.worker.region.interpreted", left);
    values.put("megalith.worker.vcpus", (long) vcpus.length);
    return values;
  }
}
