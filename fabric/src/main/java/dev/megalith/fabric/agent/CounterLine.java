package dev.megalith.fabric.agent;

/// How a machine's counter runs: it shows `baseTicks` at `coordinatorNanos`, and `rate` says how
/// fast it goes against real time (1 is real time, less is slower).
public record CounterLine(long baseTicks, long coordinatorNanos, double rate) {}
