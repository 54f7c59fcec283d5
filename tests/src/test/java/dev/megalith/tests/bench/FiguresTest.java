package dev.megalith.tests.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the benchmarks make of what they measured.
class FiguresTest {
  private static final Environment NOWHERE = new Environment("", "", "", 1, "", "", "");

  @Test
  void guestTimes_ofAWholeRun_areMillisecondsOfTheGuestsCounter() {
    GuestTimes times =
        GuestTimes.parse("rep f424 2a\r\nrep 1e848 2a\r\nrep 2dc6c 2a\r\nend 3b9aca0\r\n");
    assertEquals(List.of(1.0, 2.0, 3.0), times.millis());
    assertEquals(2.0, times.medianMillis());
    assertEquals("2a", times.check());
  }

  @Test
  void guestTimes_withoutAnEnd_areRefusedWithTheConsole() {
    String console = "rep f424 2a\nexception 96000045 40200000 0\n";
    IllegalStateException refusal =
        assertThrows(IllegalStateException.class, () -> GuestTimes.parse(console));
    assertTrue(String.valueOf(refusal.getMessage()).contains("exception 96000045"));
  }

  @Test
  void guestTimes_ofDifferentChecks_areRefused() {
    assertThrows(
        IllegalStateException.class, () -> GuestTimes.parse("rep 1 2a\nrep 1 2b\nend 3b9aca0\n"));
  }

  @Test
  void median_ofEvenlyMany_isBetweenTheMiddleTwo() {
    assertEquals(2.5, Results.median(4, 1, 3, 2));
    assertEquals(3, Results.median(9, 3, 1));
    assertEquals(Double.NaN, Results.median());
  }

  @Test
  void json_ofAnUnknownFigure_hasNull(@TempDir Path folder) throws IOException {
    Results results = new Results(NOWHERE);
    results.add("boot", new BootBench.Figures("QEMU", 4, 1.5, 2, 4, 8, Double.NaN, Double.NaN));
    Path file = results.write(folder.resolve("bench.json"));
    JsonNode boot = new ObjectMapper().readTree(file.toFile()).path("boot").path(0);
    assertEquals(1.5, boot.path("kernelSeconds").asDouble());
    assertTrue(boot.path("mInstructions").isNull());
    assertTrue(boot.path("mips").isNull());
  }

  @Test
  void table_ofUnevenCells_alignsTheFirstLeftAndOthersRight() {
    Table table = new Table("kernel", "ms");
    table.row("fib", Table.number(12.34, 1));
    table.row("heapsort", Table.number(Double.NaN, 1));
    assertEquals("kernel      ms\nfib       12.3\nheapsort     -\n", table.text());
  }
}
