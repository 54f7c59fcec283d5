package dev.megalith.coordinator.model;

/// Where a machine is in its life.
public enum Phase {
  /// Planned; no role knows it yet.
  CREATED("created"),
  /// The roles hold memory and processes for it.
  PREPARED("prepared"),
  /// Its vCPUs, addresses and interrupt counts are fixed; interrupt state may be populated.
  INITIALISED("initialised"),
  RUNNING("running"),
  PAUSED("paused"),
  /// The guest has ended it; the roles still hold what it had.
  ENDED("ended"),
  /// It cannot go on; the roles are told to let it go.
  FAILED("failed"),
  /// The roles have let it go.
  STOPPED("stopped");

  private final String words;

  Phase(String words) {
    this.words = words;
  }

  /// As it stands in a message: "the machine is …".
  public String words() {
    return words;
  }
}
