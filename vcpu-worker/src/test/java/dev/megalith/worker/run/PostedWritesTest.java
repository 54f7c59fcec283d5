package dev.megalith.worker.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.megalith.fabric.interrupt.PeMessage;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What waits for posted writes, and what does not.
@Timeout(120)
class PostedWritesTest {
  private static final int B_SELF = 0x1400_0000;
  private static final int DSB_ISH = 0xD503_3B9F;

  /// X0 is a device, X5 the result in RAM, X6 the distributor.
  private static final int MOVZ_X0_DEVICE = 0xD2A1_2000;

  private static final int MOVZ_X5_RAM = 0xD2A8_0005;
  private static final int MOVK_X5_2000 = 0xF284_0005;
  private static final int MOVZ_X6_GICD = 0xD2A1_0006;
  private static final int MOVZ_X1_7 = 0xD280_00E1;
  private static final int STR_W1_X0 = 0xB900_0001;
  private static final int STR_X1_X5 = 0xF900_00A1;
  private static final int LDR_W2_X0 = 0xB940_0002;
  private static final int LDR_W2_X6 = 0xB940_00C2;
  private static final int MOVZ_X3_2 = 0xD280_0043;
  private static final int MSR_ICC_CTLR_X3 = 0xD518_CC83;
  private static final int MOVZ_X2_40 = 0xD280_0502;
  private static final int MSR_ICC_DIR_X2 = 0xD518_CB22;
  private static final int MOVZ_X4_SGI_2 = 0xD2A0_4004;
  private static final int MSR_ICC_SGI1R_X4 = 0xD518_CBA4;
  private static final int RESULT = 0x2000;

  private TestCluster cluster;
  private final CountDownLatch writing = new CountDownLatch(1);
  private final CompletableFuture<Void> device = new CompletableFuture<>();

  @BeforeEach
  void build() throws IOException {
    cluster = new TestCluster(1);
    cluster.services =
        new TestCluster.Services() {
          @Override
          public void deviceWrite(Shard shard, int pe) {
            writing.countDown();
            var _ =
                device.thenRun(() -> {
                  cluster.said.add("done");
                  assertTrue(shard.vcpu(pe).writesDone(1));
                });
          }

          @Override
          public void deviceRead(Shard shard, int pe, long tag, long pa) {
            shard.deliver(pe, new PeMessage.ReadReply(tag, 3));
          }
        };
  }

  @AfterEach
  void close() {
    device.complete(null);
    cluster.close();
  }

  /// Runs a program whose device answers a moment after it was written to; what was said, in order.
  private List<String> run(int... program) throws InterruptedException {
    start(program);
    Thread.sleep(50); // For what should wait and does not.
    return finish();
  }

  private void start(int... program) throws InterruptedException {
    int[] words = new int[program.length + 6];
    words[0] = MOVZ_X0_DEVICE;
    words[1] = MOVZ_X5_RAM;
    words[2] = MOVK_X5_2000;
    words[3] = MOVZ_X6_GICD;
    words[4] = MOVZ_X1_7;
    System.arraycopy(program, 0, words, 5, program.length);
    words[words.length - 1] = B_SELF;
    cluster.program(0, words);
    cluster.shards.getFirst().start(TestCluster.RAM, 0);
    writing.await();
  }

  private List<String> finish() throws InterruptedException {
    device.complete(null);
    cluster.await(RESULT, 7);
    return List.copyOf(cluster.said);
  }

  @Test
  void deactivation_afterDeviceWrite_waitsForIt() throws InterruptedException {
    List<String> said =
        run(MOVZ_X3_2, MSR_ICC_CTLR_X3, STR_W1_X0, MOVZ_X2_40, MSR_ICC_DIR_X2, STR_X1_X5);
    assertEquals(List.of("device write 9000000=7", "done", "deactivated 40"), said);
  }

  @Test
  void dsb_afterDeviceWrite_waitsForIt() throws InterruptedException {
    assertEquals(List.of("device write 9000000=7", "done"), run(STR_W1_X0, DSB_ISH, STR_X1_X5));
  }

  @Test
  void distributorRead_afterDeviceWrite_waitsForIt() throws InterruptedException {
    assertEquals(
        List.of("device write 9000000=7", "done", "gicd read 0"),
        run(STR_W1_X0, LDR_W2_X6, STR_X1_X5));
  }

  @Test
  void deviceRead_afterDeviceWrite_goesAtOnce() throws InterruptedException {
    start(STR_W1_X0, LDR_W2_X0, STR_X1_X5);
    awaitSaid(2);
    assertEquals(List.of("device write 9000000=7", "device read 9000000", "done"), finish());
  }

  private void awaitSaid(int count) throws InterruptedException {
    while (cluster.said.size() < count) {
      Thread.sleep(1);
    }
  }

  @Test
  void sgi_afterDeviceWrite_waitsForIt() throws InterruptedException {
    run(STR_W1_X0, MOVZ_X4_SGI_2, MSR_ICC_SGI1R_X4, STR_X1_X5);
    assertEquals(1, cluster.shards.getFirst().statistics().get("megalith.worker.posted.drains"));
  }

  @Test
  void store_toRamAfterDeviceWrite_doesNotWait() throws InterruptedException {
    cluster.program(
        0, MOVZ_X0_DEVICE, MOVZ_X5_RAM, MOVK_X5_2000, MOVZ_X1_7, STR_W1_X0, STR_X1_X5, B_SELF);
    cluster.shards.getFirst().start(TestCluster.RAM, 0);
    cluster.await(RESULT, 7);
    assertEquals(List.of("device write 9000000=7"), List.copyOf(cluster.said));
  }

  /// A guest that only writes waits now and then, so that nobody must keep its writes without
  /// bound.
  @Test
  void deviceWrites_withoutEnd_waitForAnswers() throws InterruptedException {
    int back = 0x17FF_FFFF;
    cluster.program(0, MOVZ_X0_DEVICE, MOVZ_X1_7, STR_W1_X0, back);
    cluster.shards.getFirst().start(TestCluster.RAM, 0);
    awaitSaid(64);
    Thread.sleep(50);
    assertEquals(64, cluster.said.size());
  }
}
