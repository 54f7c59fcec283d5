package dev.megalith.tests.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CoverageTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  /// `-Dcoverage.write=true` renews the file instead (`./dev coverage`).
  @Test
  void coveragePage_comparedWithTheTables_isFresh() throws IOException {
    Path page = ROOT.resolve("docs/COVERAGE.md");
    String expected = CoverageText.of(ROOT);
    if (Boolean.getBoolean("coverage.write")) {
      Files.writeString(page, expected);
    }
    assertEquals(expected, Files.readString(page), "stale: run ./dev coverage");
  }
}
