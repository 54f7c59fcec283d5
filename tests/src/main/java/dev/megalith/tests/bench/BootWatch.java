package dev.megalith.tests.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// An emulator's process with the guest's console on its standard output: notes when the boot's
/// milestones appear. For one thread.
final class BootWatch {
  /// The kernel's first line.
  private static final String KERNEL = "Linux version";

  /// The kernel's last line before init.
  private static final String INIT = "Run /init as init process";

  /// Init's banner before its shell.
  static final String SHELL = "Megalith guest: ";

  private final Process process;
  private final long startNanos;
  private final StringBuilder console = new StringBuilder();
  private double kernelSeconds = Double.NaN;
  private double initSeconds = Double.NaN;
  private double shellSeconds = Double.NaN;
  private double cpuSeconds = Double.NaN;

  private BootWatch(Process process, long startNanos) {
    this.process = process;
    this.startNanos = startNanos;
  }

  /// Starts the emulator, and kills it if it still runs after the time limit.
  static BootWatch start(List<String> command, int timeoutSeconds) throws IOException {
    long now = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    CompletableFuture.delayedExecutor(timeoutSeconds, TimeUnit.SECONDS)
        .execute(process::destroyForcibly);
    return new BootWatch(process, now);
  }

  /// Reads the console until the shell's banner or the end of the process.
  void awaitShell() throws IOException {
    InputStream in = process.getInputStream();
    byte[] chunk = new byte[4096];
    while (Double.isNaN(shellSeconds)) {
      int count = in.read(chunk);
      if (count < 0) {
        return;
      }
      double now = (System.nanoTime() - startNanos) / 1e9;
      console.append(new String(chunk, 0, count, StandardCharsets.ISO_8859_1));
      kernelSeconds = seen(KERNEL, kernelSeconds, now);
      initSeconds = seen(INIT, initSeconds, now);
      shellSeconds = seen(SHELL, shellSeconds, now);
      noteCpu();
    }
  }

  private double seen(String milestone, double before, double now) {
    return Double.isNaN(before) && console.indexOf(milestone) >= 0 ? now : before;
  }

  /// Waits for the process's own end.
  void awaitEnd() throws IOException, InterruptedException {
    awaitShell();
    process.getInputStream().transferTo(OutputStream.nullOutputStream());
    process.waitFor();
  }

  void kill() throws InterruptedException {
    noteCpu();
    process.destroyForcibly().waitFor();
  }

  private void noteCpu() {
    process
        .info()
        .totalCpuDuration()
        .ifPresent(duration -> cpuSeconds = duration.toMillis() / 1000.0);
  }

  /// The largest resident size that the process has had so far.
  double peakMib() throws IOException {
    Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024.0)
        .findFirst()
        .orElse(Double.NaN);
  }

  double kernelSeconds() {
    return kernelSeconds;
  }

  double initSeconds() {
    return initSeconds;
  }

  double shellSeconds() {
    return shellSeconds;
  }

  /// CPU time at the last look at the console.
  double cpuSeconds() {
    return cpuSeconds;
  }
}
