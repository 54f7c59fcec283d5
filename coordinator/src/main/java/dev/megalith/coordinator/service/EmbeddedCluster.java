package dev.megalith.coordinator.service;

import dev.megalith.coordinator.machine.InMemoryStore;
import dev.megalith.coordinator.machine.Machines;
import dev.megalith.coordinator.node.EmbeddedNode;
import dev.megalith.coordinator.node.JoinedNode;
import dev.megalith.coordinator.node.NodeInfo;
import dev.megalith.coordinator.node.NodeListener;
import dev.megalith.fabric.agent.NodeCapacity;
import dev.megalith.fabric.agent.NodeEvents;
import dev.megalith.fabric.agent.NodeHost;
import dev.megalith.fabric.link.InMemoryMesh;
import dev.megalith.fabric.link.NodeId;
import dev.megalith.fabric.link.Role;
import dev.megalith.fabric.node.RoleFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.LongSupplier;

/// A coordinator and its nodes in this process: the same machines, roles and steps, over links in
/// memory and calls instead of gRPC.
public final class EmbeddedCluster implements AutoCloseable {
  private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
  private final InMemoryMesh mesh = new InMemoryMesh();
  private final List<NodeHost> hosts = new ArrayList<>();
  private final LongSupplier nanos;
  private final Machines machines;
  private final TimeScaling scaling;

  /// A cluster without nodes.
  ///
  /// @param nanos this process's clock, which never goes back
  /// @param epochMillis the time of day
  public EmbeddedCluster(LongSupplier nanos, LongSupplier epochMillis) {
    this.nanos = nanos;
    this.machines = new Machines(new InMemoryStore(0), executor, nanos, epochMillis, () -> 1);
    this.scaling = new TimeScaling(() -> machines);
  }

  /// Adds a node; before the first machine is prepared.
  public void add(Role role, NodeCapacity capacity, RoleFactory roles) {
    NodeHost host = new NodeHost(roles, mesh, nanos, new Reports(machines));
    hosts.add(host);
    long number = machines.nodes().nextNumber();
    NodeInfo info =
        new NodeInfo(number, "embedded-" + number, role, "", mesh.address(), capacity, 0);
    var _ =
        machines.nodes().join(new JoinedNode(info, new EmbeddedNode(host, executor)), List.of());
  }

  public Machines machines() {
    return machines;
  }

  /// Ends all machines.
  @Override
  public void close() {
    scaling.close();
    hosts.forEach(NodeHost::close);
    mesh.close();
    executor.shutdown();
  }

  /// What roles report, as the coordinator hears it.
  private record Reports(NodeListener listener) implements NodeEvents {
    @Override
    public void guestEnded(String machine, long epoch, boolean reset) {
      listener.guestEnded(machine, epoch, reset);
    }

    @Override
    public void roleFailed(String machine, long epoch, String reason) {
      listener.roleFailed(machine, epoch, reason, null);
    }

    @Override
    public void linkLost(String machine, long epoch, NodeId peer, String reason) {
      listener.roleFailed(machine, epoch, reason, peer);
    }
  }
}
