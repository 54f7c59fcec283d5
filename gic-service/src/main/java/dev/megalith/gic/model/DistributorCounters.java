package dev.megalith.gic.model;

/// What the distributor has done since it was made.
///
/// `unknownAccesses` counts guest accesses that reached no register, or with a size that the
/// register does not allow.
public record DistributorCounters(
    long lends,
    long recalls,
    long retracts,
    long returns,
    long writes,
    long reads,
    long settledReads,
    long unknownAccesses) {}
