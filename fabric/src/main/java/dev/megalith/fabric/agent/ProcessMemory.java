package dev.megalith.fabric.agent;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What this process uses of its host's memory, by Linux's word.
final class ProcessMemory {
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final Pattern RESIDENT = Pattern.compile("(?m)^VmRSS:\\s+(\\d+) kB$");

  private ProcessMemory() {}

  /// The resident size, 0 where it is not known.
  static long residentBytes() {
    try {
      Matcher match = RESIDENT.matcher(Files.readString(STATUS));
      return match.find() ? Long.parseLong(match.group(1)) * 1024 : 0;
    } catch (IOException _) {
      return 0;
    }
  }
}
