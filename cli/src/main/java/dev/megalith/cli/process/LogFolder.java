package dev.megalith.cli.process;

import dev.megalith.cli.base.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Where the processes of one run write their logs. Some runs are kept, older ones are deleted.
final class LogFolder {
  private static final int RUNS_KEPT = 20;
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

  private final Path folder;

  private LogFolder(Path folder) {
    this.folder = folder;
  }

  /// Makes `STATE/logs/DATE-TIME-PID`.
  ///
  /// @param now for its name: younger runs sort behind older ones
  static LogFolder create(Path stateFolder, LocalDateTime now, long pid) {
    Path logs = stateFolder.resolve("logs");
    Path folder = logs.resolve(STAMP.format(now) + "-" + pid);
    try {
      Files.createDirectories(folder);
      deleteOldRuns(logs);
    } catch (IOException e) {
      throw new Failure("the processes' logs cannot be written to " + folder + ": " + e, e);
    }
    return new LogFolder(folder);
  }

  private static void deleteOldRuns(Path logs) throws IOException {
    List<Path> runs;
    try (Stream<Path> all = Files.list(logs)) {
      runs = all.sorted(Comparator.reverseOrder()).skip(RUNS_KEPT).toList();
    }
    for (Path run : runs) {
      try (Stream<Path> files = Files.walk(run)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          // Another run may clean up at the same time.
          Files.deleteIfExists(file);
        }
      }
    }
  }

  Path path() {
    return folder;
  }

  Path file(String name) {
    return folder.resolve(name + ".log");
  }
}
