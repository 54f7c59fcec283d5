package dev.megalith.cli.process;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The command line of a JVM of ours: this process's `java` and class path, with the flags of
/// `deploy/jvm` for the role, which are in our jar.
final class JavaCommand {
  private static final String MAIN = "dev.megalith.cli.Main";

  /// Our module flags differ from those of the JDK's own archive, on which ours builds: it says so,
  /// and does what we want.
  static final List<String> QUIET_ARCHIVE = List.of("-Xlog:cds=off", "-Xlog:aot=off");

  private JavaCommand() {}

  /// Runs `megalith COMMAND ARGUMENTS`, with the archive of loaded classes if there is one.
  static List<String> of(String command, Optional<Path> archive, List<String> arguments) {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(flags(command));
    archive.ifPresent(file -> {
      line.add("-XX:SharedArchiveFile=" + file);
      line.addAll(QUIET_ARCHIVE);
    });
    line.add("-cp");
    line.add(System.getProperty("java.class.path"));
    line.add(MAIN);
    line.add(command);
    line.addAll(arguments);
    return line;
  }

  /// The flags of `deploy/jvm/COMMAND.args`: words, without comments.
  static List<String> flags(String command) {
    String name = "/dev/megalith/cli/jvm/" + command + ".args";
    try (InputStream in = JavaCommand.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no JVM flags for '" + command + "'");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .flatMap(line -> Stream.of(line.split("\\s+")))
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException(name, e);
    }
  }
}
