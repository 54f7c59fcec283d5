package dev.megalith.coordinator.node;

/// What a coordinator has while it leads.
public interface Leading {
  /// Of the leadership, from 1.
  long term();

  /// A node has heard of a higher term, from a coordinator whose memory is lost: takes a higher
  /// one.
  void raiseTerm(long heard);

  NodeTable nodes();
}
