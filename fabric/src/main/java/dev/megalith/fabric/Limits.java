package dev.megalith.fabric;

import dev.megalith.arch.base.Invariant;

/// The limits that services share, and how they depend on each other.
public final class Limits {
  /// Workers and device services that hold guest RAM; their set fits one word.
  public static final int PAGE_HOLDERS_MAX = 64;

  /// What one holder may have asked of one page: to read it and to write it.
  public static final int REQUESTS_PER_PAGE_MAX = 2;

  /// Far atomics under way in a machine: each vCPU waits for its own.
  public static final int FAR_ATOMICS_MAX = 1024;

  /// Requests that one page's home can hold, its own to bring the page home among them; a full
  /// queue is a bug, not back-pressure.
  public static final int PAGE_QUEUE_MAX =
      PAGE_HOLDERS_MAX * REQUESTS_PER_PAGE_MAX + FAR_ATOMICS_MAX + 1;

  static {
    Invariant.check(
        PAGE_HOLDERS_MAX <= Long.SIZE, "%d holders do not fit a word", PAGE_HOLDERS_MAX);
    Invariant.check(
        PAGE_QUEUE_MAX > PAGE_HOLDERS_MAX * REQUESTS_PER_PAGE_MAX + FAR_ATOMICS_MAX,
        "all holders at their limit must fit the queue of a page, %d",
        PAGE_QUEUE_MAX);
  }

  private Limits() {}
}
