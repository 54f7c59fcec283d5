package dev.megalith.device.service;

import dev.megalith.arch.virt.VirtInterrupt;
import dev.megalith.machine.MachinePlan;
import dev.megalith.machine.Region;
import dev.megalith.machine.RegionName;

/// Where the devices of a machine are.
///
/// @param powerKeyPin the pin of the GPIO block that the power key pulls
public record DeviceConfig(DeviceSlot uart, DeviceSlot rtc, DeviceSlot gpio, int powerKeyPin) {
  /// As the device tree says.
  private static final int POWER_KEY_PIN = 3;

  public static DeviceConfig of(MachinePlan plan) {
    return new DeviceConfig(
        slot(plan, RegionName.UART0, VirtInterrupt.UART0),
        slot(plan, RegionName.RTC, VirtInterrupt.RTC),
        slot(plan, RegionName.GPIO, VirtInterrupt.GPIO),
        POWER_KEY_PIN);
  }

  private static DeviceSlot slot(MachinePlan plan, RegionName name, VirtInterrupt interrupt) {
    Region region = plan.memoryMap().region(name);
    return new DeviceSlot(region.base(), Math.toIntExact(region.sizeBytes()), interrupt.intid());
  }
}
