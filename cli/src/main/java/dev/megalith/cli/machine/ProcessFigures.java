package dev.megalith.cli.machine;

/// What one process of a machine used.
///
/// @param name such as `worker-2`
/// @param peakResidentBytes the largest resident size it has had, 0 where that is not known
public record ProcessFigures(String name, long pid, long peakResidentBytes) {}
