package dev.megalith.worker.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.megalith.guestmemory.StoppedException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Pages are taken from a worker whose vCPUs run, wait or end.
@Timeout(120)
class ShardPagesTest {
  private static final int ADD_X1_X1_1 = 0x91000421;
  private static final int B_BACK_ONE = 0x17FF_FFFF;
  private static final int LDR_X2_X0 = 0xF940_0002;
  private static final int STR_X0_X0_8 = 0xF900_0400;
  private static final int B_SELF = 0x1400_0000;

  private static final long CODE = TestCluster.RAM;
  private static final long DATA = TestCluster.RAM + 0x2000;

  private final CountDownLatch waiting = new CountDownLatch(1);
  private final CountDownLatch granted = new CountDownLatch(1);
  private TestCluster cluster;
  private Shard shard;

  @BeforeEach
  void build() throws IOException {
    cluster = new TestCluster(2);
    shard = cluster.shards.getFirst();
  }

  @AfterEach
  void close() {
    granted.countDown();
    cluster.close();
  }

  private void awaitRetired(long count) throws InterruptedException {
    while (shard.retired()[0] < count) {
      Thread.sleep(1);
    }
  }

  /// The page at DATA is waited for, as a page cache does it.
  private void waitForData() {
    cluster.pages =
        (_, pa, _) -> {
          if ((pa & -4096L) != DATA) {
            return;
          }
          shard.pages().waiting();
          waiting.countDown();
          try {
            granted.await();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
          shard.pages().resumed();
        };
  }

  @Test
  void settle_withARunningVcpu_returnsAfterItAppliedTheLog() throws InterruptedException {
    cluster.program(0, ADD_X1_X1_1, B_BACK_ONE);
    shard.start(CODE, 0);
    awaitRetired(100_000);

    shard.pages().withdraw(DATA, false);
    shard.pages().settle();

    assertTrue(shard.vcpu(0).applied() >= 1);
    assertTrue(cluster.ends.isEmpty(), cluster.ends::toString);
  }

  @Test
  void settle_ofTheCodeThatRuns_retiresItAndItIsFetchedAgain() throws InterruptedException {
    cluster.program(0, ADD_X1_X1_1, B_BACK_ONE);
    shard.start(CODE, 0);
    awaitRetired(100_000);
    var before = shard.code.find(CODE);

    shard.pages().withdraw(CODE, false);
    shard.pages().settle();

    long goal = shard.retired()[0] + 100_000;
    awaitRetired(goal);
    var after = shard.code.find(CODE);
    assertTrue(after != null && !after.equals(before));
  }

  /// A vCPU that waits for a page may need the page that is taken to be granted.
  @Test
  void settle_withAVcpuThatWaitsForAPage_doesNotWaitForIt() throws InterruptedException {
    waitForData();
    cluster.program(0, LDR_X2_X0, STR_X0_X0_8, B_SELF);
    shard.start(CODE, DATA);
    waiting.await();

    shard.pages().withdraw(DATA, false);
    shard.pages().settle();

    granted.countDown();
    cluster.await(0x2008, DATA);
    assertEquals(2, shard.statistics().get("megalith.worker.page.waits"));
  }

  @Test
  void settle_withARunnerThatNeverPolls_waits() throws InterruptedException {
    ShardPages pages = shard.pages();
    shard.shootdowns.enter(shard.vcpu(1), 0);
    pages.withdraw(DATA, true);
    Thread settling = new Thread(pages::settle);
    settling.start();
    assertFalse(settling.join(Duration.ofMillis(100)));

    shard.shootdowns.catchUp(shard.vcpu(1));

    assertTrue(settling.join(Duration.ofSeconds(10)));
  }

  @Test
  void close_withAVcpuThatWaitsForAPage_endsItQuietly() throws InterruptedException {
    cluster.pages =
        (_, pa, _) -> {
          if ((pa & -4096L) == DATA) {
            shard.pages().waiting();
            waiting.countDown();
            try {
              granted.await();
            } catch (InterruptedException e) {
              throw new IllegalStateException(e);
            }
            throw new StoppedException();
          }
        };
    cluster.program(0, LDR_X2_X0, B_SELF);
    shard.start(CODE, DATA);
    assertTrue(waiting.await(10, TimeUnit.SECONDS));

    shard.requestStop();
    granted.countDown();
    shard.close();

    assertTrue(cluster.ends.isEmpty(), cluster.ends::toString);
  }
}
