package dev.megalith.worker.run;

import dev.megalith.fabric.interrupt.DistributorPort;
import dev.megalith.fabric.mmio.MmioPort;
import dev.megalith.guestmemory.PageCache;
import java.util.function.LongSupplier;

/// What a shard reaches outside of itself.
///
/// `counterTicks` is the machine's virtual counter; `random` feeds RNDR.
public record ShardPorts(
    PageCache ram,
    MmioPort devices,
    DistributorPort distributor,
    LongSupplier counterTicks,
    LongSupplier random,
    MachineEvents events) {

  /// What a guest does to its whole machine; called on a vCPU's thread.
  public interface MachineEvents {
    void systemOff();

    void systemReset();

    /// Our own bug in a vCPU's thread: the machine must stop.
    void vcpuFailed(int index, Throwable cause);
  }
}
