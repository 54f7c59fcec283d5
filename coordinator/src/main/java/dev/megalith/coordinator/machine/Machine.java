package dev.megalith.coordinator.machine;

import dev.megalith.coordinator.model.ConsoleEnd;
import dev.megalith.coordinator.model.LifeCycle;
import dev.megalith.coordinator.model.LifeCycleCommand;
import dev.megalith.coordinator.model.LifeCycleEffect;
import dev.megalith.coordinator.model.LifeCycleEffect.Drive;
import dev.megalith.coordinator.model.LifeCycleEffect.Ended;
import dev.megalith.coordinator.model.LifeCycleEffect.Entered;
import dev.megalith.coordinator.model.LifeCycleEffect.SetLine;
import dev.megalith.coordinator.model.LifeCycleEffect.Step;
import dev.megalith.coordinator.model.MachineEnd;
import dev.megalith.coordinator.model.Outcome;
import dev.megalith.coordinator.model.Phase;
import dev.megalith.coordinator.model.TimeScale;
import dev.megalith.coordinator.node.JoinedNode;
import dev.megalith.fabric.agent.AgentException;
import dev.megalith.fabric.agent.CounterLine;
import dev.megalith.fabric.agent.HostedStatus;
import dev.megalith.fabric.link.Role;
import dev.megalith.machine.MachinePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One machine: its life cycle, its record, its console, and the nodes that follow.
///
/// | field | writer | readers | access |
/// |---|---|---|---|
/// | `lifeCycle`, `record`, `adoption` | under `model` | under `model` | plain |
/// | `driver` | under `calls`, or under `model` when nodes are given up | any | volatile |
/// | `timeScale` | who calls [#scaleTime] | the same | plain |
///
/// Lock order: `calls`, then `model`. Calls of the operator hold `calls` while nodes work; what
/// nodes report takes `model` only, since a call may be waiting for them.
public final class Machine {
  private static final Logger LOG = LoggerFactory.getLogger(Machine.class);

  /// How long the end of a machine waits for the last output of its guest.
  private static final long DRAIN_MILLIS = 2000;

  /// The same for a machine that failed, perhaps with its devices.
  private static final long LAST_WORDS_MILLIS = 500;

  /// What a worker tells of its load: vCPUs that run or want to, and threads that run them.
  private static final String RUNNABLE = "megalith.worker.runnable";

  private static final String CARRIERS = "megalith.worker.carriers";

  private final Site site;
  private final MachinePlan plan;
  private final BootSource boot;
  private final ReentrantLock calls = new ReentrantLock();
  private final ReentrantLock model = new ReentrantLock();
  private LifeCycle lifeCycle;
  private @Nullable Adoption adoption;
  private final Console console = new Console();
  private final CompletableFuture<MachineEnd> end = new CompletableFuture<>();
  private final TimeScale timeScale = new TimeScale();
  private final boolean followsLoad;
  private MachineRecord record;
  private volatile @Nullable MachineDriver driver;

  /// A machine that has just been created, or one of an earlier leadership: what lies on nodes
  /// waits for them to come back.
  Machine(Site site, MachineRecord record, MachinePlan plan, BootSource boot) {
    this.site = site;
    this.record = record;
    this.plan = plan;
    this.boot = boot;
    this.lifeCycle = new LifeCycle(record.machine(), record.phase());
    this.adoption = Adoption.of(record, site.nanos());
    Adoption.endOf(record)
        .ifPresent(how -> {
          console.end(ConsoleEnd.of(how));
          end.complete(how);
        });
    this.followsLoad = TimeScale.fixed(record.options().get("time-scale")).isEmpty();
  }

  public MachinePlan plan() {
    return plan;
  }

  public MachineRecord record() {
    model.lock();
    try {
      return record;
    } finally {
      model.unlock();
    }
  }

  public Console console() {
    return console;
  }

  /// Completes when the machine has come to its end and its last output is there.
  public CompletableFuture<MachineEnd> end() {
    return end.copy();
  }

  /// The driver of a machine that is placed.
  @Nullable MachineDriver driver() {
    return driver;
  }

  /// Tells of a machine that is new.
  void announce() {
    enter(new Entered(record().phase(), record().detail()));
  }

  /// A call from outside: returns when the nodes have done it.
  Outcome call(LifeCycleCommand command, ToIntFunction<JoinedNode> machinesOn) {
    calls.lock();
    try {
      if (isAdopting()) {
        if (!(command instanceof LifeCycleCommand.Stop)) {
          return Adoption.refusal(record());
        }
        giveUpAdoption();
      }
      Preparation preparation = null;
      if (record().phase() == Phase.CREATED && needsNodes(command)) {
        switch (Preparation.of(record(), plan, boot, site.nodes(), machinesOn)) {
          case Preparation.Result.Ready(Preparation ready) -> preparation = ready;
          case Preparation.Result.Refused(Outcome.Refused refusal) -> {
            return refusal;
          }
        }
      }
      return carryOut(command, preparation);
    } finally {
      calls.unlock();
    }
  }

  private static boolean needsNodes(LifeCycleCommand command) {
    return command instanceof LifeCycleCommand.Prepare || command instanceof LifeCycleCommand.Init;
  }

