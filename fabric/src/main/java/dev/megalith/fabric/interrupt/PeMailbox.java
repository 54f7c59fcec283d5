package dev.megalith.fabric.interrupt;

/// The way to the PEs of the machine, by PE number (GICR_TYPER.Processor_Number).
@FunctionalInterface
public interface PeMailbox {
  /// Queues a message for the thread that owns the PE and wakes it. Never blocks, never calls back
  /// into the sender. Messages of one sender to one PE arrive in the order of these calls.
  void deliver(int pe, PeMessage message);
}
