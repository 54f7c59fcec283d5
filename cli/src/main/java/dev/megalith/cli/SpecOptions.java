package dev.megalith.cli;

import static dev.megalith.cli.base.Units.sizeBytes;

import dev.megalith.cli.base.OptionValues;
import dev.megalith.cli.base.UsageError;
import dev.megalith.machine.GicVersion;
import dev.megalith.machine.MachinePlan;
import dev.megalith.machine.MachineSpec;
import dev.megalith.machine.VirtMachine;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that describe a machine, the same for `run`, `layout` and `fdt`.
public final class SpecOptions {
  private static final int DEFAULT_VCPUS = 4;
  private static final String DEFAULT_MEMORY = "1G";

  @Option(names = "--vcpus", paramLabel = "N", description = "Number of vCPUs (default 4).")
  @Nullable String vcpus;

  @Option(
      names = "--memory",
      paramLabel = "SIZE",
      defaultValue = DEFAULT_MEMORY,
      description = "RAM, such as 512M or 8G (default 1G).")
  String memory = DEFAULT_MEMORY;

  @Option(
      names = "--pa-bits",
      paramLabel = "BITS",
      description = "Physical address size of the vCPUs (default 48).")
  @Nullable String paBits;

  @Option(
      names = "--max-memory",
      paramLabel = "SIZE",
      description = "Leave address space for this much RAM.")
  @Nullable String maxMemory;

  @Option(
      names = "--memory-slots",
      paramLabel = "N",
      description = "Slots for memory that is added later.")
  @Nullable String memorySlots;

  @Option(
      names = "--gic-version",
      paramLabel = "V",
      description = "2, 3 (default) or 4; a machine runs with 3.")
  @Nullable String gicVersion;

  @Option(names = "--its", paramLabel = "on|off", description = "An ITS; a machine runs without.")
  @Nullable String its;

  @Option(
      names = "--highmem",
      paramLabel = "on|off",
      description = "Off keeps the map below 4 GiB (default on).")
  @Nullable String highmem;

  @Option(
      names = "--compact-highmem",
      paramLabel = "on|off",
      description = "On gives no space to high regions that are off (default on).")
  @Nullable String compactHighmem;

  @Option(
      names = "--highmem-redists",
      paramLabel = "on|off",
      description = "A second redistributor region above RAM (default on).")
  @Nullable String highmemRedists;

  @Option(
      names = "--highmem-ecam",
      paramLabel = "on|off",
      description = "PCIe configuration space above RAM (default on).")
  @Nullable String highmemEcam;

  @Option(
      names = "--highmem-mmio",
      paramLabel = "on|off",
      description = "The 64-bit PCIe window above RAM (default on).")
  @Nullable String highmemMmio;

  @Option(
      names = "--highmem-mmio-size",
      paramLabel = "SIZE",
      description = "Size of that window (default 512G).")
  @Nullable String highmemMmioSize;

  /// The plan of the machine that the options describe.
  ///
  /// @throws UsageError if a value is no number, size or switch
  /// @throws dev.megalith.machine.SpecException if a value is out of range or the machine does not
  ///   fit together
  MachinePlan plan(String cmdline) {
    return VirtMachine.plan(spec(cmdline));
  }

  private MachineSpec spec(String cmdline) {
    MachineSpec.Builder spec = MachineSpec.builder();
    spec.vcpus(DEFAULT_VCPUS);
    spec.cmdline(cmdline);
    spec.ramBytes(sizeBytes("--memory", memory));
    count("--vcpus", vcpus, 1, MachineSpec.VCPUS_MAX, spec::vcpus);
    count("--pa-bits", paBits, MachineSpec.PA_BITS_MIN, MachineSpec.PA_BITS_MAX, spec::paBits);
    count("--memory-slots", memorySlots, 0, MachineSpec.MEMORY_SLOTS_MAX, spec::memorySlots);
    count("--gic-version", gicVersion, 2, 4, v -> spec.gicVersion(GicVersion.of(v)));
    if (maxMemory != null) {
      spec.maxRamBytes(sizeBytes("--max-memory", maxMemory));
    }
    if (highmemMmioSize != null) {
      spec.highmemMmioSizeBytes(sizeBytes("--highmem-mmio-size", highmemMmioSize));
    }
    onOff("--its", its, spec::its);
    onOff("--highmem", highmem, spec::highmem);
    onOff("--compact-highmem", compactHighmem, spec::compactHighmem);
    onOff("--highmem-redists", highmemRedists, spec::highmemRedists);
    onOff("--highmem-ecam", highmemEcam, spec::highmemEcam);
    onOff("--highmem-mmio", highmemMmio, spec::highmemMmio);
    return spec.build();
  }

  private static void count(
      String option, @Nullable String text, int low, int high, Consumer<Integer> use) {
    if (text != null) {
      use.accept(OptionValues.count(option, text, low, high));
    }
  }

  private static void onOff(String option, @Nullable String text, Consumer<Boolean> use) {
    if (text != null) {
      use.accept(OptionValues.onOff(option, text));
    }
  }
}
