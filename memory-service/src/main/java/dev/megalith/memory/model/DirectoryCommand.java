package dev.megalith.memory.model;

/// What reaches the home of a page. A worker is anyone who holds guest RAM, devices too.
///
/// The commands of one worker arrive in the order in which it sent them.
public sealed interface DirectoryCommand {
  /// The worker wants to read the page; it asks once until it is answered.
  record AcquireRead(int worker, long page) implements DirectoryCommand {}

  /// The worker wants to write the page; it asks once until it is answered.
  record AcquireWrite(int worker, long page) implements DirectoryCommand {}

  /// The worker has done what the recall with this version asked for. If it keeps the page
  /// readable, or nobody was named to forward it to, the contents are at the home now.
  record RecallAck(int worker, long page, long version) implements DirectoryCommand {}

  /// The worker gives the page up by itself; the contents are at the home now.
  record Release(int worker, long page) implements DirectoryCommand {}

  /// The worker is gone for ever, and what it alone held with it.
  record WorkerLost(int worker) implements DirectoryCommand {}
}
