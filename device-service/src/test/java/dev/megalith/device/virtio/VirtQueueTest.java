package dev.megalith.device.virtio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Spec: [VIRTIO] 2.7.
class VirtQueueTest {
  private static final int SIZE = 8;
  private static final long BUFFERS = FlatMemory.BASE_PA + 0x1_0000;
  private static final long TABLE = FlatMemory.BASE_PA + 0x8000;

  private final FlatMemory memory = new FlatMemory();
  private final QueueDriver driver = new QueueDriver(memory, SIZE);
  private final VirtQueue queue = new VirtQueue(memory, driver.layout(false, true));

  private DescriptorChain take(VirtQueue from) {
    return assertInstanceOf(VirtQueue.Next.Request.class, from.next()).chain();
  }

  private String broken(VirtQueue from) {
    return assertInstanceOf(VirtQueue.Next.Broken.class, from.next()).why();
  }

  @Test
  void next_ofFreshQueue_isEmpty() {
    assertEquals(new VirtQueue.Next.Empty(), queue.next());
  }

  @Test
  void request_overSeveralBuffers_isOneRowOfBytes() {
    memory.write(BUFFERS, new byte[] {1, 2, 3, 4, 5, 6});
    int head = driver.describe(BUFFERS, 2, QueueDriver.NEXT);
    driver.describe(BUFFERS + 2, 4, QueueDriver.NEXT);
    driver.describe(BUFFERS + 0x100, 3, QueueDriver.WRITE | QueueDriver.NEXT);
    driver.describe(BUFFERS + 0x200, 3, QueueDriver.WRITE);
    driver.offer(head);

    DescriptorChain chain = take(queue);
    assertEquals(6, chain.readableBytes());
    assertEquals(6, chain.writableBytes());
    assertArrayEquals(new byte[] {2, 3, 4}, chain.read(1, 3));
    assertArrayEquals(new byte[] {6}, chain.read(5, 9));
    assertArrayEquals(new byte[0], chain.read(6, 1));
    chain.write(2, new byte[] {7, 8, 9, 10, 11, 12});
    assertArrayEquals(new byte[] {0, 0, 7, 0}, memory.read(BUFFERS + 0x100, 4));
    assertArrayEquals(new byte[] {8, 9, 10, 0}, memory.read(BUFFERS + 0x200, 4));
  }

  @Test
  void complete_putsHeadAndLengthIntoTheUsedRing() {
    int head = driver.describe(BUFFERS, 16, QueueDriver.WRITE);
    driver.offer(head);
    queue.complete(take(queue), 16);
    assertEquals(List.of(new QueueDriver.Used(head, 16)), driver.used());
  }

  @Test
  void indices_wrapAround() {
    for (int i = 0; i < 70_000; i++) {
      driver.offer(driver.describe(BUFFERS, 1, QueueDriver.WRITE));
      queue.complete(take(queue), i);
      assertEquals(List.of(new QueueDriver.Used(i % SIZE, i)), driver.used());
    }
  }

  @Test
  void indirectTable_isFollowed() {
    driver.put(TABLE, BUFFERS, 5, QueueDriver.NEXT, 2);
    driver.put(TABLE + 32, BUFFERS + 0x100, 7, QueueDriver.WRITE, 0);
    driver.offer(driver.describe(TABLE, 48, QueueDriver.INDIRECT));
    DescriptorChain chain = take(queue);
    assertEquals(5, chain.readableBytes());
    assertEquals(7, chain.writableBytes());
  }

  @Test
  void indirectTable_thatWasNotAgreedOn_breaks() {
    driver.offer(driver.describe(TABLE, 16, QueueDriver.INDIRECT));
    assertEquals(
        "an indirect table where none may be",
        broken(new VirtQueue(memory, driver.layout(false, false))));
  }

  @Test
  void indirectTable_inAnother_breaks() {
    driver.put(TABLE, TABLE, 16, QueueDriver.INDIRECT, 0);
    driver.offer(driver.describe(TABLE, 16, QueueDriver.INDIRECT));
    assertEquals("an indirect table where none may be", broken(queue));
  }

