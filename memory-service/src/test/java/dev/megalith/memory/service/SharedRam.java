package dev.megalith.memory.service;

import dev.megalith.fabric.clock.MachineClock;
import dev.megalith.fabric.link.InMemoryMesh;
import dev.megalith.fabric.link.LinkListener;
import dev.megalith.fabric.link.Links;
import dev.megalith.fabric.link.LinksConfig;
import dev.megalith.fabric.link.NodeId;
import dev.megalith.fabric.link.Plane;
import dev.megalith.fabric.link.Role;
import dev.megalith.fabric.link.Transports;
import dev.megalith.fabric.node.Assignment;
import dev.megalith.fabric.node.RoleEvents;
import dev.megalith.guestmemory.GuestRam;
import dev.megalith.machine.MachineSpec;
import dev.megalith.machine.SpecText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// 8 MiB of guest RAM with two homes and three processes that use it, with all their threads.
final class SharedRam implements AutoCloseable {
  static final long BASE = 0x4000_0000L;
  static final long BYTES = 8L << 20;
  static final int PAGE = GuestRam.PAGE_BYTES;

  private static final int HOMES = 2;
  private static final List<NodeId> HOLDERS =
      List.of(new NodeId(Role.WORKER, 0), new NodeId(Role.WORKER, 1), new NodeId(Role.DEVICE, 0));

  private static final MachineClock CLOCK =
      new MachineClock() {
        @Override
        public long ticks() {
          return System.nanoTime() / 16;
        }

        @Override
        public void observe(long ticks) {}

        @Override
        public long nanosUntil(long ticks) {
          return 0;
        }
      };

  final List<MemoryRole> homes = new ArrayList<>();
  final List<HolderProcess> processes = new ArrayList<>();

  /// What roles and links reported.
  final Queue<String> failures = new ConcurrentLinkedQueue<>();

  final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<NodeId, LinkListener> listeners = new HashMap<>();
  private final List<Links> links = new ArrayList<>();

  private final class Events implements RoleEvents {
    @Override
    public void guestEnded(boolean reset) {}

    @Override
    public void failed(String reason) {
      failures.add(reason);
    }
  }

  /// `transport` is `inline` (handlers run in send), `threaded`, or a name of [Transports].
  SharedRam(String transport) throws Exception {
    InMemoryMesh mesh = new InMemoryMesh((_, _) -> transport.equals("threaded"));
    boolean inMemory = transport.equals("inline") || transport.equals("threaded");
    List<NodeId> nodes = new ArrayList<>(HOLDERS);
    for (int i = 0; i < HOMES; i++) {
      nodes.add(new NodeId(Role.MEMORY, i));
    }
    for (NodeId node : nodes) {
      listeners.put(node, inMemory ? mesh : Transports.listen(transport, "127.0.0.1:0"));
    }
    for (int i = 0; i < HOMES; i++) {
      NodeId self = new NodeId(Role.MEMORY, i);
      MemoryRole home = new MemoryRole(assignment(self), CLOCK, new Events());
      home.prepare(linksOf(self));
      homes.add(home);
    }
    for (NodeId node : HOLDERS) {
      processes.add(new HolderProcess(BASE, BYTES, linksOf(node)));
    }
    open();
  }

  private Links linksOf(NodeId node) {
    Map<NodeId, String> addresses = new HashMap<>();
    listeners.forEach((id, listener) -> addresses.put(id, listener.address()));
    Links made =
        of(node)
            .links(
                new LinksConfig(
                    "m",
                    1,
                    node,
                    addresses,
                    Duration.ofSeconds(10),
                    CLOCK,
                    (peer, reason) -> failures.add(node + " lost " + peer + ": " + reason)));
    made.onFrame(Plane.INTERRUPT, (_, _) -> {});
    links.add(made);
    return made;
  }

  private LinkListener of(NodeId node) {
    LinkListener listener = listeners.get(node);
    if (listener == null) {
      throw new IllegalStateException("no " + node);
    }
    return listener;
  }

  private void open() throws Exception {
    List<Future<Void>> opening = new ArrayList<>();
    for (Links each : links) {
      opening.add(
          threads.submit(() -> {
            each.open();
            return null;
          }));
    }
    for (Future<Void> each : opening) {
      Void _ = each.get();
    }
  }

  private static Assignment assignment(NodeId self) {
    String spec = SpecText.format(MachineSpec.builder().ramBytes(BYTES).build());
    return new Assignment("m", 1, self, spec, List.of(), Map.of(), Map.of(), 0, 0);
  }

  /// Starts work on a thread that uses the process's pages, as a vCPU does.
  <T> Future<T> start(HolderProcess process, Callable<T> work) {
    return threads.submit(() -> {
      process.enter();
      try {
        return work.call();
      } finally {
        process.leave();
      }
    });
  }

  /// A counter of all homes together.
  long statistic(String name) {
    return homes.stream()
        .mapToLong(home -> home.statistics().getOrDefault("megalith.memory." + name, 0L))
        .sum();
  }

  @Override
  public void close() {
    links.forEach(Links::close);
    processes.forEach(HolderProcess::close);
    homes.forEach(MemoryRole::close);
    listeners.values().forEach(LinkListener::close);
    threads.shutdownNow();
  }
}
