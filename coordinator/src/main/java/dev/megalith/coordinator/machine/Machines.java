package dev.megalith.coordinator.machine;

import dev.megalith.coordinator.model.LifeCycleCommand;
import dev.megalith.coordinator.model.MachineEnd;
import dev.megalith.coordinator.model.Outcome;
import dev.megalith.coordinator.model.Outcome.Code;
import dev.megalith.coordinator.model.Outcome.Refused;
import dev.megalith.coordinator.model.Phase;
import dev.megalith.coordinator.model.TimeScale;
import dev.megalith.coordinator.node.JoinedNode;
import dev.megalith.coordinator.node.NodeListener;
import dev.megalith.coordinator.node.NodeTable;
import dev.megalith.fabric.agent.AgentException;
import dev.megalith.fabric.agent.HostedStatus;
import dev.megalith.fabric.link.NodeId;
import dev.megalith.machine.MachinePlan;
import dev.megalith.machine.SpecException;
import dev.megalith.machine.SpecText;
import dev.megalith.machine.VirtMachine;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The machines of the coordinator that leads: takes them through their lives. Thread-safe.
///
/// Calls name the machine, wait for its nodes, and may be repeated.
public final class Machines implements NodeListener {
  /// Machines that a coordinator knows at most.
  public static final int MACHINES_MAX = 1000;

