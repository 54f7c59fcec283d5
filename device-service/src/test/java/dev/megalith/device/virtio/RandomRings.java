package dev.megalith.device.virtio;

import java.util.Random;

/// Descriptors and rings that are nearly sound: random fields, most of them in bounds.
public final class RandomRings {
  private RandomRings() {}

  /// Fills the queue of [QueueDriver] with `size` available requests.
  public static void scatter(FlatMemory memory, Random random, int size) {
    for (int i = 0; i < size; i++) {
      long at = QueueDriver.DESCRIPTORS + 16L * i;
      boolean wild = random.nextInt(16) == 0;
      memory.put64(
          at, wild ? random.nextLong() : FlatMemory.BASE_PA + random.nextInt(FlatMemory.BYTES));
      memory.put32(at + 8, wild ? random.nextInt() : random.nextInt(2048));
      memory.put16(at + 12, random.nextInt(random.nextInt(4) == 0 ? 8 : 4));
      memory.put16(at + 14, random.nextInt(size + (wild ? 4 : 0)));
      memory.put16(QueueDriver.DRIVER + 4 + 2L * i, random.nextInt(size + (wild ? 4 : 0)));
    }
    memory.put16(QueueDriver.DRIVER + 2, random.nextInt(size + 2));
  }
}
