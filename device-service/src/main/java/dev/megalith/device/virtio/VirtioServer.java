package dev.megalith.device.virtio;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Serves the queues of one device. For one thread; accesses to guest RAM may make it wait.
public final class VirtioServer {
  private final VirtioDevice device;
  private final GuestMemory memory;
  private final @Nullable VirtQueue[] queues;
  private final int[] epochs;
  private long requestCount;

  /// How serving a queue has ended.
  public enum End {
    /// There are no more requests, or whoever wanted them served wants it no more.
    DONE,
    /// The driver broke a rule.
    BROKEN
  }

  public VirtioServer(VirtioDevice device, GuestMemory memory) {
    this.device = device;
    this.memory = memory;
    this.queues = new @Nullable VirtQueue[device.queueCount()];
    this.epochs = new int[device.queueCount()];
  }

  /// Serves a queue until it is empty.
  ///
  /// @param goOn asked before each request
  /// @param interrupt called when the driver wants to know of what was done
  public End serve(
      int index, VirtioModel.Session session, BooleanSupplier goOn, Runnable interrupt) {
    VirtQueue queue = queues[index];
    if (queue == null || epochs[index] != session.epoch()) {
      queue = new VirtQueue(memory, session.layout());
      queues[index] = queue;
      epochs[index] = session.epoch();
    }
    while (goOn.getAsBoolean()) {
      switch (queue.next()) {
        case VirtQueue.Next.Request(DescriptorChain chain) -> {
          requestCount++;
          queue.complete(chain, device.serve(index, chain, session.features()));
          if (queue.wantsInterrupt()) {
            interrupt.run();
          }
        }
        case VirtQueue.Next.Empty() -> {
          if (!queue.sleep()) {
            return End.DONE;
          }
        }
        case VirtQueue.Next.Broken(String _) -> {
          return End.BROKEN;
        }
      }
    }
    return End.DONE;
  }

  public long requestCount() {
    return requestCount;
  }
}
