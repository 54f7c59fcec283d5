package dev.megalith.coordinator.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeaderRuleTest {
  @ParameterizedTest(name = "oldest {0}, {2} of {1} seen, {3} dead: {4}")
  @CsvSource({
    "true,  1, 1, 0, true",
    "false, 2, 2, 0, false",
    "true,  2, 2, 0, true",
    // The other one is silent: it may lead.
    "true,  2, 1, 0, false",
    // The other one is dead.
    "true,  2, 1, 1, true",
    "true,  3, 2, 0, true",
    "true,  3, 1, 0, false",
    "true,  3, 1, 1, false",
    "true,  3, 1, 2, true",
    "true,  4, 2, 0, false",
    "true,  5, 3, 0, true"
  })
  void mayLead_followsTheMajorityOfThoseThatMayLive(
      boolean oldest, int configured, int seen, int dead, boolean may) {
    assertEquals(may, LeaderRule.mayLead(oldest, configured, seen, dead));
  }
}
