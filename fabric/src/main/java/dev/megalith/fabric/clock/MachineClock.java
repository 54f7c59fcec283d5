package dev.megalith.fabric.clock;

/// The machine's counter as one process sees it. Hot, thread-safe.
///
/// No thread reads less than it has read before, nor less than what came with a message it took in:
/// a hybrid logical clock.
public interface MachineClock {
  /// The counter now, in ticks of [VirtualCounter#FREQUENCY_HZ].
  long ticks();

  /// A message carried this counter value: no later reading is below it.
  void observe(long ticks);

  /// Nanoseconds of the host until the counter shows `ticks` or more: 0 if it does already,
  /// [Long#MAX_VALUE] if it never will as things are.
  long nanosUntil(long ticks);
}
