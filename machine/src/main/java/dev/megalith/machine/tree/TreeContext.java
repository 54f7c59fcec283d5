package dev.megalith.machine.tree;

import dev.megalith.arch.virt.VirtInterrupt;
import dev.megalith.machine.MachinePlan;
import dev.megalith.machine.Region;
import dev.megalith.machine.RegionName;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What the nodes of one tree share: the plan, and the numbers by which nodes refer to each other.
record TreeContext(MachinePlan plan, Chosen chosen) {
  static final int CLOCK_PHANDLE = 0x8000;
  static final int GIC_PHANDLE = 0x8001;
  static final int ITS_PHANDLE = 0x8002;
  static final int GPIO_PHANDLE = 0x8003;
  private static final int FIRST_VCPU_PHANDLE = 0x9000;

  static int vcpuPhandle(int vcpu) {
    return FIRST_VCPU_PHANDLE + vcpu;
  }

  Region region(RegionName name) {
    return plan.memoryMap().region(name);
  }

  /// The `interrupts` cells of these lines: kind, number, trigger of each.
  static int[] interruptCells(VirtInterrupt... lines) {
    return Stream.of(lines)
        .flatMapToInt(
            line -> IntStream.of(line.treeKind(), line.number(), line.trigger().treeFlag()))
        .toArray();
  }
}
