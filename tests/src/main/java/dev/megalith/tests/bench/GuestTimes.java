package dev.megalith.tests.bench;

import java.util.ArrayList;
import java.util.List;

/// What a bare-metal program printed: `rep TICKS CHECK` for each repetition, `end FREQUENCY`, all
/// in hexadecimal.
///
/// @param millis by repetition
/// @param check what all repetitions computed
record GuestTimes(List<Double> millis, String check) {
  static GuestTimes parse(String console) {
    List<Long> ticks = new ArrayList<>();
    String check = "";
    for (String line : console.lines().toList()) {
      String[] words = line.strip().split(" ");
      if (words[0].equals("rep") && words.length == 3) {
        if (!check.isEmpty() && !check.equals(words[2])) {
          throw new IllegalStateException("computed " + check + ", then " + words[2]);
        }
        check = words[2];
        ticks.add(Long.parseUnsignedLong(words[1], 16));
      } else if (words[0].equals("end") && words.length == 2) {
        double frequency = Long.parseUnsignedLong(words[1], 16);
        return new GuestTimes(ticks.stream().map(t -> t * 1000 / frequency).toList(), check);
      }
    }
    throw new IllegalStateException("the program did not end; its console:\n" + console);
  }

  double medianMillis() {
    return Results.median(millis.stream().mapToDouble(Double::doubleValue).toArray());
  }
}
