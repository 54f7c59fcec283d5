package dev.megalith.machine.tree;

import static dev.megalith.machine.tree.TreeContext.interruptCells;

import dev.megalith.arch.virt.VirtInterrupt;
import dev.megalith.machine.RedistributorRegion;
import dev.megalith.machine.Region;
import dev.megalith.machine.RegionName;
import dev.megalith.machine.fdt.FdtNode;
import java.util.List;
import java.util.stream.LongStream;

/// Nodes of memory and of the devices around the PEs, one method each.
final class DeviceNodes {
  private static final int APB_CLOCK_HZ = 24_000_000;

  /// The PL061 line that the power key is on, active high.
  private static final int POWER_KEY_LINE = 3;

  private static final int GPIO_ACTIVE_HIGH = 0;

  /// Linux's input event code KEY_POWER.
  private static final int KEY_POWER = 0x74;

  private DeviceNodes() {}

  static void chosen(FdtNode root, TreeContext context) {
    Chosen chosen = context.chosen();
    FdtNode node = root.child("chosen");
    if (!chosen.bootargs().isEmpty()) {
      node.strings("bootargs", chosen.bootargs());
    }
    node.strings(
        "stdout-path", "/pl011@" + Long.toHexString(context.region(RegionName.UART0).base()));
    Chosen.Initrd initrd = chosen.initrd();
    if (initrd != null) {
      node.cellPairs("linux,initrd-start", initrd.startPa())
          .cellPairs("linux,initrd-end", initrd.endPa());
    }
    Seeds seeds = chosen.seeds();
    if (seeds != null) {
      node.cellPairs("rng-seed", seeds.rng0(), seeds.rng1(), seeds.rng2(), seeds.rng3())
          .cellPairs("kaslr-seed", seeds.kaslr());
    }
  }

  /// The fixed clock that all PrimeCells hang on.
  static void clock(FdtNode root, TreeContext context) {
    root.child("apb-pclk")
        .strings("compatible", "fixed-clock")
        .cells("#clock-cells", 0)
        .cells("clock-frequency", APB_CLOCK_HZ)
        .strings("clock-output-names", "clk24mhz")
        .cells("phandle", TreeContext.CLOCK_PHANDLE);
  }

  /// GICv3. Redistributor regions are given in full size, not as far as they are used.
  static void interruptController(FdtNode root, TreeContext context) {
    Region distributor = context.region(RegionName.GIC_DIST);
    List<RedistributorRegion> redistributors = context.plan().memoryMap().redistributorRegions();
    LongStream frames =
        redistributors.stream().flatMapToLong(r -> LongStream.of(r.base(), r.sizeBytes()));
    FdtNode node = root.child("intc", distributor.base());
    node.strings("compatible", "arm,gic-v3")
        .cells("#interrupt-cells", 3)
        .flag("interrupt-controller")
        .cells("#address-cells", 2)
        .cells("#size-cells", 2)
        .flag("ranges")
        .cells("#redistributor-regions", redistributors.size())
        .cellPairs(
            "reg",
            LongStream.concat(LongStream.of(distributor.base(), distributor.sizeBytes()), frames)
                .toArray())
        .cells("phandle", TreeContext.GIC_PHANDLE);
    if (context.plan().spec().its()) {
      its(node, context);
    }
  }

  private static void its(FdtNode controller, TreeContext context) {
    Region its = context.region(RegionName.GIC_ITS);
    controller
        .child("its", its.base())
        .strings("compatible", "arm,gic-v3-its")
        .flag("msi-controller")
        .cells("#msi-cells", 1)
        .cellPairs("reg", its.base(), its.sizeBytes())
        .cells("phandle", TreeContext.ITS_PHANDLE);
  }

  static void uart(FdtNode root, TreeContext context) {
    primeCell(root, context, "pl011", RegionName.UART0, VirtInterrupt.UART0)
        .cells("clocks", TreeContext.CLOCK_PHANDLE, TreeContext.CLOCK_PHANDLE)
        .strings("clock-names", "uartclk", "apb_pclk");
  }

  static void rtc(FdtNode root, TreeContext context) {
    primeCell(root, context, "pl031", RegionName.RTC, VirtInterrupt.RTC)
        .cells("clocks", TreeContext.CLOCK_PHANDLE)
        .strings("clock-names", "apb_pclk");
  }

  static void gpio(FdtNode root, TreeContext context) {
    primeCell(root, context, "pl061", RegionName.GPIO, VirtInterrupt.GPIO)
        .cells("clocks", TreeContext.CLOCK_PHANDLE)
        .strings("clock-names", "apb_pclk")
        .flag("gpio-controller")
        .cells("#gpio-cells", 2)
        .cells("phandle", TreeContext.GPIO_PHANDLE);
  }

  static void powerKey(FdtNode root, TreeContext context) {
    FdtNode keys = root.child("gpio-keys");
    keys.strings("compatible", "gpio-keys");
    keys.child("poweroff")
        .strings("label", "GPIO Key Poweroff")
        .cells("linux,code", KEY_POWER)
        .cells("gpios", TreeContext.GPIO_PHANDLE, POWER_KEY_LINE, GPIO_ACTIVE_HIGH);
  }

  private static FdtNode primeCell(
      FdtNode root, TreeContext context, String part, RegionName name, VirtInterrupt line) {
    Region region = context.region(name);
    return root.child(part, region.base())
        .strings("compatible", "arm," + part, "arm,primecell")
        .cellPairs("reg", region.base(), region.sizeBytes())
        .cells("interrupts", interruptCells(line));
  }
}
