package dev.megalith.machine.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.megalith.machine.GicVersion;
import dev.megalith.machine.MachinePlan;
import dev.megalith.machine.MachineSpec;
import dev.megalith.machine.NumaPlan;
import dev.megalith.machine.Sizes;
import dev.megalith.machine.SpecException;
import dev.megalith.machine.VirtMachine;
import dev.megalith.machine.fdt.FdtReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeviceTreeTest {
  private static final Chosen PLAIN = new Chosen("", null, null);

  private static MachineSpec.Builder spec() {
    return MachineSpec.builder().vcpus(2).ramBytes(Sizes.GIB);
  }

  private static byte[] blob(MachineSpec.Builder spec, Chosen chosen) {
    return DeviceTree.build(VirtMachine.plan(spec.build()), chosen);
  }

  private static FdtReader tree(MachineSpec.Builder spec) {
    return new FdtReader(blob(spec, PLAIN));
  }

  @Test
  void tree_ofPlainMachine_hasNodesOfItsDevicesOnly() {
    assertEquals(
        Set.of(
            "/",
            "/chosen",
            "/memory@40000000",
            "/cpus",
            "/cpus/cpu-map",
            "/cpus/cpu-map/socket0",
            "/cpus/cpu-map/socket0/cluster0",
            "/cpus/cpu-map/socket0/cluster0/core0",
            "/cpus/cpu-map/socket0/cluster0/core1",
            "/cpus/cpu@0",
            "/cpus/cpu@1",
            "/psci",
            "/timer",
            "/pmu",
            "/apb-pclk",
            "/intc@8000000",
            "/pl011@9000000",
            "/pl031@9010000",
            "/pl061@9030000",
            "/gpio-keys",
            "/gpio-keys/poweroff"),
        tree(spec()).nodes().keySet());
  }

  /// Spec: Linux Documentation/devicetree/bindings/numa.txt.
  @Test
  void tree_ofTwoNumaNodes_saysWhatIsNear() {
    MachinePlan plan = VirtMachine.plan(spec().vcpus(3).build());
    plan = plan.withNuma(NumaPlan.split(plan, List.of(2, 1)));
    FdtReader tree = new FdtReader(DeviceTree.build(plan, PLAIN));

    assertEquals(List.of(0), tree.cells("/cpus/cpu@1", "numa-node-id"));
    assertEquals(List.of(1), tree.cells("/cpus/cpu@2", "numa-node-id"));
    assertEquals(List.of(0), tree.cells("/memory@40000000", "numa-node-id"));
    assertEquals(List.of(1), tree.cells("/memory@68000000", "numa-node-id"));
    assertEquals(List.of(0, 0x6800_0000, 0, 0x1800_0000), tree.cells("/memory@68000000", "reg"));
    assertEquals(
        List.of(0, 0, 10, 0, 1, 20, 1, 0, 20, 1, 1, 10),
        tree.cells("/distance-map", "distance-matrix"));
    assertEquals(
        tree.cells("/cpus/cpu@2", "phandle"),
        tree.cells("/cpus/cpu-map/socket1/cluster0/core0", "cpu"));
  }

  @Test
  void root_ofTree_refersToInterruptController() {
    FdtReader tree = tree(spec());

    assertEquals(List.of("linux,dummy-virt"), tree.strings("/", "compatible"));
    assertEquals(List.of(2), tree.cells("/", "#address-cells"));
    assertEquals(tree.cells("/intc@8000000", "phandle"), tree.cells("/", "interrupt-parent"));
  }

  @Test
  void chosen_withEverything_tellsKernel() {
    Chosen chosen =
        new Chosen(
            "quiet x=1", new Chosen.Initrd(0x4400_0000L, 0x4400_1234L), new Seeds(1, 2, 3, 4, 5));

    FdtReader tree = new FdtReader(blob(spec(), chosen));

    assertEquals(List.of("quiet x=1"), tree.strings("/chosen", "bootargs"));
    assertEquals(List.of("/pl011@9000000"), tree.strings("/chosen", "stdout-path"));
    assertEquals(List.of(0x4400_0000L), tree.cellPairs("/chosen", "linux,initrd-start"));
    assertEquals(List.of(0x4400_1234L), tree.cellPairs("/chosen", "linux,initrd-end"));
    assertEquals(List.of(1L), tree.cellPairs("/chosen", "kaslr-seed"));
    assertEquals(List.of(2L, 3L, 4L, 5L), tree.cellPairs("/chosen", "rng-seed"));
  }

  @Test
  void chosen_withNothing_hasConsoleOnly() {
    assertEquals(Set.of("stdout-path"), tree(spec()).node("/chosen").keySet());
  }

  @Test
  void memory_ofLargeMachine_hasSizeInTwoCells() {
    FdtReader tree = tree(spec().ramBytes(8 * Sizes.GIB));

    assertEquals(List.of(0x4000_0000L, 0x2_0000_0000L), tree.cellPairs("/memory@40000000", "reg"));
  }

  /// As QEMU dumps them: kind, number, trigger.
  @Test
  void interrupts_ofAllDevices_areThoseOfQemu() {
    FdtReader tree = tree(spec());

    assertEquals(
        List.of(1, 13, 4, 1, 14, 4, 1, 11, 4, 1, 10, 4), tree.cells("/timer", "interrupts"));
    assertEquals(List.of(1, 7, 4), tree.cells("/pmu", "interrupts"));
    assertEquals(List.of(0, 1, 4), tree.cells("/pl011@9000000", "interrupts"));
    assertEquals(List.of(0, 2, 4), tree.cells("/pl031@9010000", "interrupts"));
    assertEquals(List.of(0, 7, 4), tree.cells("/pl061@9030000", "interrupts"));
  }

  @Test
  void psci_ofTree_isCalledByHvc() {
    FdtReader tree = tree(spec());

    assertEquals(List.of("hvc"), tree.strings("/psci", "method"));
    assertEquals(
        List.of("arm,psci-1.0", "arm,psci-0.2", "arm,psci"), tree.strings("/psci", "compatible"));
    assertEquals(List.of(0xC400_0003), tree.cells("/psci", "cpu_on"));
  }

  @Test
  void cpus_beyondOneCluster_haveAffinityAsReg() {
    FdtReader tree = tree(spec().vcpus(512));

    assertEquals(List.of(0x1F0F), tree.cells("/cpus/cpu@511", "reg"));
    assertEquals(
        tree.cells("/cpus/cpu@17", "phandle"),
        tree.cells("/cpus/cpu-map/socket0/cluster0/core17", "cpu"));
    assertEquals(List.of("psci"), tree.strings("/cpus/cpu@17", "enable-method"));
  }

  @Test
  void intc_upTo123Vcpus_hasOneRedistributorRegion() {
    FdtReader tree = tree(spec().vcpus(123));

    assertEquals(List.of(1), tree.cells("/intc@8000000", "#redistributor-regions"));
    assertEquals(
        List.of(0x0800_0000L, 0x1_0000L, 0x080A_0000L, 0x00F6_0000L),
        tree.cellPairs("/intc@8000000", "reg"));
  }

  @Test
  void intc_from124Vcpus_hasTwoRedistributorRegions() {
    FdtReader tree = tree(spec().vcpus(124).ramBytes(4 * Sizes.GIB));

    assertEquals(List.of(2), tree.cells("/intc@8000000", "#redistributor-regions"));
    assertEquals(
        List.of(0x0800_0000L, 0x1_0000L, 0x080A_0000L, 0x00F6_0000L, 0x40_0000_0000L, 0x0400_0000L),
        tree.cellPairs("/intc@8000000", "reg"));
  }

  @Test
  void its_whenOn_isChildOfIntc() {
    FdtReader tree = tree(spec().its(true));

    assertEquals(
        List.of(0x0808_0000L, 0x2_0000L), tree.cellPairs("/intc@8000000/its@8080000", "reg"));
    assertTrue(tree.has("/intc@8000000/its@8080000", "msi-controller"));
    assertFalse(tree(spec()).nodes().containsKey("/intc@8000000/its@8080000"));
  }

  @Test
  void powerKey_ofTree_isOnLine3OfGpio() {
    FdtReader tree = tree(spec());
    int gpio = tree.cells("/pl061@9030000", "phandle").getFirst();

    assertEquals(List.of(gpio, 3, 0), tree.cells("/gpio-keys/poweroff", "gpios"));
  }

  @Test
  void build_withGicV2_isRefused() {
    assertEquals(
        "device tree with gic-version 2: needs 3 or 4",
        assertThrows(SpecException.class, () -> tree(spec().gicVersion(GicVersion.V2)))
            .getMessage());
  }

  /// The reference compiler reads the blob without a complaint.
  @ParameterizedTest
  @ValueSource(ints = {1, 130, 512})
  void blob_readByDtc_isClean(int vcpus, @TempDir Path folder)
      throws IOException, InterruptedException {
    boolean installed =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .anyMatch(dir -> Files.isExecutable(Path.of(dir, "dtc")));
    assumeTrue(installed, "dtc is not installed (package device-tree-compiler)");
    Path dtb = folder.resolve("machine.dtb");
    Path complaints = folder.resolve("complaints");
    Files.write(dtb, blob(spec().vcpus(vcpus).its(true), PLAIN));

    Process dtc =
        new ProcessBuilder("dtc", "-I", "dtb", "-O", "dts", dtb.toString())
            .redirectOutput(folder.resolve("dts").toFile())
            .redirectError(complaints.toFile())
            .start();

    assertTrue(dtc.waitFor(30, TimeUnit.SECONDS));
    assertEquals("", Files.readString(complaints));
    assertEquals(0, dtc.exitValue());
  }
}
