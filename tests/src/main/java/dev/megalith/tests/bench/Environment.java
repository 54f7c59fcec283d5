package dev.megalith.tests.bench;

import dev.megalith.tests.host.Commands;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/// What a figure depends on besides the code.
public record Environment(
    String date,
    String revision,
    String cpu,
    int cores,
    String loadAverage,
    String jdk,
    String qemu) {

  public static Environment read(Qemu qemu) throws IOException, InterruptedException {
    return new Environment(
        ZonedDateTime.now(ZoneId.systemDefault())
            .format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss z")),
        Commands.firstLine("git", "describe", "--always", "--dirty"),
        cpuModel(),
        Runtime.getRuntime().availableProcessors(),
        Files.readString(Path.of("/proc/loadavg")).replaceFirst("^((\\S+ ){2}\\S+).*\\n$", "$1"),
        System.getProperty("java.vm.name") + " " + Runtime.version(),
        qemu.version());
  }

  private static String cpuModel() throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc/cpuinfo"))) {
      if (line.startsWith("model name")) {
        return line.substring(line.indexOf(':') + 1).strip();
      }
    }
    return System.getProperty("os.arch");
  }

  public String text() {
    return """
    date      %s
    revision  %s
    CPU       %s, %d cores, load average %s
    JDK       %s
    QEMU      %s\
    """
        .formatted(date, revision, cpu, cores, loadAverage, jdk, qemu);
  }
}
