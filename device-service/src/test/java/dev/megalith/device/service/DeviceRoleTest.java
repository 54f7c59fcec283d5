package dev.megalith.device.service;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.megalith.fabric.clock.HybridClock;
import dev.megalith.fabric.clock.MachineClock;
import dev.megalith.fabric.interrupt.PlaneMessage;
import dev.megalith.fabric.link.InMemoryMesh;
import dev.megalith.fabric.link.Links;
import dev.megalith.fabric.link.LinksConfig;
import dev.megalith.fabric.link.NodeId;
import dev.megalith.fabric.link.Plane;
import dev.megalith.fabric.link.Role;
import dev.megalith.fabric.node.Assignment;
import dev.megalith.fabric.node.RoleEvents;
import dev.megalith.fabric.node.RoleException;
import dev.megalith.fabric.wire.InterruptPlane;
import dev.megalith.fabric.wire.WireBounds;
import dev.megalith.machine.MachineSpec;
import dev.megalith.machine.SpecText;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The devices behind links, with a worker and a distributor that is played by hand.
@Timeout(120)
class DeviceRoleTest {
  private static final NodeId DEVICE = new NodeId(Role.DEVICE, 0);
  private static final NodeId GIC = new NodeId(Role.GIC, 0);
  private static final NodeId WORKER = new NodeId(Role.WORKER, 0);
  private static final NodeId MEMORY = new NodeId(Role.MEMORY, 0);
  private static final List<NodeId> NODES = List.of(DEVICE, GIC, WORKER, MEMORY);

  private static final long UART = 0x0900_0000;
  private static final long FR = UART + 0x18;
  private static final long CR = UART + 0x30;
  private static final long IMSC = UART + 0x38;
  private static final long ICR = UART + 0x44;

  /// UARTFR of an idle UART: both FIFOs empty.
  private static final long IDLE = 0x90;

  private static final int TRANSMIT = 0x20;

  private final InMemoryMesh mesh = new InMemoryMesh();
  private final MachineClock clock = new HybridClock(() -> 0);
  private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
  private final List<String> failures = new ArrayList<>();
  private final Map<NodeId, InterruptPlane> planes = new HashMap<>();
  private final List<Links> links = new ArrayList<>();
  private DeviceRole role;

  @BeforeEach
  void build() throws Exception {
    Map<NodeId, String> addresses = new HashMap<>();
    NODES.forEach(node -> addresses.put(node, mesh.address()));
    role =
        new DeviceRole(
            new Assignment(
                "m",
                1,
                DEVICE,
                SpecText.format(MachineSpec.builder().vcpus(2).build()),
                List.of(new Assignment.VcpuRange(0, 2)),
                addresses,
                Map.of(),
                0,
                0),
            clock,
            events());
    for (NodeId node : NODES) {
      Links own =
          mesh.links(
              new LinksConfig(
                  "m", 1, node, addresses, Duration.ofSeconds(60), clock, (_, _) -> {}));
      links.add(own);
      if (node.equals(DEVICE)) {
        role.prepare(own);
      } else {
        planes.put(
            node,
            new InterruptPlane(
                own,
                new WireBounds(2, 256),
                (_, message) -> received.add(node + " " + message),
                failures::add));
        own.onFrame(Plane.MEMORY, (_, _) -> {});
      }
    }
    open();
    role.init();
    role.start();
  }

  private void open() throws Exception {
    try (ExecutorService threads = Executors.newCachedThreadPool()) {
      List<Future<?>> opening = new ArrayList<>();
      for (Links own : links) {
        opening.add(
            threads.submit(() -> {
              own.open();
              return null;
            }));
      }
      for (Future<?> each : opening) {
        Object _ = each.get();
      }
    }
  }

  private RoleEvents events() {
    return new RoleEvents() {
      @Override
      public void guestEnded(boolean reset) {
        failures.add("guest ended");
      }

      @Override
      public void failed(String reason) {
        failures.add(reason);
      }
    };
  }

  @AfterEach
  void close() {
    links.forEach(Links::close);
    role.close();
  }

  private void say(NodeId from, PlaneMessage message) {
    Objects.requireNonNull(planes.get(from)).send(DEVICE, message);
  }

  private void write(long pa, long value) {
    say(WORKER, new PlaneMessage.DeviceWrite(1, pa, 4, value));
  }