  private Outcome carryOut(LifeCycleCommand command, @Nullable Preparation preparation) {
    List<LifeCycleEffect> effects = new ArrayList<>();
    Outcome outcome = apply(command, effects);
    String failures = "";
    for (LifeCycleEffect effect : effects) {
      String failure = carryOut(effect, preparation);
      if (failure != null) {
        report(new LifeCycleCommand.RoleFailed(failure));
        failures = failure;
        if (!(command instanceof LifeCycleCommand.Stop)) {
          break;
        }
      }
    }
    return failures.isEmpty() ? outcome : new Outcome.Failed(failures);
  }

  /// What a node tells of itself, or what is noticed of it: never waits for a call.
  Outcome report(LifeCycleCommand command) {
    List<LifeCycleEffect> effects = new ArrayList<>();
    Outcome outcome = apply(command, effects);
    effects.forEach(effect -> {
      String _ = carryOut(effect, null);
    });
    return outcome;
  }

  boolean isAdopting() {
    model.lock();
    try {
      return adoption != null;
    } finally {
      model.unlock();
    }
  }

  /// A node has come back to this coordinator with its part of the machine; whether it keeps it.
  boolean adopt(JoinedNode node, HostedStatus hosted) {
    model.lock();
    try {
      if (adoption == null || !adoption.take(record, node, hosted)) {
        return false;
      }
      if (adoption.isComplete(record)) {
        site.executor().execute(this::finishAdoption);
      }
      return true;
    } finally {
      model.unlock();
    }
  }

  /// All nodes are back: goes on from what they have.
  private void finishAdoption() {
    calls.lock();
    try {
      Adoption complete;
      Adoption.Result result;
      model.lock();
      try {
        complete = adoption;
        if (complete == null) {
          return;
        }
        adoption = null;
        result = complete.finish(record);
      } finally {
        model.unlock();
      }
      MachineDriver placed =
          new MachineDriver(
              record().machine(), record().epoch(), site, complete.placed(record()), result.line());
      driver = placed;
      if (!result.failure().isEmpty()) {
        var _ = report(new LifeCycleCommand.RoleFailed(result.failure()));
        return;
      }
      model.lock();
      try {
        lifeCycle = new LifeCycle(record.machine(), result.phase());
      } finally {
        model.unlock();
      }
      goOn(placed, result);
    } finally {
      calls.unlock();
    }
  }

  private void goOn(MachineDriver placed, Adoption.Result result) {
    if (result.phase() == Phase.RUNNING) {
      placed.setRate(result.line().rate());
    }
    try {
      if (result.phase() != Phase.PREPARED) {
        placed.connect(console);
      }
      enter(new Entered(result.phase(), "taken over in term " + site.term().getAsLong()));
    } catch (AgentException e) {
      var _ = report(new LifeCycleCommand.RoleFailed("console: " + e.getMessage()));
    }
  }

  /// Nodes have had the time to come back.
  void endAdoption() {
    String missing;
    model.lock();
    try {
      if (adoption == null || adoption.isComplete(record)) {
        return;
      }
      missing = adoption.missing(record);
      giveUpAdoption();
    } finally {
      model.unlock();
    }
    var _ = report(new LifeCycleCommand.RoleFailed(missing));
  }

  /// Waits for no more nodes: those that are back can be told to stop.
  private void giveUpAdoption() {
    model.lock();
    try {
      if (adoption != null) {
        CounterLine none = new CounterLine(0, site.nanos().getAsLong(), 1);
        driver =
            new MachineDriver(
                record.machine(), record.epoch(), site, adoption.placed(record), none);
        adoption = null;
      }
    } finally {
      model.unlock();
    }
  }

  /// Another coordinator leads: nobody here hears of the machine any more.
  void abandon() {
    console.abandon();
  }

  /// A node is gone.
  @SuppressWarnings("ReferenceEquality") // the very same stream of that node
  void nodeLost(JoinedNode node, String reason) {
    model.lock();
    try {
      if (adoption != null) {
        adoption.lose(node);
        return;
      }
    } finally {
      model.unlock();
    }
    MachineDriver placed = driver;
    if (placed == null) {
      return;
    }
    placed.members().all().stream()
        .filter(member -> member.node().equals(node))
        .findFirst()
        .ifPresent(member ->
            report(new LifeCycleCommand.RoleFailed(member.name() + " was lost: " + reason)));
  }

  private Outcome apply(LifeCycleCommand command, List<LifeCycleEffect> effects) {
    model.lock();
    try {
      return lifeCycle.apply(command, effects::add);
    } finally {
      model.unlock();
    }
  }

  /// What failed, or null.
  private @Nullable String carryOut(LifeCycleEffect effect, @Nullable Preparation preparation) {
    return switch (effect) {
      case Drive(Step step) -> drive(step, preparation);
      case SetLine(int intid, boolean high) -> {
        setLine(intid, high);
        yield null;
      }
      case Entered entered -> {
        enter(entered);
        yield null;
      }
      case Ended(MachineEnd how) -> {
        site.executor().execute(() -> finish(how));
        yield null;
      }
    };
  }

