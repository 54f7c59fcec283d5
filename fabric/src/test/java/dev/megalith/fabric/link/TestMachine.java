package dev.megalith.fabric.link;

import dev.megalith.fabric.clock.MachineClock;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

/// The processes of a machine, all in this one, linked over a transport.
///
/// `kind` is the transport's name and where it listens: `socket tcp`, `socket unix`, `memory`, …
final class TestMachine implements AutoCloseable {
  static final NodeId MEMORY = new NodeId(Role.MEMORY, 0);
  static final NodeId GIC = new NodeId(Role.GIC, 0);
  static final NodeId WORKER = new NodeId(Role.WORKER, 0);

  private static final String NAME = "machine-1";

  final Map<NodeId, LinkListener> listeners = new HashMap<>();
  final Map<NodeId, TestClock> clocks = new HashMap<>();

  /// `LOSER lost PEER: REASON`, in order.
  final List<String> losses = Collections.synchronizedList(new ArrayList<>());

  private final Map<NodeId, Links> links = new HashMap<>();
  private final Path directory;

  TestMachine(String kind, NodeId... nodes) throws Exception {
    directory = Files.createTempDirectory("links");
    for (NodeId node : nodes) {
      listeners.put(node, listen(kind, node));
    }
    for (NodeId node : nodes) {
      add(node, config(node, NAME, 1));
    }
  }

  private LinkListener listen(String kind, NodeId node) throws LinkException {
    String[] words = kind.split(" ");
    if (words[0].equals(Transports.MEMORY)) {
      return listeners.values().stream()
          .findFirst()
          .orElseGet(() -> new InMemoryMesh((_, _) -> words.length > 1));
    }
    String address =
        words[1].equals("tcp") ? "127.0.0.1:0" : "unix:" + directory.resolve("s" + node.packed());
    return Transports.listen(words[0], address);
  }

  LinksConfig config(NodeId node, String machine, long epoch) {
    Map<NodeId, String> addresses = new HashMap<>();
    listeners.forEach((id, listener) -> addresses.put(id, listener.address()));
    return new LinksConfig(
        machine,
        epoch,
        node,
        addresses,
        Duration.ofSeconds(5),
        clocks.computeIfAbsent(node, _ -> new TestClock()),
        (peer, reason) -> losses.add(node + " lost " + peer + ": " + reason));
  }

  /// Gives a node other links, not open yet, with handlers that take nothing.
  void add(NodeId node, LinksConfig config) {
    Links made = of(listeners, node).links(config);
    for (Plane plane : Plane.values()) {
      made.onFrame(plane, (_, _) -> {});
    }
    links.put(node, made);
  }

  TestClock clock(NodeId node) {
    return of(clocks, node);
  }

  LinkListener listener(NodeId node) {
    return of(listeners, node);
  }

  private static <T> T of(Map<NodeId, T> each, NodeId node) {
    return Objects.requireNonNull(each.get(node), node::toString);
  }

  Links links(NodeId node) {
    return of(links, node);
  }

  TestMachine handle(NodeId node, Plane plane, FrameHandler handler) {
    links(node).onFrame(plane, handler);
    return this;
  }

  TestMachine open() throws Exception {
    try (ExecutorService threads = Executors.newCachedThreadPool()) {
      List<Future<?>> opening = new ArrayList<>();
      for (Links each : links.values()) {
        opening.add(
            threads.submit(() -> {
              each.open();
              return null;
            }));
      }
      for (Future<?> each : opening) {
        get(each);
      }
    }
    return this;
  }

  private static void get(Future<?> future)
      throws LinkException, InterruptedException, TimeoutException {
    try {
      future.get(10, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof LinkException link) {
        throw link;
      }
      throw new IllegalStateException(e);
    }
  }

  void send(NodeId from, NodeId to, Plane plane, long... words) {
    ByteBuffer frame = ByteBuffer.allocate(words.length * 8).order(FrameHeader.ORDER);
    for (long word : words) {
      frame.putLong(word);
    }
    links(from).send(to, plane, frame.flip());
  }

  /// Ends a node as if its process had been killed.
  void kill(NodeId node) {
    if (listeners.get(node) instanceof InMemoryMesh mesh) {
      mesh.lose(NAME, node, "was killed");
    } else {
      ((MachineLinks) links(node)).abort();
    }
  }

  @Override
  public void close() throws IOException {
    links.values().forEach(Links::close);
    listeners.values().forEach(LinkListener::close);
    try (var files = Files.list(directory)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(directory);
  }

  /// Stands where it is set or where it was pushed to.
  static final class TestClock implements MachineClock {
    final AtomicLong now = new AtomicLong();

    @Override
    public long ticks() {
      return now.get();
    }

    @Override
    public void observe(long ticks) {
      now.accumulateAndGet(ticks, Math::max);
    }

    @Override
    public long nanosUntil(long ticks) {
      return Long.MAX_VALUE;
    }
  }
}
