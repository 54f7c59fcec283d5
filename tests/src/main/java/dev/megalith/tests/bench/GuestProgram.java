package dev.megalith.tests.bench;

import dev.megalith.tests.host.Commands;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A bare-metal program of `tests/bench/guest`, built when it is needed.
final class GuestProgram {
  private static final Path SOURCES = Path.of("tests", "bench", "guest");
  private static final String COMPILER = "aarch64-linux-gnu-gcc";
  private static final List<String> FLAGS =
      List.of(
          "-O2",
          "-march=armv8-a",
          "-ffreestanding",
          "-nostdlib",
          "-static",
          "-fno-pic",
          "-no-pie",
          "-fno-stack-protector",
          "-fno-tree-loop-distribute-patterns",
          "-fno-math-errno",
          "-Wl,--build-id=none",
          "-z",
          "max-page-size=4096");

  private GuestProgram() {}

  /// The kernels' names.
  static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(SOURCES.resolve("kernels"))) {
      return files
          .map(file -> file.getFileName().toString().replaceFirst("\\.c$", ""))
          .sorted()
          .toList();
    }
  }

  /// Builds the program that runs one kernel `repetitions` times into `folder`.
  static Path build(String kernel, int repetitions, Path folder)
      throws IOException, InterruptedException {
    Path elf = folder.resolve(kernel + ".elf");
    List<String> command = new ArrayList<>(List.of(COMPILER));
    command.addAll(FLAGS);
    command.addAll(List.of("-DREPETITIONS=" + repetitions, "-T", file("guest.ld")));
    command.addAll(List.of("-o", elf.toString(), file("start.S"), file("main.c")));
    command.add(file("kernels/" + kernel + ".c"));
    Commands.output(command);
    return elf;
  }

  private static String file(String name) {
    return SOURCES.resolve(name).toString();
  }
}
