package dev.megalith.cli.base;

import java.time.Duration;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Durations and sizes as users write them and as we print them.
public final class Units {
  private static final Pattern DURATION = Pattern.compile("(\\d{1,12}(?:\\.\\d{1,9})?)(ms|s|m|h)?");
  private static final Pattern SIZE = Pattern.compile("(\\d{1,15})([KMGT]?)(?:i?B)?");
  private static final Pattern TIME_SCALE = Pattern.compile("\\d{1,4}(\\.\\d{1,9})?");

  /// Within what the machine's counter can do.
  private static final double TIME_SCALE_MIN = 0.001;

  private static final double TIME_SCALE_MAX = 1000;
  private static final long KIB = 1024;

  private Units() {}

  /// `300s`, `5m`, `1h`, `250ms`, `1.5s`; a bare number is seconds.
  public static Duration duration(String option, String text) {
    Matcher match = DURATION.matcher(text.strip().toLowerCase(Locale.ROOT));
    if (!match.matches()) {
      throw new UsageError(
          option + ": '" + text + "' is not a duration such as 300s, 5m, 1h or 250ms");
    }
    double unitSeconds =
        switch (match.group(2)) {
          case "ms" -> 0.001;
          case "m" -> 60;
          case "h" -> 3600;
          case null, default -> 1;
        };
    double seconds = Double.parseDouble(match.group(1)) * unitSeconds;
    double boundSeconds = Duration.ofDays(365).toSeconds();
    if (seconds <= 0 || seconds > boundSeconds) {
      throw new UsageError(option + ": " + text + " is not between 1ms and 8760h");
    }
    return Duration.ofMillis(Math.max(1, Math.round(seconds * 1000)));
  }

  /// `512M`, `8G`, `1024K`, with or without `B` or `iB`; a bare number is MiB, as QEMU's `-m`.
  public static long sizeBytes(String option, String text) {
    Matcher match = SIZE.matcher(text.strip());
    if (!match.matches()) {
      throw new UsageError(option + ": '" + text + "' is not a size such as 512M or 8G");
    }
    long count = Long.parseLong(match.group(1));
    long unitBytes =
        switch (match.group(2)) {
          case "K" -> KIB;
          case "G" -> KIB * KIB * KIB;
          case "T" -> KIB * KIB * KIB * KIB;
          default -> KIB * KIB;
        };
    if (count > Long.MAX_VALUE / unitBytes) {
      throw new UsageError(option + ": " + text + " is more than 2^63 bytes");
    }
    return count * unitBytes;
  }

  /// `auto`, which is empty, or how many seconds of the guest pass in one of the host.
  public static OptionalDouble timeScale(String option, String text) {
    if (text.equals("auto")) {
      return OptionalDouble.empty();
    }
    boolean number = TIME_SCALE.matcher(text).matches();
    double scale = number ? Double.parseDouble(text) : 0;
    if (scale < TIME_SCALE_MIN || scale > TIME_SCALE_MAX) {
      throw new UsageError(
          "%s %s: must be auto or a number from %s to %.0f"
              .formatted(option, text, TIME_SCALE_MIN, TIME_SCALE_MAX));
    }
    return OptionalDouble.of(scale);
  }

  /// A size for people: `1.9 MB`, `61 MB`.
  public static String bytes(long sizeBytes) {
    if (sizeBytes < 1000) {
      return sizeBytes + " B";
    }
    double value = sizeBytes;
    String unit = "B";
    for (String next : new String[] {"kB", "MB", "GB", "TB"}) {
      if (value < 1000) {
        break;
      }
      value /= 1000;
      unit = next;
    }
    return String.format(Locale.ROOT, value < 10 ? "%.1f %s" : "%.0f %s", value, unit);
  }

  /// Seconds for people: `0.42 s`, `12.3 s`, `214 s`.
  public static String seconds(double seconds) {
    String format = seconds < 1 ? "%.2f s" : seconds < 100 ? "%.1f s" : "%.0f s";
    return String.format(Locale.ROOT, format, seconds);
  }
}
