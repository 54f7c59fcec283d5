package dev.megalith.coordinator.node;

/// A node that has joined, and the way to it.
public record JoinedNode(NodeInfo info, NodeClient client) {}
