package dev.megalith.device.virtio.rng;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.megalith.device.virtio.FlatMemory;
import dev.megalith.device.virtio.QueueDriver;
import dev.megalith.device.virtio.RandomRings;
import dev.megalith.device.virtio.VirtioModel;
import dev.megalith.device.virtio.VirtioServer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Spec: [VIRTIO] 5.4.6.
class VirtioRngTest {
  private static final int SIZE = 8;
  private static final long BUFFER = FlatMemory.BASE_PA + 0x1_0000;

  private final FlatMemory memory = new FlatMemory();
  private final QueueDriver driver = new QueueDriver(memory, SIZE);
  private final VirtioRng source = new VirtioRng(bytes -> Arrays.fill(bytes, (byte) 5));

  private VirtioModel.Session session(int epoch) {
    return new VirtioModel.Session(driver.layout(false, true), 0, epoch);
  }

  @Test
  void request_isFilled() {
    driver.offer(driver.describe(BUFFER, 3, QueueDriver.WRITE));
    new VirtioServer(source, memory).serve(0, session(0), () -> true, () -> {});
    assertEquals(List.of(new QueueDriver.Used(0, 3)), driver.used());
    assertArrayEquals(new byte[] {5, 5, 5, 0}, memory.read(BUFFER, 4));
  }

  @Test
  void longRequest_isFilledInPart() {
    driver.offer(driver.describe(BUFFER, 100_000, QueueDriver.WRITE));
    new VirtioServer(source, memory).serve(0, session(0), () -> true, () -> {});
    assertEquals(List.of(new QueueDriver.Used(0, 65_536)), driver.used());
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 3})
  void serve_ofRandomQueues_neverThrows(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 2_000; round++) {
      RandomRings.scatter(memory, random, SIZE);
      AtomicInteger budget = new AtomicInteger(4 * SIZE);
      VirtioServer fresh = new VirtioServer(new VirtioRng(random::nextBytes), memory);
      assertNotNull(fresh.serve(0, session(round), () -> budget.getAndDecrement() > 0, () -> {}));
    }
  }
}
