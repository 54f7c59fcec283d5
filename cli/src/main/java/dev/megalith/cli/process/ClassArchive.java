package dev.megalith.cli.process;

import dev.megalith.cli.base.Progress;
import dev.megalith.cli.host.Host;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// The archive of loaded classes that lets JVMs of ours start in about half the time. It lies with
/// our jars, so that a new build has none; `megalith rehearse` shows which classes belong in.
final class ClassArchive {
  private static final String FILE = "classes.jsa";
  private static final int LIMIT_SECONDS = 120;

  /// Its flags have the JVM do the least.
  private static final String QUICKEST = "gic-service";

  private ClassArchive() {}

  /// The archive, made at the first call; empty where we do not run from jars, or the JVM could not
  /// make it: everything works without.
  static Optional<Path> ensure(Host host) {
    Optional<Path> archive = place();
    if (archive.isEmpty() || Files.exists(archive.get())) {
      return archive;
    }
    Path made = archive.get().resolveSibling(FILE + "." + ProcessHandle.current().pid());
    try (Progress progress = host.progress("preparing faster starts, once")) {
      boolean done = make(made, archive.get().resolveSibling(FILE + ".log"));
      if (done) {
        Files.move(made, archive.get(), StandardCopyOption.ATOMIC_MOVE);
        progress.done("");
        return archive;
      }
    } catch (IOException e) {
      // A folder that we may not write to: the same as none.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return Optional.empty();
  }

  private static Optional<Path> place() {
    try {
      Path jar =
          Path.of(ClassArchive.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return jar.toString().endsWith(".jar")
          ? Optional.of(jar.resolveSibling(FILE))
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static boolean make(Path file, Path log) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(JavaCommand.of(QUICKEST, Optional.empty(), List.of()));
    command.set(command.lastIndexOf(QUICKEST), "rehearse");
    command.addAll(1, JavaCommand.QUIET_ARCHIVE);
    command.add(1, "-XX:ArchiveClassesAtExit=" + file);
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      return false;
    }
    return process.exitValue() == 0 && Files.exists(file);
  }
}
