package dev.megalith.coordinator.service;

import dev.megalith.coordinator.machine.Machines;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Has the machines look at the pace of their guests' time, once a period, on a thread of its own.
final class TimeScaling implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(TimeScaling.class);

  private static final int PERIOD_MILLIS = 500;

  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("time-scale").factory());

  /// `machines` gives null while this coordinator does not lead.
  TimeScaling(Supplier<@Nullable Machines> machines) {
    var _ =
        thread.scheduleWithFixedDelay(
            () -> scale(machines), PERIOD_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
  }

  private static void scale(Supplier<@Nullable Machines> machines) {
    try {
      Machines led = machines.get();
      if (led != null) {
        led.scaleTime();
      }
    } catch (RuntimeException e) {
      LOG.error("time scale", e);
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
