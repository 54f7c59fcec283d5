package dev.megalith.tests.litmus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is known of Armv8 (other-multi-copy-atomic) from the literature: Pulte, Flur, Deacon et
/// al., "Simplifying ARM Concurrency", and Maranget, Sarkar, Sewell, "A tutorial introduction to
/// the ARM and POWER relaxed memory models". The columns: test, the outcome in question, whether it
/// may be.
class ArmModelTest {
  private static Map<String, LitmusTest> tests = Map.of();

  @BeforeAll
  static void read() throws IOException {
    List<LitmusTest> table = LitmusTable.read(LitmusMain.TABLE);
    tests = table.stream().collect(Collectors.toMap(LitmusTest::name, Function.identity()));
  }

  @ParameterizedTest
  @CsvSource({
    "CoRR+po, 10, false",
    "CoRR2+po+po, 12212, false",
    "CoWW+po, 1, false",
    "CoWR+po, 01, false",
    "CoWR+po, 02, false",
    "CoRW1+po, 1, false",
    "CoRW+po, 12, false",
    "MP+po+po, 10, true",
    "MP+dmb+po, 10, true",
    "MP+po+addr, 10, true",
    "MP+dmb+dmb, 10, false",
    "MP+dmb+addr, 10, false",
    "MP+dmb+ctrl, 10, true",
    "MP+dmb+ctrlisb, 10, false",
    "MP+dmb.st+dmb.ld, 10, false",
    "MP+dmb.ld+addr, 10, true",
    "MP+dmb+dmb.st, 10, true",
    "MP+po-stlr+ldar-po, 10, false",
    "MP+po-stlr+ldapr-po, 10, false",
    "MP+stlr-po+ldar-po, 10, true",
    "MP+po-stlr+po-ldar, 10, true",
    "MP+po-amo.l+amo.a-po, 10, false",
    "MP+amo-po-amo+addr, 10, true",
    "MP+fwd+dmb+ctrl+po+addr, 110, true",
    "MP+fwd+dmb+addr+po+addr, 110, false",
    "MP+fwd+dmb+data+po+addr, 110, false",
    "SB+po+po, 00, true",
    "SB+dmb+dmb, 00, false",
    "SB+dsb+dsb, 00, false",
    "SB+dmb+po, 00, true",
    "SB+dmb.st+dmb.st, 00, true",
    "SB+dmb.ld+dmb.ld, 00, true",
    "SB+stlr-po-ldar+stlr-po-ldar, 00, false",
    "SB+stlr-po-ldapr+stlr-po-ldapr, 00, true",
    "SB+amo.al-po+amo.al-po, 00, true",
    "SB+amo.al-po-amo.al+amo.al-po-amo.al, 00, false",
    "LB+po+po, 11, true",
    "LB+data+po, 11, true",
    "LB+data+data, 11, false",
    "LB+addr+addr, 11, false",
    "LB+ctrl+ctrl, 11, false",
    "LB+ldar-po+po-stlr, 11, false",
    "LB+dmb.ld+dmb.ld, 11, false",
    "S+dmb+po, 12, true",
    "S+dmb+data, 12, false",
    "S+dmb.st+ctrl, 12, false",
    "S+po+data, 12, true",
    "R+dmb+dmb, 02, false",
    "R+dmb+po, 02, true",
    "R+dmb.st+dmb, 02, false",
    "R+po-stlr+stlr-po-ldapr, 02, true",
    "R+po-stlr+stlr-po-ldar, 02, false",
    "2+2W+po+po, 22, true",
    "2+2W+dmb.st+dmb.st, 22, false",
    "2+2W+po-stlr+po-stlr, 22, false",
    "WRC+data+addr, 110, false",
    "WRC+addr+addr, 110, false",
    "WRC+po+addr, 110, true",
    "WRC+dmb+po, 110, true",
    "WRC+po-stlr+ldar-po, 110, false",
    "RWC+addr+dmb, 100, false",
    "RWC+addr+po, 100, true",
    "ISA2+dmb.st+data+addr, 110, false",
    "ISA2+po+data+addr, 110, true",
    "W+RWC+dmb.st+addr+dmb, 100, false",
    "W+RWC+po-stlr+ldar-po+stlr-po-ldar, 100, false",
    "Z6.3+dmb.st+dmb.st+addr, 102, false",
    "Z6.3+po+dmb.st+addr, 102, true",
    "3.LB+data+addr+data, 111, false",
    "3.SB+dmb+dmb+dmb, 000, false",
    "3.SB+dmb+dmb+po, 000, true",
    "3.2W+dmb.st+dmb.st+dmb.st, 222, false",
    "IRIW+po+po, 1010, true",
    "IRIW+addr+po, 1010, true",
    "IRIW+addr+addr, 1010, false",
    "IRIW+dmb+dmb, 1010, false",
    "IRIW+ldar-po+ldar-po, 1010, false",
    "IRIW+ldapr-po+ldapr-po, 1010, false",
  })
  void model_ofKnownTest_agrees(String name, String values, boolean allowed) {
    LitmusTest test = Objects.requireNonNull(tests.get(name), name);

    boolean found = ArmModel.outcomes(test).allowed().get(test.outcome(values));

    assertEquals(allowed, found, () -> test.code() + ": " + test.text(test.outcome(values)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"MP", "SB", "LB", "S", "R", "2+2W"})
  void outcomes_ofSequentialExecution_areAllAllowed(String shape) {
    List<String> wrong =
        tests.values().stream()
            .filter(test -> test.name().startsWith(shape + "+"))
            .filter(test -> !isSequentialAllowed(test))
            .map(LitmusTest::name)
            .toList();

    assertEquals(List.of(), wrong);
  }

  private static boolean isSequentialAllowed(LitmusTest test) {
    ArmModel.Outcomes outcomes = ArmModel.outcomes(test);
    return outcomes.sequential().stream().allMatch(outcomes.allowed()::get);
  }
}
