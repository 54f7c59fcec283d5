package dev.megalith.machine;

/// The `virt` machine: from what the user asks for to a plan that all services share.
public final class VirtMachine {
  private VirtMachine() {}

  /// Plans the machine; a pure function of the spec.
  ///
  /// @throws SpecException if the parts of the spec do not fit together
  public static MachinePlan plan(MachineSpec spec) {
    return plan(spec, new VirtLayout());
  }

  /// As [#plan(MachineSpec)], by the rules of another layout.
  public static MachinePlan plan(MachineSpec spec, MemoryLayout layout) {
    return new MachinePlan(
        spec,
        layout.plan(spec),
        new Topology(spec.vcpus(), spec.gicVersion().clusterVcpus()),
        NumaPlan.NONE);
  }
}
