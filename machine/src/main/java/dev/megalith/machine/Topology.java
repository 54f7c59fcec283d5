package dev.megalith.machine;

import dev.megalith.arch.base.Field;
import dev.megalith.arch.base.Invariant;

/// Which vCPUs there are, and the affinity by which the guest knows each.
///
/// @param vcpus number of vCPUs; their indexes run from 0
/// @param clusterVcpus values of Aff0 in use
public record Topology(int vcpus, int clusterVcpus) {
  private static final Field AFF0 = Field.bits(7, 0);
  private static final Field AFF1 = Field.bits(15, 8);
  private static final Field AFF2 = Field.bits(23, 16);
  private static final Field AFF3 = Field.bits(39, 32);

  /// MPIDR_EL1 bit 31, RES1.
  private static final long MPIDR_RES1 = 1L << 31;

  private static final int AFFINITY_VALUES = 256;

  /// Affinity of a vCPU, at the bit positions of MPIDR_EL1: Aff3 in 39:32, Aff2 to Aff0 in 23:0.
  public long affinity(int vcpu) {
    Invariant.check(vcpu >= 0 && vcpu < vcpus, "vCPU %d of %d", vcpu, vcpus);
    int cluster = vcpu / clusterVcpus;
    return AFF0.of(vcpu % clusterVcpus)
        | AFF1.of(cluster % AFFINITY_VALUES)
        | AFF2.of(cluster / AFFINITY_VALUES % AFFINITY_VALUES)
        | AFF3.of(cluster / AFFINITY_VALUES / AFFINITY_VALUES);
  }

  /// Affinity of a vCPU as the GIC writes it: Aff3.Aff2.Aff1.Aff0 in 32 bits.
  public int packedAffinity(int vcpu) {
    long affinity = affinity(vcpu);
    return (int) (affinity & 0xFF_FFFF | affinity >>> 8 & 0xFF00_0000L);
  }

  /// What the vCPU reads from MPIDR_EL1.
  public long mpidr(int vcpu) {
    return MPIDR_RES1 | affinity(vcpu);
  }

  /// Index of the vCPU with that affinity, or -1; bits of MPIDR_EL1 outside of the affinity fields
  /// do not matter.
  public int vcpuOf(long affinity) {
    long aff0 = AFF0.get(affinity);
    long cluster =
        (AFF3.get(affinity) * AFFINITY_VALUES + AFF2.get(affinity)) * AFFINITY_VALUES
            + AFF1.get(affinity);
    long vcpu = cluster * clusterVcpus + aff0;
    return aff0 < clusterVcpus && vcpu < vcpus ? (int) vcpu : -1;
  }

  /// Whether any vCPU has an Aff3 other than 0, for which device trees need two cells.
  public boolean usesAff3() {
    return AFF3.isSet(affinity(vcpus - 1));
  }
}
