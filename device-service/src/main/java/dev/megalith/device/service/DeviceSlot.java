package dev.megalith.device.service;

/// Where a device is: its frame and its SPI.
public record DeviceSlot(long basePa, int sizeBytes, int intid) {}
