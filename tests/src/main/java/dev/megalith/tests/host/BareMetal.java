package dev.megalith.tests.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Builds AArch64 programs with the cross compiler: bare-metal ones over the runtime of
/// `tests/guest`, and static ones for Linux.
public final class BareMetal {
  /// Debian's `gcc-aarch64-linux-gnu`.
  public static final String COMPILER = "aarch64-linux-gnu-gcc";

  /// How long a guest waits for another of its CPUs, by its counter: a busy host may be slow.
  private static final int WAIT_SECONDS = 120;

  private static final List<String> LINUX_FLAGS =
      List.of("-static", "-O2", "-g", "-pthread", "-std=gnu11", "-Wall", "-Wextra", "-Werror");

  private BareMetal() {}

  /// Whether a program of this name is on the path.
  public static boolean isInstalled(String tool) {
    String path = System.getenv("PATH");
    return path != null
        && Pattern.compile(":")
            .splitAsStream(path)
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
  }

  /// Builds a program of `sources` over the runtime.
  ///
  /// @param defines macros: name to value
  /// @param includes folders of headers besides the runtime
  public static void build(
      Path elf, Map<String, String> defines, List<Path> includes, Path... sources)
      throws IOException, InterruptedException {
    Path guest = Project.file("tests", "guest");
    Path runtime = guest.resolve("runtime");
    List<String> command = new ArrayList<>(List.of(COMPILER, "@" + guest.resolve("flags")));
    command.addAll(List.of("-march=armv8.4-a", "-DWAIT_SECONDS=" + WAIT_SECONDS));
    command.add("-I" + runtime);
    includes.forEach(folder -> command.add("-I" + folder));
    defines.forEach((name, value) -> command.add("-D" + name + "=" + value));
    command.addAll(List.of("-nostdlib", "-static", "-no-pie", "-Wl,-T," + runtime + "/guest.ld"));
    command.addAll(
        List.of("-Wl,--build-id=none", "-Wl,-z,max-page-size=4096", "-Wl,--no-warn-rwx-segments"));
    try (Stream<Path> files = Files.list(runtime)) {
      files.map(Path::toString).filter(file -> file.matches(".*\\.[cS]")).forEach(command::add);
    }
    for (Path source : sources) {
      command.add(source.toString());
    }
    command.addAll(List.of("-o", elf.toString()));
    Commands.output(command);
  }

  /// Builds a static program for Linux.
  public static void buildForLinux(Path program, Path... sources)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(COMPILER));
    command.addAll(LINUX_FLAGS);
    for (Path source : sources) {
      command.add(source.toString());
    }
    command.addAll(List.of("-o", program.toString()));
    Commands.output(command);
  }
}
