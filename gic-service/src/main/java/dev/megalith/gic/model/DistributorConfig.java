package dev.megalith.gic.model;

import dev.megalith.arch.base.Invariant;
import dev.megalith.arch.gic.GicConstants;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the layout fixes: the number of SPIs, and the affinity (Aff3.Aff2.Aff1.Aff0 in 32 bits) of
/// each PE, in the order of their numbers.
public record DistributorConfig(int spiCount, List<Integer> affinities) {
  public static final int SPI_COUNT_DEFAULT = 256;

  public DistributorConfig {
    GicConstants.checkSpiCount(spiCount);
    affinities = List.copyOf(affinities);
    Invariant.check(!affinities.isEmpty(), "a distributor without PEs");
  }

  public int peCount() {
    return affinities.size();
  }

  Map<Integer, Integer> peByAffinity() {
    Map<Integer, Integer> peByAffinity = new HashMap<>();
    for (int pe = 0; pe < affinities.size(); pe++) {
      int affinity = affinities.get(pe);
      Invariant.check(
          peByAffinity.put(affinity, pe) == null, "affinity 0x%08x is given twice", affinity);
    }
    return peByAffinity;
  }
}
