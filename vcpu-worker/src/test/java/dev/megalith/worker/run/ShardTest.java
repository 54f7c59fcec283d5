package dev.megalith.worker.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The life of a shard of four vCPUs that run a few words of A64 code.
@Timeout(120)
class ShardTest {
  private static final int ADD_X1_X1_1 = 0x91000421;
  private static final int B_BACK_ONE = 0x17FF_FFFF;
  private static final int WFI = 0xD503_207F;
  private static final int HVC = 0xD400_0002;

  /// W0 := the low and the high half of an SMCCC function identifier.
  private static final int MOVZ_W0_8 = 0x5280_0100;

  private static final int MOVZ_W0_2 = 0x5280_0040;
  private static final int MOVK_W0_PSCI = 0x72B0_8000;

  private static final long RAM = TestCluster.RAM;

  private TestCluster cluster;
  private Shard shard;

  @BeforeEach
  void build() throws IOException {
    cluster = new TestCluster(4);
    shard = cluster.shards.getFirst();
  }

  @AfterEach
  void close() {
    cluster.close();
  }

  private void program(int... words) {
    cluster.program(0, words);
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

    assertEquals("off", cluster.ends.poll(10, TimeUnit.SECONDS));
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
    assertTrue(cluster.ends.isEmpty(), cluster.ends::toString);
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

    assertTrue(cluster.ends.isEmpty(), cluster.ends::toString);
  }

  /// [ARM] D1.6: an event does not wake WFI; those that got one must leave the carriers to others.
  @Test
  void event_forVcpusInWfi_leavesTheCarriersToOthers() throws InterruptedException {
    program(WFI, B_BACK_ONE, ADD_X1_X1_1, B_BACK_ONE);
    shard.start(RAM, 0);
    shard.vcpu(1).powerOn(RAM, 0);
    shard.vcpu(2).powerOn(RAM, 0);
    while (shard.retired()[0] == 0 || shard.retired()[1] == 0 || shard.retired()[2] == 0) {
      Thread.sleep(1);
    }

    shard.vcpu(0).receiveEvent();
    shard.vcpu(1).receiveEvent();
    shard.vcpu(2).receiveEvent();
    shard.vcpu(3).powerOn(RAM + 8, 0);

    awaitRetired(3, 100_000);
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
}
