package dev.megalith.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpecTextTest {
  private static final MachineSpec ODD =
      MachineSpec.builder()
          .vcpus(3)
          .ramBytes(5 * Sizes.MIB)
          .maxRamBytes(Sizes.GIB)
          .memorySlots(2)
          .paBits(40)
          .gicVersion(GicVersion.V4)
          .its(true)
          .compactHighmem(false)
          .highmemRedists(false)
          .highmemEcam(false)
          .highmemMmio(false)
          .highmemMmioSizeBytes(1024 * Sizes.GIB)
          .cmdline("console=ttyAMA0 a=b  c")
          .build();

  @Test
  void parse_ofFormatted_isTheSameSpec() {
    assertEquals(ODD, SpecText.parse(SpecText.format(ODD)));
    assertEquals(
        ODD.toBuilder().highmem(false).build(),
        SpecText.parse(SpecText.format(ODD.toBuilder().highmem(false).build())));
  }

  @ParameterizedTest
  @CsvSource({
    "'vcpus=3', 'vcpus=x', 'machine description: vcpus x is no number'",
    "'vcpus=3', 'vcpus=9999999999', 'machine description: vcpus 9999999999 above 2147483647'",
    "'vcpus=3', 'vcpus=600', 'vcpus 600: must be 1 to 512'",
    "'its=true', 'its=yes', 'machine description: its yes: must be true or false'",
    "'pa-bits=40', 'vcpus=40', 'machine description: bad line ''vcpus=40'''",
    "'pa-bits=40', 'pa=40', 'machine description: no pa-bits'",
    "'pa-bits=40', 'pa-bits', 'machine description: bad line ''pa-bits'''",
  })
  void parse_ofBadLine_namesIt(String line, String other, String message) {
    String text = SpecText.format(ODD).replace(line, other);

    assertEquals(
        message, assertThrows(SpecException.class, () -> SpecText.parse(text)).getMessage());
  }

  @Test
  void format_ofCommandLineWithBreak_isRefused() {
    MachineSpec spec = ODD.toBuilder().cmdline("a\nb").build();

    assertThrows(SpecException.class, () -> SpecText.format(spec));
  }
}
