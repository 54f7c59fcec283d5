package dev.megalith.cli.machine;

import dev.megalith.cpu.port.AtomicOperation;
import dev.megalith.device.service.DeviceService;
import dev.megalith.fabric.interrupt.DistributorPort;
import dev.megalith.fabric.interrupt.PeDirectory;
import dev.megalith.fabric.interrupt.PeMessage;
import dev.megalith.fabric.interrupt.PlaneMessage;
import dev.megalith.fabric.interrupt.ReturnState;
import dev.megalith.fabric.mmio.DevicePort;
import dev.megalith.fabric.node.Assignment.VcpuRange;
import dev.megalith.gic.service.GicService;
import dev.megalith.guestmemory.PageCache;
import dev.megalith.worker.run.GuestPages;
import dev.megalith.worker.run.RemoteShards;
import dev.megalith.worker.run.Shard;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the only shard of a machine reaches in its own process: everything answers at once.
final class EmbeddedPorts implements GuestPages, DevicePort, DistributorPort, RemoteShards {
  private final PageCache cache;
  private final DeviceService devices;
  private final GicService gic;
  private final PeDirectory directory;
  private @Nullable Shard shard;

  EmbeddedPorts(PageCache cache, DeviceService devices, GicService gic, int vcpus) {
    this.cache = cache;
    this.devices = devices;
    this.gic = gic;
    this.directory = new PeDirectory(List.of(new VcpuRange(0, vcpus)));
  }

  void attach(Shard built) {
    shard = built;
  }

  private Shard shard() {
    if (shard == null) {
      throw new IllegalStateException("a vCPU ran before its shard was built");
    }
    return shard;
  }

  @Override
  public long acquireRead(long pa, int sizeBytes) {
    return cache.acquireRead(pa, sizeBytes);
  }

  @Override
  public long acquireWrite(long pa, int sizeBytes) {
    return cache.acquireWrite(pa, sizeBytes);
  }

  @Override
  public boolean isFar(long pa, int sizeBytes) {
    return false;
  }

  @Override
  public long farAtomic(
      AtomicOperation operation, int sizeBytes, long pa, long operand, long expected) {
    throw new IllegalStateException("nothing is far in one process");
  }

  @Override
  public void read(int pe, long tag, long pa, int sizeBytes) {
    shard().deliver(pe, new PeMessage.ReadReply(tag, devices.read(pa, sizeBytes)));
  }

  @Override
  public void write(int pe, long pa, int sizeBytes, long value) {
    devices.write(pa, sizeBytes, value);
    done(pe);
  }

  private void done(int pe) {
    boolean _ = shard().vcpu(pe).writesDone(1);
  }

  @Override
  public void write(int pe, int offset, int size, long value) {
    gic.write(pe, offset, size, value);
    done(pe);
  }

  @Override
  public void read(int pe, long tag, int offset, int size) {
    gic.read(pe, tag, offset, size);
  }

  @Override
  public void returned(int pe, int intid, ReturnState state) {
    gic.returned(pe, intid, state);
  }

  @Override
  public void deactivated(int pe, int intid) {
    gic.deactivated(pe, intid);
  }

  @Override
  public void participation(int pe, boolean group0, boolean group1) {
    gic.participation(pe, group0, group1);
  }

  @Override
  public PeDirectory directory() {
    return directory;
  }

  @Override
  public int self() {
    return 0;
  }

  @Override
  public void send(int worker, PlaneMessage message) {
    throw new IllegalStateException("there is no worker " + worker);
  }
}
