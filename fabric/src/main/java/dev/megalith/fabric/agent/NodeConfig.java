package dev.megalith.fabric.agent;

import dev.megalith.fabric.link.Role;
import java.time.Duration;
import java.util.List;

/// How a node process runs.
///
/// @param role what it does for machines
/// @param listenHost where its agent listens; a loopback address unless the user says otherwise
/// @param listenPort of the agent; 0: any free one
/// @param coordinators `host:port` of those that may lead, asked in this order
/// @param pid of this process, for messages; 0: not known
/// @param grace how long its machines outlive the coordinator's lease, for another coordinator to
///   take them over
public record NodeConfig(
    Role role,
    String listenHost,
    int listenPort,
    List<String> coordinators,
    NodeCapacity capacity,
    long pid,
    Duration grace) {
  /// Long enough for a second coordinator to notice and to take over.
  public static final Duration DEFAULT_GRACE = Duration.ofSeconds(10);

  public NodeConfig {
    coordinators = List.copyOf(coordinators);
    if (coordinators.isEmpty()) {
      throw new IllegalArgumentException(role + ": no coordinator to join");
    }
  }
}
