package dev.megalith.coordinator.model;

import java.util.ArrayList;
import java.util.List;

/// Where the vCPUs of a machine run. A pure function, so that a plan can be shown and compared.
public final class Placement {
  private Placement() {}

  /// What a worker can carry.
  ///
  /// @param carriers threads that run vCPUs: its share of the load
  /// @param vcpusMax vCPUs that it takes at most
  public record Capacity(int carriers, int vcpusMax) {
    public Capacity {
      if (carriers < 1 || vcpusMax < 0) {
        throw new IllegalArgumentException(
            carriers + " carriers for at most " + vcpusMax + " vCPUs: needs 1 and 0 or more");
      }
    }
  }

  /// Whether the vCPUs found a place.
  public sealed interface Result {
    /// Shards in vCPU order; workers without a vCPU have none.
    record Placed(List<Shard> shards) implements Result {
      public Placed {
        shards = List.copyOf(shards);
      }
    }

    record Unplaceable(String reason) implements Result {}
  }

  /// Contiguous shards in the workers' order, in proportion to their carriers, so that neighbours
  /// in the guest's topology are neighbours on the host.
  public static Result place(int vcpuCount, List<Capacity> workers) {
    long room = workers.stream().mapToLong(Capacity::vcpusMax).sum();
    if (vcpuCount > room) {
      return new Result.Unplaceable(
          vcpuCount + " vCPUs, " + workers.size() + " workers take at most " + room);
    }
    int[] counts = share(vcpuCount, workers);
    List<Shard> shards = new ArrayList<>();
    int first = 0;
    for (int worker = 0; worker < counts.length; worker++) {
      if (counts[worker] > 0) {
        shards.add(new Shard(worker, first, counts[worker]));
        first += counts[worker];
      }
    }
    return new Result.Placed(shards);
  }

  /// Gives one vCPU at a time to the worker that has the fewest per carrier after it.
  private static int[] share(int vcpuCount, List<Capacity> workers) {
    int[] counts = new int[workers.size()];
    for (int vcpu = 0; vcpu < vcpuCount; vcpu++) {
      int best = -1;
      for (int worker = 0; worker < counts.length; worker++) {
        boolean hasRoom = counts[worker] < workers.get(worker).vcpusMax();
        if (hasRoom && (best < 0 || isLighter(worker, best, counts, workers))) {
          best = worker;
        }
      }
      counts[best]++;
    }
    return counts;
  }

  private static boolean isLighter(int worker, int other, int[] counts, List<Capacity> workers) {
    return (long) (counts[worker] + 1) * workers.get(other).carriers()
        < (long) (counts[other] + 1) * workers.get(worker).carriers();
  }
}
