package dev.megalith.gic.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.megalith.fabric.clock.HybridClock;
import dev.megalith.fabric.clock.MachineClock;
import dev.megalith.fabric.interrupt.DistributorMessage;
import dev.megalith.fabric.interrupt.PlaneMessage;
import dev.megalith.fabric.interrupt.ReturnState;
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
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The distributor behind links, between two workers with two PEs each and the devices.
@Timeout(120)
class GicRoleTest {
  private static final NodeId GIC = new NodeId(Role.GIC, 0);
  private static final NodeId DEVICE = new NodeId(Role.DEVICE, 0);
  private static final NodeId WORKER_0 = new NodeId(Role.WORKER, 0);
  private static final NodeId WORKER_1 = new NodeId(Role.WORKER, 1);
  private static final List<NodeId> NODES = List.of(GIC, DEVICE, WORKER_0, WORKER_1);

  private static final int GICD_CTLR = 0;
  private static final int GICD_IGROUPR1 = 0x84;
  private static final int GICD_ISENABLER1 = 0x104;
  private static final int GICD_IROUTER33 = 0x6108;

  private final InMemoryMesh mesh = new InMemoryMesh();
  private final MachineClock clock = new HybridClock(() -> 0);
  private final List<String> received = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();
  private final Map<NodeId, InterruptPlane> planes = new HashMap<>();
  private final List<Links> links = new ArrayList<>();
  private GicRole role;

  @BeforeEach
  void build() throws Exception {
    Map<NodeId, String> addresses = new HashMap<>();
    NODES.forEach(node -> addresses.put(node, mesh.address()));
    role = new GicRole(assignment(addresses, 2), clock, events());
    for (NodeId node : NODES) {
      Links own =
          mesh.links(
              new LinksConfig(
                  "m", 1, node, addresses, Duration.ofSeconds(60), clock, (_, _) -> {}));
      links.add(own);
      if (node.equals(GIC)) {
        role.prepare(own);
      } else {
        planes.put(
            node,
            new InterruptPlane(
                own,
                new WireBounds(4, 256),
                (from, message) -> received.add(node + " " + message),
                failures::add));
      }
    }
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
    role.init();
  }

  private static Assignment assignment(Map<NodeId, String> addresses, int vcpusOnFirst) {
    return new Assignment(
        "m",
        1,
        GIC,
        SpecText.format(MachineSpec.builder().vcpus(4).build()),
        List.of(
            new Assignment.VcpuRange(0, vcpusOnFirst), new Assignment.VcpuRange(vcpusOnFirst, 2)),
        addresses,
        Map.of(),
        0,
        0);
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
    Objects.requireNonNull(planes.get(from)).send(GIC, message);
  }

  /// SPI 33 of group 1, enabled, for PE 2 on worker 1.
  private void enableUart() {
    say(WORKER_0, new PlaneMessage.DistributorWrite(0, GICD_IGROUPR1, 4, -1));
    say(WORKER_0, new PlaneMessage.DistributorWrite(0, GICD_ISENABLER1, 4, 2));
    say(WORKER_0, new PlaneMessage.DistributorWrite(0, GICD_IROUTER33, 8, 2));
    say(WORKER_0, new PlaneMessage.DistributorWrite(0, GICD_CTLR, 4, 2));
    received.clear();
  }

  @Test
  void write_ofARegister_isAnsweredAfterWhatItCaused() {
    say(WORKER_0, new PlaneMessage.DistributorWrite(1, GICD_CTLR, 4, 2));
    assertEquals(
        List.of(
            "worker 0 ToPe[pe=0, message=GroupsForwarded[group0=false, group1=true]]",
            "worker 0 ToPe[pe=1, message=GroupsForwarded[group0=false, group1=true]]",
            "worker 0 WritesDone[pe=1, count=1]"),
        received.stream().filter(text -> text.startsWith("worker 0")).toList());
    assertEquals(2, received.stream().filter(text -> text.startsWith("worker 1")).count());
  }

  @Test
  void line_ofADevice_isLentToTheWorkerOfItsPeAndNoted() {
    enableUart();
    say(DEVICE, new PlaneMessage.LineChanged(33, true, 1));
    assertEquals(
        List.of(
            "worker 1 ToPe[pe=2, message=Lend[intid=33, priority=0, group=1]]",
            "device 0 LineNoted[seq=1]"),
        received);
  }

  @Test
  void returned_withTheLineLow_endsIt() {
    enableUart();
    say(DEVICE, new PlaneMessage.LineChanged(33, true, 1));
    say(DEVICE, new PlaneMessage.LineChanged(33, false, 2));
    received.clear();
    say(
        WORKER_1,
        new PlaneMessage.ToDistributor(
            new DistributorMessage.Returned(2, 33, ReturnState.INACTIVE)));
    assertEquals(List.of(), received);
    assertEquals(0, role.statistics().get("megalith.gic.lent"));
    assertEquals(1, role.statistics().get("megalith.gic.returns"));
  }

  @Test
  void read_ofARegister_isAnswered() {
    enableUart();
    say(
        WORKER_1,
        new PlaneMessage.ToDistributor(new DistributorMessage.Read(3, 9, GICD_ISENABLER1, 4)));
    assertEquals(List.of("worker 1 ToPe[pe=3, message=ReadReply[tag=9, value=2]]"), received);
  }

  @Test
  void setLine_fromOutside_isALine() throws RoleException {
    enableUart();
    role.setLine(33, true);
    assertEquals(
        List.of("worker 1 ToPe[pe=2, message=Lend[intid=33, priority=0, group=1]]"), received);
  }

  @Test
  void setLine_ofNoSpi_isRefused() {
    var refused = assertThrows(RoleException.class, () -> role.setLine(31, true));
    assertEquals("INTID 31 is no SPI of this machine: 32 to 287", refused.getMessage());
  }

  /// Never lent: a worker that says so is broken, and must not take the process with it.
  @Test
  void returned_ofAnSpiThatIsNotLent_isReported() {
    say(
        WORKER_1,
        new PlaneMessage.ToDistributor(
            new DistributorMessage.Returned(2, 40, ReturnState.INACTIVE)));
    assertEquals(1, failures.size());
    assertTrue(failures.getFirst().startsWith("message of worker 1 to gic 0: "));
  }

  @Test
  void write_byTheDevices_isReported() {
    say(DEVICE, new PlaneMessage.DistributorWrite(1, GICD_CTLR, 4, 2));
    assertEquals(1, failures.size());
    assertTrue(failures.getFirst().startsWith("bad message of device 0: "));
  }

  @Test
  void prepare_withoutPlaceForAllVcpus_isRefused() {
    GicRole other = new GicRole(assignment(Map.of(), 1), clock, events());
    var refused = assertThrows(RoleException.class, () -> other.prepare(links.getFirst()));
    assertEquals("3 vCPUs are placed on workers, the machine has 4", refused.getMessage());
  }

  /// The plane of pages is none of the distributor's.
  @Test
  void page_fromAnyone_isReported() {
    links.get(NODES.indexOf(WORKER_0)).send(GIC, Plane.MEMORY, java.nio.ByteBuffer.allocate(8));
    assertEquals(List.of("worker 0 sent a page to the distributor, which holds none"), failures);
  }
}
