package dev.megalith.worker.run;

import dev.megalith.arch.gic.GicConstants;
import dev.megalith.cpu.decode.CodeCache;
import dev.megalith.fabric.interrupt.PeMailbox;
import dev.megalith.fabric.interrupt.PeMessage;
import dev.megalith.worker.ShardConfig;
import dev.megalith.worker.bus.PhysicalMap;
import dev.megalith.worker.sched.VcpuScheduler;
import dev.megalith.worker.shootdown.ShootdownLog;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The vCPUs that this worker runs, with what they share: decoded code, the shootdown log, the
/// scheduler.
public final class Shard implements PeMailbox, AutoCloseable {
  final ShardConfig config;
  final ShardPorts ports;
  final PhysicalMap map;
  final CodeCache code = new CodeCache();
  final ShootdownLog shootdowns;
  final VcpuScheduler scheduler;
  private final Vcpu[] vcpus;
  private final Map<Integer, Vcpu> byAffinity = new HashMap<>();

  public Shard(ShardConfig config, ShardPorts ports, VcpuScheduler scheduler) {
    this.config = config;
    this.ports = ports;
    this.map = new PhysicalMap(config);
    this.scheduler = scheduler;
    this.shootdowns = new ShootdownLog(scheduler.parallelism(config.vcpus()));
    this.vcpus = new Vcpu[config.vcpus()];
    for (int i = 0; i < vcpus.length; i++) {
      vcpus[i] = new Vcpu(this, i);
      byAffinity.put(config.affinities().get(i), vcpus[i]);
    }
  }

  public int size() {
    return vcpus.length;
  }

  public Vcpu vcpu(int index) {
    return vcpus[index];
  }

  /// The vCPU with this affinity, or null.
  @Nullable Vcpu find(long affinity) {
    return affinity == (int) affinity ? byAffinity.get((int) affinity) : null;
  }

  /// Starts the threads of all vCPUs, powered off.
  public void init() {
    for (Vcpu vcpu : vcpus) {
      vcpu.startThread();
    }
  }

  /// Powers the first vCPU on.
  public void start(long entry, long x0) {
    vcpus[0].powerOn(entry, x0);
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

  /// Ends all vCPUs and returns once their threads are gone.
  @Override
  public void close() {
    for (Vcpu vcpu : vcpus) {
      vcpu.requestStop();
    }
    for (Vcpu vcpu : vcpus) {
      vcpu.join();
    }
  }

  @Override
  public void deliver(int pe, PeMessage message) {
    vcpus[pe].deliver(message);
  }

  /// What a read of another PE's redistributor gives when it never changes, or null. Linux walks
  /// all redistributors once per CPU, so these reads must not become messages.
  @Nullable Long constantFrameRead(int pe, int offset, int size) {
    return GicConstants.isConstantGicr(offset, size)
        ? GicConstants.gicr(offset, size, pe, config.affinities().get(pe), map.isLast(pe))
        : null;
  }

  /// SEV: every vCPU's event register.
  void sendEvent() {
    for (Vcpu vcpu : vcpus) {
      vcpu.receiveEvent();
    }
  }

  /// Instructions that each vCPU has retired; a snapshot of running counters.
  public long[] retired() {
    long[] retired = new long[vcpus.length];
    for (int i = 0; i < retired.length; i++) {
      retired[i] = vcpus[i].cpu.state.retired;
    }
    return retired;
  }
}
