package dev.megalith.worker.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.megalith.fabric.interrupt.DistributorPort;
import dev.megalith.fabric.interrupt.ReturnState;
import dev.megalith.fabric.mmio.MmioPort;
import dev.megalith.guestmemory.GuestRam;
import dev.megalith.guestmemory.PageCache;
import dev.megalith.worker.ShardConfig;
import dev.megalith.worker.sched.VcpuScheduler;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The life of a shard of four vCPUs that run a few words of A64 code.
@Timeout(30)
class ShardTest {
  private static final long RAM = 0x4000_0000L;
  private static final int RAM_BYTES = 4 << 20;
  private static final int ADD_X1_X1_1 = 0x91000421;
  private static final int B_BACK_ONE = 0x17FF_FFFF;
  private static final int WFI = 0xD503_207F;
  private static final int HVC = 0xD400_0002;

  /// W0 := the low and the high half of an SMCCC function identifier.
  private static final int MOVZ_W0_8 = 0x5280_0100;

  private static final int MOVZ_W0_2 = 0x5280_0040;
  private static final int MOVK_W0_PSCI = 0x72B0_8000;

  private final BlockingQueue<String> ends = new LinkedBlockingQueue<>();
  private GuestRam ram;
  private VcpuScheduler scheduler;
  private Shard shard;

  @BeforeEach
  void build() throws IOException {
    ram = GuestRam.reserve(RAM, RAM_BYTES);
    PageCache pages = PageCache.owning(ram);
    scheduler = new VcpuScheduler(2, true);
    AtomicLong ticks = new AtomicLong();
    shard =
        new Shard(
            new ShardConfig(
                List.of(0, 1, 2, 3),
                40,
                62_500_000,
                0x0800_0000,
                List.of(new ShardConfig.RedistributorRegion(0x080A_0000, 4))),
            new ShardPorts(
                pages,
                new NoDevices(),
                new NoDistributor(),
                ticks::incrementAndGet,
                () -> 4,
                new Ends()),
            scheduler);
    shard.init();
  }

  @AfterEach
  void close() {
    shard.close();
    scheduler.close();
    ram.close();
  }

  private void program(int... words) {
    for (int i = 0; i < words.length; i++) {
      ram.write32(RAM + 4L * i, words[i] & 0xFFFF_FFFFL);
    }
  }

  private void awaitRetired(int vcpu, long more) throws InterruptedException {
    long goal = shard.retired()[vcpu] + more;
    while (shard.retired()[vcpu] < goal) {
      Thread.sleep(1);
    }
  }

  @Test
  void systemOff_ofTheGuest_isReported() throws InterruptedException {
    program(MOVZ_W0_8, MOVK_W0_PSCI, HVC, B_BACK_ONE);

    shard.start(RAM, 0);

    assertEquals("off", ends.poll(10, TimeUnit.SECONDS));
  }

  @Test
  void pause_ofRunningAndPoweredOffVcpus_stopsTheGuest() throws InterruptedException {
    program(ADD_X1_X1_1, B_BACK_ONE);
    shard.start(RAM, 0);
    awaitRetired(0, 100_000);

    shard.pause();

    long[] retired = shard.retired();
    Thread.sleep(50);
    assertEquals(retired[0], shard.retired()[0]);
    assertEquals(0, retired[1]);
  }

  @Test
  void resume_afterPause_goesOn() throws InterruptedException {
    program(ADD_X1_X1_1, B_BACK_ONE);
    shard.start(RAM, 0);
    awaitRetired(0, 100_000);
    shard.pause();

    shard.resume();

    awaitRetired(0, 100_000);
    assertTrue(ends.isEmpty(), ends::toString);
  }

  @Test
  void pause_ofAVcpuInWfi_returns() throws InterruptedException {
    program(WFI, B_BACK_ONE);
    shard.start(RAM, 0);
    while (shard.retired()[0] == 0) {
      Thread.sleep(1);
    }

    shard.pause();
    shard.resume();
    shard.pause();

    assertTrue(ends.isEmpty(), ends::toString);
  }

  @Test
  void powerOn_afterCpuOff_startsAgain() throws InterruptedException {
    program(MOVZ_W0_2, MOVK_W0_PSCI, HVC, ADD_X1_X1_1, B_BACK_ONE);
    shard.start(RAM, 0);
    while (shard.vcpu(0).affinityInfo() != 1) {
      Thread.sleep(1);
    }

    shard.vcpu(0).powerOn(RAM + 12, 0);

    awaitRetired(0, 100_000);
    assertEquals(0, shard.vcpu(0).affinityInfo());
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
      ends.add("failed: " + cause);
    }
  }

  private static final class NoDevices implements MmioPort {
    @Override
    public long read(long pa, int sizeBytes) {
      return 0;
    }

    @Override
    public void write(long pa, int sizeBytes, long value) {}
  }

  private static final class NoDistributor implements DistributorPort {
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
  }
}
