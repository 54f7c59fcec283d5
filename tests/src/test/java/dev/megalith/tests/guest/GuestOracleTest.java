package dev.megalith.tests.guest;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The programs of `tests/guest` on QEMU: they test the architecture and not our idea of it. What
/// QEMU 7.2 is known to do otherwise stands in `tests/guest/qemu-deviations.txt`.
@Tag("slow")
class GuestOracleTest {
  private static final String EMULATOR = "qemu-system-aarch64";

  @Test
  void programs_onQemu_failOnlyWhereQemuDeviates() throws IOException, InterruptedException {
    assumeTrue(GuestPrograms.isInstalled(EMULATOR), EMULATOR + " is not installed");
    GuestPrograms.build();

    String output = GuestPrograms.compareWithQemu();

    assertFalse(output.contains("UNEXPECTED"), output);
  }
}
