package dev.megalith.machine.tree;

import dev.megalith.machine.NumaPlan;
import dev.megalith.machine.Region;
import dev.megalith.machine.RegionName;
import dev.megalith.machine.fdt.FdtNode;
import java.util.List;

/// RAM, and how far its parts are from the PEs.
///
/// Spec: Linux Documentation/devicetree/bindings/numa.txt.
final class NumaNodes {
  static final String NODE_ID = "numa-node-id";

  private NumaNodes() {}

  /// One node for all of RAM, or one for each NUMA node.
  static void memory(FdtNode root, TreeContext context) {
    List<NumaPlan.Node> nodes = context.plan().numa().nodes();
    if (nodes.isEmpty()) {
      Region ram = context.region(RegionName.RAM);
      memory(root, ram.base(), ram.sizeBytes());
    }
    for (int node = 0; node < nodes.size(); node++) {
      memory(root, nodes.get(node).ramBase(), nodes.get(node).ramBytes()).cells(NODE_ID, node);
    }
  }

  private static FdtNode memory(FdtNode root, long base, long sizeBytes) {
    return root.child("memory", base)
        .strings("device_type", "memory")
        .cellPairs("reg", base, sizeBytes);
  }

  /// The distance from each node to each, row by row.
  static void distances(FdtNode root, TreeContext context) {
    int count = context.plan().numa().nodes().size();
    if (count == 0) {
      return;
    }
    int[] matrix = new int[3 * count * count];
    int cell = 0;
    for (int from = 0; from < count; from++) {
      for (int to = 0; to < count; to++) {
        matrix[cell++] = from;
        matrix[cell++] = to;
        matrix[cell++] = from == to ? NumaPlan.DISTANCE_LOCAL : NumaPlan.DISTANCE_REMOTE;
      }
    }
    root.child("distance-map")
        .strings("compatible", "numa-distance-map-v1")
        .cells("distance-matrix", matrix);
  }
}
