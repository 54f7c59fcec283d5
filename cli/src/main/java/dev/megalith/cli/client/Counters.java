package dev.megalith.cli.client;

/// The names of counters that the commands show.
final class Counters {
  static final String INSTRUCTIONS = "megalith.vcpu.instructions";
  static final String PAGE_MISSES = "megalith.pages.misses";
  static final String RECALLS = "megalith.pages.recalls";
  static final String SGIS = "megalith.sgis";
  static final String RESIDENT_BYTES = "megalith.process.residentBytes";

  private Counters() {}
}
