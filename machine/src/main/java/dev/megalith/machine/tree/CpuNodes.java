package dev.megalith.machine.tree;

import static dev.megalith.machine.tree.TreeContext.interruptCells;

import dev.megalith.arch.virt.VirtInterrupt;
import dev.megalith.machine.NumaPlan;
import dev.megalith.machine.Topology;
import dev.megalith.machine.fdt.FdtNode;

/// Nodes of the PEs and of what is inside of them.
final class CpuNodes {
  /// PSCI function identifiers. Spec: [PSCI] 5.1, SMC64 where there is one.
  private static final int PSCI_CPU_SUSPEND = 0xC400_0001;

  private static final int PSCI_CPU_OFF = 0x8400_0002;
  private static final int PSCI_CPU_ON = 0xC400_0003;
  private static final int PSCI_MIGRATE = 0xC400_0005;

  private CpuNodes() {}

  /// Nodes are named by decimal index, as QEMU does; `reg` is the affinity.
  static void cpus(FdtNode root, TreeContext context) {
    Topology topology = context.plan().topology();
    boolean wide = topology.usesAff3();
    FdtNode cpus = root.child("cpus");
    cpus.cells("#address-cells", wide ? 2 : 1).cells("#size-cells", 0);
    cpuMap(cpus.child("cpu-map"), context);
    for (int vcpu = 0; vcpu < topology.vcpus(); vcpu++) {
      FdtNode cpu = cpus.child("cpu@" + vcpu);
      cpu.strings("device_type", "cpu")
          .strings("compatible", "arm,armv8")
          .strings("enable-method", "psci")
          .cells("phandle", TreeContext.vcpuPhandle(vcpu));
      long affinity = topology.affinity(vcpu);
      if (wide) {
        cpu.cellPairs("reg", affinity);
      } else {
        cpu.cells("reg", (int) affinity);
      }
      if (context.plan().numa().isOn()) {
        cpu.cells(NumaNodes.NODE_ID, context.plan().numa().nodeOf(vcpu));
      }
    }
  }

  /// A socket for each NUMA node: no cluster may reach over two.
  private static void cpuMap(FdtNode map, TreeContext context) {
    NumaPlan numa = context.plan().numa();
    if (!numa.isOn()) {
      cores(map, 0, 0, context.plan().topology().vcpus());
    }
    for (int node = 0; node < numa.nodes().size(); node++) {
      cores(map, node, numa.nodes().get(node).firstVcpu(), numa.nodes().get(node).vcpus());
    }
  }

  private static void cores(FdtNode map, int socket, int firstVcpu, int count) {
    FdtNode cluster = map.child("socket" + socket).child("cluster0");
    for (int core = 0; core < count; core++) {
      cluster.child("core" + core).cells("cpu", TreeContext.vcpuPhandle(firstVcpu + core));
    }
  }

  static void psci(FdtNode root, TreeContext context) {
    root.child("psci")
        .strings("compatible", "arm,psci-1.0", "arm,psci-0.2", "arm,psci")
        .strings("method", "hvc")
        .cells("cpu_suspend", PSCI_CPU_SUSPEND)
        .cells("cpu_off", PSCI_CPU_OFF)
        .cells("cpu_on", PSCI_CPU_ON)
        .cells("migrate", PSCI_MIGRATE);
  }

  static void timer(FdtNode root, TreeContext context) {
    root.child("timer")
        .strings("compatible", "arm,armv8-timer", "arm,armv7-timer")
        .flag("always-on")
        .cells(
            "interrupts",
            interruptCells(
                VirtInterrupt.SEC_EL1_PHYS_TIMER,
                VirtInterrupt.NS_EL1_PHYS_TIMER,
                VirtInterrupt.VIRT_TIMER,
                VirtInterrupt.NS_EL2_PHYS_TIMER));
  }

  static void pmu(FdtNode root, TreeContext context) {
    root.child("pmu")
        .strings("compatible", "arm,armv8-pmuv3")
        .cells("interrupts", interruptCells(VirtInterrupt.PMU));
  }
}
