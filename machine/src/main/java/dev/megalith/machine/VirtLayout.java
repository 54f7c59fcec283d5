package dev.megalith.machine;

import static dev.megalith.machine.Sizes.GIB;
import static dev.megalith.machine.Sizes.hex;
import static dev.megalith.machine.Sizes.roundUp;
import static dev.megalith.machine.Sizes.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The memory map of QEMU's `virt` machine: a fixed low part, RAM from 1 GiB, and high regions that
/// float above RAM, but not below 256 GiB.
public final class VirtLayout implements MemoryLayout {
  static final long RAM_BASE = GIB;

  /// High regions keep clear of the RAM that older versions of the machine could have.
  private static final long LEGACY_RAM_LIMIT_BYTES = 255 * GIB;

  private static final long MEMORY_ALIGNMENT_BYTES = GIB;

  /// One row of the fixed part.
  private record Low(RegionName name, long base, long sizeBytes) {}

  // spotless:off
  private static final List<Low> LOW =
      List.of(
          //      name                       base          size
          new Low(RegionName.FLASH,        0x0000_0000, 0x0800_0000),
          new Low(RegionName.GIC_DIST,     0x0800_0000, 0x0001_0000),
          new Low(RegionName.GIC_CPU,      0x0801_0000, 0x0001_0000),
          new Low(RegionName.GIC_V2M,      0x0802_0000, 0x0000_1000),
          new Low(RegionName.GIC_HYP,      0x0803_0000, 0x0001_0000),
          new Low(RegionName.GIC_VCPU,     0x0804_0000, 0x0001_0000),
          new Low(RegionName.GIC_ITS,      0x0808_0000, 0x0002_0000),
          new Low(RegionName.GIC_REDIST,   0x080A_0000, 0x00F6_0000),
          new Low(RegionName.UART0,        0x0900_0000, 0x0000_1000),
          new Low(RegionName.RTC,          0x0901_0000, 0x0000_1000),
          new Low(RegionName.FW_CFG,       0x0902_0000, 0x0000_0018),
          new Low(RegionName.GPIO,         0x0903_0000, 0x0000_1000),
          new Low(RegionName.UART1,        0x0904_0000, 0x0000_1000),
          new Low(RegionName.SMMU,         0x0905_0000, 0x0002_0000),
          new Low(RegionName.PCDIMM_ACPI,  0x0907_0000, 0x0000_0018),
          new Low(RegionName.ACPI_GED,     0x0908_0000, 0x0000_0004),
          new Low(RegionName.NVDIMM_ACPI,  0x0909_0000, 0x0000_0004),
          new Low(RegionName.PVTIME,       0x090A_0000, 0x0001_0000),
          new Low(RegionName.SECURE_GPIO,  0x090B_0000, 0x0000_1000),
          new Low(RegionName.ACPI_PCIHP,   0x090C_0000, 0x0000_0018),
          new Low(RegionName.VIRTIO_MMIO,  0x0A00_0000, 0x0000_4000),
          new Low(RegionName.PLATFORM_BUS, 0x0C00_0000, 0x0200_0000),
          new Low(RegionName.SECURE_MEM,   0x0E00_0000, 0x0100_0000),
          new Low(RegionName.PCIE_MMIO,    0x1000_0000, 0x2EFF_0000),
          new Low(RegionName.PCIE_PIO,     0x3EFF_0000, 0x0001_0000),
          new Low(RegionName.PCIE_ECAM,    0x3F00_0000, 0x0100_0000));
  // spotless:on

  /// Low regions that every machine of this kind gives to their owners; the rest depends on
  /// options.
  private static final Set<RegionName> ALWAYS =
      EnumSet.of(
          RegionName.FLASH,
          RegionName.GIC_DIST,
          RegionName.UART0,
          RegionName.RTC,
          RegionName.FW_CFG,
          RegionName.GPIO,
          RegionName.VIRTIO_MMIO,
          RegionName.PLATFORM_BUS,
          RegionName.PCIE_MMIO,
          RegionName.PCIE_PIO);

