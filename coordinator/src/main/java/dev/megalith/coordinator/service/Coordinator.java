package dev.megalith.coordinator.service;

import dev.megalith.coordinator.model.LifeCycleCommand;
import dev.megalith.coordinator.model.MachineEnd;
import dev.megalith.coordinator.model.Outcome;
import dev.megalith.coordinator.model.Outcome.Code;
import dev.megalith.coordinator.model.Outcome.Done;
import dev.megalith.coordinator.model.Outcome.Refused;
import dev.megalith.coordinator.model.Phase;
import dev.megalith.coordinator.model.Placement;
import dev.megalith.machine.MachinePlan;
import dev.megalith.machine.MachineSpec;
import dev.megalith.machine.SpecException;
import dev.megalith.machine.VirtMachine;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes machines through their lives, in the process of their roles. Thread-safe.
///
/// Calls name the machine, wait for the roles, and may be repeated. A role never calls [#stop] or
/// [#pause] from a thread that those would wait for; it reports with [#guestEnded] and
/// [#roleFailed], which do not wait.
public final class Coordinator {
  private static final Logger LOG = LoggerFactory.getLogger(Coordinator.class);

  private final LongSupplier epochMillis;
  private final ConcurrentHashMap<String, Machine> machines = new ConcurrentHashMap<>();

  public Coordinator(LongSupplier epochMillis) {
    this.epochMillis = epochMillis;
  }

  /// Plans a machine; nothing is taken from the host yet. The name of a stopped machine is free.
  public Outcome create(String name, MachineSpec spec, Roles roles) {
    MachinePlan plan;
    try {
      spec.requireRunnable();
      plan = VirtMachine.plan(spec);
    } catch (SpecException e) {
      return new Refused(Code.INVALID_ARGUMENT, e.getMessage());
    }
    return switch (Placement.place(
        spec.vcpus(), roles.workers().stream().map(WorkerPort::capacity).toList())) {
      case Placement.Result.Unplaceable(String reason) ->
          new Refused(Code.FAILED_PRECONDITION, "machine " + name + ": " + reason);
      case Placement.Result.Placed(var shards) -> {
        LOG.debug("machine {}: {}, placed as {}", name, plan.spec(), shards);
        RoleAssignment assignment = new RoleAssignment(name, plan, shards);
        yield enlist(name, new Machine(assignment, roles, epochMillis));
      }
    };
  }

  /// Has the roles take what the machine needs. Optional before [#init].
  public Outcome prepare(String name) {
    return call(name, new LifeCycleCommand.Prepare());
  }

  public Outcome init(String name) {
    return call(name, new LifeCycleCommand.Init());
  }

  /// Sets the level of an interrupt line, between [#init] and the first [#start].
  public Outcome setLine(String name, int intid, boolean high) {
    return call(name, new LifeCycleCommand.PopulateLine(intid, high));
  }

  /// Runs the machine, for the first time or after [#pause].
  public Outcome start(String name) {
    return call(name, new LifeCycleCommand.Start());
  }

  public Outcome pause(String name) {
    return call(name, new LifeCycleCommand.Pause());
  }

  /// Ends the machine, in whatever phase, and frees what its roles hold.
  public Outcome stop(String name) {
    return call(name, new LifeCycleCommand.Stop());
  }

  /// A worker says that the guest has switched itself off or asked for a reset.
  public Outcome guestEnded(String name, MachineEnd.Reason reason) {
    return onMachine(name, m -> m.report(new LifeCycleCommand.GuestEnded(MachineEnd.of(reason))));
  }

  /// A role says that it cannot go on.
  public Outcome roleFailed(String name, String reason) {
    return onMachine(name, m -> m.report(new LifeCycleCommand.RoleFailed(reason)));
  }

  /// Completes when the machine has come to its end; [#stop] frees what it held.
  public Optional<CompletableFuture<MachineEnd>> end(String name) {
    return Optional.ofNullable(machines.get(name)).map(Machine::end);
  }

  public Optional<MachineStatus> status(String name) {
    return Optional.ofNullable(machines.get(name)).map(Machine::status);
  }

  private Outcome enlist(String name, Machine machine) {
    AtomicReference<@Nullable Phase> taken = new AtomicReference<>();
    machines.compute(
        name,
        (_, known) -> {
          Phase phase = known == null ? Phase.STOPPED : known.status().phase();
          if (known == null || phase == Phase.STOPPED) {
            return machine;
          }
          taken.set(phase);
          return known;
        });
    Phase phase = taken.get();
    return phase == null
        ? new Done()
        : new Refused(
            Code.ALREADY_EXISTS,
            "machine " + name + " is " + phase.words() + ": call Stop before Create");
  }

  private Outcome call(String name, LifeCycleCommand command) {
    return onMachine(name, machine -> machine.call(command));
  }

  private Outcome onMachine(String name, Function<Machine, Outcome> action) {
    Machine machine = machines.get(name);
    return machine == null
        ? new Refused(Code.NOT_FOUND, "no machine " + name + ": call Create first")
        : action.apply(machine);
  }
}
