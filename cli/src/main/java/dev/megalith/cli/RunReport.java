package dev.megalith.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.megalith.cli.base.Failure;
import dev.megalith.cli.base.Units;
import dev.megalith.cli.machine.ProcessFigures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The figures of one run.
///
/// @param exitReason `system-off`, `reset`, `until`, `timeout`, `quit` or `failed`
/// @param startSeconds until vCPU 0 was told to run; NaN if it never was
/// @param firstByteSeconds NaN if the guest printed nothing
/// @param statistics counters of each node, by its name
@SuppressWarnings("ArrayRecordComponent") // written once, never compared
record RunReport(
    String exitReason,
    int exitStatus,
    double startSeconds,
    double firstByteSeconds,
    double endSeconds,
    long[] retiredInstructions,
    long peakResidentBytes,
    List<ProcessFigures> processes,
    Map<String, Map<String, Long>> statistics) {
  private static final Pattern PEAK = Pattern.compile("(?m)^VmHWM:\\s+(\\d+) kB$");

  long totalInstructions() {
    return Arrays.stream(retiredInstructions).sum();
  }

  /// Millions of guest instructions per second of wall time, over all vCPUs.
  double mips() {
    return endSeconds <= 0 ? 0 : totalInstructions() / endSeconds / 1e6;
  }

  /// The largest resident size this process has had, by Linux's word; 0 where it has none.
  static long currentPeakResidentBytes() {
    try {
      Matcher match = PEAK.matcher(Files.readString(Path.of("/proc/self/status")));
      return match.find() ? Long.parseLong(match.group(1)) * 1024 : 0;
    } catch (IOException e) {
      return 0;
    }
  }

  void write(Path file) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("exitReason", exitReason);
    fields.put("exitStatus", exitStatus);
    fields.put("startSeconds", nullIfNan(startSeconds));
    fields.put("firstConsoleByteSeconds", nullIfNan(firstByteSeconds));
    fields.put("wallSeconds", endSeconds);
    fields.put("retiredInstructions", retiredInstructions);
    fields.put("totalInstructions", totalInstructions());
    fields.put("mips", mips());
    fields.put("peakResidentBytes", peakResidentBytes);
    fields.put("processes", processes);
    fields.put("statistics", statistics);
    try {
      new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .writeValue(file.toFile(), fields);
    } catch (IOException e) {
      throw new Failure("--report " + file + ": " + e.getMessage(), e);
    }
  }

  private static @Nullable Double nullIfNan(double value) {
    return Double.isNaN(value) ? null : value;
  }

  /// The peaks of all processes; pages that they share are counted more than once.
  private long totalPeakResidentBytes() {
    return peakResidentBytes
        + processes.stream().mapToLong(ProcessFigures::peakResidentBytes).sum();
  }

  /// The counters that are not zero, by node: a line for each.
  List<String> counters() {
    List<String> lines = new ArrayList<>();
    new TreeMap<>(statistics)
        .forEach((node, counters) -> {
          lines.add(node);
          new TreeMap<>(counters)
              .forEach((name, value) -> {
                if (value != 0) {
                  lines.add(String.format(Locale.ROOT, "  %-44s %,20d", name, value));
                }
              });
        });
    return lines;
  }

  /// One line for stderr.
  String summary() {
    String first =
        Double.isNaN(firstByteSeconds)
            ? "no console output"
            : "first console byte after " + Units.seconds(firstByteSeconds);
    return String.format(
        Locale.ROOT,
        "megalith: %s after %s; %s; %.0f M instructions, %.0f MIPS; peak %s resident%s",
        exitReason,
        Units.seconds(endSeconds),
        first,
        totalInstructions() / 1e6,
        mips(),
        Units.bytes(totalPeakResidentBytes()),
        processes.isEmpty() ? "" : " in " + (processes.size() + 1) + " processes");
  }
}
