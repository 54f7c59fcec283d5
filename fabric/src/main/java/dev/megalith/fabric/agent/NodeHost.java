package dev.megalith.fabric.agent;

import dev.megalith.fabric.agent.AgentException.Reason;
import dev.megalith.fabric.clock.HybridClock;
import dev.megalith.fabric.link.LinkListener;
import dev.megalith.fabric.node.Assignment;
import dev.megalith.fabric.node.ConsoleTarget;
import dev.megalith.fabric.node.ImageTarget;
import dev.megalith.fabric.node.LineTarget;
import dev.megalith.fabric.node.MemoryTarget;
import dev.megalith.fabric.node.RoleException;
import dev.megalith.fabric.node.RoleFactory;
import java.nio.ByteBuffer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The machines of one node and what the coordinator may ask of them; the same for nodes in
/// processes of their own and embedded ones. Thread-safe; calls wait for the roles.
///
/// | field | writer | readers | access |
/// |---|---|---|---|
/// | `machines` | callers | callers | concurrent map |
/// | `term` | callers | callers | atomic, grows only |
/// | `offset` | who joins | callers | monitor of `offsetLock` |
/// | `pressed` | callers | callers | its monitor |
public final class NodeHost implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(NodeHost.class);

  /// Machines that one node takes at a time.
  public static final int MACHINES_MAX = 64;

  /// Key presses that are remembered by their request id.
  private static final int REQUESTS_MAX = 256;

  private static final long OFFSET_PATIENCE_NANOS = 2_000_000_000;

  private final RoleFactory roles;
  private final LinkListener links;
  private final LongSupplier nanos;
  private final NodeEvents events;
  private final ConcurrentHashMap<String, HostedMachine> machines = new ConcurrentHashMap<>();
  private final AtomicLong term = new AtomicLong();
  private final Object offsetLock = new Object();
  private ClockOffset offset = ClockOffset.NONE;
  private final SequencedSet<String> pressed = new LinkedHashSet<>();

  /// @param nanos this process's clock, which never goes back
  public NodeHost(RoleFactory roles, LinkListener links, LongSupplier nanos, NodeEvents events) {
    this.roles = roles;
    this.links = links;
    this.nanos = nanos;
    this.events = events;
  }

  /// A coordinator of this leadership term was heard of; whether none of a higher one was.
  public boolean acceptTerm(long heard) {
    return term.accumulateAndGet(heard, Math::max) == heard;
  }

  public long term() {
    return term.get();
  }

  /// There is a better estimate of the coordinator's clock, or another coordinator.
  public void setOffset(ClockOffset estimate) {
    synchronized (offsetLock) {
      offset = estimate;
      offsetLock.notifyAll();
    }
    if (estimate.known()) {
      machines.values().forEach(machine -> machine.setOffset(estimate));
    }
  }

  /// The estimate for the coordinator that leads; its first round trip follows on its welcome.
  private ClockOffset offset() throws AgentException {
    long deadline = nanos.getAsLong() + OFFSET_PATIENCE_NANOS;
    synchronized (offsetLock) {
      while (!offset.known()) {
        long leftMillis = (deadline - nanos.getAsLong()) / 1_000_000;
        if (leftMillis <= 0) {
          throw new AgentException(
              Reason.ROLE_FAILED, "no round trip to the coordinator yet: its clock is not known");
        }
        try {
          offsetLock.wait(leftMillis);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new AgentException(Reason.ROLE_FAILED, "interrupted", e);
        }
      }
      return offset;
    }
  }

  public List<HostedStatus> machines() {
    return machines.values().stream().map(HostedMachine::status).toList();
  }

  /// Takes a machine; one of the same name and a lower epoch is ended first.
  public void prepare(CallRef ref, Assignment assignment) throws AgentException {
    requireTerm(ref);
    HostedMachine machine = machines.get(ref.machine());
    if (machine != null && machine.assignment().epoch() < ref.epoch()) {
      end(machine, "a newer form of it is prepared");
      machine = null;
    }
    if (machine == null) {
      if (machines.size() >= MACHINES_MAX) {
        throw new AgentException(
            Reason.ROLE_FAILED,
            "machine %s: this node has %d, and takes at most %d"
                .formatted(ref.machine(), machines.size(), MACHINES_MAX));
      }
      HostedMachine fresh = new HostedMachine(assignment, new HybridClock(nanos), events);
      HostedMachine raced = machines.putIfAbsent(ref.machine(), fresh);
      LOG.info("machine {}: prepares {}, epoch {}", ref.machine(), assignment.self(), ref.epoch());
      machine = raced == null ? fresh : raced;
    }
    requireEpoch(ref, machine);
    machine.prepare(roles, links);
  }

  public void load(CallRef ref, long pa, ByteBuffer bytes) throws AgentException {
    ImageTarget target = machine(ref).target(ImageTarget.class);
    ask(ref, () -> target.load(pa, bytes));
  }

  public void openLinks(CallRef ref) throws AgentException {
    machine(ref).openLinks();
  }

  public void init(CallRef ref) throws AgentException {
    machine(ref).init();
  }

  public void start(CallRef ref, CounterLine line) throws AgentException {
    machine(ref).start(line, offset());
  }

  /// Returns where the machine's counter stopped here.
  public long pause(CallRef ref) throws AgentException {
    return machine(ref).pause();
  }

  public void setRate(CallRef ref, CounterLine line) throws AgentException {
    machine(ref).setRate(line, offset());
  }

  /// Ends a machine; one that is not here is ended already.
  public void stop(CallRef ref) throws AgentException {
    requireTerm(ref);
    HostedMachine machine = machines.get(ref.machine());
    if (machine == null || machine.assignment().epoch() < ref.epoch()) {
      return;
    }
    requireEpoch(ref, machine);
    end(machine, "told to stop");
  }

  /// Ends a machine that is not the coordinator's any more.
  public void drop(String name, long epoch, String why) {
    HostedMachine machine = machines.get(name);
    if (machine != null && machine.assignment().epoch() == epoch) {
      end(machine, why);
    }
  }

  public void setLine(CallRef ref, int intid, boolean high) throws AgentException {
    LineTarget target = machine(ref).target(LineTarget.class);
    ask(ref, () -> target.setLine(intid, high));
  }

  public byte[] readMemory(CallRef ref, long pa, int lengthBytes) throws AgentException {
    MemoryTarget target = machine(ref).target(MemoryTarget.class);
    byte[][] answer = new byte[1][];
    ask(ref, () -> answer[0] = target.readMemory(pa, lengthBytes));
    return answer[0];
  }

  public void writeMemory(CallRef ref, long pa, byte[] bytes) throws AgentException {
    MemoryTarget target = machine(ref).target(MemoryTarget.class);
    ask(ref, () -> target.writeMemory(pa, bytes));
  }

  /// What the guest wrote to its console and writes; closed when the machine ends here.
  public ConsoleLog console(CallRef ref) throws AgentException {
    HostedMachine machine = machine(ref);
    var _ = machine.target(ConsoleTarget.class);
    return machine.console();
  }

  /// Gives bytes to the guest; waits while too many wait already.
  public void input(CallRef ref, byte[] bytes) throws AgentException, InterruptedException {
    machine(ref).target(ConsoleTarget.class).receive(bytes);
  }

  /// Presses the power key, once for a request id.
  public void powerButton(CallRef ref) throws AgentException {
    ConsoleTarget target = machine(ref).target(ConsoleTarget.class);
    if (isFirst(ref.requestId())) {
      target.powerButton();
    }
  }

  public Map<String, Long> statistics(CallRef ref) throws AgentException {
    return machine(ref).statistics();
  }

  /// Ends all machines.
  public void endAll(String why) {
    machines.values().parallelStream().forEach(machine -> end(machine, why));
  }

  @Override
  public void close() {
    endAll("the node ends");
  }

  private boolean isFirst(String requestId) {
    if (requestId.isEmpty()) {
      return true;
    }
    synchronized (pressed) {
      if (!pressed.add(requestId)) {
        return false;
      }
      if (pressed.size() > REQUESTS_MAX) {
        pressed.removeFirst();
      }
      return true;
    }
  }

  private void end(HostedMachine machine, String why) {
    Assignment assignment = machine.assignment();
    if (machines.get(assignment.machine()) == machine) {
      LOG.info("machine {}: ends {}: {}", assignment.machine(), assignment.self(), why);
      machine.close();
      machines.remove(assignment.machine(), machine);
    }
  }

  private HostedMachine machine(CallRef ref) throws AgentException {
    requireTerm(ref);
    HostedMachine machine = machines.get(ref.machine());
    if (machine == null) {
      throw new AgentException(
          Reason.UNKNOWN_MACHINE, "no machine " + ref.machine() + " here: call Prepare first");
    }
    requireEpoch(ref, machine);
    return machine;
  }

  private void requireTerm(CallRef ref) throws AgentException {
    if (!acceptTerm(ref.term())) {
      throw new AgentException(
          Reason.STALE_TERM,
          "machine %s: asked in leadership term %d, the node has heard of %d"
              .formatted(ref.machine(), ref.term(), term.get()));
    }
  }

  private static void requireEpoch(CallRef ref, HostedMachine machine) throws AgentException {
    long epoch = machine.assignment().epoch();
    if (epoch != ref.epoch()) {
      throw new AgentException(
          Reason.STALE_EPOCH,
          "machine %s: asked in epoch %d, it is in %d"
              .formatted(ref.machine(), ref.epoch(), epoch));
    }
  }

  private static void ask(CallRef ref, Question question) throws AgentException {
    try {
      question.put();
    } catch (RoleException e) {
      throw new AgentException(Reason.INVALID, String.valueOf(e.getMessage()), e);
    } catch (RuntimeException | Error e) {
      LOG.error("machine {}: a call failed", ref.machine(), e);
      throw new AgentException(Reason.ROLE_FAILED, String.valueOf(e), e);
    }
  }

  private interface Question {
    void put() throws RoleException;
  }
}
