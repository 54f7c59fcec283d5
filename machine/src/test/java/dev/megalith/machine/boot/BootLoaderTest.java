package dev.megalith.machine.boot;

import static dev.megalith.machine.Sizes.GIB;
import static dev.megalith.machine.Sizes.MIB;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.megalith.machine.MachinePlan;
import dev.megalith.machine.MachineSpec;
import dev.megalith.machine.SpecException;
import dev.megalith.machine.VirtMachine;
import dev.megalith.machine.fdt.FdtReader;
import dev.megalith.machine.tree.Seeds;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Spec: Linux Documentation/arch/arm64/booting.rst, sections 2 and 4.
class BootLoaderTest {
  private static final long RAM = 0x4000_0000L;

  private static MachinePlan machine(long ramBytes) {
    return VirtMachine.plan(
        MachineSpec.builder().ramBytes(ramBytes).cmdline("console=ttyAMA0").build());
  }

  private static KernelImage.Linux linux(long textOffset, long memoryBytes) {
    return new KernelImage.Linux(MemorySegment.ofArray(new byte[1000]), textOffset, memoryBytes);
  }

  private static KernelImage.Elf elf(long pa, long fileBytes, long memoryBytes) {
    MemorySegment bytes = MemorySegment.ofArray(new byte[(int) fileBytes]);
    return new KernelImage.Elf(pa, List.of(new KernelImage.ElfSegment(pa, bytes, memoryBytes)));
  }

  private static List<MemorySegment> initrd(int... sizes) {
    return Arrays.stream(sizes).mapToObj(size -> MemorySegment.ofArray(new byte[size])).toList();
  }

  private static BootPiece piece(BootPlan plan, String what) {
    return plan.pieces().stream().filter(p -> p.what().equals(what)).findFirst().orElseThrow();
  }

  private static FdtReader tree(BootPlan plan) {
    return new FdtReader(piece(plan, "device tree").bytes().toArray(ValueLayout.JAVA_BYTE));
  }

  private static String refusal(long ramBytes, KernelImage kernel, List<MemorySegment> initrd) {
    return assertThrows(
            SpecException.class, () -> BootLoader.plan(machine(ramBytes), kernel, initrd, null))
        .getMessage();
  }

  @Test
  void plan_ofLinux_putsInitrdAndTreeBehindImageSize() {
    BootPlan plan = BootLoader.plan(machine(256 * MIB), linux(0, 0x123_4567), initrd(5000), null);

    assertEquals(RAM, plan.entryPc());
    assertEquals(RAM, piece(plan, "kernel").pa());
    assertEquals(0x4124_0000L, piece(plan, "initrd").pa());
    assertEquals(0x4140_0000L, plan.dtbPa());
    assertEquals(plan.dtbPa(), plan.x0());
    assertEquals(plan.dtbPa(), piece(plan, "device tree").pa());
  }

  @Test
  void plan_ofLinuxWithTextOffset_addsItToTheBase() {
    BootPlan plan = BootLoader.plan(machine(256 * MIB), linux(0x8_0000, MIB), List.of(), null);

    assertEquals(0x4008_0000L, plan.entryPc());
    assertEquals(0x4020_0000L, plan.dtbPa());
  }

  @Test
  void plan_ofMachine_tellsTheKernelByTheTree() {
    BootPlan plan =
        BootLoader.plan(
            machine(256 * MIB), linux(0, 3 * MIB), initrd(5000), new Seeds(7, 8, 9, 10, 11));

    FdtReader tree = tree(plan);
    assertEquals(List.of("console=ttyAMA0"), tree.strings("/chosen", "bootargs"));
    assertEquals(List.of(0x4030_0000L), tree.cellPairs("/chosen", "linux,initrd-start"));
    assertEquals(List.of(0x4030_0000L + 5000), tree.cellPairs("/chosen", "linux,initrd-end"));
    assertEquals(List.of(7L), tree.cellPairs("/chosen", "kaslr-seed"));
  }

  @Test
  void plan_withoutInitrd_leavesItOutOfTheTree() {
    BootPlan plan = BootLoader.plan(machine(256 * MIB), linux(0, MIB), initrd(0, 0), null);

    assertFalse(tree(plan).has("/chosen", "linux,initrd-start"));
    assertEquals(2, plan.pieces().size());
  }

