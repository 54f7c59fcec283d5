package dev.megalith.tests.litmus;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How often each outcome of each test was seen, and what that says.
///
/// @param rows in the order of the tests
/// @param places the guest's words about where outcomes that are not allowed came up
record LitmusResult(List<Row> rows, List<String> places) {
  /// One test.
  ///
  /// @param counts outcome to how often
  record Row(LitmusTest test, ArmModel.Outcomes model, Map<Integer, Long> counts) {
    long runs() {
      return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    long forbidden() {
      return sum(model.allowed(), false);
    }

    /// Runs with an outcome that needs reordering.
    long relaxed() {
      return sum(model.relaxed(), true);
    }

    private long sum(BitSet outcomes, boolean in) {
      return counts.entrySet().stream()
          .filter(entry -> outcomes.get(entry.getKey()) == in)
          .mapToLong(Map.Entry::getValue)
          .sum();
    }

    /// The forbidden outcomes in words.
    List<String> complaints() {
      List<String> complaints = new ArrayList<>();
      counts.forEach((outcome, count) -> {
        if (!model.allowed().get(outcome)) {
          complaints.add(
              "%s: forbidden %s, %d of %d times   [%s]"
                  .formatted(test.name(), test.text(outcome), count, runs(), test.code()));
        }
      });
      return complaints;
    }
  }

  /// Reads what the harness printed: `H NAME OUTCOME:COUNT …`, and `X …` where a new outcome was
  /// not among the allowed ones.
  static LitmusResult parse(List<LitmusTest> tests, List<String> lines) {
    Map<String, Map<Integer, Long>> counts = new HashMap<>();
    for (String line : lines) {
      String[] words = line.split(" ");
      if (words[0].equals("H")) {
        Map<Integer, Long> test = new LinkedHashMap<>();
        for (int i = 2; i < words.length; i++) {
          String[] pair = words[i].split(":");
          test.put(Integer.valueOf(pair[0]), Long.valueOf(pair[1]));
        }
        counts.put(words[1], test);
      }
    }
    List<Row> rows =
        tests.stream()
            .map(test ->
                new Row(test, ArmModel.outcomes(test), counts.getOrDefault(test.name(), Map.of())))
            .toList();
    return new LitmusResult(rows, lines.stream().filter(line -> line.startsWith("X ")).toList());
  }

  long runs() {
    return rows.stream().mapToLong(Row::runs).sum();
  }

  long relaxed() {
    return rows.stream().mapToLong(Row::relaxed).sum();
  }

  List<String> complaints() {
    return complaints(List.of());
  }

  /// The forbidden outcomes of all tests but those that are excused.
  List<String> complaints(List<LitmusTest> excused) {
    return rows.stream()
        .filter(row -> !excused.contains(row.test()))
        .flatMap(row -> row.complaints().stream())
        .toList();
  }

  /// Tests that never ran.
  List<String> missing() {
    return rows.stream().filter(row -> row.runs() == 0).map(row -> row.test().name()).toList();
  }
}