  @ParameterizedTest
  @CsvSource({"0", "8", "17", "160", "-16"})
  void indirectTable_ofWrongSize_breaks(int lengthBytes) {
    driver.offer(driver.describe(TABLE, lengthBytes, QueueDriver.INDIRECT));
    assertTrue(broken(queue).startsWith("an indirect table of "));
  }

  @Test
  void chain_thatGoesInCircles_breaks() {
    driver.put(QueueDriver.DESCRIPTORS, BUFFERS, 1, QueueDriver.NEXT, 0);
    driver.offer(0);
    assertEquals("a request of more than 8 buffers", broken(queue));
  }

  @Test
  void head_outsideOfTheTable_breaks() {
    driver.offer(SIZE);
    assertEquals("descriptor 8 of 8", broken(queue));
  }

  @Test
  void buffer_outsideOfRam_breaks() {
    driver.offer(driver.describe(FlatMemory.BASE_PA + FlatMemory.BYTES - 1, 2, 0));
    assertEquals("a buffer of 2 bytes at 0x400fffff", broken(queue));
  }

  @Test
  void buffer_atTheEndOfAddresses_breaks() {
    driver.offer(driver.describe(-1, -1, 0));
    assertTrue(broken(queue).startsWith("a buffer of 4294967295 bytes"));
  }

  @Test
  void buffer_toReadBehindOneToWrite_breaks() {
    int head = driver.describe(BUFFERS, 1, QueueDriver.WRITE | QueueDriver.NEXT);
    driver.describe(BUFFERS, 1, 0);
    driver.offer(head);
    assertEquals("a buffer to read behind one to write", broken(queue));
  }

  @Test
  void moreRequestsThanEntries_break() {
    memory.put16(QueueDriver.DRIVER + 2, SIZE + 1);
    assertEquals("9 requests in a queue of 8", broken(queue));
  }

  @Test
  void rings_outsideOfRam_break() {
    QueueLayout layout = new QueueLayout(SIZE, QueueDriver.DESCRIPTORS, 0, -8, true, true);
    assertEquals("the rings are not in RAM", broken(new VirtQueue(memory, layout)));
  }

  @Test
  void interrupt_isUnwantedWhileTheDriverSaysSo() {
    assertTrue(queue.wantsInterrupt());
    memory.put16(QueueDriver.DRIVER, 1);
    assertFalse(queue.wantsInterrupt());
  }

  /// Spec: [VIRTIO] 2.7.7.2.
  @Test
  void eventIndex_choosesTheInterrupt() {
    VirtQueue events = new VirtQueue(memory, driver.layout(true, false));
    driver.wantInterruptAt(1);
    driver.offer(driver.describe(BUFFERS, 1, 0));
    driver.offer(driver.describe(BUFFERS, 1, 0));
    events.complete(take(events), 0);
    assertFalse(events.wantsInterrupt());
    events.complete(take(events), 0);
    assertTrue(events.wantsInterrupt());
    assertFalse(events.wantsInterrupt());
  }

  @Test
  void sleep_withEventIndex_saysWhatToNotifyOf() {
    VirtQueue events = new VirtQueue(memory, driver.layout(true, false));
    driver.offer(driver.describe(BUFFERS, 1, 0));
    assertTrue(events.sleep());
    take(events);
    assertFalse(events.sleep());
    assertEquals(1, driver.availableEvent());
  }

  /// Whatever is in the rings: no exception leaves the queue, and no access leaves RAM.
  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 3})
  void next_ofRandomRings_neverThrows(long seed) {
    Random random = new Random(seed);
    byte[] noise = new byte[FlatMemory.BYTES / 16];
    for (int round = 0; round < 2_000; round++) {
      random.nextBytes(noise);
      memory.write(FlatMemory.BASE_PA, noise);
      RandomRings.scatter(memory, random, SIZE);
      VirtQueue fresh =
          new VirtQueue(memory, driver.layout(random.nextBoolean(), random.nextBoolean()));
      for (int i = 0; i < SIZE && fresh.next() instanceof VirtQueue.Next.Request(var chain); i++) {
        chain.write(random.nextInt(64), new byte[random.nextInt(64)]);
        byte[] _ = chain.read(random.nextInt(64), random.nextInt(64));
        fresh.complete(chain, random.nextLong());
        boolean _ = fresh.wantsInterrupt();
      }
      boolean _ = fresh.sleep();
    }
  }
}
