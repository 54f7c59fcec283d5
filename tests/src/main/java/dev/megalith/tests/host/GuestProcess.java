package dev.megalith.tests.host;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// An emulator's process with the guest's console on its standard output.
///
/// It is killed, with what it started, when it is silent for too long or runs too long: a guest
/// that hangs must not hang the harness.
///
/// | field | writer | readers | access |
/// |---|---|---|---|
/// | `console`, `lastNanos`, `verdict` | reader and watchdog | any | monitor of `this` |
public final class GuestProcess {
  private static final long POLL_MILLIS = 200;

  private final Process process;
  private final StringBuilder console = new StringBuilder();
  private final Consumer<String> lines;
  private final long startNanos = System.nanoTime();
  private long lastNanos = startNanos;
  private int lineStart;
  private String verdict = "";

  /// How a run ended.
  ///
  /// @param verdict empty where the process ended by itself, else why it was killed
  public record End(int status, String console, String verdict, double seconds) {
    /// The console's lines without their ends.
    public List<String> lines() {
      return console.lines().map(String::strip).toList();
    }

    /// Whether the process ended by itself and said that all was well.
    public boolean ok() {
      return verdict.isEmpty() && status == 0;
    }

    @Override
    public String toString() {
      return "status "
          + status
          + (verdict.isEmpty() ? "" : ", killed: " + verdict)
          + ", console:\n"
          + console;
    }
  }

  private GuestProcess(Process process, Consumer<String> lines) {
    this.process = process;
    this.lines = lines;
  }

  /// Starts a command.
  ///
  /// @param lines gets each whole line of the output, on a thread of its own
  public static GuestProcess start(List<String> command, Consumer<String> lines)
      throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    return new GuestProcess(process, lines);
  }

  /// Runs a command to its end.
  ///
  /// @param silence the longest time between two outputs
  public static End run(List<String> command, Duration limit, Duration silence)
      throws IOException, InterruptedException {
    return start(command, _ -> {}).await(limit, silence);
  }

  /// Waits for the end, or kills.
  public End await(Duration limit, Duration silence) throws InterruptedException {
    Thread reader = Thread.ofPlatform().daemon().name("guest-console").start(this::read);
    while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
      long now = System.nanoTime();
      if (now - startNanos > limit.toNanos()) {
        kill("still running after " + limit.toSeconds() + " s");
      } else if (now - last() > silence.toNanos()) {
        kill("silent for " + silence.toSeconds() + " s");
      }
    }
    reader.join();
    synchronized (this) {
      double seconds = (System.nanoTime() - startNanos) / 1e9;
      return new End(process.exitValue(), console.toString(), verdict, seconds);
    }
  }

  /// The process and what it started.
  public Stream<ProcessHandle> processes() {
    return Stream.concat(Stream.of(process.toHandle()), process.descendants());
  }

  /// Ends the process and what it started.
  public void kill(String why) {
    synchronized (this) {
      verdict = verdict.isEmpty() ? why : verdict;
    }
    List<ProcessHandle> all = processes().toList();
    all.forEach(ProcessHandle::destroyForcibly);
  }

  private synchronized long last() {
    return lastNanos;
  }

  private void read() {
    InputStream in = process.getInputStream();
    byte[] chunk = new byte[1 << 16];
    try {
      for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
        take(new String(chunk, 0, count, StandardCharsets.ISO_8859_1));
      }
    } catch (IOException e) {
      take("\n" + e + "\n"); // the process was killed
    }
  }

  private synchronized void take(String text) {
    console.append(text);
    lastNanos = System.nanoTime();
    for (int end = console.indexOf("\n", lineStart);
        end >= 0;
        end = console.indexOf("\n", lineStart)) {
      lines.accept(console.substring(lineStart, end).strip());
      lineStart = end + 1;
    }
  }
}
