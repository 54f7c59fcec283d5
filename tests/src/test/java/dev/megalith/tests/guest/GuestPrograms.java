package dev.megalith.tests.guest;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The programs of `tests/guest`, built by its `build` script.
final class GuestPrograms {
  private static final Path SOURCES = Path.of("guest");
  private static final Path BUILT = Path.of("target", "guest");
  private static final String COMPILER = "aarch64-linux-gnu-gcc";

  /// A line of a program's table of tests.
  private static final Pattern TEST = Pattern.compile("(?m)^ {4}\\{\"(\\w+)\", \\w+},$");

  private GuestPrograms() {}

  /// Builds all programs, or skips the test where there is no compiler.
  static void build() throws IOException, InterruptedException {
    assumeTrue(
        isInstalled(COMPILER),
        COMPILER + " is not installed: the guest programs of tests/guest cannot be built");
    run(SOURCES.resolve("build").toString(), BUILT.toString());
  }

  static boolean isInstalled(String tool) {
    String path = System.getenv("PATH");
    return path != null
        && Pattern.compile(":")
            .splitAsStream(path)
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
  }

  /// The output of a command, which must succeed.
  static String run(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int status = process.waitFor();
    if (status != 0) {
      throw new IOException(String.join(" ", command) + " gave " + status + ":\n" + output);
    }
    return output;
  }

  /// Compares all programs with QEMU; gives the output.
  static String compareWithQemu() throws IOException, InterruptedException {
    return run(SOURCES.resolve("oracle").toString(), BUILT.toString());
  }

  static MemorySegment elf(String program) {
    return MemorySegment.ofArray(read(BUILT.resolve(program + ".elf")));
  }

  /// The same program with the header of an arm64 Image.
  static MemorySegment image(String program) {
    return MemorySegment.ofArray(read(BUILT.resolve(program + ".img")));
  }

  /// What a program prints when all its tests pass, in order.
  static List<String> expectedLines(String program) {
    String source =
        new String(
            read(SOURCES.resolve(Path.of("programs", program + ".c"))), StandardCharsets.UTF_8);
    return TEST.matcher(source).results().map(GuestPrograms::passLine).toList();
  }

  private static String passLine(MatchResult test) {
    return "PASS " + test.group(1);
  }

  /// The lines of a console that tell how tests ended.
  static List<String> resultLines(GuestMachine.Run run) {
    return run.lines().stream().filter(line -> line.matches("(PASS|FAIL|SKIP) .*")).toList();
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