  private static final Logger LOG = LoggerFactory.getLogger(Machines.class);

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,62}");

  /// A process that lost a link may tell before the process at the other end is known to be gone,
  /// which is the better reason.
  private static final long LINK_LOSS_PATIENCE_MILLIS = 1000;

  private final Site site;
  private final EventFeed events;
  private final NodeTable nodes = new NodeTable(this);
  private final ConcurrentHashMap<String, Machine> machines = new ConcurrentHashMap<>();

  /// @param executor gives each task a thread: tasks wait
  /// @param nanos the coordinator's clock that never goes back
  /// @param epochMillis the time of day
  /// @param term of the leadership
  public Machines(
      MachineStore store,
      Executor executor,
      LongSupplier nanos,
      LongSupplier epochMillis,
      LongSupplier term) {
    this.events = new EventFeed(store);
    this.site = new Site(store, events, nodes, executor, nanos, epochMillis, term);
  }

  public NodeTable nodes() {
    return nodes;
  }

  public EventFeed events() {
    return events;
  }

  public Optional<Machine> get(String name) {
    return Optional.ofNullable(machines.get(name));
  }

  /// In the order of names.
  public List<Machine> all() {
    return machines.values().stream()
        .sorted(Comparator.comparing(machine -> machine.record().machine()))
        .toList();
  }

  /// Machines that have a part on a node, in the order of names.
  public List<String> machinesOn(JoinedNode node) {
    return all().stream()
        .filter(machine -> machine.isOn(node))
        .map(machine -> machine.record().machine())
        .toList();
  }

  /// The answer to a Create: the machine, or why there is none.
  public sealed interface Created {
    record Made(Machine machine) implements Created {}

    record Not(Refused refusal) implements Created {}
  }

  /// Plans a machine; nothing is taken from any node yet. The name of a stopped machine is free.
  public synchronized Created create(CreateRequest request) {
    if (!request.requestId().isEmpty()) {
      for (Machine known : machines.values()) {
        if (known.record().requestId().equals(request.requestId())) {
          return new Created.Made(known);
        }
      }
    }
    String name = request.machine().isEmpty() ? freeName() : request.machine();
    Refused refusal = refusal(name, request);
    if (refusal != null) {
      return new Created.Not(refusal);
    }
    MachinePlan plan;
    MachineRecord record;
    try {
      request.spec().requireRunnable();
      plan = VirtMachine.plan(request.spec());
      record = record(name, request);
    } catch (SpecException e) {
      return new Created.Not(invalid("spec", e.getMessage()));
    }
    Machine machine = new Machine(site, record, plan, request.boot());
    site.store().put(record);
    machines.put(name, machine);
    machine.announce();
    return new Created.Made(machine);
  }

  private @Nullable Refused refusal(String name, CreateRequest request) {
    if (!NAME.matcher(name).matches()) {
      return invalid(
          "machine_id", "'" + name + "' must be a letter a-z and then up to 62 of a-z, 0-9 and -");
    }
    try {
      TimeScale.fixed(request.options().get("time-scale"));
    } catch (IllegalArgumentException e) {
      return invalid("options", String.valueOf(e.getMessage()));
    }
    Machine known = machines.get(name);
    if (known != null && known.record().phase() != Phase.STOPPED) {
      return new Refused(
          Code.ALREADY_EXISTS,
          "MACHINE_EXISTS",
          "machine " + name + " is " + known.record().phase().words() + ": call Stop before Create",
          Map.of("machine", name, "missing_call", "Stop"));
    }
    if (known == null && machines.size() >= MACHINES_MAX) {
      return new Refused(
          Code.RESOURCE_EXHAUSTED,
          "TOO_MANY_MACHINES",
          "there are "
              + machines.size()
              + " machines, at most "
              + MACHINES_MAX
              + ": call Delete first",
          Map.of("missing_call", "Delete"));
    }
    return null;
  }

  private static Refused invalid(String field, String message) {
    return new Refused(Code.INVALID_ARGUMENT, "INVALID_FIELD", message, Map.of("field", field));
  }

  private String freeName() {
    int number = 1;
    while (machines.containsKey("machine-" + number)) {
      number++;
    }
    return "machine-" + number;
  }

  private MachineRecord record(String name, CreateRequest request) {
    return new MachineRecord(
        name,
        SpecText.format(request.spec()),
        request.kernelSha256(),
        request.initrdSha256s(),
        request.options(),
        request.workers(),
        request.memoryMembers(),
        request.requestId(),
        site.epochMillis().getAsLong(),
        Phase.CREATED,
        "",
        0,
        List.of());
  }

  /// Has nodes take what the machine needs. Optional before [#init].
  public Outcome prepare(String name) {
    return call(name, new LifeCycleCommand.Prepare());
  }

  public Outcome init(String name) {
    return call(name, new LifeCycleCommand.Init());
  }

  /// Level of an interrupt line, from [#init] on.
  public Outcome raiseSpi(String name, int intid, boolean high) {
    return call(name, new LifeCycleCommand.PopulateLine(intid, high));
  }

  /// Runs the machine, for the first time or after [#pause].
  public Outcome start(String name) {
    return call(name, new LifeCycleCommand.Start());
  }

  public Outcome pause(String name) {
    return call(name, new LifeCycleCommand.Pause());
  }

  /// As [#start], for a machine that has run.
  public Outcome resume(String name) {
    Machine machine = machines.get(name);
    if (machine != null && machine.record().phase() == Phase.INITIALISED) {
      return new Refused(
          Code.FAILED_PRECONDITION,
          "TOO_EARLY",
          "machine " + name + " is initialised: Resume is too early: call Start first",
          Map.of("machine", name, "phase", "INITIALISED", "missing_call", "Start"));
    }
    return start(name);
  }

  /// Ends the machine, in whatever phase, and frees what its nodes hold.
  public Outcome stop(String name) {
    return call(name, new LifeCycleCommand.Stop());
  }

  /// Stops the machine and forgets it.
  public Outcome delete(String name) {
    Machine machine = machines.get(name);
    if (machine == null) {
      return unknown(name);
    }
    Outcome outcome = call(machine, new LifeCycleCommand.Stop());
    synchronized (this) {
      if (machines.remove(name, machine)) {
        site.store().remove(name);
      }
    }
    return outcome;
  }

  /// Completes when the machine has come to its end; [#stop] frees what it held.
  public Optional<CompletableFuture<MachineEnd>> end(String name) {
    return get(name).map(Machine::end);
  }

  private Outcome call(String name, LifeCycleCommand command) {
    Machine machine = machines.get(name);
    return machine == null ? unknown(name) : call(machine, command);
  }

  private Outcome call(Machine machine, LifeCycleCommand command) {
    try {
      return machine.call(command, node -> machinesOn(node).size());
    } catch (Machine.NodeRefusal e) {
      return refused(e.why());
    }
  }

  private static Refused refused(AgentException e) {
    Code code =
        switch (e.reason()) {
          case INVALID -> Code.INVALID_ARGUMENT;
          case UNREACHABLE, STALE_TERM -> Code.UNAVAILABLE;
          case NOT_OFFERED -> Code.UNIMPLEMENTED;
          case STALE_EPOCH, UNKNOWN_MACHINE, WRONG_STEP, ROLE_FAILED -> Code.FAILED_PRECONDITION;
        };
    return new Refused(code, e.reason().name(), e.getMessage(), Map.of());
  }

  /// That there is no such machine.
  public static Refused unknown(String name) {
    return new Refused(
        Code.NOT_FOUND,
        "NO_MACHINE",
        "no machine " + name + ": call Create first",
        Map.of("machine", name, "missing_call", "Create"));
  }

  /// What an operator asks of a running machine's nodes.
  interface Question<T> {
    T ask(MachineDriver driver) throws AgentException;
  }

  /// The answer of a machine's nodes, or why there is none.
  public sealed interface Answer<T> {
    record Given<T>(T value) implements Answer<T> {}

    record Not<T>(Refused refusal) implements Answer<T> {}
  }

  public Answer<byte[]> readMemory(String name, long pa, int lengthBytes) {
    return ask(name, "ReadMemory", driver -> driver.readMemory(pa, lengthBytes));
  }

  public Answer<Boolean> writeMemory(String name, long pa, byte[] bytes) {
    return ask(
        name,
        "WriteMemory",
        driver -> {
          driver.writeMemory(pa, bytes);
          return true;
        });
  }

  public Answer<Boolean> powerButton(String name, String requestId) {
    return ask(
        name,
        "PressPowerButton",
        driver -> {
          driver.powerButton(requestId);
          return true;
        });
  }

  /// Counters by process and name.
  public Answer<Map<NodeId, Map<String, Long>>> statistics(String name) {
    return ask(name, "GetStatistics", driver -> driver.statistics(driver.members().all()));
  }

  private <T> Answer<T> ask(String name, String call, Question<T> question) {
    Machine machine = machines.get(name);
    if (machine == null) {
      return new Answer.Not<>(unknown(name));
    }
    Phase phase = machine.record().phase();
    MachineDriver driver = machine.driver();
    if (machine.isAdopting()) {
      return new Answer.Not<>(Adoption.refusal(machine.record()));
    }
    boolean live =
        phase == Phase.INITIALISED
            || phase == Phase.RUNNING
            || phase == Phase.PAUSED
            || phase == Phase.ENDED;
    if (!live || driver == null) {
      boolean early = phase == Phase.CREATED || phase == Phase.PREPARED;
      String missing = early ? "Init" : "Create";
      return new Answer.Not<>(
          new Refused(
              Code.FAILED_PRECONDITION,
              early ? "TOO_EARLY" : "MACHINE_OVER",
              "machine %s is %s: %s is too %s: call %s first"
                  .formatted(name, phase.words(), call, early ? "early" : "late", missing),
              Map.of("machine", name, "phase", phase.name(), "missing_call", missing)));
    }
    try {
      return new Answer.Given<>(question.ask(driver));
    } catch (AgentException e) {
      return new Answer.Not<>(refused(e));
    }
  }

  /// Looks at the load of each machine's workers and sets the pace of its guest's time; to be
  /// called once a period.
  public void scaleTime() {
    machines.values().forEach(Machine::scaleTime);
  }

  /// Takes in the machines of an earlier leadership; before nodes join. Those that lie on nodes go
  /// on when all of these have come back, and fail if they do not in time.
  ///
  /// @param boots what a machine boots
  /// @param patienceMillis how long nodes may take
  public void takeOver(Function<MachineRecord, BootSource> boots, long patienceMillis) {
    for (MachineRecord record : site.store().all()) {
      try {
        MachinePlan plan = VirtMachine.plan(SpecText.parse(record.spec()));
        machines.put(record.machine(), new Machine(site, record, plan, boots.apply(record)));
      } catch (SpecException e) {
        LOG.error("machine {}: its record makes no sense: {}", record.machine(), e.getMessage());
      }
    }
    CompletableFuture.delayedExecutor(patienceMillis, TimeUnit.MILLISECONDS, site.executor())
        .execute(() -> machines.values().forEach(Machine::endAdoption));
  }

  /// Another coordinator leads: those who watch here are to go there.
  public void abandon() {
    machines.values().forEach(Machine::abandon);
  }

  @Override
  public List<HostedStatus> joined(JoinedNode node, List<HostedStatus> hosted) {
    return hosted.stream()
        .filter(status -> {
          Machine machine = machines.get(status.machine());
          return machine == null || !machine.adopt(node, status);
        })
        .toList();
  }

  @Override
  public void lost(JoinedNode node, String reason) {
    machines.values().forEach(machine -> machine.nodeLost(node, reason));
  }

  @Override
  public void guestEnded(String name, long epoch, boolean reset) {
    MachineEnd.Reason reason =
        reset ? MachineEnd.Reason.SYSTEM_RESET : MachineEnd.Reason.SYSTEM_OFF;
    report(name, epoch, new LifeCycleCommand.GuestEnded(MachineEnd.of(reason)));
  }

  @Override
  public void roleFailed(String name, long epoch, String reason, @Nullable NodeId lostPeer) {
    LifeCycleCommand.RoleFailed failed = new LifeCycleCommand.RoleFailed(reason);
    if (lostPeer == null) {
      report(name, epoch, failed);
    } else {
      CompletableFuture.delayedExecutor(
              LINK_LOSS_PATIENCE_MILLIS, TimeUnit.MILLISECONDS, site.executor())
          .execute(() -> report(name, epoch, failed));
    }
  }

  private void report(String name, long epoch, LifeCycleCommand command) {
    Machine machine = machines.get(name);
    if (machine != null && machine.record().epoch() == epoch) {
      var _ = machine.report(command);
    }
  }
}
