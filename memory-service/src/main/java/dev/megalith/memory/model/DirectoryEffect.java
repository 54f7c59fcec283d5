package dev.megalith.memory.model;

/// What the home of a page does. Effects for one worker must reach it in their order.
public sealed interface DirectoryEffect {
  /// No worker: a recalled page goes nowhere but home.
  int NOBODY = -1;

  /// The answer to the worker's request for `page`: it may use the range, `pageCount` pages from
  /// `firstPage`.
  record Grant(
      int worker,
      long page,
      boolean forWrite,
      long firstPage,
      int pageCount,
      Permission permission,
      Contents contents,
      long version)
      implements DirectoryEffect {}

  /// The worker must bring its permission for the page down to `keep`, then acknowledge. It sends
  /// the contents to `forwardTo` unless that is [#NOBODY], and home if it keeps the page readable.
  record Recall(int worker, long page, Permission keep, int forwardTo, long version)
      implements DirectoryEffect {}

  /// The contents of these pages are gone with a worker. The machine must not go on.
  record PagesLost(long firstPage, int pageCount) implements DirectoryEffect {}
}
