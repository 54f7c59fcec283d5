package dev.megalith.coordinator.cluster;

import dev.megalith.fabric.agent.NodeCapacity;
import dev.megalith.fabric.agent.NodeConfig;
import dev.megalith.fabric.agent.NodeProcess;
import dev.megalith.fabric.clock.MachineClock;
import dev.megalith.fabric.link.LinkException;
import dev.megalith.fabric.link.Role;
import dev.megalith.fabric.link.Transports;
import dev.megalith.fabric.node.Assignment;
import dev.megalith.fabric.node.RoleEvents;
import dev.megalith.fabric.node.RoleHost;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// A node process with fake roles: real gRPC and real links, no guest.
final class FakeNode implements AutoCloseable {
  static final long PID = 1234;

  final Role role;
  final NodeProcess process;
  final List<FakeRole> roles = new CopyOnWriteArrayList<>();

  /// What is done to each role when it is made.
  volatile Consumer<FakeRole> arrange = _ -> {};

  FakeNode(Role role, List<String> coordinators) {
    this(role, coordinators, NodeConfig.DEFAULT_GRACE);
  }

  FakeNode(Role role, List<String> coordinators, Duration grace) {
    this.role = role;
    NodeCapacity capacity = role == Role.WORKER ? NodeCapacity.ofWorker(1, 64) : NodeCapacity.NONE;
    try {
      process =
          new NodeProcess(
              new NodeConfig(role, "127.0.0.1", 0, coordinators, capacity, PID, grace),
              this::make,
              Transports.listen(Transports.SOCKET, "127.0.0.1:0"),
              System::nanoTime);
    } catch (IOException | LinkException e) {
      throw new IllegalStateException(e);
    }
  }

  private RoleHost make(Assignment assignment, MachineClock clock, RoleEvents events) {
    FakeRole made = FakeRole.of(assignment, clock, events);
    arrange.accept(made);
    roles.add(made);
    return made;
  }

  /// The role of the last machine that was prepared here.
  FakeRole last() {
    return roles.getLast();
  }

  @Override
  public void close() {
    process.close();
  }
}
