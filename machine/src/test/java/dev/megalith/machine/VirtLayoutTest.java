package dev.megalith.machine;

import static dev.megalith.machine.Sizes.GIB;
import static dev.megalith.machine.Sizes.MIB;
import static dev.megalith.machine.Sizes.TIB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VirtLayoutTest {
  /// Splits `4G` or `255G+1M`; both may be summed.
  private static long bytes(String text) {
    long sum = 0;
    for (String term : text.split("\\+", -1)) {
      long number = Long.parseLong(term.substring(0, term.length() - 1));
      sum +=
          switch (term.charAt(term.length() - 1)) {
            case 'M' -> number * MIB;
            case 'G' -> number * GIB;
            case 'T' -> number * TIB;
            default -> throw new IllegalArgumentException(term);
          };
    }
    return sum;
  }

  /// `pa=40 ram=4G max=511G slots=2 mmio=1T`, and the flags that are off: `redists=off legacy …`.
  private static MachineSpec spec(String options) {
    MachineSpec.Builder builder = MachineSpec.builder();
    for (String option : options.split(" ", -1)) {
      String value = option.substring(option.indexOf('=') + 1);
      switch (option.substring(0, option.length() - value.length())) {
        case "pa=" -> builder.paBits(Integer.parseInt(value));
        case "ram=" -> builder.ramBytes(bytes(value));
        case "max=" -> builder.maxRamBytes(bytes(value));
        case "slots=" -> builder.memorySlots(Integer.parseInt(value));
        case "mmio=" -> builder.highmemMmioSizeBytes(bytes(value));
        case "cpus=" -> builder.vcpus(Integer.parseInt(value));
        case "gic=" -> builder.gicVersion(GicVersion.of(Integer.parseInt(value)));
        case "highmem=" -> builder.highmem(value.equals("on"));
        case "compact=" -> builder.compactHighmem(value.equals("on"));
        case "redists=" -> builder.highmemRedists(value.equals("on"));
        case "ecam=" -> builder.highmemEcam(value.equals("on"));
        case "highmmio=" -> builder.highmemMmio(value.equals("on"));
        default -> throw new IllegalArgumentException(option);
      }
    }
    return builder.build();
  }

  private static MemoryMap map(String options) {
    return VirtMachine.plan(spec(options)).memoryMap();
  }

  /// `-` for a region that is off, else its base.
  private static String shown(MemoryMap map, RegionName name) {
    Region region = map.region(name);
    return region.enabled() ? Sizes.hex(region.base()) : "-";
  }

  /// QEMU's rule, and its own maps where it was asked (pa 48 with 4G; 8G/400G with two slots).
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // spotless:off
        // options                                          | memtop        | REDIST2       | ECAM          | MMIO          | highest
        "pa=48 ram=4G                                       | 0x140000000   | 0x4000000000  | 0x4010000000  | 0x8000000000  | 0xffffffffff",
        "pa=40 ram=4G                                       | 0x140000000   | 0x4000000000  | 0x4010000000  | 0x8000000000  | 0xffffffffff",
        "pa=39 ram=4G                                       | 0x140000000   | 0x4000000000  | 0x4010000000  | -             | 0x401fffffff",
        "pa=38 ram=4G                                       | 0x140000000   | -             | -             | -             | 0x13fffffff",
        "pa=36 ram=63G                                      | 0x1000000000  | -             | -             | -             | 0xfffffffff",
        "pa=32 ram=3G                                       | 0x100000000   | -             | -             | -             | 0xffffffff",
        "pa=48 highmem=off ram=3G                           | 0x100000000   | -             | -             | -             | 0xffffffff",
        "pa=48 ram=255G                                     | 0x4000000000  | 0x4000000000  | 0x4010000000  | 0x8000000000  | 0xffffffffff",
        "pa=48 ram=255G+1M                                  | 0x4040000000  | 0x4040000000  | 0x4050000000  | 0x8000000000  | 0xffffffffff",
        "pa=48 ram=256G                                     | 0x4040000000  | 0x4040000000  | 0x4050000000  | 0x8000000000  | 0xffffffffff",
        "pa=48 ram=8G max=400G slots=2                      | 0x64c0000000  | 0x64c0000000  | 0x64d0000000  | 0x8000000000  | 0xffffffffff",
        "pa=40 ram=4G max=511G redists=off ecam=off compact=off | 0x8000000000 | -          | -             | -             | 0x801fffffff",
        "pa=40 ram=4G max=511G redists=off ecam=off         | 0x8000000000  | -             | -             | 0x8000000000  | 0xffffffffff",
        "pa=40 ram=4G max=511G                              | 0x8000000000  | 0x8000000000  | 0x8010000000  | -             | 0x801fffffff",
        "pa=40 ram=512G                                     | 0x8040000000  | 0x8040000000  | 0x8050000000  | -             | 0x805fffffff",
        "pa=44 ram=1T                                       | 0x10040000000 | 0x10040000000 | 0x10050000000 | 0x18000000000 | 0x1ffffffffff",
        "pa=52 ram=4T                                       | 0x40040000000 | 0x40040000000 | 0x40050000000 | 0x48000000000 | 0x4ffffffffff",
        "pa=48 ram=4G redists=off                           | 0x140000000   | -             | 0x4000000000  | 0x8000000000  | 0xffffffffff",
        "pa=48 ram=4G mmio=1T                               | 0x140000000   | 0x4000000000  | 0x4010000000  | 0x10000000000 | 0x1ffffffffff",
        // Not from the list of vectors, by the same rule.
        "pa=48 ram=4G ecam=off                              | 0x140000000   | 0x4000000000  | -             | 0x8000000000  | 0xffffffffff",
        "pa=48 ram=4G highmmio=off                          | 0x140000000   | 0x4000000000  | 0x4010000000  | -             | 0x401fffffff",
        // spotless:on
      })
  void plan_ofVector_placesHighRegions(
      String options, String memtop, String redist2, String ecam, String mmio, String highest) {
    MemoryMap map = map(options);

    assertEquals(memtop, Sizes.hex(map.memtop()));
    assertEquals(redist2, shown(map, RegionName.HIGH_GIC_REDIST2));
    assertEquals(ecam, shown(map, RegionName.HIGH_PCIE_ECAM));
    assertEquals(mmio, shown(map, RegionName.HIGH_PCIE_MMIO));
    assertEquals(highest, Sizes.hex(map.highestPa()));
  }

  @Test
  void plan_ofLegacyLayout_keepsBasesOfRegionsThatAreOff() {
    MemoryMap map = map("pa=40 ram=4G max=511G redists=off ecam=off compact=off");

    assertEquals(0x80_0000_0000L, map.region(RegionName.HIGH_GIC_REDIST2).base());
    assertEquals(0x80_1000_0000L, map.region(RegionName.HIGH_PCIE_ECAM).base());
    assertEquals(0x100_0000_0000L, map.region(RegionName.HIGH_PCIE_MMIO).base());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pa=36 ram=64G | memory 64 GiB: it ends at 0x1040000000, above the 36-bit physical address"
            + " space by 1 GiB",
        "pa=32 ram=3G+1M | memory 3073 MiB: it ends at 0x140000000, above the 32-bit physical"
            + " address space by 1 GiB",
        "highmem=off ram=3G+1M | memory 3073 MiB: it ends at 0x140000000, above the 32-bit"
            + " physical address space by 1 GiB",
        "highmem=off ram=4G | memory 4 GiB: it ends at 0x140000000, above the 32-bit physical"
            + " address space by 1 GiB",
        "pa=40 ram=4G max=1T | memory 1 TiB: it ends at 0x10040000000, above the 40-bit physical"
            + " address space by 1 GiB",
        "cpus=9 gic=2 | vcpus 9: at most 8 with gic-version 2",
        "cpus=318 gic=4 | vcpus 318: at most 317 with gic-version 4",
        "cpus=62 gic=4 pa=38 | vcpus 62: at most 61 with gic-version 4; more need more pa-bits"
            + " than 38",
        "cpus=124 highmem=off | vcpus 124: at most 123 with gic-version 3; more need highmem on",
        "cpus=124 redists=off | vcpus 124: at most 123 with gic-version 3; more need"
            + " highmem-redists on",
        "cpus=124 pa=36 | vcpus 124: at most 123 with gic-version 3; more need more pa-bits than"
            + " 36",
        "cpus=513 | vcpus 513: must be 1 to 512",
      })
  void plan_ofWhatDoesNotFit_namesValueAndBound(String options, String message) {
    SpecException thrown = assertThrows(SpecException.class, () -> map(options));

    assertEquals(message, thrown.getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "cpus=8 gic=2, 0, 0",
    "cpus=1, 1, 0",
    "cpus=123, 123, 0",
    "cpus=124, 123, 1",
    "cpus=512, 123, 389",
    "cpus=61 gic=4, 61, 0",
    "cpus=62 gic=4, 61, 1",
    "cpus=317 gic=4, 61, 256",
    "cpus=123 highmem=off, 123, 0",
    "cpus=123 redists=off, 123, 0",
  })
  void redistributors_ofVcpuCount_fillLowRegionFirst(String options, int low, int high) {
    List<RedistributorRegion> regions = map(options).redistributorRegions();

    List<Integer> counts = new ArrayList<>(regions.stream().map(r -> r.count()).toList());
    counts.addAll(List.of(0, 0));
    assertEquals(List.of(low, high), counts.subList(0, 2));
    assertEquals((low > 0 ? 1 : 0) + (high > 0 ? 1 : 0), regions.size());
  }

  @Test
  void redistributorBase_overBothRegions_followsVcpuIndex() {
    MemoryMap map = map("cpus=512 ram=4G");

    assertEquals(0x080A_0000L, map.redistributorBase(0));
    assertEquals(0x080C_0000L, map.redistributorBase(1));
    assertEquals(0x08FE_0000L, map.redistributorBase(122));
    assertEquals(0x40_0000_0000L, map.redistributorBase(123));
    assertEquals(0x40_0000_0000L + 388 * 0x2_0000L, map.redistributorBase(511));
    assertEquals(0x0400_0000L, map.redistributorRegions().get(1).sizeBytes());
  }

  @Test
  void lowRegions_ofPlainMachine_areWhereQemuHasThem() {
    MemoryMap map = map("cpus=4 ram=1G");

    assertEquals(
        new Region(RegionName.GIC_DIST, 0x0800_0000, 0x1_0000, true, true),
        map.region(RegionName.GIC_DIST));
    assertEquals(
        new Region(RegionName.UART0, 0x0900_0000, 0x1000, true, true),
        map.region(RegionName.UART0));
    assertEquals(new Region(RegionName.RAM, 0x4000_0000, GIB, true, true), map.ram());
    assertFalse(map.region(RegionName.GIC_CPU).enabled());
    assertFalse(map.region(RegionName.GIC_ITS).enabled());
    assertFalse(map.region(RegionName.PCIE_ECAM).enabled());
    assertFalse(map.region(RegionName.HIGH_GIC_REDIST2).populated());
  }

  @Test
  void lowEcam_withoutHighOne_isOn() {
    assertTrue(map("ram=1G ecam=off").region(RegionName.PCIE_ECAM).enabled());
    assertTrue(map("ram=1G highmem=off").region(RegionName.PCIE_ECAM).enabled());
  }

  @ParameterizedTest
  @CsvSource({
    "cpus=512 ram=4G",
    "cpus=4 ram=255G+1M",
    "ram=8G max=400G slots=2",
    "highmem=off ram=3G",
    "pa=40 ram=4G max=511G redists=off ecam=off compact=off",
    "gic=2 ram=1G",
  })
  void enabledRegions_inOrderOfBase_doNotOverlap(String options) {
    List<Region> on = map(options).regions().stream().filter(Region::enabled).toList();

    List<Region> overlapping = new ArrayList<>();
    for (int i = 1; i < on.size(); i++) {
      if (on.get(i).base() < on.get(i - 1).end()) {
        overlapping.add(on.get(i));
      }
    }
    assertEquals(List.of(), overlapping);
  }
}
