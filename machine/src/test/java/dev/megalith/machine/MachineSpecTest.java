package dev.megalith.machine;

import static dev.megalith.machine.Sizes.GIB;
import static dev.megalith.machine.Sizes.MIB;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MachineSpecTest {
  private static MachineSpec.Builder spec() {
    return MachineSpec.builder();
  }

  static Stream<Arguments> outOfBounds() {
    return Stream.of(
        Arguments.of(spec().vcpus(0), "vcpus 0: must be 1 to 512"),
        Arguments.of(spec().vcpus(-5), "vcpus -5: must be 1 to 512"),
        Arguments.of(spec().paBits(31), "pa-bits 31: must be 32 to 52"),
        Arguments.of(spec().paBits(53), "pa-bits 53: must be 32 to 52"),
        Arguments.of(spec().memorySlots(257), "memory slots 257: must be 0 to 256"),
        Arguments.of(spec().ramBytes(0), "memory 0 bytes: must be 1 MiB to 4096 TiB"),
        Arguments.of(
            spec().ramBytes(Long.MAX_VALUE),
            "memory 9223372036854775807 bytes: must be 1 MiB to 4096 TiB"),
        Arguments.of(spec().ramBytes(MIB + 4096), "memory 1028 KiB: must be a multiple of 1 MiB"),
        Arguments.of(
            spec().ramBytes(2 * GIB).maxRamBytes(GIB),
            "maximum memory 1 GiB: must be 2 GiB to 4096 TiB"),
        Arguments.of(
            spec().highmemMmioSizeBytes(256 * GIB),
            "highmem-mmio-size 256 GiB: must be a power of two, 512 GiB to 4096 TiB"),
        Arguments.of(
            spec().highmemMmioSizeBytes(768 * GIB),
            "highmem-mmio-size 768 GiB: must be a power of two, 512 GiB to 4096 TiB"),
        Arguments.of(
            spec().highmemMmioSizeBytes(Long.MIN_VALUE),
            "highmem-mmio-size -8388608 TiB: must be a power of two, 512 GiB to 4096 TiB"),
        Arguments.of(spec().cmdline("x".repeat(2048)), "command line of 2048 bytes: at most 2047"),
        Arguments.of(spec().cmdline("a\0b"), "command line: NUL at character 1, must not have one"),
        Arguments.of(
            spec().gicVersion(GicVersion.V2).its(true), "its on with gic-version 2: needs 3 or 4"));
  }

  @ParameterizedTest
  @MethodSource("outOfBounds")
  void build_ofValueOutOfBounds_namesValueAndBound(MachineSpec.Builder builder, String message) {
    assertEquals(message, assertThrows(SpecException.class, builder::build).getMessage());
  }

  @Test
  void toBuilder_ofSpec_keepsAllOfIt() {
    MachineSpec odd =
        spec()
            .vcpus(3)
            .ramBytes(GIB)
            .maxRamBytes(4 * GIB)
            .memorySlots(2)
            .paBits(40)
            .gicVersion(GicVersion.V4)
            .its(true)
            .highmem(false)
            .compactHighmem(false)
            .highmemRedists(false)
            .highmemEcam(false)
            .highmemMmio(false)
            .highmemMmioSizeBytes(Sizes.TIB)
            .cmdline("quiet")
            .build();

    assertEquals(odd, odd.toBuilder().build());
  }

  @Test
  void toBuilder_withMoreRam_raisesItsMaximumToo() {
    MachineSpec spec = spec().ramBytes(GIB).build().toBuilder().ramBytes(2 * GIB).build();

    assertEquals(2 * GIB, spec.maxRamBytes());
  }

  static Stream<Arguments> notRunnable() {
    return Stream.of(
        Arguments.of(
            spec().gicVersion(GicVersion.V4), "gic-version 4: this machine runs with 3 only"),
        Arguments.of(spec().its(true), "its on: this machine runs with its off only"),
        Arguments.of(
            spec().paBits(39),
            "pa-bits 39: this machine's PEs have one of [32, 36, 40, 42, 44, 48]"),
        Arguments.of(
            spec().ramBytes(GIB).maxRamBytes(2 * GIB),
            "maximum memory 2 GiB above memory 1 GiB: memory cannot be added to a running"
                + " machine"));
  }

  @ParameterizedTest
  @MethodSource("notRunnable")
  void requireRunnable_ofWhatIsOnlyPlanned_namesIt(MachineSpec.Builder builder, String message) {
    MachineSpec spec = builder.build();

    assertEquals(message, assertThrows(SpecException.class, spec::requireRunnable).getMessage());
  }

  @Test
  void requireRunnable_ofDefaults_passes() {
    assertDoesNotThrow(() -> spec().build().requireRunnable());
  }

  @Test
  void gicVersion_ofUnknownNumber_namesIt() {
    assertEquals(
        "gic-version 5: must be 2, 3 or 4",
        assertThrows(SpecException.class, () -> GicVersion.of(5)).getMessage());
  }
}
