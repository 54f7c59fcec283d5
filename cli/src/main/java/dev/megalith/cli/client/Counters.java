package dev.megalith.cli.client;

import dev.megalith.proto.control.v1.NodeStatistics;

/// The counters of machines' processes that the commands show.
final class Counters {
  static final String INSTRUCTIONS = "megalith.worker.retired";
  static final String SGIS = "megalith.worker.sgis";
  static final String RESIDENT_BYTES = "megalith.process.resident.bytes";

  private Counters() {}

  /// Pages that a worker or the devices asked the homes for.
  static String pageMisses(NodeStatistics node) {
    return "megalith." + node.getRole() + ".page.requests";
  }

  /// Pages that they gave back because somebody else asked.
  static String recalls(NodeStatistics node) {
    return "megalith." + node.getRole() + ".page.recalls";
  }
}
