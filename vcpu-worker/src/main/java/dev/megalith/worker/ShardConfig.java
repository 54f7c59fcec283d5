package dev.megalith.worker;

import java.util.List;

/// What a worker must know of the machine to run its vCPUs.
///
/// `affinities` are Aff3.Aff2.Aff1.Aff0 in 32 bits by vCPU index; `redistributorRegions` cover the
/// vCPUs in order; `gicdBase` is the distributor's physical address; `paBits` the physical address
/// size.
public record ShardConfig(
    List<Integer> affinities,
    int paBits,
    int counterFrequencyHz,
    long gicdBase,
    List<RedistributorRegion> redistributorRegions) {

  /// `count` frames of 128 KiB from physical address `base` on.
  public record RedistributorRegion(long base, int count) {}

  public ShardConfig {
    affinities = List.copyOf(affinities);
    redistributorRegions = List.copyOf(redistributorRegions);
  }

  public int vcpus() {
    return affinities.size();
  }
}
