package dev.megalith.machine.tree;

import dev.megalith.machine.MachinePlan;
import dev.megalith.machine.SpecException;
import dev.megalith.machine.fdt.FdtNode;
import dev.megalith.machine.fdt.FdtWriter;
import java.util.List;

/// The device tree of a planned machine, with the properties that QEMU's `virt` gives.
///
/// Only what the machine has is described. A device that joins adds a method to [DeviceNodes], or
/// to a class like it, and its row here.
public final class DeviceTree {
  /// One device's nodes.
  private interface Part {
    void addTo(FdtNode root, TreeContext context);
  }

  private static final List<Part> PARTS =
      List.of(
          DeviceNodes::chosen,
          NumaNodes::memory,
          CpuNodes::cpus,
          NumaNodes::distances,
          CpuNodes::psci,
          CpuNodes::timer,
          CpuNodes::pmu,
          DeviceNodes::clock,
          DeviceNodes::interruptController,
          DeviceNodes::uart,
          DeviceNodes::rtc,
          DeviceNodes::gpio,
          DeviceNodes::powerKey);

  private DeviceTree() {}

  /// The blob to put into guest memory.
  ///
  /// @throws SpecException for a machine that has an interrupt controller without a description
  public static byte[] build(MachinePlan plan, Chosen chosen) {
    if (!plan.spec().gicVersion().hasRedistributors()) {
      throw new SpecException(
          "device tree with gic-version " + plan.spec().gicVersion().number() + ": needs 3 or 4");
    }
    TreeContext context = new TreeContext(plan, chosen);
    FdtNode root = FdtNode.root();
    root.strings("compatible", "linux,dummy-virt")
        .strings("model", "linux,dummy-virt")
        .cells("#address-cells", 2)
        .cells("#size-cells", 2)
        .cells("interrupt-parent", TreeContext.GIC_PHANDLE);
    PARTS.forEach(part -> part.addTo(root, context));
    return FdtWriter.write(root, 0);
  }
}
