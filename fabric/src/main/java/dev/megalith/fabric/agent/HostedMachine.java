package dev.megalith.fabric.agent;

import dev.megalith.fabric.agent.AgentException.Reason;
import dev.megalith.fabric.clock.HybridClock;
import dev.megalith.fabric.link.LinkException;
import dev.megalith.fabric.link.LinkListener;
import dev.megalith.fabric.link.Links;
import dev.megalith.fabric.link.LinksConfig;
import dev.megalith.fabric.link.NodeId;
import dev.megalith.fabric.node.Assignment;
import dev.megalith.fabric.node.ConsoleTarget;
import dev.megalith.fabric.node.RoleEvents;
import dev.megalith.fabric.node.RoleException;
import dev.megalith.fabric.node.RoleFactory;
import dev.megalith.fabric.node.RoleHost;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One machine on this node: the role, its links and its clock, taken through their steps.
///
/// | field | writer | readers | access |
/// |---|---|---|---|
/// | `phase` | under `steps`, or [#close] | any | volatile |
/// | `links`, `role` | under `steps`; taken out by who ends the machine | any | atomic |
/// | `closing` | [#close] | any | volatile |
/// | `lineTerm` | under the monitor of `clock` | the same | plain |
///
/// Steps come one after another under `steps`. The end waits for a step for a moment only: a role
/// that waits for a lost peer is ended while it waits.
final class HostedMachine {
  private static final Logger LOG = LoggerFactory.getLogger(HostedMachine.class);

  /// How long the end waits for a step that is under way.
  private static final long CLOSE_WAIT_MILLIS = 1000;

  /// What of the guest's output is kept until somebody reads it.
  private static final int CONSOLE_BYTES = 1 << 20;

  /// How long the links to all peers may take to open.
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(20);

  private final Assignment assignment;
  private final HybridClock clock;
  private final NodeEvents events;
  private final ReentrantLock steps = new ReentrantLock();
  private final ConsoleLog console = new ConsoleLog(CONSOLE_BYTES);
  private long lineTerm;
  private volatile HostedPhase phase = HostedPhase.NEW;
  private final AtomicReference<@Nullable Links> links = new AtomicReference<>();
  private final AtomicReference<@Nullable RoleHost> role = new AtomicReference<>();
  private volatile boolean closing;

  HostedMachine(Assignment assignment, HybridClock clock, NodeEvents events) {
    this.assignment = assignment;
    this.clock = clock;
    this.events = events;
  }

  Assignment assignment() {
    return assignment;
  }

  ConsoleLog console() {
    return console;
  }

  HostedPhase phase() {
    return phase;
  }

  HostedStatus status() {
    return new HostedStatus(
        assignment.machine(), assignment.epoch(), assignment.self(), phase, clock.ticks());
  }

  Map<String, Long> statistics() {
    RoleHost running = role.get();
    Links open = links.get();
    if (running == null || open == null || closing) {
      return Map.of();
    }
    Map<String, Long> all = new HashMap<>(open.statistics());
    all.putAll(running.statistics());
    all.put("megalith.process.resident.bytes", ProcessMemory.residentBytes());
    return all;
  }

  void prepare(RoleFactory roles, LinkListener listener) throws AgentException {
    step(
        HostedPhase.NEW,
        HostedPhase.PREPARED,
        () -> {
          RoleHost made = roles.create(assignment, clock, roleEvents());
          role.set(made);
          Links opened =
              listener.links(
                  new LinksConfig(
                      assignment.machine(),
                      assignment.epoch(),
                      assignment.self(),
                      assignment.addresses(),
                      CONNECT_TIMEOUT,
                      clock,
                      this::lost));
          links.set(opened);
          made.prepare(opened);
          if (made instanceof ConsoleTarget target) {
            target.onOutput(console::append);
          }
        });
  }

  void openLinks() throws AgentException {
    step(
        HostedPhase.PREPARED,
        HostedPhase.LINKED,
        () -> {
          try {
            made(links.get()).open();
          } catch (LinkException e) {
            throw new RoleException(String.valueOf(e.getMessage()), e);
          }
        });
  }

  void init() throws AgentException {
    step(HostedPhase.LINKED, HostedPhase.INITIALISED, () -> made(role.get()).init());
  }

  void start(CounterLine line, ClockOffset offset) throws AgentException {
    steps.lock();
    try {
      HostedPhase from = phase == HostedPhase.PAUSED ? HostedPhase.PAUSED : HostedPhase.INITIALISED;
      step(
          from,
          HostedPhase.RUNNING,
          () -> {
            follow(line, offset);
            made(role.get()).start();
          });
    } finally {
      steps.unlock();
    }
  }

  /// Where the counter stopped.
  long pause() throws AgentException {
    step(
        HostedPhase.RUNNING,
        HostedPhase.PAUSED,
        () -> {
          made(role.get()).pause();
          var _ = clock.stop();
        });
    return clock.ticks();
  }

