package dev.megalith.cli.base;

import java.time.Duration;

/// Elapsed wall time. The one place of the commands that reads the clock.
public final class Stopwatch {
  private final long startNanos = System.nanoTime();

  private Stopwatch() {}

  public static Stopwatch start() {
    return new Stopwatch();
  }

  public Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - startNanos);
  }

  public double elapsedSeconds() {
    return elapsed().toNanos() / 1e9;
  }
}
