package dev.megalith.coordinator.node;

import java.time.Duration;

/// How long a node may take for what it is asked.
public final class Deadlines {
  /// Reserving RAM and making threads.
  public static final Duration PREPARE = Duration.ofSeconds(30);

  public static final Duration LINKS = Duration.ofSeconds(30);

  /// One piece of a boot image.
  public static final Duration LOAD = Duration.ofMinutes(2);

  public static final Duration INIT = Duration.ofSeconds(30);
  public static final Duration START = Duration.ofSeconds(20);
  public static final Duration PAUSE = Duration.ofSeconds(20);
  public static final Duration STOP = Duration.ofSeconds(10);

  /// What changes no phase.
  public static final Duration CALL = Duration.ofSeconds(10);

  private Deadlines() {}
}
