package dev.megalith.cli.machine;

import dev.megalith.machine.MachinePlan;
import dev.megalith.machine.boot.BootPiece;
import dev.megalith.machine.boot.BootPlan;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The same machine in another emulator: shows that the default guest and the console do what they
/// should, whatever state our own CPU is in.
public final class QemuMachine implements MachineRunner {
  private static final String PROGRAM = "qemu-system-aarch64";

  private final CompletableFuture<ExitResult> exit = new CompletableFuture<>();
  private @Nullable Process process;
  private @Nullable Path folder;
  private int vcpus;

  public static boolean isInstalled() {
    return Files.isExecutable(Path.of("/usr/bin", PROGRAM));
  }

  @Override
  public void start(MachinePlan plan, BootPlan boot, ConsoleSink console) {
    vcpus = plan.spec().vcpus();
    try {
      Path images = Files.createTempDirectory("qemu-machine");
      folder = images;
      Path kernel = write(images.resolve("kernel"), boot, "kernel");
      Path initrd = write(images.resolve("initrd"), boot, "initrd");
      Process started =
          new ProcessBuilder(
                  PROGRAM,
                  "-M",
                  "virt,gic-version=3",
                  "-cpu",
                  "cortex-a57",
                  "-smp",
                  String.valueOf(vcpus),
                  "-m",
                  (plan.spec().ramBytes() >> 20) + "M",
                  "-no-reboot",
                  "-display",
                  "none",
                  "-net",
                  "none",
                  "-monitor",
                  "none",
                  "-chardev",
                  "stdio,id=console,signal=off",
                  "-serial",
                  "chardev:console",
                  "-kernel",
                  kernel.toString(),
                  "-initrd",
                  initrd.toString(),
                  "-append",
                  plan.spec().cmdline())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      process = started;
      Thread.ofPlatform().daemon().start(() -> copyConsole(started, console));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path write(Path file, BootPlan boot, String what) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      for (BootPiece piece : boot.pieces()) {
        if (piece.what().equals(what)) {
          out.write(piece.bytes().toArray(ValueLayout.JAVA_BYTE));
          out.write(new byte[Math.toIntExact(piece.zeroBytes())]);
        }
      }
    }
    return file;
  }

  private void copyConsole(Process started, ConsoleSink console) {
    byte[] chunk = new byte[4096];
    try (InputStream in = started.getInputStream()) {
      for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
        console.write(chunk, 0, count);
      }
      int status = started.waitFor();
      exit.complete(
          status == 0
              ? new ExitResult(ExitResult.Reason.SYSTEM_OFF, "")
              : new ExitResult(ExitResult.Reason.FAILED, PROGRAM + " gave " + status));
    } catch (IOException | InterruptedException e) {
      exit.complete(new ExitResult(ExitResult.Reason.FAILED, e.toString()));
    }
  }

  @Override
  public ExitResult awaitExit() {
    return exit.join();
  }

  @Override
  public void sendInput(byte[] bytes) {
    try {
      OutputStream out = Optional.ofNullable(process).orElseThrow().getOutputStream();
      out.write(bytes);
      out.flush();
    } catch (IOException e) {
      exit.complete(new ExitResult(ExitResult.Reason.FAILED, e.toString()));
    }
  }

  @Override
  public void powerButton() {
    throw new UnsupportedOperationException("needs the monitor");
  }

  @Override
  public void stop() {
    Optional.ofNullable(process).ifPresent(Process::destroyForcibly);
    exit.complete(new ExitResult(ExitResult.Reason.STOPPED, ""));
  }

  @Override
  public long[] retiredInstructions() {
    return new long[vcpus];
  }

  @Override
  public Map<String, Map<String, Long>> statistics() {
    return Map.of();
  }

  @Override
  public void close() {
    stop();
    if (folder == null) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
