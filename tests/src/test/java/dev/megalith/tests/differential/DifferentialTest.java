package dev.megalith.tests.differential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Every implemented user-level encoding against the oracle. See the package for the properties
/// that replay a failure.
class DifferentialTest {
  private static final long QUICK_CASES = 1_000_000;
  private static final long LONG_CASES = 20_000_000;

  @BeforeEach
  void skip_withoutOracle() {
    Optional<String> missing = QemuOracle.missing();
    missing.ifPresent(
        tool -> System.out.println("differential tests skipped: " + tool + " is not installed"));
    Assumptions.assumeTrue(missing.isEmpty(), () -> missing.orElse("") + " is not installed");
  }

  @Test
  void instructions_onRandomStates_doWhatTheOracleDoes() throws Exception {
    compare(QUICK_CASES);
  }

  @Test
  @Tag("slow")
  void instructions_onMillionsOfRandomStates_doWhatTheOracleDoes() throws Exception {
    compare(LONG_CASES);
  }

  private static void compare(long cases) throws IOException, InterruptedException {
    DifferentialRun run = DifferentialRun.fromProperties(cases);
    List<String> different = run.run();
    assertEquals("", String.join("\n", different));
    assertTrue(run.caseCount() > 0, "no row matched");
  }
}
