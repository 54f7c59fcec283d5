package dev.megalith.device.service;

/// Where the devices of a machine are.
///
/// @param powerKeyPin the pin of the GPIO block that the power key pulls
public record DeviceConfig(DeviceSlot uart, DeviceSlot rtc, DeviceSlot gpio, int powerKeyPin) {}
