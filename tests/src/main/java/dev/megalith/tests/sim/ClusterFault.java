package dev.megalith.tests.sim;

/// A bug in the interrupt plane or the clocks that a test plants, to see that the checkers find it.
public enum ClusterFault {
  NONE,
  /// A lent interrupt never reaches its PE.
  LEND_LOST,
  /// A lent interrupt arrives twice, the second time after the first was given back.
  LEND_DOUBLED,
  /// A PE's return of an interrupt is lost.
  RETURN_LOST,
  /// An SGI for several workers reaches the first only.
  SGI_TO_ONE_WORKER,
  /// An SGI is taken in twice.
  SGI_DOUBLED,
  /// A receiver does not look at the counter that a message carries.
  STAMP_IGNORED
}