  void setRate(CounterLine line, ClockOffset offset) throws AgentException {
    steps.lock();
    try {
      if (phase != HostedPhase.RUNNING) {
        throw wrong("SetRate");
      }
      follow(line, offset);
    } finally {
      steps.unlock();
    }
  }

  /// The line is in the time of the coordinator that sends it, the offset is to the same one.
  private void follow(CounterLine line, ClockOffset offset) {
    synchronized (clock) {
      if (offset.term() != lineTerm) {
        // The old line means nothing on the new coordinator's clock.
        var _ = clock.stop();
        lineTerm = offset.term();
      }
      clock.setOffset(offset.nanos());
      clock.run(line.baseTicks(), line.coordinatorNanos(), line.rate());
    }
  }

  /// There is a better estimate.
  void setOffset(ClockOffset offset) {
    synchronized (clock) {
      if (offset.term() == lineTerm) {
        clock.setOffset(offset.nanos());
      }
    }
  }

  /// The role as what it offers beyond its life.
  <T> T target(Class<T> type) throws AgentException {
    RoleHost offered = role.get();
    if (offered == null || closing || phase == HostedPhase.FAILED) {
      throw wrong(type.getSimpleName());
    }
    if (!type.isInstance(offered)) {
      throw new AgentException(
          Reason.NOT_OFFERED,
          assignment.self()
              + " of machine "
              + assignment.machine()
              + " has no "
              + type.getSimpleName());
    }
    return type.cast(offered);
  }

  /// Ends the machine here, in whatever step it is.
  void close() {
    closing = true;
    boolean alone = false;
    try {
      alone = steps.tryLock(CLOSE_WAIT_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    try {
      if (!alone) {
        LOG.info("{}: ended in the middle of a step", name());
      }
      closeParts();
    } finally {
      if (alone) {
        steps.unlock();
      }
    }
  }

  private void closeParts() {
    phase = HostedPhase.CLOSED;
    closePart(role.getAndSet(null));
    closePart(links.getAndSet(null));
    console.close();
  }

  private void closePart(@Nullable AutoCloseable part) {
    if (part == null) {
      return;
    }
    try {
      part.close();
    } catch (Exception | Error e) {
      LOG.error("{}: closing {}", name(), part.getClass().getSimpleName(), e);
    }
  }

  /// Runs a step that follows on `from`; one that was done before is done.
  private void step(HostedPhase from, HostedPhase to, Step work) throws AgentException {
    steps.lock();
    try {
      if (closing) {
        throw wrong(to.name());
      }
      if (phase == to || isPast(to)) {
        return;
      }
      if (phase != from) {
        throw wrong(to.name());
      }
      work.run();
      if (!closing) {
        phase = to;
      }
    } catch (RoleException e) {
      throw failed(String.valueOf(e.getMessage()), e);
    } catch (RuntimeException | Error e) {
      LOG.error("{}: {} failed", name(), to, e);
      throw failed(String.valueOf(e), e);
    } finally {
      if (closing) {
        closeParts();
      }
      steps.unlock();
    }
  }

  /// Building steps are done once and for all.
  private boolean isPast(HostedPhase to) {
    return to.compareTo(HostedPhase.INITIALISED) <= 0
        && phase.compareTo(to) > 0
        && phase.compareTo(HostedPhase.PAUSED) <= 0;
  }

  private AgentException failed(String reason, Throwable cause) {
    if (!closing) {
      phase = HostedPhase.FAILED;
    }
    return new AgentException(Reason.ROLE_FAILED, assignment.self() + ": " + reason, cause);
  }

  private AgentException wrong(String what) {
    return new AgentException(
        Reason.WRONG_STEP,
        "%s: %s does not follow on %s"
            .formatted(name(), what, closing ? HostedPhase.CLOSED : phase));
  }

  private void lost(NodeId peer, String reason) {
    if (!closing) {
      events.linkLost(
          assignment.machine(),
          assignment.epoch(),
          peer,
          "%s lost its link to %s: %s".formatted(assignment.self(), peer, reason));
    }
  }

  private RoleEvents roleEvents() {
    return new RoleEvents() {
      @Override
      public void guestEnded(boolean reset) {
        events.guestEnded(assignment.machine(), assignment.epoch(), reset);
      }

      @Override
      public void failed(String reason) {
        if (!closing) {
          events.roleFailed(
              assignment.machine(), assignment.epoch(), assignment.self() + ": " + reason);
        }
      }
    };
  }

  private String name() {
    return "machine " + assignment.machine() + ", " + assignment.self();
  }

  private static <T> T made(@Nullable T part) throws RoleException {
    if (part == null) {
      throw new RoleException("not prepared");
    }
    return part;
  }

  private interface Step {
    void run() throws RoleException;
  }
}
