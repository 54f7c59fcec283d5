package dev.megalith.coordinator.machine;

import dev.megalith.coordinator.node.Deadlines;
import dev.megalith.coordinator.node.NodeClient;
import dev.megalith.fabric.agent.AgentException;
import dev.megalith.fabric.agent.AgentException.Reason;
import dev.megalith.fabric.agent.CallRef;
import dev.megalith.fabric.agent.CounterLine;
import dev.megalith.fabric.link.NodeId;
import dev.megalith.fabric.link.Role;
import dev.megalith.machine.boot.BootPiece;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Drives the nodes of one placed machine, each step on all of them at once. Steps answer null, or
/// what failed, in one line.
///
/// | field | writer | readers | access |
/// |---|---|---|---|
/// | `line` | steps and [#setRate], one at a time | the same | volatile |
/// | `requests` | any | any | atomic |
final class MachineDriver {
  private static final Logger LOG = LoggerFactory.getLogger(MachineDriver.class);

  private final String machine;
  private final long epoch;
  private final Site site;
  private final Members members;
  private final AtomicLong requests = new AtomicLong();

  /// While the machine is paused, its base is where the counter stands.
  private volatile CounterLine line;

  MachineDriver(String machine, long epoch, Site site, List<Placed> placed, CounterLine line) {
    this.machine = machine;
    this.epoch = epoch;
    this.site = site;
    this.members = new Members(placed, site.executor());
    this.line = line;
  }

  Members members() {
    return members;
  }

  double rate() {
    return line.rate();
  }

  @Nullable String prepare(MachineRecord record, Preparation preparation) {
    String failure =
        onAll(
            Deadlines.PREPARE,
            (client, id, ref) -> client.prepare(ref, preparation.assignment(record, epoch, id)));
    if (failure == null) {
      failure = onAll(Deadlines.LINKS, (client, _, ref) -> client.openLinks(ref));
    }
    if (failure == null) {
      failure =
          on(
              members.of(Role.MEMORY),
              Deadlines.LOAD,
              (client, _, ref) -> {
                for (BootPiece piece : preparation.boot().pieces()) {
                  client.load(ref, piece.pa(), piece.bytes());
                }
              });
    }
    return failure;
  }

  @Nullable String init() {
    return onAll(Deadlines.INIT, (client, _, ref) -> client.init(ref));
  }

  @Nullable String start() {
    CounterLine from = new CounterLine(line.baseTicks(), site.nanos().getAsLong(), line.rate());
    line = from;
    return onAll(Deadlines.START, (client, _, ref) -> client.start(ref, from));
  }

  @Nullable String pause() {
    List<Members.Answer<Long>> answers =
        members.ask(members.all(), Deadlines.PAUSE, (client, _) -> client.pause(ref()));
    long stopped = line.baseTicks();
    for (Members.Answer<Long> answer : answers) {
      stopped = Math.max(stopped, answer.value().orElse(0L));
    }
    line = new CounterLine(stopped, site.nanos().getAsLong(), line.rate());
    return failures(answers);
  }

  /// A node that is lost has nothing to end.
  @Nullable String stop() {
    List<Placed> there =
        members.all().stream().filter(member -> site.nodes().has(member.node())).toList();
    return on(there, Deadlines.STOP, (client, _, ref) -> client.stop(ref));
  }

  /// Runs the counter of a running machine at another rate from now on.
  void setRate(double rate) {
    CounterLine next = line.withRate(site.nanos().getAsLong(), rate);
    line = next;
    String failure = onAll(Deadlines.CALL, (client, _, ref) -> client.setRate(ref, next));
    LOG.debug("machine {}: rate {} {}", machine, rate, failure == null ? "" : failure);
  }

  void setLine(int intid, boolean high) throws AgentException {
    client(Role.GIC).setLine(ref(), intid, high);
  }

  byte[] readMemory(long pa, int lengthBytes) throws AgentException {
    return client(Role.DEVICE).readMemory(ref(), pa, lengthBytes);
  }

  void writeMemory(long pa, byte[] bytes) throws AgentException {
    client(Role.DEVICE).writeMemory(ref(), pa, bytes);
  }

  /// Once for a request id; an empty one is always new.
  void powerButton(String requestId) throws AgentException {
    CallRef ref = ref();
    client(Role.DEVICE)
        .powerButton(
            requestId.isEmpty()
                ? ref
                : new CallRef(machine, epoch, ref.term(), "operator/" + requestId));
  }

  void connect(Console console) throws AgentException {
    console.connect(client(Role.DEVICE).console(ref(), console::output, console::outputEnded));
  }

  /// By process; one that does not answer is left out.
  Map<NodeId, Map<String, Long>> statistics(List<Placed> asked) {
    Map<NodeId, Map<String, Long>> all = new java.util.TreeMap<>();
    for (Members.Answer<Map<String, Long>> answer :
        members.ask(asked, Deadlines.CALL, (client, _) -> client.statistics(ref()))) {
      answer.value().ifPresent(counters -> all.put(answer.from().id(), counters));
    }
    return all;
  }

  private NodeClient client(Role role) throws AgentException {
    Optional<Placed> member = members.find(new NodeId(role, 0));
    return member
        .orElseThrow(
            () -> new AgentException(Reason.UNREACHABLE, "machine " + machine + " has no " + role))
        .node()
        .client();
  }

  private CallRef ref() {
    long term = site.term().getAsLong();
    return new CallRef(
        machine, epoch, term, machine + "/" + term + "/" + requests.incrementAndGet());
  }

  private @Nullable String onAll(Duration patience, Step step) {
    return on(members.all(), patience, step);
  }

  private @Nullable String on(List<Placed> asked, Duration patience, Step step) {
    return failures(
        members.ask(
            asked,
            patience,
            (client, id) -> {
              step.take(client, id, ref());
              return Boolean.TRUE;
            }));
  }

  private static <T> @Nullable String failures(List<Members.Answer<T>> answers) {
    List<String> failures =
        answers.stream().filter(Members.Answer::failed).map(Members.Answer::failure).toList();
    return failures.isEmpty() ? null : String.join("; ", failures);
  }

  private interface Step {
    void take(NodeClient client, NodeId id, CallRef ref) throws AgentException;
  }
}
