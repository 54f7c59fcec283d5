package dev.megalith.coordinator.service;

/// Guest RAM and the homes of its pages. Init puts the boot images in place.
public interface MemoryPort extends RolePort {}
