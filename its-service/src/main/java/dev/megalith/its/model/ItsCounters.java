package dev.megalith.its.model;

/// What the ITS has done since it was made: commands taken from the queue, those skipped as wrong,
/// MSIs translated, MSIs that nothing maps, guest accesses that reached no register.
public record ItsCounters(
    long commands, long commandErrors, long msis, long msisDropped, long unknownAccesses) {}