  /// Regions behind which a device of ours, or RAM, stands: a device that joins adds its row here.
  private static final Set<RegionName> POPULATED =
      EnumSet.of(
          RegionName.GIC_DIST,
          RegionName.GIC_REDIST,
          RegionName.HIGH_GIC_REDIST2,
          RegionName.UART0,
          RegionName.RTC,
          RegionName.GPIO,
          RegionName.RAM);

  /// In the order in which vCPUs fill them.
  private static final List<RegionName> REDISTRIBUTOR_REGIONS =
      List.of(RegionName.GIC_REDIST, RegionName.HIGH_GIC_REDIST2);

  private static final long REDIST2_BYTES = 0x0400_0000;
  private static final long CXL_HOST_BYTES = 0x0010_0000;
  private static final long HIGH_ECAM_BYTES = 0x1000_0000;

  @Override
  public String name() {
    return "virt";
  }

  @Override
  public MemoryMap plan(MachineSpec spec) {
    Memory memory = Memory.plan(spec);
    HighRegions high = HighRegions.plan(spec, memory.memtop());
    List<Region> regions = new ArrayList<>(high.regions());
    Set<RegionName> on = enabledLow(spec, high.isEnabled(RegionName.HIGH_PCIE_ECAM));
    for (Low low : LOW) {
      regions.add(region(low.name(), low.base(), low.sizeBytes(), on.contains(low.name())));
    }
    regions.add(region(RegionName.RAM, RAM_BASE, spec.ramBytes(), true));
    regions.add(
        region(
            RegionName.DEVICE_MEMORY,
            memory.deviceBase(),
            memory.deviceBytes(),
            memory.deviceBytes() > 0));
    List<RedistributorRegion> redistributors = redistributors(spec, regions);
    regions.replaceAll(region -> withoutUnused(region, redistributors));
    return new MemoryMap(
        regions, redistributors, spec.usablePaBits(), memory.memtop(), high.highestPa());
  }

  private static Set<RegionName> enabledLow(MachineSpec spec, boolean highEcam) {
    Set<RegionName> on = EnumSet.copyOf(ALWAYS);
    if (spec.gicVersion().hasRedistributors()) {
      on.add(RegionName.GIC_REDIST);
    } else {
      on.add(RegionName.GIC_CPU);
      on.add(RegionName.GIC_V2M);
    }
    if (spec.its()) {
      on.add(RegionName.GIC_ITS);
    }
    if (!highEcam) {
      on.add(RegionName.PCIE_ECAM);
    }
    return on;
  }

  private static Region region(RegionName name, long base, long sizeBytes, boolean enabled) {
    return new Region(name, base, sizeBytes, enabled, enabled && POPULATED.contains(name));
  }

  /// A redistributor region without redistributors answers nothing.
  private static Region withoutUnused(Region region, List<RedistributorRegion> redistributors) {
    boolean used =
        !REDISTRIBUTOR_REGIONS.contains(region.name())
            || redistributors.stream().anyMatch(r -> r.base() == region.base());
    return used
        ? region
        : new Region(region.name(), region.base(), region.sizeBytes(), region.enabled(), false);
  }

  /// The second region is used only by vCPUs that the first has no room for.
  private static List<RedistributorRegion> redistributors(MachineSpec spec, List<Region> regions) {
    if (!spec.gicVersion().hasRedistributors()) {
      requireVcpus(spec, spec.gicVersion().clusterVcpus(), "");
      return List.of();
    }
    long stride = spec.gicVersion().redistributorBytes();
    List<RedistributorRegion> used = new ArrayList<>();
    int placed = 0;
    String hint = "";
    for (RegionName name : REDISTRIBUTOR_REGIONS) {
      Region region = regions.stream().filter(r -> r.name() == name).findFirst().orElseThrow();
      if (!region.enabled()) {
        hint = "; more need " + missingForRedist2(spec);
        continue;
      }
      int count = (int) Math.min(spec.vcpus() - placed, region.sizeBytes() / stride);
      if (count > 0) {
        used.add(new RedistributorRegion(region.base(), region.sizeBytes(), placed, count, stride));
      }
      placed += count;
    }
    requireVcpus(spec, placed, hint);
    return used;
  }

