package dev.megalith.tests.host;

import java.util.List;
import java.util.Locale;

/// Over which processes a machine is spread.
///
/// @param workers processes, or threads, that run its vCPUs: each a contiguous shard
/// @param memory members of the memory service
public record Spread(int workers, int memory, Isolation isolation) {
  /// Whether each role has a process of its own.
  public enum Isolation {
    NONE,
    PROCESS
  }

  /// All in one process, one worker.
  public static final Spread EMBEDDED = new Spread(1, 1, Isolation.NONE);

  public static Spread of(int workers, Isolation isolation) {
    return new Spread(workers, 1, isolation);
  }

  /// The options of `megalith run`; none for what it does by itself.
  List<String> options() {
    if (equals(EMBEDDED)) {
      return List.of();
    }
    return List.of(
        "--workers=" + workers,
        "--memory-services=" + memory,
        "--isolation=" + isolation.name().toLowerCase(Locale.ROOT));
  }

  @Override
  public String toString() {
    return workers
        + (workers == 1 ? " worker, " : " workers, ")
        + (isolation == Isolation.NONE ? "one process" : "a process each");
  }
}
