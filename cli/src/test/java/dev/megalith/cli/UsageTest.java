package dev.megalith.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest extends CommandTest {
  @ParameterizedTest
  @ValueSource(strings = {"0", "513", "-1", "four", "99999999999999999999", ""})
  void vcpus_outOfRange_namesValueAndBound(String value) {
    assertUsage("--vcpus " + value + ": must be a number from 1 to 512", "run", "--vcpus", value);
  }

  @Test
  void memory_belowTheBound_namesBoth() {
    assertUsage("memory 512 KiB: must be 1 MiB to 4096 TiB", "run", "--memory", "512K");
  }

  @Test
  void memory_thatIsNoSize_isRefused() {
    assertUsage("--memory: 'lots' is not a size such as 512M or 8G", "run", "--memory", "lots");
  }

  @Test
  void timeout_thatIsNoDuration_isRefused() {
    assertUsage(
        "--timeout: 'soon' is not a duration such as 300s, 5m, 1h or 250ms",
        "run",
        "--timeout",
        "soon");
  }

  @Test
  void serial_ofUnknownKind_isRefused() {
    assertUsage("--serial tcp:1: must be stdio, file:PATH or none", "run", "--serial", "tcp:1");
  }

  @Test
  void kernel_thatIsMissing_isRefused() {
    assertUsage("--kernel /nowhere: no such file, or not readable", "run", "--kernel", "/nowhere");
  }

  @Test
  void kernel_ofUnknownKind_isRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("README"), "Not a kernel, but text.\n");
    int status = execute(_ -> {}, "", "run", "--kernel", file.toString());
    assertEquals(2, status);
    assertTrue(err().startsWith("megalith: --kernel " + file + ": kernel is "), err());
    assertEquals(1, err().lines().count());
    assertEquals(List.of(), machines);
  }

  @Test
  void initrd_thatDoesNotFit_isRefused() throws IOException {
    Path file = folder.resolve("large.cpio");
    Files.write(file, new byte[3 << 20]);
    int status =
        execute(
            _ -> {},
            "",
            "run",
            "--memory=4M",
            "--kernel",
            kernel.toString(),
            "--initrd",
            file.toString(),
            "--exec=true");
    assertEquals(2, status);
    assertEquals(1, err().lines().count(), err());
    assertEquals(List.of(), machines);
  }

  @Test
  void initrd_withoutKernel_isRefused() {
    assertUsage(
        "--initrd " + initrd + ": needs --kernel as well", "run", "--initrd", initrd.toString());
  }

  @Test
  void report_inMissingFolder_isRefused() {
    assertUsage(
        "--report /nowhere/x.json: cannot be written", "run", "--report", "/nowhere/x.json");
  }

  @Test
  void option_thatIsUnknown_isOneLine() {
    assertUsage("Unknown option: '--fast'", "run", "--fast");
  }

  @Test
  void command_thatIsMissing_isOneLine() {
    assertUsage("no command given; 'megalith help' lists the commands");
  }

  @Test
  void command_thatIsUnknown_isOneLine() {
    assertEquals(2, execute(_ -> {}, "", "boot"));
    assertEquals(1, err().lines().count(), err());
  }

  @Test
  void switch_thatIsNeither_isRefused() {
    assertUsage("--highmem yes: must be on or off", "layout", "--highmem", "yes");
  }

  @Test
  void machine_thatCannotRunYet_isRefused() {
    assertUsage("its on: this machine runs with its off only", "run", "--its", "on");
  }

  @Test
  void layout_asTable_namesRam() {
    assertEquals(0, execute(_ -> {}, "", "layout", "--vcpus", "96", "--memory", "8G"));
    assertTrue(out().contains("ram"), out());
    assertTrue(out().contains("0x40000000"), out());
  }

  @Test
  void layout_asJson_isNumbers() throws IOException {
    assertEquals(0, execute(_ -> {}, "", "layout", "--json", "--memory", "8G", "--pa-bits=40"));
    JsonNode layout = new ObjectMapper().readTree(out());
    assertEquals(8L << 30, layout.get("memoryBytes").asLong());
    assertEquals(40, layout.get("paBits").asInt());
    JsonNode ram =
        layout
            .get("regions")
            .valueStream()
            .filter(region -> region.get("name").asText().equals("ram"))
            .findFirst()
            .orElseThrow();
    assertEquals(0x4000_0000L, ram.get("base").asLong());
    assertEquals(8L << 30, ram.get("sizeBytes").asLong());
  }

  @Test
  void fdt_isWrittenToTheFile() throws IOException {
    Path file = folder.resolve("machine.dtb");
    assertEquals(0, execute(_ -> {}, "", "fdt", "--vcpus", "4", "-o", file.toString()));
    byte[] tree = Files.readAllBytes(file);
    assertEquals(0xD0, tree[0] & 0xFF);
    assertEquals(0x0D, tree[1] & 0xFF);
  }

  @Test
  void help_listsTheCommands() {
    assertEquals(0, execute(_ -> {}, "", "help"));
    assertTrue(out().contains("layout"), out());
    assertEquals("", err());
  }

  @Test
  void version_isOneLine() {
    assertEquals(0, execute(_ -> {}, "", "version"));
    assertEquals(1, out().lines().count());
  }
}
