package dev.megalith.coordinator.service;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// How a coordinator process runs.
///
/// @param listenHost where operators and nodes connect; a loopback address unless the user says
///   otherwise
/// @param listenPort of it; 0: any free one
/// @param stateDir where uploaded images are kept
/// @param memberAddress `host:port` where other coordinators connect; empty: this one is alone
/// @param peers `host:port` member addresses of all coordinators, this one among them; empty: this
///   one is alone
/// @param lease how long a node may be silent before it is taken for lost; one whose process ends
///   is noticed at once by its connection
public record CoordinatorConfig(
    String listenHost,
    int listenPort,
    Path stateDir,
    String memberAddress,
    List<String> peers,
    Duration lease) {
  /// Longer than a busy host keeps a process from running.
  public static final Duration DEFAULT_LEASE = Duration.ofSeconds(10);

  public CoordinatorConfig(
      String listenHost, int listenPort, Path stateDir, String memberAddress, List<String> peers) {
    this(listenHost, listenPort, stateDir, memberAddress, peers, DEFAULT_LEASE);
  }

  public CoordinatorConfig {
    peers = List.copyOf(peers);
    if (!peers.isEmpty() && !peers.contains(memberAddress)) {
      throw new IllegalArgumentException(
          "member address '" + memberAddress + "': must be one of the peers " + peers);
    }
  }

  /// A coordinator that is alone.
  public static CoordinatorConfig alone(String listenHost, int listenPort, Path stateDir) {
    return new CoordinatorConfig(listenHost, listenPort, stateDir, "", List.of());
  }
}
