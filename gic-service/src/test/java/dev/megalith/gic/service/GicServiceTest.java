package dev.megalith.gic.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.megalith.fabric.interrupt.PeMessage;
import dev.megalith.fabric.interrupt.PeMessage.Lend;
import dev.megalith.fabric.interrupt.ReturnState;
import dev.megalith.gic.model.DistributorConfig;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

class GicServiceTest {
  private static final int EDGES_PER_LINE = 5_000;

  private final BlockingQueue<PeMessage> mailbox = new LinkedBlockingQueue<>();
  private final GicService service =
      new GicService(new DistributorConfig(64, List.of(0)), (_, message) -> mailbox.add(message));

  private void enableAllAsEdges() {
    service.write(0, 0x0104, 4, -1);
    service.write(0, 0x0C08, 4, 0xAAAA_AAAAL);
    service.write(0, 0x0000, 4, 3);
    mailbox.clear();
  }

  @Test
  void lineRaised_byADevice_isLentThroughTheMailbox() {
    enableAllAsEdges();
    service.setLine(32, true);
    assertEquals(List.of(new Lend(32, 0, 0)), List.copyOf(mailbox));
    assertEquals(1, service.lentCount());
  }

  @Test
  void metrics_afterALend_countIt() {
    SimpleMeterRegistry registry = new SimpleMeterRegistry();
    new GicMetrics(service).bindTo(registry);
    enableAllAsEdges();
    service.setLine(32, true);
    assertEquals(1, registry.get("megalith.gic.lends").functionCounter().count());
    assertEquals(1, registry.get("megalith.gic.lent").gauge().value());
    assertEquals(3, registry.get("megalith.gic.writes").functionCounter().count());
  }

  /// Two devices and one PE on threads of their own; each edge waits for its acknowledgement.
  @Test
  void edges_fromSeveralThreads_areEachReturnedOnce() {
    enableAllAsEdges();
    BlockingQueue<Integer> handled32 = new LinkedBlockingQueue<>();
    BlockingQueue<Integer> handled33 = new LinkedBlockingQueue<>();
    Thread first = device(32, handled32);
    Thread second = device(33, handled33);
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          for (int i = 0; i < 2 * EDGES_PER_LINE; i++) {
            Lend lend = (Lend) mailbox.take();
            service.returned(0, lend.intid(), ReturnState.INACTIVE);
            (lend.intid() == 32 ? handled32 : handled33).add(i);
          }
          first.join();
          second.join();
        });
    assertEquals(2 * EDGES_PER_LINE, service.counters().returns());
    assertEquals(0, service.lentCount());
  }

  private Thread device(int intid, BlockingQueue<Integer> handled) {
    return Thread.ofPlatform()
        .daemon()
        .start(() -> {
          try {
            for (int i = 0; i < EDGES_PER_LINE; i++) {
              service.setLine(intid, true);
              service.setLine(intid, false);
              handled.take();
            }
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }
}
