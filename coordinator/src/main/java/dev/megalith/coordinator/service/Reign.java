package dev.megalith.coordinator.service;

import dev.megalith.coordinator.api.LeadingMachines;
import dev.megalith.coordinator.machine.Machines;
import dev.megalith.coordinator.node.NodeTable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongUnaryOperator;

/// The time during which this coordinator leads.
final class Reign implements LeadingMachines {
  private final AtomicLong term;
  private final LongUnaryOperator raise;
  private final Machines machines;

  /// @param term changes when it is raised
  /// @param raise takes a term above the given one
  Reign(AtomicLong term, LongUnaryOperator raise, Machines machines) {
    this.term = term;
    this.raise = raise;
    this.machines = machines;
  }

  @Override
  public long term() {
    return term.get();
  }

  @Override
  public synchronized void raiseTerm(long heard) {
    if (heard > term.get()) {
      term.set(raise.applyAsLong(heard));
    }
  }

  @Override
  public NodeTable nodes() {
    return machines.nodes();
  }

  @Override
  public Machines machines() {
    return machines;
  }
}
