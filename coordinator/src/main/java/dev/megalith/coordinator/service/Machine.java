package dev.megalith.coordinator.service;

import dev.megalith.arch.base.Invariant;
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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// One machine: its life cycle and the roles that follow it.
///
/// | field | writer | readers | access |
/// |---|---|---|---|
/// | `lifeCycle`, `events`, `eventCount` | under `model` | under `model` | plain |
/// | `roles` | nobody | under `calls` | final |
///
/// Lock order: `calls`, then `model`. Calls of the operator hold `calls` while roles work; what the
/// roles themselves report takes `model` only, since a call may be waiting for them.
final class Machine {
  /// Events that are kept; older ones are dropped.
  static final int EVENTS_MAX = 256;

  private final RoleAssignment assignment;
  private final Roles roles;
  private final LongSupplier epochMillis;
  private final ReentrantLock calls = new ReentrantLock();
  private final ReentrantLock model = new ReentrantLock();
  private final LifeCycle lifeCycle;
  private final Deque<MachineEvent> events = new ArrayDeque<>();
  private final CompletableFuture<MachineEnd> end = new CompletableFuture<>();
  private long eventCount;

  Machine(RoleAssignment assignment, Roles roles, LongSupplier epochMillis) {
    this.assignment = assignment;
    this.roles = roles;
    this.epochMillis = epochMillis;
    this.lifeCycle = new LifeCycle(assignment.machine());
    record(new Entered(lifeCycle.phase(), ""));
  }

  CompletableFuture<MachineEnd> end() {
    return end.copy();
  }

  /// A call from outside: returns when the roles have done it.
  Outcome call(LifeCycleCommand command) {
    calls.lock();
    try {
      List<LifeCycleEffect> effects = new ArrayList<>();
      Outcome outcome = apply(command, effects);
      String failures = "";
      for (LifeCycleEffect effect : effects) {
        String failure = carryOut(effect);
        if (failure != null) {
          report(new LifeCycleCommand.RoleFailed(failure));
          failures = failure;
          if (!(command instanceof LifeCycleCommand.Stop)) {
            break;
          }
        }
      }
      return failures.isEmpty() ? outcome : new Outcome.Failed(failures);
    } finally {
      calls.unlock();
    }
  }

  /// What a role tells of itself: never waits for a call.
  Outcome report(LifeCycleCommand command) {
    List<LifeCycleEffect> effects = new ArrayList<>();
    Outcome outcome = apply(command, effects);
    for (LifeCycleEffect effect : effects) {
      String failure = carryOut(effect);
      Invariant.check(failure == null, "a report of a role drove roles: %s", failure);
    }
    return outcome;
  }

  private Outcome apply(LifeCycleCommand command, List<LifeCycleEffect> effects) {
    model.lock();
    try {
      return lifeCycle.apply(command, effects::add);
    } finally {
      model.unlock();
    }
  }

  MachineStatus status() {
    model.lock();
    try {
      return new MachineStatus(
          assignment.machine(),
          events.getLast().phase(),
          assignment.plan(),
          assignment.shards(),
          List.copyOf(events));
    } finally {
      model.unlock();
    }
  }

  /// Why a role failed, or null.
  private @Nullable String carryOut(LifeCycleEffect effect) {
    return switch (effect) {
      case Drive(Step step) -> drive(step);
      case SetLine(int intid, boolean high) -> {
        roles.gic().setLine(intid, high);
        yield null;
      }
      case Entered entered -> {
        enter(entered);
        yield null;
      }
      case Ended(MachineEnd how) -> {
        end.complete(how);
        yield null;
      }
    };
  }

  /// Steps that build go in the order of dependence and end with the first failure; those that take
  /// down go the other way and reach every role.
  private @Nullable String drive(Step step) {
    List<RolePort> order = roles.inOrder();
    boolean takesDown = step == Step.PAUSE || step == Step.STOP;
    String failure = null;
    for (RolePort role : takesDown ? order.reversed() : order) {
      RoleResult result = drive(role, step);
      if (result instanceof RoleResult.Failed(String reason)) {
        failure = failure == null ? reason : failure + "; " + reason;
        if (!takesDown) {
          return failure;
        }
      }
    }
    return failure;
  }

  private RoleResult drive(RolePort role, Step step) {
    return switch (step) {
      case PREPARE -> role.prepare(assignment);
      case INIT -> role.init();
      case START -> role.start();
      case PAUSE -> role.pause();
      case STOP -> role.stop();
    };
  }

  /// A phase that was reached after the guest or a role had ended the machine is not told any more.
  private void enter(Entered entered) {
    model.lock();
    try {
      Phase now = lifeCycle.phase();
      if (entered.phase() == now || (now != Phase.ENDED && now != Phase.FAILED)) {
        record(entered);
      }
    } finally {
      model.unlock();
    }
  }

  private void record(Entered entered) {
    if (events.size() == EVENTS_MAX) {
      events.remove();
    }
    eventCount++;
    events.add(
        new MachineEvent(eventCount, epochMillis.getAsLong(), entered.phase(), entered.detail()));
  }
}
