package dev.megalith.cli.process;

import dev.megalith.cli.machine.ProcessFigures;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One process that we started. Its stdin is a pipe that we never write: the child ends when it
/// closes, which the kernel does even when we are killed. What it prints goes to its log.
final class ChildProcess {
  private static final int TAIL_BYTES = 2000;
  private static final int TAIL_LINES = 12;
  private static final Pattern PEAK = Pattern.compile("(?m)^VmHWM:\\s+(\\d+) kB$");

  private final String name;
  private final Process process;
  private final Path log;

  /// The largest resident size that was ever read, in bytes. Guarded by `this`.
  private long peakResidentBytes;

  private ChildProcess(String name, Process process, Path log) {
    this.name = name;
    this.process = process;
    this.log = log;
  }

  static ChildProcess start(String name, List<String> command, Path log) throws IOException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .redirectInput(ProcessBuilder.Redirect.PIPE)
            .start();
    return new ChildProcess(name, process, log);
  }

  String name() {
    return name;
  }

  /// Completes when the process has ended.
  CompletableFuture<ChildProcess> onExit() {
    return process.onExit().thenApply(_ -> this);
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /// One line about a process that has ended: its number, and how it went.
  String obituary() {
    int status = process.exitValue();
    String how =
        status > 128 ? "was killed by signal " + (status - 128) : "ended with status " + status;
    return "%s (process %d) %s".formatted(name, process.pid(), how);
  }

  Path log() {
    return log;
  }

  /// The last lines of the log.
  String logTail() {
    try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
      long length = file.length();
      byte[] end = new byte[(int) Math.min(length, TAIL_BYTES)];
      file.seek(length - end.length);
      file.readFully(end);
      List<String> lines = new String(end, StandardCharsets.UTF_8).lines().toList();
      return String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size()));
    } catch (IOException e) {
      return "(" + log + " cannot be read: " + e.getMessage() + ")";
    }
  }

  /// What it has used until now.
  synchronized ProcessFigures figures() {
    try {
      Path status = Path.of("/proc", Long.toString(process.pid()), "status");
      Matcher match = PEAK.matcher(process.isAlive() ? Files.readString(status) : "");
      if (match.find()) {
        peakResidentBytes = Math.max(peakResidentBytes, Long.parseLong(match.group(1)) * 1024);
      }
    } catch (IOException e) {
      // It ended between the two questions: what was read before stays.
    }
    return new ProcessFigures(name, process.pid(), peakResidentBytes);
  }

  /// Asks it to end: its stdin closes, and SIGTERM comes.
  void askToEnd() {
    try {
      process.getOutputStream().close();
    } catch (IOException e) {
      // The pipe is gone with its reader.
    }
    process.destroy();
  }

  /// Waits for its end, and kills it after `limitMillis`.
  void end(long limitMillis) {
    try {
      if (!process.waitFor(limitMillis, TimeUnit.MILLISECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