  /// Linux looks for a following archive at a multiple of 4, and skips zeros up to it.
  @Test
  void plan_ofInitrdInParts_putsEachAtMultipleOfFour() {
    BootPlan plan = BootLoader.plan(machine(256 * MIB), linux(0, MIB), initrd(5, 0, 8, 3), null);

    List<BootPiece> parts = plan.pieces().stream().filter(p -> p.what().equals("initrd")).toList();
    assertEquals(
        List.of(0x4010_0000L, 0x4010_0008L, 0x4010_0008L, 0x4010_0010L),
        parts.stream().map(BootPiece::pa).toList());
    assertEquals(List.of(3L, 0L, 0L, 1L), parts.stream().map(BootPiece::zeroBytes).toList());
    assertEquals(List.of(0x4010_0013L), tree(plan).cellPairs("/chosen", "linux,initrd-end"));
  }

  @Test
  void plan_ofNativeMemory_copiesNothing() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment file = arena.allocate(4096);

      BootPlan plan = BootLoader.plan(machine(256 * MIB), linux(0, MIB), List.of(file), null);

      assertEquals(file.address(), piece(plan, "initrd").bytes().address());
    }
  }

  @Test
  void plan_ofElfAboveStart_putsTreeAtStartOfRam() {
    BootPlan plan =
        BootLoader.plan(machine(64 * MIB), elf(0x4008_0000L, 100, 300), List.of(), null);

    assertEquals(0x4008_0000L, plan.entryPc());
    assertEquals(RAM, plan.dtbPa());
    assertEquals(200, piece(plan, "kernel").zeroBytes());
  }

  @Test
  void plan_ofElfAtStart_putsTreeBehindIt() {
    BootPlan plan = BootLoader.plan(machine(64 * MIB), elf(RAM, 100, 3 * MIB), List.of(), null);

    assertEquals(RAM + 4 * MIB, plan.dtbPa());
  }

  @Test
  void plan_ofKernelLargerThanRam_namesSizes() {
    assertEquals(
        "kernel of 40 MiB at 0x40000000: RAM of 32 MiB ends at 0x42000000, 32 MiB is left",
        refusal(32 * MIB, linux(0, 40 * MIB), List.of()));
    assertEquals(
        "kernel of 1 MiB at 0x10040000000: RAM of 32 MiB ends at 0x42000000, 0 bytes is left",
        refusal(32 * MIB, linux(1L << 40, MIB), List.of()));
  }

  @Test
  void plan_ofInitrdThatDoesNotFit_namesSizes() {
    assertEquals(
        "initrd of 2 MiB at 0x41f00000: RAM of 32 MiB ends at 0x42000000, 1 MiB is left",
        refusal(32 * MIB, linux(0, 31 * MIB), initrd((int) (2 * MIB))));
  }

  @Test
  void plan_ofInitrdBeyondWindow_namesWindow() {
    // booting.rst 2: one window of 32 GiB for both; a kernel of 33 GiB stands in for a large
    // initrd.
    assertEquals(
        "initrd of 1 MiB at 0x880000000: must end within 32 GiB of 0x40000000",
        refusal(64 * GIB, linux(0, 33 * GIB), initrd((int) MIB)));
  }

  @Test
  void plan_withoutRoomForTree_saysSo() {
    String message = refusal(32 * MIB, linux(0, 31 * MIB), initrd((int) MIB));

    assertEquals("device tree of ", message.substring(0, 15));
  }

  @Test
  void plan_ofElfOutsideRam_namesRam() {
    assertEquals(
        "ELF segment at 0x80000: RAM is 0x40000000 to 0x41ffffff",
        refusal(32 * MIB, elf(0x8_0000, 16, 16), List.of()));
    assertEquals(
        "ELF segment of 3 MiB at 0x41f00000: RAM of 32 MiB ends at 0x42000000, 1 MiB is left",
        refusal(32 * MIB, elf(0x41F0_0000L, 16, 3 * MIB), List.of()));
  }

  @Test
  void pieces_ofPlan_keepTheBytes() {
    byte[] bytes = {1, 2, 3};
    BootPlan plan =
        BootLoader.plan(
            machine(64 * MIB), linux(0, MIB), List.of(MemorySegment.ofArray(bytes)), null);

    assertArrayEquals(bytes, piece(plan, "initrd").bytes().toArray(ValueLayout.JAVA_BYTE));
    assertEquals(1003 + piece(plan, "device tree").bytes().byteSize(), plan.loadBytes());
  }
}
