package dev.megalith.tests.host;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Runs other programs.
public final class Commands {
  private Commands() {}

  /// Standard output and error of a program that must succeed.
  public static String output(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int status = process.waitFor();
    if (status != 0) {
      throw new IOException(String.join(" ", command) + ": status " + status + "\n" + output);
    }
    return output;
  }

  /// The first line of what a program prints; `unknown` where it fails or does not exist.
  public static String firstLine(String... command) throws InterruptedException {
    try {
      return output(List.of(command)).lines().findFirst().orElse("unknown");
    } catch (IOException e) {
      return "unknown";
    }
  }
}
