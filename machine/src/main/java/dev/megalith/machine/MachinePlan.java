package dev.megalith.machine;

/// A machine that fits together: what was asked for, and where everything is.
public record MachinePlan(MachineSpec spec, MemoryMap memoryMap, Topology topology) {}