  private void expect(String... messages) throws InterruptedException {
    for (String message : messages) {
      assertEquals(message, received.take());
    }
    assertTrue(received.isEmpty(), received::toString);
  }

  @Test
  void read_ofARegister_isAnswered() throws InterruptedException {
    say(WORKER, new PlaneMessage.DeviceRead(1, 7, FR, 4));
    expect("worker 0 ToPe[pe=1, message=ReadReply[tag=7, value=" + IDLE + "]]");
  }

  @Test
  void write_thatChangesNoLine_isAnsweredAtOnce() throws InterruptedException {
    write(CR, 0x301);
    expect("worker 0 WritesDone[pe=1, count=1]");
  }

  /// The guest may end the interrupt right after: its line must be known to be low by then.
  @Test
  void write_thatChangesALine_isAnsweredWhenTheDistributorKnows() throws InterruptedException {
    write(CR, 0x301);
    write(UART, 'x');
    write(IMSC, TRANSMIT);
    expect(
        "worker 0 WritesDone[pe=1, count=1]",
        "worker 0 WritesDone[pe=1, count=1]",
        "gic 0 LineChanged[intid=33, high=true, seq=1]");
    write(ICR, TRANSMIT);
    expect("gic 0 LineChanged[intid=33, high=false, seq=2]");

    say(GIC, new PlaneMessage.LineNoted(1));
    expect("worker 0 WritesDone[pe=1, count=1]");
    say(GIC, new PlaneMessage.LineNoted(2));
    expect("worker 0 WritesDone[pe=1, count=1]");
  }

  @Test
  void read_afterAChangeThatIsNotKnown_waitsForIt() throws InterruptedException {
    write(CR, 0x301);
    write(UART, 'x');
    write(IMSC, TRANSMIT);
    say(WORKER, new PlaneMessage.DeviceRead(0, 8, FR, 4));
    expect(
        "worker 0 WritesDone[pe=1, count=1]",
        "worker 0 WritesDone[pe=1, count=1]",
        "gic 0 LineChanged[intid=33, high=true, seq=1]");
    say(GIC, new PlaneMessage.LineNoted(1));
    expect(
        "worker 0 WritesDone[pe=1, count=1]",
        "worker 0 ToPe[pe=0, message=ReadReply[tag=8, value=" + IDLE + "]]");
  }

  @Test
  void output_beforeSomebodyTakesIt_isKept() throws InterruptedException {
    BlockingQueue<String> output = new LinkedBlockingQueue<>();
    write(CR, 0x301);
    write(UART, 'a');
    write(UART, 'b');
    role.onOutput(bytes -> output.add(new String(bytes, StandardCharsets.ISO_8859_1)));
    assertEquals("ab", output.take());
    write(UART, 'c');
    assertEquals("c", output.take());
  }

  @Test
  void input_raisesTheReceiversLine() throws InterruptedException {
    write(UART + 0x2C, 0x70);
    write(CR, 0x301);
    write(IMSC, 0x50);
    String done = "worker 0 WritesDone[pe=1, count=1]";
    expect(done, done, done);
    role.receive("y".getBytes(StandardCharsets.ISO_8859_1));
    expect("gic 0 LineChanged[intid=33, high=true, seq=1]");
  }

  @Test
  void lineNoted_thatWasNeverChanged_isReported() {
    say(GIC, new PlaneMessage.LineNoted(1));
    assertEquals(
        List.of("bad message of gic 0: change 1 of a line is noted, but was never made"), failures);
  }

  @Test
  void lineChange_byAWorker_isReported() {
    say(WORKER, new PlaneMessage.LineChanged(33, true, 1));
    assertEquals(1, failures.size());
    assertTrue(failures.getFirst().startsWith("bad message of worker 0: "));
  }

  @Test
  void memory_outsideOfRam_isRefused() {
    var refused = assertThrows(RoleException.class, () -> role.readMemory(UART, 4));
    assertEquals("4 bytes at 0x9000000 are not all in guest RAM", refused.getMessage());
    assertThrows(RoleException.class, () -> role.readMemory(0x4000_0000, -1));
    assertThrows(RoleException.class, () -> role.writeMemory(UART, new byte[8]));
  }

  @Test
  void memory_ofNoBytes_asksNobody() throws RoleException {
    assertArrayEquals(new byte[0], role.readMemory(0x4000_0000, 0));
  }
}
