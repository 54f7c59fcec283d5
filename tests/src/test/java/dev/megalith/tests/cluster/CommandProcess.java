package dev.megalith.tests.cluster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// `megalith …` as a process, with the class path of the tests.
final class CommandProcess implements AutoCloseable {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final long POLL_MILLIS = 50;

  private final Process process;
  private final Path out;
  private final Path err;

  private CommandProcess(Process process, Path out, Path err) {
    this.process = process;
    this.out = out;
    this.err = err;
  }

  /// Starts a command whose logs and other state go to `folder`.
  static CommandProcess start(Path folder, String... arguments) throws IOException {
    Path out = Files.createTempFile(folder, "out", ".txt");
    Path err = Files.createTempFile(folder, "err", ".txt");
    List<String> line =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + ROOT.resolve("deploy/jvm/embedded.args"),
                "-cp",
                System.getProperty("java.class.path"),
                "dev.megalith.cli.Main"));
    line.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(line)
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().put("XDG_STATE_HOME", folder.toString());
    return new CommandProcess(builder.start(), out, err);
  }

  String out() throws IOException {
    return Files.readString(out, StandardCharsets.ISO_8859_1);
  }

  String err() throws IOException {
    return Files.readString(err);
  }

  /// Waits for the exit status; the process is killed if it takes longer.
  int await(long seconds) throws InterruptedException, IOException {
    if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
      throw new AssertionError("still runs after " + seconds + " s: " + err());
    }
    return process.exitValue();
  }

  /// Waits until stdout has a text.
  void awaitOut(String text, long seconds) throws InterruptedException, IOException {
    for (long left = seconds * 1000; !out().contains(text); left -= POLL_MILLIS) {
      if (left <= 0 || !process.isAlive()) {
        throw new AssertionError("no '" + text + "' in: " + out() + err());
      }
      Thread.sleep(POLL_MILLIS);
    }
  }

  /// The process of a role, such as `worker-1`.
  ProcessHandle child(String name) {
    return children()
        .filter(child -> hasName(child, name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no process " + name));
  }

  /// The JDK tells no arguments beyond 4 KiB, and the class path has more.
  private static boolean hasName(ProcessHandle child, String name) {
    try {
      Path file = Path.of("/proc", Long.toString(child.pid()), "cmdline");
      return List.of(Files.readString(file).split("\0")).contains(name);
    } catch (IOException e) {
      return false;
    }
  }

  Stream<ProcessHandle> children() {
    return process.children();
  }

  void kill() {
    process.destroyForcibly();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