  private static String missingForRedist2(MachineSpec spec) {
    if (!spec.highmem()) {
      return "highmem on";
    }
    return spec.highmemRedists() ? "more pa-bits than " + spec.paBits() : "highmem-redists on";
  }

  private static void requireVcpus(MachineSpec spec, int capacity, String hint) {
    if (spec.vcpus() > capacity) {
      throw new SpecException(
          "vcpus %d: at most %d with gic-version %d%s"
              .formatted(spec.vcpus(), capacity, spec.gicVersion().number(), hint));
    }
  }

  /// RAM, and behind it the space for memory that is added later.
  private record Memory(long deviceBase, long deviceBytes, long memtop) {
    static Memory plan(MachineSpec spec) {
      long deviceBase = roundUp(RAM_BASE + spec.ramBytes(), MEMORY_ALIGNMENT_BYTES);
      long deviceBytes =
          spec.maxRamBytes() - spec.ramBytes() + spec.memorySlots() * MEMORY_ALIGNMENT_BYTES;
      long memtop = deviceBase + roundUp(deviceBytes, MEMORY_ALIGNMENT_BYTES);
      // No sum wraps: MachineSpec bounds each term to 2^52.
      long limit = 1L << spec.usablePaBits();
      if (memtop > limit) {
        throw new SpecException(
            "memory %s: it ends at %s, above the %d-bit physical address space by %s"
                .formatted(
                    text(spec.maxRamBytes()),
                    hex(memtop),
                    spec.usablePaBits(),
                    text(memtop - limit)));
      }
      return new Memory(deviceBase, deviceBytes, memtop);
    }
  }

  /// The floating regions: each at the next multiple of its size, off if it does not fit.
  ///
  /// A region that is off keeps the base it would have had. In the compact layout it takes no
  /// space; in the legacy layout the next one starts behind it nevertheless.
  private record HighRegions(List<Region> regions, long highestPa) {
    private record Row(RegionName name, long sizeBytes, boolean wanted) {}

    static HighRegions plan(MachineSpec spec, long memtop) {
      List<Row> rows =
          List.of(
              new Row(RegionName.HIGH_GIC_REDIST2, REDIST2_BYTES, spec.highmemRedists()),
              new Row(RegionName.CXL_HOST, CXL_HOST_BYTES, false),
              new Row(RegionName.HIGH_PCIE_ECAM, HIGH_ECAM_BYTES, spec.highmemEcam()),
              new Row(RegionName.HIGH_PCIE_MMIO, spec.highmemMmioSizeBytes(), spec.highmemMmio()));
      long limit = 1L << spec.usablePaBits();
      long next = Math.max(memtop, RAM_BASE + LEGACY_RAM_LIMIT_BYTES);
      long highestPa = memtop - 1;
      List<Region> regions = new ArrayList<>();
      for (Row row : rows) {
        long base = roundUp(next, row.sizeBytes());
        long end = base + row.sizeBytes();
        boolean fits = end <= limit;
        boolean enabled = row.wanted() && fits;
        regions.add(region(row.name(), base, row.sizeBytes(), enabled));
        if (enabled || !spec.compactHighmem()) {
          next = end;
          highestPa = fits ? end - 1 : highestPa;
        }
      }
      return new HighRegions(regions, highestPa);
    }

    boolean isEnabled(RegionName name) {
      return regions.stream().anyMatch(r -> r.name() == name && r.enabled());
    }
  }
}
