package dev.megalith.coordinator.model;

import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// How fast a machine's guest time runs. Pure; told once a period what its workers have to do.
///
/// Where more vCPUs want to run than carriers are there to run them, each gets its turn late, and
/// guest software that watches itself by the clock sees lockups. So guest time runs slower by what
/// the busiest worker is short of: carriers over runnable vCPUs. It slows down within a few periods
/// and speeds up slowly, and small changes are not passed on, since each is a message to all nodes.
public final class TimeScale {
  /// The slowest that `auto` gets.
  public static final double RATE_MIN = 1.0 / 256;

  public static final double RATE_MAX = 1024;

  /// The part of the way to a slower rate, and to a faster one, that is gone in a period.
  private static final double DOWN = 0.5;

  private static final double UP = 0.15;

  /// Changes by less than this part are not passed on.
  private static final double HYSTERESIS = 0.1;

  /// So close to real time is real time.
  private static final double NEARLY_ONE = 0.97;

  private double smoothed = 1;
  private double told = 1;

  /// What one worker has to do.
  ///
  /// @param runnable vCPUs that run or want to
  /// @param carriers threads that run them
  public record Load(long runnable, long carriers) {}

  /// What the option `time-scale` says: a fixed rate, or empty for `auto`, which null means too.
  ///
  /// @throws IllegalArgumentException naming the bound
  public static OptionalDouble fixed(@Nullable String option) {
    if (option == null || option.isEmpty() || option.equals("auto")) {
      return OptionalDouble.empty();
    }
    double rate;
    try {
      rate = Double.parseDouble(option);
    } catch (NumberFormatException _) {
      rate = Double.NaN;
    }
    if (!(rate >= 1 / RATE_MAX && rate <= RATE_MAX)) {
      throw new IllegalArgumentException(
          "time-scale " + option + ": must be auto, or a number from 1/1024 to 1024");
    }
    return OptionalDouble.of(rate);
  }

  /// A period has passed; the rate to run at from now on, if it is another one.
  public OptionalDouble update(List<Load> workers) {
    double target = 1;
    for (Load load : workers) {
      if (load.runnable() > load.carriers() && load.carriers() > 0) {
        target = Math.min(target, (double) load.carriers() / load.runnable());
      }
    }
    smoothed += (target - smoothed) * (target < smoothed ? DOWN : UP);
    double next = smoothed > NEARLY_ONE ? 1 : Math.max(smoothed, RATE_MIN);
    if (next == told || (next != 1 && Math.abs(next / told - 1) < HYSTERESIS)) {
      return OptionalDouble.empty();
    }
    told = next;
    return OptionalDouble.of(next);
  }
}
