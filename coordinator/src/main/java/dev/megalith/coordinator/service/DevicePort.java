package dev.megalith.coordinator.service;

/// The devices.
public interface DevicePort extends RolePort {}
