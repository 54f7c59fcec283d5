package dev.megalith.device.service;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What the guest wrote to its console, on its way out, in order. Thread-safe.
///
/// A byte is with the taker before the write that sent it is done: a guest that powers off after
/// its last byte has lost none.
///
/// Lock order: the UART's, then this one's monitor, then the taker's.
final class ConsoleOutput implements ConsolePort {
  /// What is kept while nobody takes it; what comes later is dropped.
  static final int KEPT_MAX = 1 << 20;

  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private @Nullable Consumer<byte[]> taker;
  private long droppedBytes;

  @Override
  public synchronized void transmit(byte octet) {
    Consumer<byte[]> to = taker;
    if (to != null) {
      to.accept(new byte[] {octet});
    } else if (kept.size() < KEPT_MAX) {
      kept.write(octet);
    } else {
      droppedBytes++;
    }
  }

  /// Who takes it from now on, what was kept first; must not wait.
  synchronized void onOutput(Consumer<byte[]> next) {
    taker = next;
    if (kept.size() > 0) {
      next.accept(kept.toByteArray());
      kept.reset();
    }
  }

  synchronized long droppedBytes() {
    return droppedBytes;
  }
}
