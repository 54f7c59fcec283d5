package dev.megalith.coordinator.model;

import dev.megalith.fabric.Limits;
import dev.megalith.fabric.link.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;

/// Which nodes play the roles of a machine. A pure function, so that a plan can be shown and
/// compared.
public final class MachinePlacement {
  /// The device node holds pages too.
  public static final int WORKERS_MAX = Limits.PAGE_HOLDERS_MAX - 1;

  private MachinePlacement() {}

  /// A node that could take a part.
  ///
  /// @param number by which the plan names it
  /// @param machines that it has a part of already
  public record Candidate(long number, Role role, int carriers, int vcpusMax, int machines) {}

  /// What the machine needs.
  ///
  /// @param workers 0: as many as there are, but not more than vCPUs
  /// @param memoryMembers 0: as many as there are
  public record Wanted(int vcpus, int workers, int memoryMembers, boolean its) {}

  /// Whether the roles found their nodes.
  public sealed interface Result {
    /// Node numbers by index within the role.
    ///
    /// @param shards by worker index: each worker has one
    record Placed(
        List<Long> memory,
        long gic,
        OptionalLong its,
        long device,
        List<Long> workers,
        List<Shard> shards)
        implements Result {
      public Placed {
        memory = List.copyOf(memory);
        workers = List.copyOf(workers);
        shards = List.copyOf(shards);
      }
    }

    record Unplaceable(String reason) implements Result {}
  }

  /// Nodes with the fewest machines first, then in the order of their numbers.
  public static Result place(Wanted wanted, List<Candidate> candidates) {
    List<Candidate> memory = of(Role.MEMORY, candidates);
    List<Candidate> workers = of(Role.WORKER, candidates);
    int memoryCount = wanted.memoryMembers() == 0 ? memory.size() : wanted.memoryMembers();
    int workerCount = workerCount(wanted, workers);
    for (Need need :
        List.of(
            new Need("memory-service", Math.max(memoryCount, 1), memory.size()),
            new Need("gic-service", 1, of(Role.GIC, candidates).size()),
            new Need("its-service", wanted.its() ? 1 : 0, of(Role.ITS, candidates).size()),
            new Need("device-service", 1, of(Role.DEVICE, candidates).size()),
            new Need("worker", Math.max(workerCount, 1), workers.size()))) {
      if (need.there() < need.wanted()) {
        return new Result.Unplaceable(need.words());
      }
    }
    if (workerCount > WORKERS_MAX) {
      return new Result.Unplaceable(workerCount + " workers: a machine has at most " + WORKERS_MAX);
    }
    List<Candidate> chosen =
        workers.subList(0, workerCount).stream()
            .sorted(Comparator.comparingLong(Candidate::number))
            .toList();
    return switch (Placement.place(
        wanted.vcpus(),
        chosen.stream()
            .map(worker -> new Placement.Capacity(worker.carriers(), worker.vcpusMax()))
            .toList())) {
      case Placement.Result.Unplaceable(String reason) -> new Result.Unplaceable(reason);
      case Placement.Result.Placed(List<Shard> shards) ->
          placed(wanted, candidates, memory.subList(0, memoryCount), chosen, shards);
    };
  }

  private static int workerCount(Wanted wanted, List<Candidate> workers) {
    return wanted.workers() == 0
        ? Math.min(Math.min(workers.size(), wanted.vcpus()), WORKERS_MAX)
        : Math.min(wanted.workers(), wanted.vcpus());
  }

  /// Workers that got no vCPU have no part of the machine.
  private static Result placed(
      Wanted wanted,
      List<Candidate> candidates,
      List<Candidate> memory,
      List<Candidate> workers,
      List<Shard> shards) {
    List<Long> used = new ArrayList<>();
    List<Shard> renumbered = new ArrayList<>();
    for (Shard shard : shards) {
      renumbered.add(new Shard(used.size(), shard.firstVcpu(), shard.count()));
      used.add(workers.get(shard.worker()).number());
    }
    return new Result.Placed(
        memory.stream().map(Candidate::number).sorted().toList(),
        of(Role.GIC, candidates).getFirst().number(),
        wanted.its()
            ? OptionalLong.of(of(Role.ITS, candidates).getFirst().number())
            : OptionalLong.empty(),
        of(Role.DEVICE, candidates).getFirst().number(),
        used,
        renumbered);
  }

  private static List<Candidate> of(Role role, List<Candidate> candidates) {
    return candidates.stream()
        .filter(candidate -> candidate.role() == role)
        .sorted(Comparator.comparingInt(Candidate::machines).thenComparingLong(Candidate::number))
        .toList();
  }

  private record Need(String what, int wanted, int there) {
    String words() {
      return "needs %d %s%s, %d %s joined"
          .formatted(wanted, what, wanted == 1 ? "" : "s", there, there == 1 ? "has" : "have");
    }
  }
}
