package dev.megalith.tests.litmus;

import dev.megalith.tests.host.Spread;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Which vCPUs take part in a test of two, three or four threads: on one worker, each on another,
/// and between.
final class Placements {
  private static final int THREADS_MAX = 4;

  private Placements() {}

  /// How many vCPUs a machine needs: four threads on each worker, or two of many.
  static int vcpus(Spread spread) {
    return switch (spread.workers()) {
      case 1 -> 4;
      case 2 -> 8;
      default -> 2 * spread.workers();
    };
  }

  /// Rows of vCPUs; the first is always vCPU 0. Worker `i` has the `i`-th equal share of the vCPUs.
  static List<List<Integer>> of(Spread spread) {
    int workers = spread.workers();
    int share = vcpus(spread) / workers;
    Set<List<Integer>> rows = new LinkedHashSet<>();
    for (int threads = 2; threads <= THREADS_MAX; threads++) {
      if (threads <= share) {
        rows.add(IntStream.range(0, threads).boxed().toList());
      }
      rows.add(apart(threads, workers, share));
      if (threads > 2 && workers > 1 && share > 1) {
        List<Integer> mixed = new ArrayList<>(List.of(0, 1));
        IntStream.range(0, threads - 2).map(i -> share + i).forEach(mixed::add);
        rows.add(mixed);
      }
    }
    return List.copyOf(rows);
  }

  private static List<Integer> apart(int threads, int workers, int share) {
    return IntStream.range(0, threads).mapToObj(i -> i % workers * share + i / workers).toList();
  }

  /// As the harness takes them: rows of four, filled up with 0.
  static String macro(List<List<Integer>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")))
        .collect(Collectors.joining(","));
  }
}
