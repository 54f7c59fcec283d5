package dev.megalith.coordinator.cluster;

import dev.megalith.fabric.clock.MachineClock;
import dev.megalith.fabric.link.Links;
import dev.megalith.fabric.link.Plane;
import dev.megalith.fabric.node.Assignment;
import dev.megalith.fabric.node.ConsoleTarget;
import dev.megalith.fabric.node.ImageTarget;
import dev.megalith.fabric.node.LineTarget;
import dev.megalith.fabric.node.MemoryTarget;
import dev.megalith.fabric.node.RoleEvents;
import dev.megalith.fabric.node.RoleException;
import dev.megalith.fabric.node.RoleHost;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;

/// A role that does nothing but write down what it is told, and fails or hangs where a test wants.
class FakeRole implements RoleHost {
  final Assignment assignment;
  final MachineClock clock;
  final RoleEvents events;
  final List<String> told = new CopyOnWriteArrayList<>();

  /// The step that fails; empty: none.
  volatile String failing = "";

  /// The step that hangs until the role is closed; empty: none.
  volatile String hanging = "";

  volatile Map<String, Long> counters = Map.of();

  private final CountDownLatch closed = new CountDownLatch(1);

  FakeRole(Assignment assignment, MachineClock clock, RoleEvents events) {
    this.assignment = assignment;
    this.clock = clock;
    this.events = events;
  }

  /// The role of an assignment, with what such a role offers.
  static FakeRole of(Assignment assignment, MachineClock clock, RoleEvents events) {
    return switch (assignment.self().role()) {
      case MEMORY -> new Memory(assignment, clock, events);
      case GIC -> new Gic(assignment, clock, events);
      case DEVICE -> new Device(assignment, clock, events);
      case ITS, WORKER, COORDINATOR -> new FakeRole(assignment, clock, events);
    };
  }

  private void step(String name) throws RoleException {
    told.add(name);
    if (name.equals(failing)) {
      throw new RoleException("no room for " + name);
    }
    if (name.equals(hanging)) {
      try {
        closed.await();
      } catch (InterruptedException e) {
        throw new RoleException("interrupted", e);
      }
      throw new RoleException("closed while it waited");
    }
  }

  @Override
  public void prepare(Links links) throws RoleException {
    for (Plane plane : Plane.values()) {
      links.onFrame(plane, (_, _) -> {});
    }
    step("prepare");
  }

  @Override
  public void init() throws RoleException {
    step("init");
  }

  @Override
  public void start() throws RoleException {
    step("start");
  }

  @Override
  public void pause() throws RoleException {
    step("pause");
  }

  @Override
  public Map<String, Long> statistics() {
    return counters;
  }

  @Override
  public void close() {
    told.add("close");
    closed.countDown();
  }

  static final class Memory extends FakeRole implements ImageTarget {
    final LongAdder loadedBytes = new LongAdder();

    Memory(Assignment assignment, MachineClock clock, RoleEvents events) {
      super(assignment, clock, events);
    }

    @Override
    public void load(long pa, ByteBuffer bytes) {
      loadedBytes.add(bytes.remaining());
    }
  }

  static final class Gic extends FakeRole implements LineTarget {
    Gic(Assignment assignment, MachineClock clock, RoleEvents events) {
      super(assignment, clock, events);
    }

    @Override
    public void setLine(int intid, boolean high) throws RoleException {
      if (intid > 287) {
        throw new RoleException("intid " + intid + ": this machine has SPIs 32 to 287");
      }
      told.add("line " + intid + " " + high);
    }
  }

  static final class Device extends FakeRole implements ConsoleTarget, MemoryTarget {
    private final byte[] ram = new byte[1 << 20];
    private volatile Consumer<byte[]> output = _ -> {};

    Device(Assignment assignment, MachineClock clock, RoleEvents events) {
      super(assignment, clock, events);
    }

    void print(String text) {
      output.accept(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void onOutput(Consumer<byte[]> taker) {
      output = taker;
    }

    @Override
    public void receive(byte[] bytes) {
      told.add("input " + new String(bytes, StandardCharsets.UTF_8));
    }

    @Override
    public void powerButton() {
      told.add("power");
    }

    @Override
    public byte[] readMemory(long pa, int lengthBytes) {
      int at = (int) (pa & 0xF_FFFF);
      return Arrays.copyOfRange(ram, at, at + lengthBytes);
    }

    @Override
    public void writeMemory(long pa, byte[] bytes) {
      System.arraycopy(bytes, 0, ram, (int) (pa & 0xF_FFFF), bytes.length);
    }
  }
}
