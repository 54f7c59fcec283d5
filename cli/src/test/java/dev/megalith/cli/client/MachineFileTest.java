package dev.megalith.cli.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.megalith.cli.base.UsageError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MachineFileTest {
  @TempDir Path folder;

  @Test
  void allKeys_reachTheDescription() throws IOException {
    Files.writeString(folder.resolve("Image"), "kernel");
    MachineFile.Description machine =
        read(
            """
            name: big-one      # a comment
            vcpus: 8
            memory: 2G
            workers: 4
            memoryServices: 2
            kernel: Image
            append: console=ttyAMA0 quiet
            timeScale: 0.5
            numa: off
            carriers: 3
            blocks: false
            paBits: 40
            highmem: on
            """);
    assertEquals("big-one", machine.name());
    assertEquals(8, machine.spec().vcpus());
    assertEquals(2L << 30, machine.spec().ramBytes());
    assertEquals(40, machine.spec().paBits());
    assertEquals("console=ttyAMA0 quiet", machine.spec().cmdline());
    assertEquals(4, machine.cluster().workers());
    assertEquals(2, machine.cluster().memoryServices());
    assertEquals(OptionalDouble.of(0.5), machine.cluster().timeScale());
    assertEquals(3, machine.cluster().carriers());
    assertFalse(machine.cluster().numa());
    assertFalse(machine.cluster().blocks());
    assertEquals(folder.resolve("Image"), machine.kernel());
  }

  @Test
  void defaults_areThoseOfRun() throws IOException {
    MachineFile.Description machine = read("vcpus: 2\n");
    assertEquals("", machine.name());
    assertEquals(1L << 30, machine.spec().ramBytes());
    assertEquals("console=ttyAMA0", machine.spec().cmdline());
    assertEquals(OptionalDouble.empty(), machine.cluster().timeScale());
    assertTrue(machine.cluster().numa());
    assertNull(machine.kernel());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "vcpus: 0|vcpus 0: must be a number from 1 to 512",
        "vcpus: many|vcpus many: must be a number from 1 to 512",
        "vcpus: [1]|vcpus: must be one value",
        "vcpus:|vcpus: must be one value",
        "memory: lots|memory: 'lots' is not a size such as 512M or 8G",
        "numa: maybe|numa maybe: must be on or off",
        "timeScale: 0|timeScale 0: must be auto or a number from 0.001 to 1000",
        "workers: 5|workers 5: at most one per vCPU, and vcpus is 4",
        "its: on|its on: this machine runs with its off only",
        "memory: 1K|memory 1 KiB: must be 1 MiB to 4096 TiB"
      })
  void value_thatIsWrong_namesFileKeyAndBound(String text, String message) {
    assertEquals(file() + ": " + message, refusal(text));
  }

  @Test
  void key_thatIsUnknown_namesTheKnown() {
    String message = refusal("vcpu: 4");
    assertTrue(message.startsWith(file() + ": vcpu: no such key; there are name, vcpus, memory,"));
  }

  @Test
  void key_thatIsDoubled_isRefusedWithItsLine() {
    String message = refusal("vcpus: 4\nvcpus: 5");
    assertTrue(message.startsWith(file() + ": line 2: Duplicate field 'vcpus'"), message);
  }

  @Test
  void name_thatIsNone_saysWhatIs() {
    assertEquals(
        file() + ": name 'My VM': must be 1 to 63 of a-z, 0-9 and -, starting with a letter",
        refusal("name: My VM"));
  }

  @Test
  void kernel_thatIsMissing_namesThePath() {
    assertEquals(
        file() + ": kernel " + folder.resolve("Image") + ": no such file, or not readable",
        refusal("kernel: Image"));
  }

  @Test
  void text_thatIsNoMap_isRefused() {
    assertEquals(file() + ": must be keys with values, such as 'vcpus: 4'", refusal("just a word"));
    assertTrue(refusal("vcpus: {").startsWith(file() + ": line "));
  }

  @Test
  void file_thatIsMissing_isRefused() {
    Path missing = folder.resolve("none.yaml");
    UsageError error = assertThrows(UsageError.class, () -> MachineFile.read(missing));
    assertTrue(String.valueOf(error.getMessage()).startsWith("-f " + missing + ": cannot be read"));
  }

  private MachineFile.Description read(String text) throws IOException {
    return MachineFile.read(Files.writeString(file(), text));
  }

  private String refusal(String text) {
    return String.valueOf(assertThrows(UsageError.class, () -> read(text)).getMessage());
  }

  private Path file() {
    return folder.resolve("machine.yaml");
  }
}
