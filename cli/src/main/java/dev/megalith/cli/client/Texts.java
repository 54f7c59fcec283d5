package dev.megalith.cli.client;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.protobuf.Timestamp;
import com.google.protobuf.util.JsonFormat;
import dev.megalith.cli.base.UsageError;
import dev.megalith.proto.control.v1.MachinePhase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// How the commands write what the API says.
final class Texts {
  private Texts() {}

  static String json(Message message) {
    try {
      return JsonFormat.printer().alwaysPrintFieldsWithNoPresence().print(message);
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalStateException(e);
    }
  }

  /// A message as one line of JSON.
  static String jsonLine(Message message) {
    try {
      return JsonFormat.printer().omittingInsignificantWhitespace().print(message);
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalStateException(e);
    }
  }

  /// `running` for MACHINE_PHASE_RUNNING.
  static String phase(MachinePhase phase) {
    return phase == MachinePhase.UNRECOGNIZED
        ? "unknown"
        : phase.name().replace("MACHINE_PHASE_", "").toLowerCase(Locale.ROOT);
  }

  static Instant instant(Timestamp time) {
    return Instant.ofEpochSecond(time.getSeconds(), time.getNanos());
  }

  /// A time span for people, in its two largest units: `42s`, `3m12s`, `2h5m`, `3d4h`.
  static String span(Duration time) {
    long seconds = Math.max(0, time.toSeconds());
    if (seconds < 60) {
      return seconds + "s";
    }
    if (seconds < 3600) {
      return seconds / 60 + "m" + seconds % 60 + "s";
    }
    if (seconds < 86_400) {
      return seconds / 3600 + "h" + seconds / 60 % 60 + "m";
    }
    return seconds / 86_400 + "d" + seconds / 3600 % 24 + "h";
  }

  /// A size as `--memory` takes it: `512M`, `8G`.
  static String size(long bytes) {
    long mib = bytes >> 20;
    return mib % 1024 == 0 ? mib / 1024 + "G" : mib + "M";
  }

  /// Refuses a form of output that a command does not have.
  static void requireForm(String form, List<String> forms) {
    if (!forms.contains(form)) {
      throw new UsageError("-o " + form + ": must be " + String.join(" or ", forms));
    }
  }
}
