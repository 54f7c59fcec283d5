package dev.megalith.tests.bench.cluster;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.HdrHistogram.Histogram;

/// What a benchmark's guest printed: `S NAME TICKS…` and `V NAME VALUE UNIT`.
///
/// @param histograms in nanoseconds
/// @param rates in operations a second
record Samples(Map<String, Histogram> histograms, Map<String, Double> rates) {
  /// A tick of the virtual counter of 62.5 MHz.
  private static final long TICK_NANOS = 16;

  private static final long HIGHEST_NANOS = 600_000_000_000L;
  private static final int DIGITS = 3;

  static Samples parse(List<String> lines) {
    Map<String, Histogram> histograms = new LinkedHashMap<>();
    Map<String, Double> rates = new HashMap<>();
    for (String line : lines) {
      String[] words = line.split(" ");
      if (words[0].equals("S")) {
        Histogram histogram =
            histograms.computeIfAbsent(words[1], _ -> new Histogram(1, HIGHEST_NANOS, DIGITS));
        for (int i = 2; i < words.length; i++) {
          long nanos = Long.parseLong(words[i]) * TICK_NANOS;
          histogram.recordValue(Math.clamp(nanos, 0, HIGHEST_NANOS));
        }
      } else if (words[0].equals("V")) {
        rates.put(words[1], Double.valueOf(words[2]));
      }
    }
    return new Samples(histograms, rates);
  }
}
