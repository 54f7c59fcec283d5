package dev.megalith.coordinator.model;

/// The vCPUs of one worker: `count` from `firstVcpu` on.
///
/// @param worker index of the worker in the list that was placed on
public record Shard(int worker, int firstVcpu, int count) {}
