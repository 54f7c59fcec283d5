package dev.megalith.worker.run;

import dev.megalith.cpu.port.AtomicOperation;
import dev.megalith.fabric.clock.MachineClock;
import dev.megalith.fabric.interrupt.DistributorPort;
import dev.megalith.fabric.interrupt.PeDirectory;
import dev.megalith.fabric.interrupt.PlaneMessage;
import dev.megalith.fabric.interrupt.ReturnState;
import dev.megalith.fabric.link.NodeId;
import dev.megalith.fabric.link.Role;
import dev.megalith.fabric.mmio.DevicePort;
import dev.megalith.fabric.node.Assignment.VcpuRange;
import dev.megalith.fabric.wire.InterruptReader;
import dev.megalith.fabric.wire.InterruptWire;
import dev.megalith.fabric.wire.WireBounds;
import dev.megalith.fabric.wire.WireException;
import dev.megalith.guestmemory.GuestRam;
import dev.megalith.worker.ShardConfig;
import dev.megalith.worker.sched.VcpuScheduler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/// Shards on one RAM, as if on workers of their own: what they tell each other goes through the
/// wire format and a thread for each receiver. Devices and the distributor are recorded.
final class TestCluster implements AutoCloseable {
  static final long RAM = 0x4000_0000L;
  static final int RAM_BYTES = 4 << 20;
  static final long GICD = 0x0800_0000;
  static final long GICR = 0x080A_0000;
  static final long DEVICE = 0x0900_0000;

  final GuestRam ram;
  final List<Shard> shards = new ArrayList<>();
  final BlockingQueue<String> ends = new LinkedBlockingQueue<>();

  /// Messages between workers, as `0>1 SgiToAll[…]`, and what went to services, in order.
  final ConcurrentLinkedQueue<String> said = new ConcurrentLinkedQueue<>();

  /// Runs before each page that a vCPU acquires.
  volatile Pages pages = (_, _, _) -> {};

  /// Answers what vCPUs ask of services.
  volatile Services services = new Services() {};

  private final List<VcpuScheduler> schedulers = new ArrayList<>();
  private final List<ShardInbox> inboxes = new ArrayList<>();
  private final List<ExecutorService> readers = new ArrayList<>();
  private final ExecutorService helper = Executors.newSingleThreadExecutor();
  private final AtomicLong ticks = new AtomicLong();
  private final InterruptReader reader;

  interface Pages {
    void acquiring(int worker, long pa, boolean write);
  }

  interface Services {
    default void deviceRead(Shard shard, int pe, long tag, long pa) {
      shard.deliver(pe, new dev.megalith.fabric.interrupt.PeMessage.ReadReply(tag, 0));
    }

    default void deviceWrite(Shard shard, int pe) {
      boolean _ = shard.vcpu(pe).writesDone(1);
    }
  }

  TestCluster(int... vcpusByWorker) throws IOException {
    this(true, vcpusByWorker);
  }

  /// `threads` false: the vCPUs have no threads.
  TestCluster(boolean threads, int... vcpusByWorker) throws IOException {
    ram = GuestRam.reserve(RAM, RAM_BYTES);
    List<VcpuRange> ranges = new ArrayList<>();
    int next = 0;
    for (int count : vcpusByWorker) {
      ranges.add(new VcpuRange(next, count));
      next += count;
    }
    reader = new InterruptReader(new WireBounds(next, 256));
    PeDirectory directory = new PeDirectory(ranges);
    ShardConfig config =
        new ShardConfig(
            IntStream.range(0, next).boxed().toList(),
            40,
            62_500_000,
            GICD,
            List.of(new ShardConfig.RedistributorRegion(GICR, next)));
    for (int worker = 0; worker < vcpusByWorker.length; worker++) {
      VcpuScheduler scheduler = new VcpuScheduler(2, true);
      schedulers.add(scheduler);
      readers.add(Executors.newSingleThreadExecutor());
      Ports ports = new Ports(worker, directory);
      Shard shard =
          new Shard(
              config,
              new ShardPorts(ports, ports, ports, ports, new Clock(), () -> 4, new Ends()),
              scheduler);
      shards.add(shard);
      inboxes.add(new ShardInbox(shard, helper));
    }
    if (threads) {
      shards.forEach(Shard::init);
    }
  }

