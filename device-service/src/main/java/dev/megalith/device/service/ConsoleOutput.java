package dev.megalith.device.service;

import java.io.ByteArrayOutputStream;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What the guest wrote to its console, on its way out: in order, in pieces. Thread-safe.
///
/// Lock order: the UART's, then this one's monitor; the taker is called with neither held.
final class ConsoleOutput implements ConsolePort {
  /// What is kept while nobody takes it, or too slowly; what comes later is dropped.
  static final int KEPT_MAX = 1 << 20;

  private final Executor executor;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private @Nullable Consumer<byte[]> taker;
  private boolean scheduled;
  private long droppedBytes;

  /// `executor` runs the taker, one task after another.
  ConsoleOutput(Executor executor) {
    this.executor = executor;
  }

  @Override
  public synchronized void transmit(byte octet) {
    if (kept.size() >= KEPT_MAX) {
      droppedBytes++;
      return;
    }
    kept.write(octet);
    schedule();
  }

  /// Who takes it from now on.
  synchronized void onOutput(Consumer<byte[]> next) {
    taker = next;
    schedule();
  }

  synchronized long droppedBytes() {
    return droppedBytes;
  }

  private void schedule() {
    if (scheduled || taker == null || kept.size() == 0) {
      return;
    }
    try {
      scheduled = true;
      executor.execute(this::give);
    } catch (RejectedExecutionException e) {
      scheduled = false; // The machine has ended.
    }
  }

  private void give() {
    byte[] bytes;
    Consumer<byte[]> to;
    synchronized (this) {
      bytes = kept.toByteArray();
      kept.reset();
      scheduled = false;
      to = taker;
    }
    if (to != null) {
      to.accept(bytes);
    }
  }
}
