package dev.megalith.machine;

import static dev.megalith.machine.Sizes.MIB;
import static dev.megalith.machine.Sizes.text;

import dev.megalith.arch.base.Invariant;
import java.util.ArrayList;
import java.util.List;

/// The NUMA nodes that the guest sees: contiguous vCPUs, each with a contiguous part of RAM, so
/// that Linux places memory near the vCPUs of one worker.
///
/// Distances are ACPI's: 10 within a node, 20 between any two.
///
/// @param nodes in the order of their vCPUs; empty for a machine without NUMA
public record NumaPlan(List<Node> nodes) {
  public static final NumaPlan NONE = new NumaPlan(List.of());

  public static final int DISTANCE_LOCAL = 10;
  public static final int DISTANCE_REMOTE = 20;

  /// Parts of RAM start at multiples of this: Linux's sections of sparse memory with 4 KiB pages.
  private static final long SECTION_BYTES = 128 * MIB;

  /// Where RAM is too small for sections: what the homes of memory grant at once.
  private static final long PIECE_BYTES = 2 * MIB;

  /// One node.
  ///
  /// @param firstVcpu index of its first vCPU
  /// @param vcpus how many it has, one or more
  /// @param ramBase physical address of its part of RAM
  /// @param ramBytes size of that part, a multiple of 1 MiB
  public record Node(int firstVcpu, int vcpus, long ramBase, long ramBytes) {}

  public NumaPlan {
    nodes = List.copyOf(nodes);
  }

  /// A node for each count of vCPUs, with a share of RAM in proportion to it.
  ///
  /// @param vcpuCounts vCPUs of each node, in order; all of the machine's together
  /// @throws SpecException if RAM cannot be split into so many parts
  public static NumaPlan split(MachinePlan plan, List<Integer> vcpuCounts) {
    int vcpus = vcpuCounts.stream().mapToInt(Integer::intValue).sum();
    Invariant.check(
        vcpus == plan.spec().vcpus(), "%d vCPUs in nodes of %d", vcpus, plan.spec().vcpus());
    Region ram = plan.memoryMap().ram();
    int count = vcpuCounts.size();
    boolean sections = ram.sizeBytes() >= 2 * SECTION_BYTES * count;
    long unit = sections ? SECTION_BYTES : PIECE_BYTES;
    if (ram.sizeBytes() < count * unit) {
      throw new SpecException(
          "memory %s: %d NUMA nodes need %s or more, or numa off"
              .formatted(text(ram.sizeBytes()), count, text(count * unit)));
    }
    List<Node> nodes = new ArrayList<>();
    int first = 0;
    long base = 0;
    for (int node = 0; node < count; node++) {
      int size = vcpuCounts.get(node);
      first += size;
      long end = node + 1 == count ? ram.sizeBytes() : end(ram.sizeBytes(), unit, first, vcpus);
      // Every node gets a unit at least, and leaves one to each that follows.
      long lowest = base + unit;
      long highest = ram.sizeBytes() - (count - 1 - node) * unit;
      end = node + 1 == count ? end : Math.clamp(end, lowest, highest / unit * unit);
      nodes.add(new Node(first - size, size, ram.base() + base, end - base));
      base = end;
    }
    return new NumaPlan(nodes);
  }

  private static long end(long ramBytes, long unit, int vcpusSoFar, int vcpus) {
    return ramBytes / unit * vcpusSoFar / vcpus * unit;
  }

  public boolean isOn() {
    return !nodes.isEmpty();
  }

  /// The node of a vCPU.
  public int nodeOf(int vcpu) {
    for (int node = 0; node < nodes.size(); node++) {
      if (vcpu < nodes.get(node).firstVcpu() + nodes.get(node).vcpus()) {
        return node;
      }
    }
    throw Invariant.violated("vCPU %d is in none of %d nodes", vcpu, nodes.size());
  }
}
