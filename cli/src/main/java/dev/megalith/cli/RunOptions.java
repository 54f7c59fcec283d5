package dev.megalith.cli;

import dev.megalith.cli.base.UsageError;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How a run of a machine is watched and ended, checked and in our own types.
///
/// @param exec the command to run in the guest instead of its shell
/// @param timeout no limit if null
/// @param until text of the console that ends the run
/// @param report file for the figures
/// @param stats whether all counters are printed at the end
/// @param reboot a guest's reset starts the machine again
/// @param defaultInitrd the guest has our init, which says when its shell is ready
record RunOptions(
    @Nullable String exec,
    @Nullable Duration timeout,
    @Nullable String until,
    @Nullable Path report,
    boolean stats,
    Serial serial,
    boolean reboot,
    boolean defaultInitrd) {

  /// Where the guest's console goes.
  sealed interface Serial {
    record Stdio() implements Serial {}

    record File(Path path) implements Serial {}

    record None() implements Serial {}

    static Serial parse(String text) {
      if (text.equals("stdio")) {
        return new Stdio();
      }
      if (text.equals("none")) {
        return new None();
      }
      if (text.startsWith("file:") && text.length() > "file:".length()) {
        return new File(Path.of(text.substring("file:".length())));
      }
      throw new UsageError("--serial " + text + ": must be stdio, file:PATH or none");
    }
  }

  static RunOptions plain() {
    return new RunOptions(null, null, null, null, false, new Serial.Stdio(), false, false);
  }
}
