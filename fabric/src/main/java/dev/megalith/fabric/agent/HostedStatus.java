package dev.megalith.fabric.agent;

import dev.megalith.fabric.link.NodeId;

/// One machine of this node at one moment.
public record HostedStatus(
    String machine, long epoch, NodeId self, HostedPhase phase, long counterTicks) {}