  /// Puts words at an offset in RAM.
  void program(int offset, int... words) {
    for (int i = 0; i < words.length; i++) {
      ram.write32(RAM + offset + 4L * i, words[i] & 0xFFFF_FFFFL);
    }
  }

  Shard shardOf(int pe) {
    return shards.stream().filter(shard -> shard.isLocal(pe)).findFirst().orElseThrow();
  }

  Vcpu vcpu(int pe) {
    return shardOf(pe).vcpu(pe);
  }

  /// Waits until RAM at an offset holds a value.
  void await(int offset, long value) throws InterruptedException {
    while (ram.read64(RAM + offset) != value) {
      if (!ends.isEmpty()) {
        throw new AssertionError(ends.toString());
      }
      Thread.sleep(1);
    }
  }

  void receive(int from, int to, PlaneMessage message) {
    readers
        .get(to)
        .execute(() -> {
          try {
            for (PlaneMessage read : reader.read(InterruptWire.encode(message))) {
              inboxes.get(to).received(new NodeId(Role.WORKER, from), read);
            }
          } catch (WireException e) {
            ends.add("wire: " + e.getMessage());
          }
        });
  }

  @Override
  public void close() {
    shards.forEach(Shard::close);
    schedulers.forEach(VcpuScheduler::close);
    readers.forEach(ExecutorService::shutdownNow);
    helper.shutdownNow();
    ram.close();
  }

  private final class Ports implements GuestPages, DevicePort, DistributorPort, RemoteShards {
    private final int self;
    private final PeDirectory directory;

    Ports(int self, PeDirectory directory) {
      this.self = self;
      this.directory = directory;
    }

    private long page(long pa, boolean write) {
      pages.acquiring(self, pa, write);
      return ram.contains(pa) ? ram.hostAddress(pa & -4096L) : 0;
    }

    @Override
    public long acquireRead(long pa, int sizeBytes) {
      return page(pa, false);
    }

    @Override
    public long acquireWrite(long pa, int sizeBytes) {
      return page(pa, true);
    }

    @Override
    public boolean isFar(long pa, int sizeBytes) {
      return false;
    }

    @Override
    public long farAtomic(
        AtomicOperation operation, int sizeBytes, long pa, long operand, long expected) {
      throw new IllegalStateException();
    }

    @Override
    public void read(int pe, long tag, long pa, int sizeBytes) {
      said.add("device read %x".formatted(pa));
      services.deviceRead(shards.get(self), pe, tag, pa);
    }

    @Override
    public void write(int pe, long pa, int sizeBytes, long value) {
      said.add("device write %x=%x".formatted(pa, value));
      services.deviceWrite(shards.get(self), pe);
    }

    @Override
    public void write(int pe, int offset, int size, long value) {
      said.add("gicd write %x=%x".formatted(offset, value));
      boolean _ = shards.get(self).vcpu(pe).writesDone(1);
    }

    @Override
    public void read(int pe, long tag, int offset, int size) {
      said.add("gicd read %x".formatted(offset));
      services.deviceRead(shards.get(self), pe, tag, offset);
    }

    @Override
    public void returned(int pe, int intid, ReturnState state) {
      said.add("returned %d %s".formatted(intid, state));
    }

    @Override
    public void deactivated(int pe, int intid) {
      said.add("deactivated %d".formatted(intid));
    }

    @Override
    public void participation(int pe, boolean group0, boolean group1) {}

    @Override
    public PeDirectory directory() {
      return directory;
    }

    @Override
    public int self() {
      return self;
    }

    @Override
    public void send(int worker, PlaneMessage message) {
      said.add(self + ">" + worker + " " + message);
      receive(self, worker, message);
    }
  }

  private final class Ends implements ShardPorts.MachineEvents {
    @Override
    public void systemOff() {
      ends.add("off");
    }

    @Override
    public void systemReset() {
      ends.add("reset");
    }

    @Override
    public void vcpuFailed(int index, Throwable cause) {
      cause.printStackTrace();
      ends.add("failed: " + cause);
    }
  }

  private final class Clock implements MachineClock {
    @Override
    public long ticks() {
      return ticks.incrementAndGet();
    }

    @Override
    public void observe(long value) {}

    @Override
    public long nanosUntil(long value) {
      return Long.MAX_VALUE;
    }
  }
}
