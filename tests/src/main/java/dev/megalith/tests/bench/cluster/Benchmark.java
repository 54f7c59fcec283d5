package dev.megalith.tests.bench.cluster;

/// A benchmark of the guest program `tests/bench/cluster`.
enum Benchmark {
  pages("page directory, copies", "what a store to memory of another worker costs"),
  atomics("home of a contended block", "locks and counters of the guest's kernel"),
  sharing("blocks of a page", "neighbouring data of two workers"),
  sgi("interrupt plane", "how fast one CPU wakes another"),
  tlbi("TLB broadcast", "unmapping, exits of processes"),
  broadcast("interrupt plane, scheduler", "stop-machine, membarrier, many CPUs");

  /// Where the time goes, and why it matters.
  final String costCentre;

  final String why;

  Benchmark(String costCentre, String why) {
    this.costCentre = costCentre;
    this.why = why;
  }
}
