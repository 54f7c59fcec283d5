package dev.megalith.worker.run;

import dev.megalith.fabric.clock.MachineClock;
import dev.megalith.fabric.interrupt.DistributorPort;
import dev.megalith.fabric.mmio.DevicePort;
import java.util.function.LongSupplier;

/// What a shard reaches outside of itself. `random` feeds RNDR.
public record ShardPorts(
    GuestPages ram,
    DevicePort devices,
    DistributorPort distributor,
    RemoteShards others,
    MachineClock clock,
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
