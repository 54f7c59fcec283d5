package dev.megalith.tests.bench.link;

import dev.megalith.fabric.clock.HybridClock;
import dev.megalith.fabric.link.LinkListener;
import dev.megalith.fabric.link.Links;
import dev.megalith.fabric.link.LinksConfig;
import dev.megalith.fabric.link.NodeId;
import dev.megalith.fabric.link.Plane;
import dev.megalith.fabric.link.Role;
import dev.megalith.fabric.link.Transports;
import java.time.Duration;
import java.util.Map;

/// The second JVM: a worker that answers each frame of a memory service with the same bytes, until
/// its standard input ends.
final class EchoProcess {
  static final NodeId ASKING = new NodeId(Role.MEMORY, 0);
  static final NodeId ANSWERING = new NodeId(Role.WORKER, 0);

  private EchoProcess() {}

  /// Prints its address, then links.
  static void main(String transport, String address) throws Exception {
    try (LinkListener listener = Transports.listen(transport, address)) {
      System.out.println(listener.address());
      // The side with the lower number opens the links: its address is not needed here.
      try (Links links = listener.links(config(ANSWERING, "unused:0", listener.address()))) {
        links.onFrame(Plane.MEMORY, (from, frame) -> links.send(from, Plane.MEMORY, frame));
        links.onFrame(Plane.INTERRUPT, (_, _) -> {});
        links.open();
        while (System.in.read() >= 0) {}
      }
    }
    System.exit(0);
  }

  static LinksConfig config(NodeId self, String asking, String answering) {
    return new LinksConfig(
        "bench",
        1,
        self,
        Map.of(ASKING, asking, ANSWERING, answering),
        Duration.ofSeconds(20),
        new HybridClock(System::nanoTime),
        (peer, reason) -> System.err.println(self + " lost " + peer + ": " + reason));
  }
}
