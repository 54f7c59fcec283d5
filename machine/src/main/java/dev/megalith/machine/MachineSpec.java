package dev.megalith.machine;

import static dev.megalith.machine.Sizes.GIB;
import static dev.megalith.machine.Sizes.MIB;
import static dev.megalith.machine.Sizes.text;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// What the user asks for: one guest machine, as QEMU's `virt` options describe it.
///
/// A spec that exists is valid by itself; whether its parts fit together (RAM in the physical
/// address space, vCPUs in the redistributor regions) is the planner's word.
///
/// @param vcpus number of PEs
/// @param ramBytes RAM that is there at boot
/// @param maxRamBytes `ramBytes`, or more to leave address space for memory hotplug
/// @param memorySlots hotplug slots, for each of which 1 GiB of alignment room is left
/// @param paBits physical address size of the PEs
/// @param gicVersion the interrupt controller's version
/// @param its whether an Interrupt Translation Service is there (GICv3 or later)
/// @param highmem off confines the machine to 32-bit physical addresses
/// @param compactHighmem on gives no address space to high regions that are off
/// @param highmemRedists whether a second redistributor region may be used
/// @param highmemEcam whether PCIe gets its 256-bus configuration space
/// @param highmemMmio whether PCIe gets a 64-bit memory window
/// @param highmemMmioSizeBytes size of that window
/// @param cmdline kernel command line
public record MachineSpec(
    int vcpus,
    long ramBytes,
    long maxRamBytes,
    int memorySlots,
    int paBits,
    GicVersion gicVersion,
    boolean its,
    boolean highmem,
    boolean compactHighmem,
    boolean highmemRedists,
    boolean highmemEcam,
    boolean highmemMmio,
    long highmemMmioSizeBytes,
    String cmdline) {

  /// QEMU's cap, which is KVM's.
  public static final int VCPUS_MAX = 512;

  /// RAM is given in whole MiB.
  public static final long RAM_GRANULE_BYTES = MIB;

  /// As ACPI numbers them.
  public static final int MEMORY_SLOTS_MAX = 256;

  /// Arm's sizes run from 32 to 52 bits; the ones between ID-register steps are KVM IPA sizes.
  public static final int PA_BITS_MIN = 32;

  public static final int PA_BITS_MAX = 52;

  public static final long HIGHMEM_MMIO_MIN_BYTES = 512 * GIB;

  /// Linux's COMMAND_LINE_SIZE on arm64, less its terminating NUL.
  public static final int CMDLINE_MAX_BYTES = 2047;

  /// What ID_AA64MMFR0_EL1.PARange can say and the PEs implement.
  private static final List<Integer> RUNNABLE_PA_BITS = List.of(32, 36, 40, 42, 44, 48);

  private static final long ADDRESS_SPACE_BYTES = 1L << PA_BITS_MAX;

  public MachineSpec {
    requireRange("vcpus", vcpus, 1, VCPUS_MAX);
    requireRange("pa-bits", paBits, PA_BITS_MIN, PA_BITS_MAX);
    requireRange("memory slots", memorySlots, 0, MEMORY_SLOTS_MAX);
    requireMemory("memory", ramBytes, RAM_GRANULE_BYTES);
    requireMemory("maximum memory", maxRamBytes, ramBytes);
    requireMmioSize(highmemMmioSizeBytes);
    requireCmdline(cmdline);
    if (its && !gicVersion.hasRedistributors()) {
      throw new SpecException("its on with gic-version " + gicVersion.number() + ": needs 3 or 4");
    }
  }

  /// The defaults of today's `virt`: one vCPU, 128 MiB, GICv3, all high regions on, compact.
  public static Builder builder() {
    return new Builder();
  }

  /// A builder that starts from this spec.
  public Builder toBuilder() {
    return new Builder(this);
  }

  /// Physical address bits that the map may use.
  public int usablePaBits() {
    return highmem ? paBits : PA_BITS_MIN;
  }

  /// Refuses what can be planned and described, but not run yet.
  public void requireRunnable() {
    if (gicVersion != GicVersion.V3) {
      throw new SpecException(
          "gic-version " + gicVersion.number() + ": this machine runs with 3 only");
    }
    if (its) {
      throw new SpecException("its on: this machine runs with its off only");
    }
    if (!RUNNABLE_PA_BITS.contains(paBits)) {
      throw new SpecException(
          "pa-bits " + paBits + ": this machine's PEs have one of " + RUNNABLE_PA_BITS);
    }
    if (maxRamBytes != ramBytes) {
      throw new SpecException(
          "maximum memory %s above memory %s: memory cannot be added to a running machine"
              .formatted(text(maxRamBytes), text(ramBytes)));
    }
  }

  private static void requireRange(String name, int value, int low, int high) {
    if (value < low || value > high) {
      throw new SpecException("%s %d: must be %d to %d".formatted(name, value, low, high));
    }
  }

  private static void requireMemory(String name, long bytes, long low) {
    if (bytes < low || bytes > ADDRESS_SPACE_BYTES) {
      throw new SpecException(
          "%s %s: must be %s to %s"
              .formatted(name, text(bytes), text(low), text(ADDRESS_SPACE_BYTES)));
    }
    if (bytes % RAM_GRANULE_BYTES != 0) {
      throw new SpecException(
          "%s %s: must be a multiple of %s".formatted(name, text(bytes), text(RAM_GRANULE_BYTES)));
    }
  }

  private static void requireMmioSize(long bytes) {
    if (bytes < HIGHMEM_MMIO_MIN_BYTES
        || bytes > ADDRESS_SPACE_BYTES
        || Long.bitCount(bytes) != 1) {
      throw new SpecException(
          "highmem-mmio-size %s: must be a power of two, %s to %s"
              .formatted(text(bytes), text(HIGHMEM_MMIO_MIN_BYTES), text(ADDRESS_SPACE_BYTES)));
    }
  }

  private static void requireCmdline(String cmdline) {
    int bytes = cmdline.getBytes(StandardCharsets.UTF_8).length;
    if (bytes > CMDLINE_MAX_BYTES) {
      throw new SpecException(
          "command line of %d bytes: at most %d".formatted(bytes, CMDLINE_MAX_BYTES));
    }
    int nul = cmdline.indexOf('\0');
    if (nul >= 0) {
      throw new SpecException("command line: NUL at character " + nul + ", must not have one");
    }
  }

  /// Collects the options that differ from the defaults.
  public static final class Builder {
    private int vcpus = 1;
    private long ramBytes = 128 * MIB;
    private long maxRamBytes;
    private int memorySlots;
    private int paBits = 48;
    private GicVersion gicVersion = GicVersion.V3;
    private boolean its;
    private boolean highmem = true;
    private boolean compactHighmem = true;
    private boolean highmemRedists = true;
    private boolean highmemEcam = true;
    private boolean highmemMmio = true;
    private long highmemMmioSizeBytes = HIGHMEM_MMIO_MIN_BYTES;
    private String cmdline = "";

    private Builder() {}

    private Builder(MachineSpec from) {
      vcpus = from.vcpus;
      ramBytes = from.ramBytes;
      maxRamBytes = from.maxRamBytes == from.ramBytes ? 0 : from.maxRamBytes;
      memorySlots = from.memorySlots;
      paBits = from.paBits;
      gicVersion = from.gicVersion;
      its = from.its;
      highmem = from.highmem;
      compactHighmem = from.compactHighmem;
      highmemRedists = from.highmemRedists;
      highmemEcam = from.highmemEcam;
      highmemMmio = from.highmemMmio;
      highmemMmioSizeBytes = from.highmemMmioSizeBytes;
      cmdline = from.cmdline;
    }

    @CanIgnoreReturnValue
    public Builder vcpus(int count) {
      this.vcpus = count;
      return this;
    }

    @CanIgnoreReturnValue
    public Builder ramBytes(long bytes) {
      this.ramBytes = bytes;
      return this;
    }

    /// 0, the default, stands for as much as there is at boot.
    @CanIgnoreReturnValue
    public Builder maxRamBytes(long bytes) {
      this.maxRamBytes = bytes;
      return this;
    }

    @CanIgnoreReturnValue
    public Builder memorySlots(int count) {
      this.memorySlots = count;
      return this;
    }

    @CanIgnoreReturnValue
    public Builder paBits(int bits) {
      this.paBits = bits;
      return this;
    }

    @CanIgnoreReturnValue
    public Builder gicVersion(GicVersion version) {
      this.gicVersion = version;
      return this;
    }

    @CanIgnoreReturnValue
    public Builder its(boolean on) {
      this.its = on;
      return this;
    }

    @CanIgnoreReturnValue
    public Builder highmem(boolean on) {
      this.highmem = on;
      return this;
    }

    @CanIgnoreReturnValue
    public Builder compactHighmem(boolean on) {
      this.compactHighmem = on;
      return this;
    }

    @CanIgnoreReturnValue
    public Builder highmemRedists(boolean on) {
      this.highmemRedists = on;
      return this;
    }

    @CanIgnoreReturnValue
    public Builder highmemEcam(boolean on) {
      this.highmemEcam = on;
      return this;
    }

    @CanIgnoreReturnValue
    public Builder highmemMmio(boolean on) {
      this.highmemMmio = on;
      return this;
    }

    @CanIgnoreReturnValue
    public Builder highmemMmioSizeBytes(long bytes) {
      this.highmemMmioSizeBytes = bytes;
      return this;
    }

    @CanIgnoreReturnValue
    public Builder cmdline(String line) {
      this.cmdline = line;
      return this;
    }

    public MachineSpec build() {
      return new MachineSpec(
          vcpus,
          ramBytes,
          maxRamBytes == 0 ? ramBytes : maxRamBytes,
          memorySlots,
          paBits,
          gicVersion,
          its,
          highmem,
          compactHighmem,
          highmemRedists,
          highmemEcam,
          highmemMmio,
          highmemMmioSizeBytes,
          cmdline);
    }
  }
}
