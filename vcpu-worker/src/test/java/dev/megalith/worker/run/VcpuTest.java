package dev.megalith.worker.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.megalith.fabric.interrupt.DistributorPort;
import dev.megalith.fabric.interrupt.PeMessage;
import dev.megalith.fabric.interrupt.ReturnState;
import dev.megalith.fabric.mmio.MmioPort;
import dev.megalith.guestmemory.GuestRam;
import dev.megalith.guestmemory.PageCache;
import dev.megalith.worker.ShardConfig;
import dev.megalith.worker.sched.VcpuScheduler;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VcpuTest {
  private static final DistributorPort NO_DISTRIBUTOR =
      new DistributorPort() {
        @Override
        public void write(int pe, int offset, int size, long value) {}

        @Override
        public void read(int pe, long tag, int offset, int size) {}

        @Override
        public void returned(int pe, int intid, ReturnState state) {}

        @Override
        public void deactivated(int pe, int intid) {}

        @Override
        public void participation(int pe, boolean group0, boolean group1) {}

        @Override
        public void setLine(int intid, boolean high) {}
      };

  private static final MmioPort NO_DEVICES =
      new MmioPort() {
        @Override
        public long read(long pa, int sizeBytes) {
          return 0;
        }

        @Override
        public void write(long pa, int sizeBytes, long value) {}
      };

  private static final ShardPorts.MachineEvents NO_EVENTS =
      new ShardPorts.MachineEvents() {
        @Override
        public void systemOff() {}

        @Override
        public void systemReset() {}

        @Override
        public void vcpuFailed(int index, Throwable cause) {
          throw new AssertionError(cause);
        }
      };

  private final VcpuScheduler scheduler = new VcpuScheduler(1, true);
  private GuestRam ram;
  private Shard shard;

  @BeforeEach
  void open() throws IOException {
    ram = GuestRam.reserve(0x4000_0000L, 1 << 21);
    PageCache pages = PageCache.owning(ram);
    shard =
        new Shard(
            new ShardConfig(
                List.of(0),
                40,
                62_500_000,
                0x0800_0000,
                List.of(new ShardConfig.RedistributorRegion(0x080A_0000, 1))),
            new ShardPorts(pages, NO_DEVICES, NO_DISTRIBUTOR, () -> 0, () -> 0, NO_EVENTS),
            scheduler);
  }

  @AfterEach
  void close() {
    shard.close();
    scheduler.close();
    ram.close();
  }

  /// A guest may send SGIs to a vCPU that does not get to run; they must not pile up.
  @Test
  void deliver_ofTheSameSgisAgain_keepsOneMessageEach() {
    Vcpu vcpu = shard.vcpu(0);

    IntStream.range(0, 10_000).forEach(i -> vcpu.deliver(new PeMessage.Sgi(i & 15, i >>> 4 & 1)));

    assertEquals(32, vcpu.waitingMessages());
  }

  @Test
  void deliver_ofSgiAfterItWasServed_isAMessageAgain() {
    Vcpu vcpu = shard.vcpu(0);
    vcpu.deliver(new PeMessage.Sgi(3, 1));
    vcpu.serveMailbox();

    vcpu.deliver(new PeMessage.Sgi(3, 1));

    assertEquals(1, vcpu.waitingMessages());
  }
}
