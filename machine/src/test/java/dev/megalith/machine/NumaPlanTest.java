package dev.megalith.machine;

import static dev.megalith.machine.Sizes.GIB;
import static dev.megalith.machine.Sizes.MIB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class NumaPlanTest {
  private static MachinePlan machine(int vcpus, long ramBytes) {
    return VirtMachine.plan(MachineSpec.builder().vcpus(vcpus).ramBytes(ramBytes).build());
  }

  @Test
  void split_ofEqualShards_givesEqualRam() {
    NumaPlan numa = NumaPlan.split(machine(8, GIB), List.of(4, 4));

    assertEquals(
        List.of(
            new NumaPlan.Node(0, 4, GIB, 512 * MIB),
            new NumaPlan.Node(4, 4, GIB + 512 * MIB, 512 * MIB)),
        numa.nodes());
  }

  @Test
  void split_ofUnequalShards_startsAtSections() {
    NumaPlan numa = NumaPlan.split(machine(7, GIB), List.of(3, 2, 2));

    assertEquals(
        List.of(
            new NumaPlan.Node(0, 3, GIB, 384 * MIB),
            new NumaPlan.Node(3, 2, GIB + 384 * MIB, 256 * MIB),
            new NumaPlan.Node(5, 2, GIB + 640 * MIB, 384 * MIB)),
        numa.nodes());
  }

  /// The small share still gets a part of its own, and the rest goes to the last.
  @Test
  void split_ofLittleRam_givesEachNodeAPiece() {
    NumaPlan numa = NumaPlan.split(machine(64, 7 * MIB), List.of(1, 62, 1));

    assertEquals(
        List.of(
            new NumaPlan.Node(0, 1, GIB, 2 * MIB),
            new NumaPlan.Node(1, 62, GIB + 2 * MIB, 2 * MIB),
            new NumaPlan.Node(63, 1, GIB + 4 * MIB, 3 * MIB)),
        numa.nodes());
  }

  @Test
  void split_ofTooLittleRam_saysHowMuchIsNeeded() {
    MachinePlan machine = machine(4, 4 * MIB);

    assertEquals(
        "memory 4 MiB: 3 NUMA nodes need 6 MiB or more, or numa off",
        assertThrows(SpecException.class, () -> NumaPlan.split(machine, List.of(2, 1, 1)))
            .getMessage());
  }

  @Test
  void nodeOf_vcpu_isThatOfItsShard() {
    NumaPlan numa = NumaPlan.split(machine(7, GIB), List.of(3, 2, 2));

    assertEquals(
        List.of(0, 0, 1, 2),
        List.of(numa.nodeOf(0), numa.nodeOf(2), numa.nodeOf(3), numa.nodeOf(6)));
  }
}
