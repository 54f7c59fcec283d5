package dev.megalith.tests.litmus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the host makes of a guest's output. A checker that finds nothing proves nothing: here it
/// must find what was made up.
class LitmusResultTest {
  private static List<LitmusTest> tests(String glob) throws IOException {
    return LitmusMain.select(LitmusTable.read(LitmusMain.TABLE), List.of(glob));
  }

  @Test
  void result_withForbiddenOutcome_complains() throws IOException {
    List<LitmusTest> tests = tests("MP+dmb+addr");
    int forbidden = tests.getFirst().outcome("10");

    LitmusResult result =
        LitmusResult.parse(tests, List.of("H MP+dmb+addr 0:5 " + forbidden + ":2"));

    assertEquals(2, result.rows().getFirst().forbidden());
    assertEquals(
        List.of(
            "MP+dmb+addr: forbidden 1:y=1 1:x=0, 2 of 7 times"
                + "   [W x=1; dmb ish; W y=1 | R y; R x (address)]"),
        result.complaints());
  }

  @Test
  void result_withValueOfNoTest_complains() throws IOException {
    List<LitmusTest> tests = tests("MP+po+po");
    int strange = tests.getFirst().outcome("03");

    LitmusResult result = LitmusResult.parse(tests, List.of("H MP+po+po " + strange + ":1"));

    assertEquals(1, result.rows().getFirst().forbidden());
  }

  @Test
  void result_withRelaxedOutcome_countsItAndIsContent() throws IOException {
    List<LitmusTest> tests = tests("SB+po+po");

    LitmusResult result = LitmusResult.parse(tests, List.of("H SB+po+po 0:3 1:4 4:5 5:6"));

    assertEquals(3, result.relaxed());
    assertEquals(18, result.runs());
    assertEquals(List.of(), result.complaints());
  }

  @Test
  void result_withoutATest_namesIt() throws IOException {
    List<LitmusTest> tests = tests("SB+po+*mb");

    LitmusResult result = LitmusResult.parse(tests, List.of("H SB+po+dmb 5:1"));

    assertEquals(List.of(), result.complaints());
    assertEquals(List.of(), result.missing());
  }
}
