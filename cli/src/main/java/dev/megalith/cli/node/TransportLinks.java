package dev.megalith.cli.node;

import dev.megalith.fabric.agent.LinkFactory;
import dev.megalith.fabric.clock.MachineClock;
import dev.megalith.fabric.link.LinkListener;
import dev.megalith.fabric.link.Links;
import dev.megalith.fabric.link.LinksConfig;
import dev.megalith.fabric.node.Assignment;
import java.time.Duration;

/// A node's links, over the transport that its listener speaks.
public final class TransportLinks implements LinkFactory {
  /// How long the processes of a machine may take to find each other.
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);

  private final LinkListener listener;

  public TransportLinks(LinkListener listener) {
    this.listener = listener;
  }

  @Override
  public String address() {
    return listener.address();
  }

  @Override
  public Links create(Assignment assignment, MachineClock clock, LossListener losses) {
    return listener.links(
        new LinksConfig(
            assignment.machine(),
            assignment.epoch(),
            assignment.self(),
            assignment.addresses(),
            CONNECT_TIMEOUT,
            clock,
            losses::lost));
  }

  @Override
  public void close() {
    listener.close();
  }
}