  private @Nullable String drive(Step step, @Nullable Preparation preparation) {
    MachineDriver placed = driver;
    if (step == Step.PREPARE && preparation != null) {
      return prepare(preparation);
    }
    if (placed == null) {
      return step == Step.STOP ? null : "it is not placed";
    }
    return switch (step) {
      case PREPARE -> "it is placed already";
      case INIT -> init(placed);
      case START -> placed.start();
      case PAUSE -> placed.pause();
      case STOP -> {
        console.drain(DRAIN_MILLIS);
        yield placed.stop();
      }
    };
  }

  private @Nullable String prepare(Preparation preparation) {
    long epoch = site.store().nextEpoch();
    MachineRecord placedRecord;
    model.lock();
    try {
      record = record.on(epoch, preparation.members().stream().map(Placed::place).toList());
      placedRecord = record;
      site.store().put(record);
    } finally {
      model.unlock();
    }
    MachineDriver placed =
        new MachineDriver(
            placedRecord.machine(),
            epoch,
            site,
            preparation.members(),
            new CounterLine(
                0,
                site.nanos().getAsLong(),
                TimeScale.fixed(placedRecord.options().get("time-scale")).orElse(1)));
    driver = placed;
    return placed.prepare(placedRecord, preparation);
  }

  private @Nullable String init(MachineDriver placed) {
    String failure = placed.init();
    if (failure == null) {
      try {
        placed.connect(console);
      } catch (AgentException e) {
        failure = "console: " + e.getMessage();
      }
    }
    return failure;
  }

  private void setLine(int intid, boolean high) {
    MachineDriver placed = driver;
    if (placed != null) {
      try {
        placed.setLine(intid, high);
      } catch (AgentException e) {
        throw new NodeRefusal(e);
      }
    }
  }

  /// What the end brings with it, when it has been told: the guest's last words, and for a machine
  /// that failed the end of all of its nodes.
  private void finish(MachineEnd how) {
    MachineDriver placed = driver;
    if (placed != null) {
      switch (how.reason()) {
        case SYSTEM_OFF, SYSTEM_RESET -> {
          String _ = placed.pause();
          console.drain(DRAIN_MILLIS);
        }
        case FAILED -> {
          console.drain(LAST_WORDS_MILLIS);
          String failure = placed.stop();
          if (failure != null) {
            LOG.info("machine {}: {}", record().machine(), failure);
          }
        }
        case STOPPED -> {}
      }
    }
    console.end(ConsoleEnd.of(how));
    end.complete(how);
  }

  /// A phase that was reached after the guest or a node had ended the machine is not told any more.
  private void enter(Entered entered) {
    model.lock();
    try {
      Phase now = lifeCycle.phase();
      if (entered.phase() == now || (now != Phase.ENDED && now != Phase.FAILED)) {
        record = record.in(entered.phase(), entered.detail());
        LOG.info("machine {}: {} {}", record.machine(), entered.phase(), entered.detail());
        keep(record);
      }
    } finally {
      model.unlock();
    }
  }

  /// A period has passed: sets the pace of guest time by the workers' load, where it is to follow
  /// that and nothing else is being done with the machine. Called by one thread.
  void scaleTime() {
    MachineDriver placed = driver;
    if (placed == null || !followsLoad || record().phase() != Phase.RUNNING) {
      return;
    }
    List<TimeScale.Load> loads =
        placed.statistics(placed.members().of(Role.WORKER)).values().stream()
            .filter(counters -> counters.containsKey(RUNNABLE))
            .map(counters ->
                new TimeScale.Load(
                    counters.getOrDefault(RUNNABLE, 0L), counters.getOrDefault(CARRIERS, 0L)))
            .toList();
    OptionalDouble rate = timeScale.update(loads);
    if (rate.isPresent() && calls.tryLock()) {
      try {
        if (record().phase() == Phase.RUNNING) {
          placed.setRate(rate.getAsDouble());
        }
      } finally {
        calls.unlock();
      }
    }
  }

  /// Where the store cannot be written to, another coordinator leads, or soon will: it takes over
  /// what the nodes have.
  private void keep(MachineRecord now) {
    try {
      site.store().put(now);
      site.events()
          .append(
              new MachineEvent(
                  0, now.machine(), site.epochMillis().getAsLong(), now.phase(), now.detail()));
    } catch (RuntimeException e) {
      LOG.warn("machine {}: not kept: {}", now.machine(), e.getMessage());
    }
  }

  /// Whether a node has a part of the machine.
  @SuppressWarnings("ReferenceEquality") // the very same stream of that node
  boolean isOn(JoinedNode node) {
    MachineDriver placed = driver;
    Phase phase = record().phase();
    return placed != null
        && phase != Phase.STOPPED
        && phase != Phase.FAILED
        && placed.members().all().stream().anyMatch(member -> member.node().equals(node));
  }

  /// A node refused what an operator asked for; nothing has changed.
  static final class NodeRefusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient AgentException why;

    NodeRefusal(AgentException why) {
      super(why);
      this.why = why;
    }

    AgentException why() {
      return why;
    }
  }
}
