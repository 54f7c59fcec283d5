package dev.megalith.fabric.agent;

/// What a node can take.
///
/// @param carriers threads that run vCPUs; 0 for roles that run none
/// @param vcpusMax vCPUs that it takes at most; 0 for roles that run none
/// @param ramBytesMax guest RAM that it takes at most; 0: no limit of its own
public record NodeCapacity(int carriers, int vcpusMax, long ramBytesMax) {
  /// Of a role that runs no vCPUs.
  public static final NodeCapacity NONE = new NodeCapacity(0, 0, 0);

  public static NodeCapacity ofWorker(int carriers, int vcpusMax) {
    return new NodeCapacity(carriers, vcpusMax, 0);
  }
}
