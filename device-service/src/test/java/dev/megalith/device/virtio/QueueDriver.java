package dev.megalith.device.virtio;

import java.util.ArrayList;
import java.util.List;

/// The driver's end of a queue in [FlatMemory]: descriptors in the order in which they are asked
/// for.
public final class QueueDriver {
  public static final int NEXT = 1;
  public static final int WRITE = 2;
  public static final int INDIRECT = 4;
  public static final long DESCRIPTORS = FlatMemory.BASE_PA + 0x1000;
  public static final long DRIVER = FlatMemory.BASE_PA + 0x3000;
  public static final long DEVICE = FlatMemory.BASE_PA + 0x4000;

  /// One entry of the used ring.
  public record Used(int head, int writtenBytes) {}

  private final FlatMemory memory;
  private final int size;
  private int free;
  private int offered;
  private int seen;

  public QueueDriver(FlatMemory memory, int size) {
    this.memory = memory;
    this.size = size;
  }

  public QueueLayout layout(boolean eventIndex, boolean indirect) {
    return new QueueLayout(size, DESCRIPTORS, DRIVER, DEVICE, eventIndex, indirect);
  }

  /// Writes the next free descriptor and gives its number; `next` is the one after it.
  public int describe(long pa, int lengthBytes, int flags) {
    int index = free;
    free = (free + 1) % size;
    put(DESCRIPTORS + 16L * index, pa, lengthBytes, flags, free);
    return index;
  }

  public void put(long at, long pa, int lengthBytes, int flags, int next) {
    memory.put64(at, pa);
    memory.put32(at + 8, lengthBytes);
    memory.put16(at + 12, flags);
    memory.put16(at + 14, next);
  }

  /// Makes a chain available.
  public void offer(int head) {
    memory.put16(DRIVER + 4 + 2L * (offered % size), head);
    offered++;
    memory.put16(DRIVER + 2, offered);
  }

  /// Asks for an interrupt at this used entry.
  public void wantInterruptAt(int used) {
    memory.put16(DRIVER + 4 + 2L * size, used);
  }

  public int availableEvent() {
    return memory.get16(DEVICE + 4 + 8L * size);
  }

  /// What the device has used since the last call.
  public List<Used> used() {
    List<Used> entries = new ArrayList<>();
    for (int index = memory.get16(DEVICE + 2); seen != index; seen = (seen + 1) & 0xFFFF) {
      long at = DEVICE + 4 + 8L * (seen % size);
      entries.add(new Used(memory.get32(at), memory.get32(at + 4)));
    }
    return entries;
  }
}
