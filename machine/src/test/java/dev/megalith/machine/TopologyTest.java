package dev.megalith.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopologyTest {
  /// 16 vCPUs an Aff0 cluster, as an SGI's target list reaches; vCPU 511 was seen on QEMU.
  @ParameterizedTest
  @CsvSource({
    "0, 0x0",
    "15, 0xf",
    "16, 0x100",
    "511, 0x1f0f",
    "4095, 0xff0f",
    "4096, 0x10000",
    "1048575, 0xffff0f",
    "1048576, 0x100000000",
  })
  void affinity_ofVcpu_isFoundAgain(int vcpu, String affinity) {
    Topology topology = new Topology(2_000_000, 16);

    assertEquals(affinity, Sizes.hex(topology.affinity(vcpu)));
    assertEquals(vcpu, topology.vcpuOf(topology.mpidr(vcpu)));
  }

  @Test
  void mpidr_ofVcpu_hasRes1Bit() {
    assertEquals(0x8000_0102L, new Topology(20, 16).mpidr(18));
  }

  @Test
  void affinity_withGicV2_hasClustersOfEight() {
    assertEquals(0x7, new Topology(8, GicVersion.V2.clusterVcpus()).affinity(7));
    assertEquals(0x100, new Topology(9, GicVersion.V2.clusterVcpus()).affinity(8));
  }

  @ParameterizedTest
  @CsvSource({"0x4", "0x10", "0x100", "0xff00ffff0f", "0xff00ffffff"})
  void vcpuOf_affinityThatNobodyHas_isNone(String affinity) {
    assertEquals(-1, new Topology(4, 16).vcpuOf(Long.decode(affinity)));
  }

  @Test
  void usesAff3_upToAff2_isFalse() {
    assertFalse(new Topology(512, 16).usesAff3());
    assertFalse(new Topology(1 << 20, 16).usesAff3());
    assertTrue(new Topology((1 << 20) + 1, 16).usesAff3());
  }
}
