package dev.megalith.fabric.interrupt;

import dev.megalith.arch.base.Invariant;
import dev.megalith.fabric.node.Assignment.VcpuRange;
import java.util.List;

/// Which worker runs which PE. Immutable.
public final class PeDirectory {
  private final List<VcpuRange> shards;
  private final short[] workerByPe;

  /// `shards` by worker, in the order of their PEs, without gaps.
  public PeDirectory(List<VcpuRange> shards) {
    this.shards = List.copyOf(shards);
    int count = shards.stream().mapToInt(VcpuRange::count).sum();
    workerByPe = new short[count];
    int next = 0;
    for (int worker = 0; worker < shards.size(); worker++) {
      VcpuRange range = shards.get(worker);
      Invariant.check(
          range.first() == next && range.count() >= 0,
          "worker %d has vCPUs from %d on, expected %d",
          worker,
          range.first(),
          next);
      next += range.count();
      java.util.Arrays.fill(workerByPe, range.first(), next, (short) worker);
    }
  }

  public int peCount() {
    return workerByPe.length;
  }

  public int workerCount() {
    return shards.size();
  }

  public int workerOf(int pe) {
    return workerByPe[pe];
  }

  public VcpuRange range(int worker) {
    return shards.get(worker);
  }
}
